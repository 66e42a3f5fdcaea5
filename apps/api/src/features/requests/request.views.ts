import { type Actor, type Standing, standingsTowards } from '@diandan/domain/access';
import type { Urgency } from '@diandan/domain/catalog';
import type { TimeWindow } from '@diandan/domain/people';
import type { ServiceItemType } from '../catalog/index.js';
import type { StationName } from '../stations/index.js';
import { type Assignment, isOverdue, type RequestState } from '@diandan/domain/requests';
import { type RequestRow, windowsOf } from './request-row.js';

/** A request as resolvers see it: what is a field of the type stands here plainly, the row holds the rest. */
export interface RequestView {
  readonly __typename: 'ServiceRequest';
  readonly id: string;
  readonly ticketNo: string;
  readonly state: RequestState;
  readonly cycle: number;
  readonly version: number;
  readonly urgency: Urgency;
  readonly need: string | null;
  readonly preferredWindows: readonly TimeWindow[];
  readonly outcome: string | null;
  readonly orderedAt: number;
  readonly dueAt: number | null;
  readonly closedAt: number | null;
  readonly isOverdue: boolean;
  assignment: Assignment | null;
  readonly row: RequestRow;
  /** Set by lists whose caller asked for them; else the fields load them. */
  station?: StationName;
  item?: ServiceItemType;
}

/** Makes the view of a row and its team. */
export const requestView = (row: RequestRow, assignment: Assignment | null, at: number): RequestView => ({
  __typename: 'ServiceRequest',
  id: row.id,
  ticketNo: row.ticket_no,
  state: row.state,
  cycle: row.cycle,
  version: row.version,
  urgency: row.urgency,
  need: row.need,
  preferredWindows: windowsOf(row.preferred_windows),
  outcome: row.outcome,
  orderedAt: row.ordered_at,
  dueAt: row.due_at,
  closedAt: row.closed_at,
  isOverdue: isOverdue({ state: row.state, dueAt: row.due_at }, at),
  assignment,
  row,
});

const standings = new WeakMap<RequestView, readonly Standing[]>();

/** How the viewer stands towards the request. Views are made per request of the API, so for one viewer each. */
export function standingsOf(view: RequestView, viewer: Actor | null): readonly Standing[] {
  if (viewer === null) return [];
  let held = standings.get(view);
  if (held === undefined) {
    const { row, assignment } = view;
    const orderer = {
      accountId: row.orderer_account_id,
      residentId: row.orderer_resident_id,
      isProxy: row.orderer_is_proxy === 1,
      relationKey: row.orderer_relation_key,
      name: row.orderer_name,
      phone: row.orderer_phone,
    };
    held = standingsTowards(viewer, { orderer, residentId: row.resident_id, assignment }, row.station_path);
    standings.set(view, held);
  }
  return held;
}
