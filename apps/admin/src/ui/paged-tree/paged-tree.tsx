import CaretRightOutlined from '@ant-design/icons/CaretRightOutlined';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSettings } from '../settings';
import { useTexts } from '../texts';
import { uiTexts } from '../ui-texts';
import { type Match, matchRows, parentIndex, type Row, rowKey, type TreeNode } from './flat';
import { type LoadChildren, useTreeRows } from './use-tree-rows';

interface PagedTreeProps<Node extends TreeNode> {
  readonly label: string;
  readonly roots: readonly Node[];
  readonly loadChildren: LoadChildren<Node>;
  readonly renderNode: (node: Node, isMatch: boolean) => ReactNode;
  readonly selectedId?: string | undefined;
  readonly onSelect: (node: Node) => void;
  /** The way to the selected node, root first: opened once, so that a link into the tree shows where it leads. */
  readonly path?: readonly string[] | undefined;
  /** While searching: what the server found. Shown with ancestors in place of the tree. */
  readonly matches?: readonly Match<Node>[] | undefined;
}

/** A tree of any size: levels arrive page by page, only what is seen is in the document, all of it works by keyboard. */
export function PagedTree<Node extends TreeNode>({
  label,
  roots,
  loadChildren,
  renderNode,
  selectedId,
  onSelect,
  path,
  matches,
}: PagedTreeProps<Node>) {
  const say = useTexts(uiTexts);
  const { text } = useSettings();
  const treeId = useId();
  const box = useRef<HTMLDivElement>(null);
  const tree = useTreeRows(roots, loadChildren);
  const found = useMemo(() => (matches ? matchRows(matches) : undefined), [matches]);
  const matchIds = useMemo(() => new Set(matches?.map(({ node }) => node.id)), [matches]);
  const rows = found ?? tree.rows;
  const [cursorKey, setCursorKey] = useState<string | undefined>(selectedId);
  const rowHeight = text === 'large' ? 46 : 38;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);

  const cursor = Math.max(
    0,
    rows.findIndex((row) => rowKey(row) === cursorKey),
  );
  const cursorRow = rows[cursor];

  const revealed = useRef('');
  const { reveal } = tree;
  const pathKey = path?.join('/') ?? '';
  useEffect(() => {
    if (!path || pathKey === '' || revealed.current === pathKey || found || roots.length === 0) return;
    revealed.current = pathKey;
    void reveal(path).then((at) => {
      setCursorKey(path.at(-1));
      if (at >= 0) requestAnimationFrame(() => virtual.scrollToIndex(at, { align: 'auto' }));
    });
  }, [path, pathKey, found, roots.length, reveal, virtual]);

  // A single root alone says nothing: it stands open from the start.
  const { toggle } = tree;
  const onlyRoot = roots.length === 1 ? roots[0]?.id : undefined;
  useEffect(() => {
    if (onlyRoot !== undefined) void toggle(onlyRoot);
    // Only when the tree appears; closing it again is the reader's choice.
  }, [onlyRoot]);

  const moveTo = (index: number): void => {
    const target = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[target];
    if (!row) return;
    setCursorKey(rowKey(row));
    virtual.scrollToIndex(target, { align: 'auto' });
  };

  const isOpen = (row: Row<Node>, index: number): boolean => {
    if (row.kind !== 'node') return false;
    if (found) return (rows[index + 1]?.level ?? 0) > row.level;
    return tree.isOpen(row.node.id);
  };

  const act = (row: Row<Node>): void => {
    if (row.kind === 'more') void tree.loadMore(row.parentId);
    else onSelect(row.node);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!cursorRow) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(cursor + 1),
      ArrowUp: () => moveTo(cursor - 1),
      PageDown: () => moveTo(cursor + 10),
      PageUp: () => moveTo(cursor - 10),
      Home: () => moveTo(0),
      End: () => moveTo(rows.length - 1),
      Enter: () => act(cursorRow),
      ' ': () => act(cursorRow),
      ArrowRight: () => {
        if (cursorRow.kind !== 'node' || cursorRow.node.childCount === 0) return;
        if (isOpen(cursorRow, cursor)) moveTo(cursor + 1);
        else if (!found) void tree.toggle(cursorRow.node.id);
      },
      ArrowLeft: () => {
        if (cursorRow.kind === 'node' && !found && tree.isOpen(cursorRow.node.id)) void tree.toggle(cursorRow.node.id);
        else moveTo(parentIndex(rows, cursor));
      },
    };
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  };

  const itemId = (key: string): string => `${treeId}-${key}`;
  return (
    <div
      ref={box}
      className="dd-tree"
      role="tree"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={cursorRow ? itemId(rowKey(cursorRow)) : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const key = rowKey(row);
          const opened = isOpen(row, index);
          const hasChildren = row.kind === 'node' && row.node.childCount > 0;
          return (
            <div
              key={key}
              id={itemId(key)}
              className="dd-tree-row"
              role="treeitem"
              aria-level={row.level}
              aria-posinset={row.kind === 'node' ? row.pos : row.loaded + 1}
              aria-setsize={row.kind === 'node' ? row.size : row.total}
              aria-expanded={hasChildren ? opened : undefined}
              aria-selected={row.kind === 'node' && row.node.id === selectedId}
              data-cursor={index === cursor || undefined}
              data-match={(found && row.kind === 'node' && matchIds.has(row.node.id)) || undefined}
              style={{
                blockSize: rowHeight,
                transform: `translateY(${start}px)`,
                paddingInlineStart: 4 + (row.level - 1) * 20,
              }}
              onClick={() => {
                setCursorKey(key);
                act(row);
              }}
            >
              <span
                className="dd-tree-toggle"
                data-open={opened || undefined}
                aria-hidden
                onClick={(event) => {
                  if (row.kind !== 'node' || !hasChildren || found) return;
                  event.stopPropagation();
                  setCursorKey(key);
                  void tree.toggle(row.node.id);
                }}
              >
                {tree.isBusy(key) ? (
                  <span className="dd-spinner" />
                ) : hasChildren ? (
                  <CaretRightOutlined aria-hidden />
                ) : null}
              </span>
              {row.kind === 'node' ? (
                <>
                  {renderNode(row.node, matchIds.has(row.node.id))}
                  {tree.hasFailed(key) ? <span className="dd-overdue">{say('treeFailed')}</span> : null}
                </>
              ) : (
                <span className="dd-tree-more">
                  {tree.hasFailed(key)
                    ? say('treeFailed')
                    : say('treeMore', { count: Math.min(100, row.total - row.loaded), total: row.total })}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
