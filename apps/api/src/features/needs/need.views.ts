import { may } from '@diandan/domain/access';
import { type Need, type NeedAction, needActionsFrom, type NeedSource, type NeedStatus } from '@diandan/domain/needs';
import type { RequestContext } from '../../graphql/context.js';
import { termViewsOf } from '../terms/index.js';
import type { NeedType } from './need.type.js';

/** A row of `needs`. */
export interface NeedRow {
  readonly id: string;
  readonly station_id: string;
  readonly station_path: string;
  readonly source: NeedSource;
  readonly text: string;
  readonly client_categories: string;
  readonly domains: string;
  readonly people_count: number | null;
  readonly heard_on: string;
  readonly evidence: string | null;
  readonly status: NeedStatus;
  readonly reason: string | null;
  readonly resident_id: string | null;
  readonly merged_into_id: string | null;
  readonly list_key: string;
  readonly recorded_at: number;
  readonly version: number;
}

/** The columns of a need. */
export const needColumns = `n.id, n.station_id, n.station_path, n.source, n.text, n.client_categories, n.domains,
  n.people_count, n.heard_on, n.evidence, n.status, n.reason, n.resident_id, n.merged_into_id, n.list_key, n.recorded_at,
  n.version`;

const keysOf = (json: string): readonly string[] => JSON.parse(json) as readonly string[];

/** A row as the domain knows it. */
export const needToDomain = (row: NeedRow, itemIds: readonly string[]): Need => ({
  id: row.id,
  stationId: row.station_id,
  source: row.source,
  text: row.text,
  clientCategoryKeys: keysOf(row.client_categories),
  domainKeys: keysOf(row.domains),
  peopleCount: row.people_count,
  heardOn: row.heard_on,
  evidence: row.evidence,
  itemIds,
  status: row.status,
  reason: row.reason,
  residentId: row.resident_id,
  mergedIntoId: row.merged_into_id,
  version: row.version,
});

/** A need as resolvers see it. */
export interface NeedView extends NeedType {
  readonly listKey: string;
  readonly stationId: string;
  readonly stationPath: string;
  readonly itemIds: readonly string[];
  readonly residentId: string | null;
  readonly mergedIntoId: string | null;
}

const actionsFor = (row: NeedRow, { viewer }: Pick<RequestContext, 'viewer'>): readonly NeedAction[] =>
  viewer !== null && may(viewer, 'NEED_EDIT', row.station_path)
    ? needActionsFrom({ status: row.status, mergedIntoId: row.merged_into_id })
    : [];

/** A need for a client. */
export function needView(
  row: NeedRow,
  itemIds: readonly string[],
  context: Pick<RequestContext, 'viewer' | 'locale'>,
): NeedView {
  return {
    __typename: 'Need',
    id: row.id,
    source: row.source,
    text: row.text,
    clientCategories: termViewsOf('CLIENT_CATEGORY', keysOf(row.client_categories)),
    domains: termViewsOf('SERVICE_DOMAIN', keysOf(row.domains)),
    peopleCount: row.people_count,
    heardOn: row.heard_on,
    recordedAt: row.recorded_at,
    evidence: row.evidence,
    status: row.status,
    reason: row.reason,
    version: row.version,
    availableActions: actionsFor(row, context),
    listKey: row.list_key,
    stationId: row.station_id,
    stationPath: row.station_path,
    itemIds,
    residentId: row.resident_id,
    mergedIntoId: row.merged_into_id,
  };
}
