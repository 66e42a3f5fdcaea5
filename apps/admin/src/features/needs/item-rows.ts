import type { ItemDemandQuery } from '../../graphql/generated/graphql';
import type { ItemSort } from './needs-search';

/** The figures of one item. */
export type ItemRow = ItemDemandQuery['itemDemand'][number] & { readonly id: string };

const valueOf: Readonly<Record<Exclude<ItemSort, 'number'>, (row: ItemRow) => number | null>> = {
  ordered: (row) => row.orderedCount,
  accepted: (row) => row.acceptedShare,
  median: (row) => row.medianWaitingMinutes,
  p90: (row) => row.p90WaitingMinutes,
  declined: (row) => row.declinedCount,
  waiting: (row) => row.waitingCount,
  completed: (row) => row.completedCount,
  rating: (row) => row.averageRating,
  needs: (row) => row.needCount,
};

/** Rows by a figure. The menu's own order decides between equals; what is unknown stands last, whichever way it runs. */
export function sortItems(rows: readonly ItemRow[], sort: ItemSort, upwards: boolean): readonly ItemRow[] {
  if (sort === 'number') return upwards ? rows.toReversed() : rows;
  const value = valueOf[sort];
  const sign = upwards ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return sign * (a - b);
  });
}

/** A wait in the unit that people would say it in. */
export function spanOf(minutes: number): { readonly unit: 'minutes' | 'hours' | 'days'; readonly n: number } {
  if (minutes < 90) return { unit: 'minutes', n: minutes };
  if (minutes < 48 * 60) return { unit: 'hours', n: Math.round(minutes / 6) / 10 };
  return { unit: 'days', n: Math.round(minutes / 144) / 10 };
}
