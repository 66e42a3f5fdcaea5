import type { TermBook } from '@diandan/domain/terms';
import type { Sql } from '../../database/sql.js';
import type { TermStore } from '../../term-store.js';
import { readTermBook, termsVersion } from './term.queries.js';

/** How long a book is taken as it is, in milliseconds of the machine: the clock of a story may stand still. */
const TRUSTED_FOR = 1_000;

/** Keeps the book of an app. Other servers on the same database edit it too, so its version is looked up now and then. */
export async function createTermStore(sql: Sql): Promise<TermStore> {
  let book = await readTermBook(sql);
  let checkedAt = performance.now();
  let checking: Promise<TermBook> | null = null;

  async function read(): Promise<TermBook> {
    const found = await readTermBook(sql);
    // Of two that read at the same time the one that saw more is right.
    if (found.version >= book.version) book = found;
    checkedAt = performance.now();
    return book;
  }

  async function check(): Promise<TermBook> {
    if ((await termsVersion(sql)) !== book.version) return read();
    checkedAt = performance.now();
    return book;
  }

  function current(): TermBook | Promise<TermBook> {
    if (performance.now() - checkedAt < TRUSTED_FOR) return book;
    checking ??= check().finally(() => {
      checking = null;
    });
    return checking;
  }

  return {
    current,
    latest() {
      // Whoever asks next hears of an edit elsewhere; a database that is away is somebody else's news.
      Promise.resolve(current()).catch(() => undefined);
      return book;
    },
    async within(tx) {
      return (await termsVersion(tx)) === book.version ? book : readTermBook(tx);
    },
    renew: read,
  };
}
