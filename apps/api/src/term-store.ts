import type { TermBook } from '@diandan/domain/terms';
import type { Sql } from './database/sql.js';

/** The dictionaries of the deployment, as they stand now; see features/terms. */
export interface TermStore {
  /** The book for a request. Whether it was edited elsewhere is looked up at most about once a second. */
  current(): TermBook | Promise<TermBook>;
  /** The book as it was known last, for what lives longer than a request; it is looked up behind the scenes. */
  latest(): TermBook;
  /** The book as an open transaction sees it. */
  within(tx: Sql): Promise<TermBook>;
  /** Reads the book anew: what was edited here holds at once. */
  renew(): Promise<TermBook>;
}
