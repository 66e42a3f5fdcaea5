import DataLoader from 'dataloader';
import type { Sql } from '../../database/sql.js';
import type { RequestContext } from '../../graphql/context.js';
import { findContacts, type PlainContact } from '../people/index.js';
import { type EventRow, eventsOf, type RatingRow, ratingsOf } from './request.queries.js';

/** What the fields of requests load, for all requests of an answer at once. */
export interface RequestLoaders {
  readonly events: (context: RequestContext) => DataLoader<string, readonly EventRow[]>;
  readonly ratings: (context: RequestContext) => DataLoader<string, readonly RatingRow[]>;
  /** Plain contacts of residents: the caller has made sure that the viewer may know. */
  readonly contacts: (context: RequestContext) => DataLoader<string, PlainContact | null>;
}

const grouped =
  <Row extends { readonly request_id: string }>(load: (sql: Sql, ids: readonly string[]) => Promise<Row[]>, sql: Sql) =>
  () =>
    new DataLoader<string, readonly Row[]>(async (ids) => {
      const byRequest = new Map<string, Row[]>();
      for (const row of await load(sql, ids)) {
        const rows = byRequest.get(row.request_id);
        if (rows === undefined) byRequest.set(row.request_id, [row]);
        else rows.push(row);
      }
      return ids.map((id) => byRequest.get(id) ?? []);
    });

/** Makes the loaders of the feature. */
export function createRequestLoaders(sql: Sql): RequestLoaders {
  const makeEvents = grouped(eventsOf, sql);
  const makeRatings = grouped(ratingsOf, sql);
  const makeContacts = () =>
    new DataLoader<string, PlainContact | null>(async (ids) => {
      const contacts = await findContacts(sql, ids);
      return ids.map((id) => contacts.get(id) ?? null);
    });
  return {
    contacts: (context) => context.loaders.of(makeContacts, context),
    events: (context) => context.loaders.of(makeEvents, context),
    ratings: (context) => context.loaders.of(makeRatings, context),
  };
}
