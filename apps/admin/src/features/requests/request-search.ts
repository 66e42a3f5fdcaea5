import type { RequestFilter, RequestOrder, RequestState } from '../../graphql/generated/graphql';
import { flagIn, oneOf, type RawSearch, someOf, textIn } from '../../ui/search-values';
import { allStates } from '../../ui/words';

const orders = ['ordered', 'due', 'urgency'] as const;

/** By what the board can be sorted. */
export type BoardOrder = (typeof orders)[number];

/** The filters of the board as they stand in the address. */
export interface RequestsSearch {
  readonly states?: readonly RequestState[];
  readonly station?: string;
  readonly overdue?: true;
  readonly text?: string;
  readonly order?: BoardOrder;
}

/** Reads the filters out of an address, whatever someone typed there. */
export function parseRequestsSearch(search: RawSearch): RequestsSearch {
  const states = someOf(search, 'states', allStates);
  const station = textIn(search, 'station');
  const overdue = flagIn(search, 'overdue');
  const text = textIn(search, 'text');
  const order = oneOf(search, 'order', orders);
  return {
    ...(states ? { states } : {}),
    ...(station ? { station } : {}),
    ...(overdue ? { overdue } : {}),
    ...(text ? { text } : {}),
    ...(order ? { order } : {}),
  };
}

/** The filter that the server is asked with. */
export function filterOf({ states, station, overdue, text }: RequestsSearch): RequestFilter {
  return {
    ...(states ? { states: [...states] } : {}),
    ...(station ? { stationId: station, includeDescendants: true } : {}),
    ...(overdue ? { overdue } : {}),
    ...(text ? { text: text.trim() } : {}),
  };
}

/** The order that the server is asked with; what is due first stands first, what was ordered last stands first. */
export function orderOf({ order }: RequestsSearch): RequestOrder {
  switch (order) {
    case 'due':
      return { field: 'DUE_AT', direction: 'ASC' };
    case 'urgency':
      return { field: 'URGENCY', direction: 'DESC' };
    case 'ordered':
    case undefined:
      return { field: 'ORDERED_AT', direction: 'DESC' };
    default:
      return order satisfies never;
  }
}
