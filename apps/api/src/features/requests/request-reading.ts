import type { Locale } from '@diandan/domain/decision';
import { type RequestState, requestStates } from '@diandan/domain/requests';
import type { FeatureParts } from '../../feature.js';
import { decodeCursor, type Keyset, type Page, pageOf, pageSize } from '../../graphql/connections.js';
import type { RequestContext } from '../../graphql/context.js';
import { badInput } from '../../graphql/paging.js';
import { findStation } from '../stations/index.js';
import { couldBeId } from './commands/command.js';
import type { RequestListFilter, RequestOrderField } from './request-arms.queries.js';
import { countByState, requestPage } from './request-pages.queries.js';
import { namedBy } from './request-search.queries.js';
import { assignmentsById, steppedRequest, visibleRequest, visibleRequestByTicketNo } from './request.queries.js';
import type { RequestRow } from './request-row.js';
import { type RequestView, requestView } from './request.views.js';

/** What a list may be narrowed by, as a client says it. */
export interface ListWish {
  readonly states?: readonly RequestState[] | null;
  readonly stationId?: string | null;
  readonly includeDescendants?: boolean | null;
  readonly overdue?: boolean | null;
  readonly workerId?: string | null;
  readonly residentId?: string | null;
  readonly concernsMe?: boolean | null;
  readonly text?: string | null;
}

/** How a list is ordered. */
export interface ListOrder {
  readonly field: RequestOrderField;
  readonly direction: 'ASC' | 'DESC';
}

/** A list of requests, counted. */
export interface Tally {
  readonly byState: readonly { readonly state: RequestState; readonly count: number }[];
  readonly totalCount: number;
  readonly overdueCount: number;
}

/** Reads requests as they stand for a viewer. */
export interface Reading {
  byId(id: string, context: RequestContext): Promise<RequestView | null>;
  byTicketNo(ticketNo: string, context: RequestContext): Promise<RequestView | null>;
  /** The request whose step the caller has just taken; see {@link steppedRequest}. */
  stepped(id: string): Promise<RequestView>;
  page(
    wish: ListWish,
    order: ListOrder,
    asked: { readonly first: number; readonly after: string | null | undefined; readonly isBrief: boolean },
    context: RequestContext,
  ): Promise<Page<RequestView>>;
  tally(wish: ListWish, context: RequestContext): Promise<Tally>;
}

const TEXT_LIMIT = 100;

const HIGHEST_RANK = 100;

/** The place behind a cursor of this order: an instant or a rank, and an id; anything else is none of our cursors. */
function placeBehind(after: string | null | undefined, { field }: ListOrder, locale: Locale): Keyset | null {
  if (after === null || after === undefined) return null;
  const place = decodeCursor(after, field);
  const isKey =
    Number.isSafeInteger(place?.key) && (field !== 'URGENCY' || Math.abs(Number(place?.key)) <= HIGHEST_RANK);
  if (place === null || !isKey || !couldBeId(place.id)) {
    throw badInput('after 不是本列表的游标。', '`after` is no cursor of this list.', locale);
  }
  return place;
}

/** Reads over the reading connection. */
export function createReading({ database, clock }: FeatureParts): Reading {
  const sql = database.read;

  async function view(row: RequestRow | null): Promise<RequestView | null> {
    if (row === null) return null;
    const teams = await assignmentsById(sql, row.assignment_id === null ? [] : [row.assignment_id]);
    return requestView(row, teams.get(row.assignment_id ?? '') ?? null, clock.now());
  }

  /** Null when nothing can match: an id that is none, a station that is not there, a text that nobody writes. */
  async function filterOf(wish: ListWish): Promise<RequestListFilter | null> {
    const { stationId, workerId, residentId } = wish;
    const text = wish.text?.trim() ?? '';
    for (const id of [stationId, workerId, residentId]) {
      if (id !== null && id !== undefined && !couldBeId(id)) return null;
    }
    if (text.length > TEXT_LIMIT || /\p{Control}/u.test(text)) return null;
    const station = stationId === null || stationId === undefined ? null : await findStation(sql, stationId);
    if (station === null && stationId !== null && stationId !== undefined) return null;
    const states = wish.states ?? null;
    return {
      states: states === null ? null : requestStates.filter((state) => states.includes(state)),
      station,
      includeDescendants: wish.includeDescendants ?? true,
      overdue: wish.overdue ?? null,
      workerId: workerId ?? null,
      residentId: residentId ?? null,
      concernsMe: wish.concernsMe ?? false,
      text: text === '' ? null : text,
    };
  }

  async function counted(wish: ListWish, context: RequestContext): Promise<Tally> {
    const filter = context.viewer === null ? null : await filterOf(wish);
    if (filter === null || context.viewer === null) return { byState: [], totalCount: 0, overdueCount: 0 };
    const named = await namedBy(sql, context.viewer, filter.text);
    const counts = await countByState(sql, context.viewer, filter, named, clock.now());
    const byState = requestStates.flatMap((state) => {
      const count = counts.byState.reduce((sum, one) => (one.state === state ? sum + one.count : sum), 0);
      return count === 0 ? [] : [{ state, count }];
    });
    const totalCount = byState.reduce((sum, one) => sum + one.count, 0);
    return { byState, totalCount, overdueCount: counts.overdue };
  }

  return {
    async byId(id, context) {
      return couldBeId(id) ? view(await visibleRequest(sql, context.viewer, id)) : null;
    },
    async byTicketNo(ticketNo, context) {
      return couldBeId(ticketNo) ? view(await visibleRequestByTicketNo(sql, context.viewer, ticketNo)) : null;
    },
    async stepped(id) {
      const stepped = await view(await steppedRequest(sql, id));
      if (stepped === null) throw new Error(`request ${id} vanished after its step`);
      return stepped;
    },
    async page(wish, order, { first, after, isBrief }, context) {
      const place = placeBehind(after, order, context.locale);
      const filter = context.viewer === null ? null : await filterOf(wish);
      const now = clock.now();
      const rows =
        filter === null || context.viewer === null
          ? []
          : await requestPage(sql, context.viewer, {
              filter,
              order,
              first,
              isBrief,
              after: place,
              named: await namedBy(sql, context.viewer, filter.text),
              at: now,
            });
      const teams = await assignmentsById(
        sql,
        rows.slice(0, pageSize(first)).flatMap((row) => row.assignment_id ?? []),
      );
      const views = rows.map((row) => requestView(row, teams.get(row.assignment_id ?? '') ?? null, now));
      const keys = new Map(rows.map((row) => [row.id, row.sort_key]));
      return pageOf(views, first, (one) => ({ key: keys.get(one.id) ?? 0, id: one.id }), {
        isAfter: place !== null,
        order: order.field,
        countAll: async () => (await counted(wish, context)).totalCount,
      });
    },
    tally: counted,
  };
}
