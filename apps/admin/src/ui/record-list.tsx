import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useIsPhone } from './media';
import { useKeys } from './shortcuts';
import { useTexts } from './texts';
import { uiTexts } from './ui-texts';

/** One column of a list; on a phone the first becomes the card's head and the others its lines. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  readonly width?: string;
  readonly align?: 'end';
  /** May break into lines; other columns keep theirs. */
  readonly wraps?: boolean;
  /** Left out of the table where room is scarce; cards always have it. */
  readonly isMinor?: boolean;
  /** Stands in the head of a card, beside the first column. */
  readonly inCardHead?: boolean;
}

interface RecordListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly onOpen?: (row: Row) => void;
  /** j and k move through the rows of this list; only one list of a page may want them. */
  readonly withKeys?: boolean;
  readonly total?: number | undefined;
  readonly hasMore?: boolean;
  readonly loadingMore?: boolean;
  readonly onLoadMore?: () => void;
}

/** A list of records: a real table where there is room, cards on a phone. */
export function RecordList<Row extends { readonly id: string }>({
  label,
  rows,
  columns,
  onOpen,
  withKeys = false,
  total,
  hasMore = false,
  loadingMore = false,
  onLoadMore,
}: RecordListProps<Row>) {
  const say = useTexts(uiTexts);
  const isPhone = useIsPhone();
  const body = useRef<HTMLElement>(null);
  const move = (by: number): void => {
    const items = [...(body.current?.querySelectorAll<HTMLElement>('[data-record]') ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    items[Math.max(0, Math.min(items.length - 1, at + by))]?.focus();
  };
  useKeys(withKeys ? { j: () => move(1), k: () => move(-1) } : {});
  const rowProps = (row: Row) => ({
    'data-record': row.id,
    tabIndex: -1,
    ...(onOpen
      ? {
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault();
              move(event.key === 'ArrowDown' ? 1 : -1);
            }
          },
          onClick: (event: { readonly target: EventTarget }) => {
            // A link or button in the row does its own work; marking text is no click.
            if (event.target instanceof HTMLElement && event.target.closest('a, button')) return;
            if (window.getSelection()?.toString()) return;
            onOpen(row);
          },
        }
      : {}),
  });
  const [head, ...rest] = columns;
  if (!head) return null;
  return (
    <div className="dd-records">
      {isPhone ? (
        <ul
          className="dd-cards"
          aria-label={label}
          ref={(element) => {
            body.current = element;
          }}
        >
          {rows.map((row) => (
            <li key={row.id} className="dd-card" data-clickable={onOpen ? true : undefined} {...rowProps(row)}>
              <div className="dd-card-head">
                <span>{head.render(row)}</span>
                {rest
                  .filter(({ inCardHead }) => inCardHead)
                  .map((column) => (
                    <span key={column.key}>{column.render(row)}</span>
                  ))}
              </div>
              <dl className="dd-card-lines">
                {rest
                  .filter(({ inCardHead }) => !inCardHead)
                  .map((column) => (
                    <div key={column.key}>
                      <dt>{column.title}</dt>
                      <dd>{column.render(row)}</dd>
                    </div>
                  ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <div className="dd-table-box">
          <table className="dd-table" aria-label={label}>
            <thead>
              <tr>
                {columns.map(({ key, title, width, align, isMinor }) => (
                  <th
                    key={key}
                    scope="col"
                    data-align={align}
                    data-minor={isMinor || undefined}
                    style={width ? { inlineSize: width } : undefined}
                  >
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody
              ref={(element) => {
                body.current = element;
              }}
            >
              {rows.map((row) => (
                <tr key={row.id} data-clickable={onOpen ? true : undefined} {...rowProps(row)}>
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
      )}
      {total !== undefined ? (
        <div className="dd-records-foot">
          <span className="dd-muted" role="status">
            {say('shownOf', { shown: rows.length, total })}
          </span>
          {hasMore && onLoadMore ? (
            <Button onClick={onLoadMore} loading={loadingMore}>
              {loadingMore ? say('loadingMore') : say('loadMore')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
