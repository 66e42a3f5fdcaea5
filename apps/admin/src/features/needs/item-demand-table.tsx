import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIsPhone } from '../../ui/media';
import { type Column, RecordList } from '../../ui/record-list';
import { useTexts } from '../../ui/texts';
import { type ItemRow, spanOf } from './item-rows';
import type { ItemSort } from './needs-search';
import { needTexts } from './texts';

/** A column of figures, and what the rows are sorted by in it. */
interface FigureColumn extends Column<ItemRow> {
  readonly sort: ItemSort | null;
}

function useColumns(station: string | undefined): readonly FigureColumn[] {
  const say = useTexts(needTexts);
  const none = <span className="dd-muted">—</span>;
  const span = (minutes: number | null): ReactNode => {
    if (minutes === null) return none;
    const { unit, n } = spanOf(minutes);
    return say(unit, { n });
  };
  const rating = ({ ratingCount: count, averageRating }: ItemRow): ReactNode => {
    if (averageRating !== null) return say('ratingOf', { n: averageRating, count });
    return <span className="dd-muted">{count === 0 ? say('unrated') : say('ratingFew', { count })}</span>;
  };
  const figure = (
    key: ItemSort,
    title: string,
    render: (row: ItemRow) => ReactNode,
    more: Partial<FigureColumn> = {},
  ): FigureColumn => ({ key, sort: key, title, align: 'end', render, ...more });
  return [
    {
      key: 'number',
      sort: 'number',
      title: say('item'),
      wraps: true,
      render: ({ item, isOnMenu }) => (
        <>
          <span className="dd-muted dd-number">{item.number}</span> {item.name}{' '}
          {isOnMenu ? null : <span className="dd-badge">{say('offMenu')}</span>}
        </>
      ),
    },
    figure('ordered', say('ordered'), (row) => row.orderedCount),
    figure('accepted', say('accepted'), ({ acceptedShare, acceptedCount: count }) =>
      acceptedShare === null ? none : say('acceptedOf', { share: Math.round(acceptedShare * 100), count }),
    ),
    figure('median', say('median'), (row) => span(row.medianWaitingMinutes)),
    figure('p90', say('p90'), (row) => span(row.p90WaitingMinutes), { isMinor: true }),
    figure('waiting', say('waiting'), (row) => row.waitingCount),
    figure('declined', say('declined'), (row) => row.declinedCount, { isMinor: true }),
    figure('completed', say('completed'), (row) => row.completedCount, { isMinor: true }),
    figure('rating', say('rating'), rating),
    figure('needs', say('linkedNeeds'), ({ item, needCount }) =>
      needCount === 0 ? (
        none
      ) : (
        <Link
          to="/needs"
          search={{ item: item.id, ...(station ? { station } : {}) }}
          aria-label={say('seeNeeds', { name: item.name, count: needCount })}
        >
          {say('needsOf', { count: needCount })}
        </Link>
      ),
    ),
  ];
}

interface ItemDemandTableProps {
  readonly rows: readonly ItemRow[];
  readonly station: string | undefined;
  readonly sort: ItemSort;
  readonly upwards: boolean;
  readonly onSort: (sort: ItemSort) => void;
}

/** The figures of all items: a table whose heads sort it, cards on a phone. */
export function ItemDemandTable({ rows, station, sort, upwards, onSort }: ItemDemandTableProps) {
  const say = useTexts(needTexts);
  const isPhone = useIsPhone();
  const columns = useColumns(station);
  if (isPhone) return <RecordList label={say('demand')} rows={rows} columns={columns} />;
  const ariaSort = (column: FigureColumn) =>
    column.sort === sort ? (upwards ? ('ascending' as const) : ('descending' as const)) : undefined;
  return (
    <div className="dd-table-box">
      <table className="dd-table dd-items" aria-label={say('demand')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-align={column.align}
                data-minor={column.isMinor || undefined}
                aria-sort={ariaSort(column)}
              >
                <button type="button" className="dd-sort" onClick={() => column.sort && onSort(column.sort)}>
                  {column.title}
                  <span aria-hidden>{column.sort === sort ? (upwards ? '↑' : '↓') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ key, render, align, wraps, isMinor }) => (
                <td key={key} data-align={align} data-wraps={wraps || undefined} data-minor={isMinor || undefined}>
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
