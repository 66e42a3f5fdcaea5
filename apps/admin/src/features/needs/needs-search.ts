import type { NeedFilter, NeedSource } from '../../graphql/generated/graphql';
import { oneOf, type RawSearch, textIn } from '../../ui/search-values';

const shows = ['gaps', 'linked', 'dismissed'] as const;
const sources = ['SURVEY', 'RESIDENT', 'STAFF'] as const satisfies readonly NeedSource[];
const periods = ['30', '90'] as const;

/** By what the items can be sorted. */
export const itemSorts = [
  'number',
  'ordered',
  'accepted',
  'median',
  'p90',
  'declined',
  'waiting',
  'completed',
  'rating',
  'needs',
] as const;

/** One of them. */
export type ItemSort = (typeof itemSorts)[number];

/** What the page shows, as it stands in the address. */
export interface NeedsSearch {
  readonly view?: 'items';
  readonly show?: (typeof shows)[number];
  readonly station?: string;
  readonly source?: NeedSource;
  readonly item?: string;
  readonly text?: string;
  /** The need that stands open. */
  readonly need?: string;
  /** Days back from today. */
  readonly period?: (typeof periods)[number];
  readonly sort?: ItemSort;
  readonly upwards?: 'yes';
}

/** Reads what the page shows out of an address, whatever someone typed there. */
export function parseNeedsSearch(search: RawSearch): NeedsSearch {
  const view = oneOf(search, 'view', ['items'] as const);
  const show = oneOf(search, 'show', shows);
  const station = textIn(search, 'station');
  const source = oneOf(search, 'source', sources);
  const item = textIn(search, 'item');
  const text = textIn(search, 'text');
  const need = textIn(search, 'need');
  const period = oneOf(search, 'period', periods);
  const sort = oneOf(search, 'sort', itemSorts);
  const upwards = oneOf(search, 'upwards', ['yes'] as const);
  return {
    ...(view ? { view } : {}),
    ...(show ? { show } : {}),
    ...(station ? { station } : {}),
    ...(source ? { source } : {}),
    ...(item ? { item } : {}),
    ...(text ? { text } : {}),
    ...(need ? { need } : {}),
    ...(period ? { period } : {}),
    ...(sort ? { sort } : {}),
    ...(upwards ? { upwards } : {}),
  };
}

/** The filter that the server is asked for needs with. */
export const needFilterOf = ({ show, station, source, item, text }: NeedsSearch): NeedFilter => ({
  ...(show === 'gaps' ? { withoutItem: true } : {}),
  ...(show === 'linked' ? { withoutItem: false } : {}),
  ...(show === 'dismissed' ? { statuses: ['DISMISSED'] } : {}),
  ...(station ? { stationId: station } : {}),
  ...(source ? { sources: [source] } : {}),
  ...(item ? { itemId: item } : {}),
  ...(text ? { text: text.trim() } : {}),
});
