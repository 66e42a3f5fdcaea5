import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { MenuEdit } from '@diandan/domain/catalog';
import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/texts';
import { BulkBar } from './bulk-bar';
import { CategoryRow } from './category-row';
import type { Problem } from './draft/live-check';
import { dropEdit, type Group, groupsOf, nextNumber, nudgeCategory, nudgeLine, rowName, rowsOf } from './draft/reorder';
import { useEditor } from './editor-context';
import { LineRow } from './line-row';
import { MoveDialog } from './move-dialog';
import { menuTexts } from './texts';

/** Puts the reader back where they were after a row has moved. */
function useKeepFocus(): (row: string) => void {
  const wanted = useRef<{ readonly row: string; readonly anchor: string | null } | null>(null);
  useEffect(() => {
    const { current } = wanted;
    if (current === null) return;
    wanted.current = null;
    const row = document.querySelector(`[data-row="${CSS.escape(current.row)}"]`);
    if (row === null || row.contains(document.activeElement)) return;
    const same = current.anchor === null ? null : row.querySelector(`[data-anchor="${CSS.escape(current.anchor)}"]`);
    const target = same ?? row.querySelector('input, button');
    if (target instanceof HTMLElement) target.focus();
  });
  return (row) => {
    const { activeElement } = document;
    wanted.current = { row, anchor: activeElement?.getAttribute('data-anchor') ?? null };
  };
}

const nothing: readonly Problem[] = [];
// The same objects for ever: new ones would draw every row again.
const pointerOptions = { activationConstraint: { distance: 4 } };
const keyboardOptions = { coordinateGetter: sortableKeyboardCoordinates };

/** The menu as a list: put in order by dragging or by keys, edited where it stands. */
export function DraftList() {
  const say = useTexts(menuTexts);
  const { content, headings, edit, keyOf, announce, store, problems, conflicts } = useEditor();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<string>();
  const keepFocus = useKeepFocus();
  const sensors = useSensors(useSensor(PointerSensor, pointerOptions), useSensor(KeyboardSensor, keyboardOptions));
  const used = new Set(content.lines.map((line) => line.categoryId));
  const shown = headings.filter(({ id, isInherited }) => !isInherited || used.has(id));
  const groups = groupsOf(
    content,
    shown.map(({ id }) => id),
  );
  const rowsText = rowsOf(groups).map(rowName).join('\n');
  // The same list as long as the order is the same: a new one would draw every row again.
  const rows = useMemo(() => (rowsText === '' ? [] : rowsText.split('\n')), [rowsText]);
  const ownIds = content.categories.map(({ id }) => id);
  const nameOf = (row: string): string => {
    const id = row.slice(row.indexOf(':') + 1);
    const line = content.lines.find((one) => one.itemId === id);
    return line?.content.name ?? headings.find((heading) => heading.id === id)?.name ?? '';
  };
  const order = (change: MenuEdit | null, row: string): void => {
    if (change === null) return;
    keepFocus(`${row.slice(0, row.indexOf(':'))}:${keyOf(row.slice(row.indexOf(':') + 1))}`);
    edit([change]);
    const now = rowsOf(
      groupsOf(
        store.view().content,
        [...shown.filter(({ isInherited }) => isInherited), ...store.view().content.categories].map(({ id }) => id),
      ),
    ).map(rowName);
    announce(say('moved', { name: nameOf(row), place: now.indexOf(row) + 1, total: now.length }));
  };
  const addLine = ({ categoryId, lines }: Pick<Group, 'categoryId' | 'lines'>): void => {
    const heading = headings.find(({ id }) => id === categoryId);
    const number = nextNumber(lines, heading?.number ?? null);
    edit([
      {
        kind: 'ADD_LINE',
        itemId: null,
        categoryId,
        beforeId: null,
        number,
        offering: 'OFFERED',
        content: { name: '' },
      },
    ]);
  };
  const choose = (itemId: string): void =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(itemId)) next.add(itemId);
      return next;
    });
  const rowActs = {
    choose: (itemId: string) => choose(keyOf(itemId)),
    nudge: (itemId: string, by: -1 | 1) => order(nudgeLine(groups, itemId, by), `LINE:${itemId}`),
  };
  const latest = useRef(rowActs);
  latest.current = rowActs;
  const acts = useMemo(
    () => ({
      onChoose: (itemId: string) => latest.current.choose(itemId),
      onNudge: (itemId: string, by: -1 | 1) => latest.current.nudge(itemId, by),
      onMoveTo: (itemId: string) => setMoving(itemId),
    }),
    [],
  );
  const said = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.targetKind !== 'LINE' || problem.targetId === null) continue;
    said.set(problem.targetId, [...(said.get(problem.targetId) ?? []), problem]);
  }
  const inConflict = new Set(conflicts.filter((one) => one.targetKind === 'LINE').map((one) => one.targetId));
  const lines = content.lines.filter(({ itemId }) => chosen.has(keyOf(itemId)));
  return (
    <section className="dd-panel dd-draft" aria-labelledby="dd-draft-title">
      <div className="dd-panel-head">
        <h2 id="dd-draft-title">{say('list')}</h2>
        <span className="dd-muted dd-small dd-keys-hint">{say('listHint')}</span>
        <Button
          onClick={() => {
            const last = content.categories.at(-1)?.number ?? '0';
            const number = /^\d+$/.test(last) ? String(Number(last) + 1) : '';
            edit([
              {
                kind: 'ADD_CATEGORY',
                categoryId: null,
                beforeId: null,
                number,
                name: say('newCategory'),
                nameEn: null,
              },
            ]);
          }}
        >
          {say('addCategory')}
        </Button>
      </div>
      {content.lines.length > 0 ? (
        <label className="dd-inline dd-small">
          <input
            type="checkbox"
            className="dd-check"
            checked={lines.length === content.lines.length}
            onChange={(event) =>
              setChosen(new Set(event.target.checked ? content.lines.map(({ itemId }) => keyOf(itemId)) : []))
            }
          />
          {say('selectAll')}
        </label>
      ) : null}
      {lines.length > 0 ? <BulkBar lines={lines} onClear={() => setChosen(new Set())} /> : null}
      {rows.length === 0 ? <EmptyState title={say('emptyDraft')} next={say('emptyDraftNext')} /> : null}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements: {
            onDragStart: ({ active }) => nameOf(String(active.id)),
            onDragOver: ({ over }) => (over ? nameOf(String(over.id)) : undefined),
            onDragEnd: ({ active }) => nameOf(String(active.id)),
            onDragCancel: ({ active }) => nameOf(String(active.id)),
          },
          screenReaderInstructions: { draggable: say('listHint') },
        }}
        onDragEnd={({ active, over }) => {
          if (over) order(dropEdit(groups, String(active.id), String(over.id)), String(active.id));
        }}
      >
        <SortableContext items={rows} strategy={verticalListSortingStrategy}>
          {groups.map(({ categoryId, lines: under }) => {
            const own = content.categories.find(({ id }) => id === categoryId);
            const heading = headings.find(({ id }) => id === categoryId);
            return (
              <ol key={categoryId === null ? 'none' : keyOf(categoryId)} className="dd-lines">
                {own ? (
                  <CategoryRow
                    category={own}
                    onNudge={(by) => order(nudgeCategory(ownIds, own.id, by), `CATEGORY:${own.id}`)}
                    onAddLine={() => addLine({ categoryId: own.id, lines: under })}
                  />
                ) : (
                  <li className="dd-line dd-line-heading">
                    <strong>{heading ? `${heading.number} ${heading.name}` : say('noHeading')}</strong>{' '}
                    {heading ? <span className="dd-muted">{say('inheritedHeading')}</span> : null}
                  </li>
                )}
                {under.map((line) => (
                  <LineRow
                    key={keyOf(line.itemId)}
                    line={line}
                    isChosen={chosen.has(keyOf(line.itemId))}
                    problems={said.get(line.itemId) ?? nothing}
                    hasConflict={inConflict.has(line.itemId)}
                    {...acts}
                  />
                ))}
              </ol>
            );
          })}
        </SortableContext>
      </DndContext>
      {headings.length === 0 && content.lines.length === 0 ? null : (
        <p>
          <Button
            type="dashed"
            onClick={() => addLine({ categoryId: headings.at(-1)?.id ?? null, lines: groups.at(-1)?.lines ?? [] })}
          >
            {say('addLine')}
          </Button>
        </p>
      )}
      {moving === undefined ? null : <MoveDialog itemId={moving} onClose={() => setMoving(undefined)} />}
    </section>
  );
}
