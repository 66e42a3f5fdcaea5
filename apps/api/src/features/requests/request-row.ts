import type { Urgency } from '@diandan/domain/catalog';
import type { TimeWindow } from '@diandan/domain/people';
import type { AssignmentRole, RequestState } from '@diandan/domain/requests';

/** A row of `service_requests` as both databases hand it out. */
export interface RequestRow {
  readonly id: string;
  readonly ticket_no: string;
  readonly station_id: string;
  readonly station_path: string;
  readonly item_id: string;
  readonly item_version: number;
  readonly resident_id: string | null;
  readonly contact_name: string | null;
  readonly contact_phone: string | null;
  readonly contact_address: string | null;
  readonly orderer_account_id: string;
  readonly orderer_resident_id: string | null;
  readonly orderer_is_proxy: number;
  readonly orderer_relation_key: string | null;
  readonly orderer_name: string;
  readonly orderer_phone: string | null;
  readonly urgency: Urgency;
  readonly urgency_rank: number;
  readonly state: RequestState;
  readonly is_open: number;
  readonly cycle: number;
  readonly version: number;
  readonly last_sequence: number;
  readonly need: string | null;
  readonly preferred_windows: string;
  readonly outcome: string | null;
  readonly ordered_at: number;
  readonly due_at: number | null;
  readonly closed_at: number | null;
  readonly clock_paused_at: number | null;
  readonly assignment_id: string | null;
}

const columnNames: { readonly [Name in keyof RequestRow]: true } = {
  id: true,
  ticket_no: true,
  station_id: true,
  station_path: true,
  item_id: true,
  item_version: true,
  resident_id: true,
  contact_name: true,
  contact_phone: true,
  contact_address: true,
  orderer_account_id: true,
  orderer_resident_id: true,
  orderer_is_proxy: true,
  orderer_relation_key: true,
  orderer_name: true,
  orderer_phone: true,
  urgency: true,
  urgency_rank: true,
  state: true,
  is_open: true,
  cycle: true,
  version: true,
  last_sequence: true,
  need: true,
  preferred_windows: true,
  outcome: true,
  ordered_at: true,
  due_at: true,
  closed_at: true,
  clock_paused_at: true,
  assignment_id: true,
};

/** The columns of a row, for statements that read or write whole rows. */
export const requestColumns: readonly string[] = Object.keys(columnNames);

/** The columns to select from `service_requests r`. */
export const selectedColumns: string = requestColumns.map((name) => `r.${name}`).join(', ');

/** What a list that shows none of it need not read: long texts, and what only decides who may do what. */
const unread: Partial<Record<keyof RequestRow, string>> = {
  contact_name: 'NULL',
  contact_phone: 'NULL',
  contact_address: 'NULL',
  orderer_account_id: "''",
  orderer_resident_id: 'NULL',
  urgency_rank: '0',
  is_open: '0',
  last_sequence: '0',
  need: 'NULL',
  preferred_windows: "'[]'",
  outcome: 'NULL',
  clock_paused_at: 'NULL',
};

/** The fields of a request that {@link briefColumns} are enough for. */
export const briefFields: readonly string[] = [
  'id',
  'ticketNo',
  'state',
  'cycle',
  'version',
  'urgency',
  'orderedAt',
  'dueAt',
  'closedAt',
  'isOverdue',
  'item',
  'station',
  'resident',
  'orderer',
  'assignment',
];

/** The columns of a list that shows only {@link briefFields}: rows of the same form, with nothing in what is not shown. */
export const briefColumns: string = Object.keys(columnNames)
  .map((name) => {
    const instead = unread[name as keyof RequestRow];
    return instead === undefined ? `r.${name}` : `${instead} AS ${name}`;
  })
  .join(', ');

/** One member of an assignment together with the assignment: how teams are read, in one statement for many requests. */
export interface MemberRow {
  readonly id: string;
  readonly request_id: string;
  readonly offered_at: number;
  readonly respond_by: number;
  readonly assignment_accepted_at: number | null;
  readonly note: string | null;
  readonly worker_id: string;
  readonly role: AssignmentRole;
  readonly accepted_at: number | null;
}

/** Reads members with their assignments; a condition on `a.id` completes it. The lead stands first. */
export const selectMembers = `SELECT a.id, a.request_id, a.offered_at, a.respond_by,
  a.accepted_at AS assignment_accepted_at, a.note, m.worker_id, m.role, m.accepted_at
  FROM assignments a JOIN assignment_members m ON m.assignment_id = a.id`;

/** The windows that stand as JSON text in a column. */
export const windowsOf = (text: string): readonly TimeWindow[] =>
  text === '[]' ? [] : (JSON.parse(text) as readonly TimeWindow[]);
