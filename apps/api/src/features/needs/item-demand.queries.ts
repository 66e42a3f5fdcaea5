import { scopePaths } from '@diandan/domain/access';
import { acceptanceShare, averageOf, minutesOf } from '@diandan/domain/needs';
import { allOf, type Condition, inSubtrees, oneOf } from '../../database/scope.js';
import type { Sql } from '../../database/sql.js';
import type { Viewer } from '../../graphql/context.js';
import { needsVisibleTo } from './need.queries.js';

/** Which requests are counted. */
export interface DemandQuestion {
  /** The rows of a station or its subtree, in the table with this alias. */
  readonly placeIn: (alias: string) => Condition;
  /** Ordered at or after this instant; null for no beginning. */
  readonly from: number | null;
  /** Ordered before this instant; null for no end. */
  readonly to: number | null;
}

/** What became of the wishes for one item. Every count is one of requests, but for the ratings and the needs. */
export interface DemandFigures {
  readonly orderedCount: number;
  readonly acceptedCount: number;
  readonly acceptedShare: number | null;
  readonly medianWaitingMinutes: number | null;
  readonly p90WaitingMinutes: number | null;
  readonly declinedCount: number;
  readonly completedCount: number;
  readonly waitingCount: number;
  readonly ratingCount: number;
  readonly averageRating: number | null;
  readonly needCount: number;
}

interface StoryRow {
  readonly item_id: string;
  readonly ordered: number;
  readonly accepted: number;
  readonly completed: number;
  readonly declined: number;
  /** The two waits in the middle, the same one where their number is odd. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p90: number | null;
}

interface RatingsRow {
  readonly item_id: string;
  readonly ratings: number;
  readonly score: number;
}

interface CountRow {
  readonly item_id: string;
  readonly n: number;
}

const requestsVisibleTo = (viewer: Viewer): Condition =>
  inSubtrees('r.station_path', scopePaths(viewer, 'REQUEST_VIEW'));

/** The requests ordered in the time asked for. */
function askedFor(viewer: Viewer, { placeIn, from, to }: DemandQuestion): Condition {
  const conditions = [requestsVisibleTo(viewer), placeIn('r')];
  if (from !== null) conditions.push({ sql: 'r.ordered_at >= ?', values: [from] });
  if (to !== null) conditions.push({ sql: 'r.ordered_at < ?', values: [to] });
  return allOf(conditions);
}

const asked = (where: Condition) =>
  `asked AS (SELECT r.id, r.item_id, r.ordered_at FROM service_requests r WHERE ${where.sql})`;

/**
 * Counts and waits of all items in one statement. A request has been accepted when its whole team has said yes for the
 * first time; it waited from the order until then. The median and the ninth tenth are waits that somebody really had.
 */
const storiesOf = (sql: Sql, where: Condition): Promise<StoryRow[]> =>
  sql.all<StoryRow>(
    `WITH ${asked(where)},
     story AS (
       SELECT e.request_id,
         MIN(CASE WHEN e.action IN ('ACCEPT', 'CLAIM') AND e.to_state = 'ACCEPTED' THEN e.at END) AS accepted_at,
         MAX(CASE WHEN e.action = 'COMPLETE' THEN 1 ELSE 0 END) AS is_completed,
         MAX(CASE WHEN e.action = 'DECLINE' THEN 1 ELSE 0 END) AS is_declined
       FROM request_events e WHERE e.request_id IN (SELECT id FROM asked) GROUP BY e.request_id),
     waited AS (
       SELECT a.item_id, s.is_completed, s.is_declined, s.accepted_at - a.ordered_at AS wait,
         COUNT(s.accepted_at) OVER (PARTITION BY a.item_id) AS accepted,
         ROW_NUMBER() OVER (
           PARTITION BY a.item_id, CASE WHEN s.accepted_at IS NULL THEN 1 ELSE 0 END
           ORDER BY s.accepted_at - a.ordered_at) AS place
       FROM asked a JOIN story s ON s.request_id = a.id)
     SELECT item_id, COUNT(*) AS ordered, MAX(accepted) AS accepted, SUM(is_completed) AS completed,
       SUM(is_declined) AS declined,
       MIN(CASE WHEN place = (accepted + 1) / 2 THEN wait END) AS lower,
       MIN(CASE WHEN place = (accepted + 2) / 2 THEN wait END) AS upper,
       MIN(CASE WHEN place * 10 >= accepted * 9 THEN wait END) AS p90
     FROM waited GROUP BY item_id`,
    where.values,
  );

const ratingsOf = (sql: Sql, where: Condition): Promise<RatingsRow[]> =>
  sql.all<RatingsRow>(
    `WITH ${asked(where)}
     SELECT a.item_id, COUNT(*) AS ratings, SUM(t.score) AS score
     FROM asked a JOIN ratings t ON t.request_id = a.id GROUP BY a.item_id`,
    where.values,
  );

/** Those that wait at this moment, whenever they were ordered; while the orderer is asked something, nobody waits for us. */
function waitingOf(sql: Sql, viewer: Viewer, { placeIn }: DemandQuestion): Promise<CountRow[]> {
  const where = allOf([
    requestsVisibleTo(viewer),
    placeIn('r'),
    oneOf('r.state', ['SUBMITTED', 'VERIFIED', 'DISPATCHED']),
  ]);
  return sql.all<CountRow>(
    `SELECT r.item_id, COUNT(*) AS n FROM service_requests r WHERE ${where.sql} GROUP BY r.item_id`,
    where.values,
  );
}

function needsOf(sql: Sql, viewer: Viewer, { placeIn }: DemandQuestion): Promise<CountRow[]> {
  const where = allOf([needsVisibleTo(viewer), placeIn('n'), { sql: 'n.merged_into_id IS NULL', values: [] }]);
  return sql.all<CountRow>(
    `SELECT i.item_id, COUNT(*) AS n FROM need_items i JOIN needs n ON n.id = i.need_id
     WHERE ${where.sql} GROUP BY i.item_id`,
    where.values,
  );
}

const medianOf = ({ lower, upper }: Pick<StoryRow, 'lower' | 'upper'>): number | null =>
  lower === null || upper === null ? null : (lower + upper) / 2;

/** The figures of every item that was asked for, rated, or needed: four statements, whatever the number of items. */
export async function demandOf(
  sql: Sql,
  viewer: Viewer,
  question: DemandQuestion,
): Promise<ReadonlyMap<string, DemandFigures>> {
  const where = askedFor(viewer, question);
  const [stories, ratings, waiting, needs] = await Promise.all([
    storiesOf(sql, where),
    ratingsOf(sql, where),
    waitingOf(sql, viewer, question),
    needsOf(sql, viewer, question),
  ]);
  const byItem = <Row extends { readonly item_id: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.item_id, row]));
  const [story, rated, waits, needed] = [byItem(stories), byItem(ratings), byItem(waiting), byItem(needs)];
  const ids = new Set([...story.keys(), ...rated.keys(), ...waits.keys(), ...needed.keys()]);
  return new Map(
    [...ids].map((id) => {
      const of = story.get(id);
      const orderedCount = of?.ordered ?? 0;
      const acceptedCount = of?.accepted ?? 0;
      const ratingCount = rated.get(id)?.ratings ?? 0;
      return [
        id,
        {
          orderedCount,
          acceptedCount,
          acceptedShare: acceptanceShare(acceptedCount, orderedCount),
          medianWaitingMinutes: of === undefined ? null : minutesOf(medianOf(of)),
          p90WaitingMinutes: minutesOf(of?.p90 ?? null),
          declinedCount: of?.declined ?? 0,
          completedCount: of?.completed ?? 0,
          waitingCount: waits.get(id)?.n ?? 0,
          ratingCount,
          averageRating: averageOf(rated.get(id)?.score ?? 0, ratingCount),
          needCount: needed.get(id)?.n ?? 0,
        },
      ];
    }),
  );
}

/** What an item shows that nobody has asked for yet. */
export const noDemand: DemandFigures = {
  orderedCount: 0,
  acceptedCount: 0,
  acceptedShare: null,
  medianWaitingMinutes: null,
  p90WaitingMinutes: null,
  declinedCount: 0,
  completedCount: 0,
  waitingCount: 0,
  ratingCount: 0,
  averageRating: null,
  needCount: 0,
};
