import type { IsWithin } from '@diandan/domain/catalog';
import type { TermBook } from '@diandan/domain/terms';

/** The groups of client categories as the dictionary has them now, merges included. */
export const categoryGroups =
  (terms: TermBook): IsWithin =>
  (key, group) =>
    terms.lineage('CLIENT_CATEGORY', key).includes(terms.canonical('CLIENT_CATEGORY', group));
