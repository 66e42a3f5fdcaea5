import HolderOutlined from '@ant-design/icons/HolderOutlined';
import MoreOutlined from '@ant-design/icons/MoreOutlined';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { lineOfferings, type LineFields, type MenuLine, offeringLabel } from '@diandan/domain/catalog';
import { Button, Dropdown } from 'antd';
import { memo, type ReactNode } from 'react';
import { useTexts } from '../../ui/texts';
import { SelectCell, TextCell } from './cells';
import { ConflictsOf } from './conflict-note';
import { type Problem, shortMessage } from './draft/live-check';
import { useEditorTools } from './editor-context';
import { FeeCell } from './fee-cell';
import { menuTexts } from './texts';

/** The handle by which a row is dragged: with the mouse, a finger, or the space bar and the arrows. */
export function DragHandle({
  name,
  sortable,
}: {
  readonly name: string;
  readonly sortable: Pick<ReturnType<typeof useSortable>, 'attributes' | 'listeners' | 'setActivatorNodeRef'>;
}): ReactNode {
  const say = useTexts(menuTexts);
  const { attributes, listeners, setActivatorNodeRef } = sortable;
  return (
    <button
      type="button"
      ref={setActivatorNodeRef}
      className="dd-drag"
      {...attributes}
      {...listeners}
      aria-label={say('drag', { name })}
    >
      <HolderOutlined aria-hidden />
    </button>
  );
}

interface LineRowProps {
  readonly line: MenuLine;
  readonly isChosen: boolean;
  /** What the checks say of this line. */
  readonly problems: readonly Problem[];
  readonly hasConflict: boolean;
  readonly onChoose: (itemId: string) => void;
  readonly onNudge: (itemId: string, by: -1 | 1) => void;
  readonly onMoveTo: (itemId: string) => void;
}

const inlineFields: ReadonlySet<string> = new Set(['number', 'name', 'offering', 'fee', 'durationMinutes']);

const isSameSaid = (a: readonly Problem[], b: readonly Problem[]): boolean =>
  a.length === b.length && a.every((one, at) => one.message === b[at]?.message && one.field === b[at]?.field);

/** One line of the menu, edited where it stands; of a long list only the row that changes is drawn again. */
export const LineRow = memo(
  Row,
  ({ problems: before, ...one }, { problems: after, ...other }) =>
    isSameSaid(before, after) &&
    Object.entries(one).every(([key, value]) => Object.is(value, other[key as keyof typeof other])),
);

function Row({ line, isChosen, problems, hasConflict, onChoose, onNudge: nudge, onMoveTo }: LineRowProps) {
  const say = useTexts(menuTexts);
  const { edit, store, locale, keyOf, openFields, openUse } = useEditorTools();
  const { itemId, number, offering, content } = line;
  const sortable = useSortable({ id: `LINE:${itemId}` });
  const onNudge = (by: -1 | 1): void => nudge(itemId, by);
  const name = content.name === '' ? say('unnamed') : content.name;
  const set = (fields: Partial<LineFields>, typing?: string): readonly string[] =>
    edit([{ kind: 'SET_LINE', itemId, fields }], ...(typing ? [`LINE:${keyOf(itemId)}/${typing}`] : []));
  const wrong = (field: string): readonly string[] => problems.filter((one) => one.field === field).map(shortMessage);
  const cell = (field: string, label: string) => ({
    label: say('cellOf', { field: label, name }),
    problems: wrong(field),
    anchor: `LINE:${keyOf(itemId)}/${field}`,
    onDone: store.endTyping,
  });
  const hidden = problems.filter(({ field }) => !inlineFields.has(field ?? ''));
  return (
    <li
      ref={sortable.setNodeRef}
      className="dd-line"
      data-row={`LINE:${keyOf(itemId)}`}
      data-dragged={sortable.isDragging || undefined}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onNudge(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <div className="dd-line-cells">
        <input
          type="checkbox"
          className="dd-check"
          aria-label={say('select', { name })}
          checked={isChosen}
          onChange={() => onChoose(itemId)}
        />
        <DragHandle name={name} sortable={sortable} />
        <TextCell
          {...cell('number', say('number'))}
          value={number}
          commit={(text) => set({ number: text }, 'number')}
          className="dd-cell-number"
        />
        <TextCell
          {...cell('name', say('name'))}
          value={content.name}
          commit={(text) => set({ name: text }, 'name')}
          className="dd-cell-name"
        />
        <SelectCell
          {...cell('offering', say('offering'))}
          value={offering}
          options={lineOfferings.map((one) => ({ value: one, label: offeringLabel(one, locale) }))}
          onChange={(chosen) => {
            const next = lineOfferings.find((one) => one === chosen);
            if (next) set({ offering: next });
          }}
        />
        <FeeCell
          name={name}
          fee={content.fee}
          set={(fee, typing) => set({ fee }, typing)}
          onDone={store.endTyping}
          problems={wrong('fee')}
          anchor={`LINE:${keyOf(itemId)}/fee`}
        />
        <TextCell
          {...cell('durationMinutes', say('minutes'))}
          kind="number"
          value={String(content.durationMinutes)}
          commit={(text) =>
            /^\d{1,6}$/.test(text.trim())
              ? set({ durationMinutes: Number(text) }, 'durationMinutes')
              : [say('issue_NOT_INTEGER')]
          }
          className="dd-cell-minutes"
        />
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'details', label: say('details'), onClick: () => openFields('LINE', itemId) },
              { key: 'up', label: say('moveUp'), extra: 'Alt ↑', onClick: () => onNudge(-1) },
              { key: 'down', label: say('moveDown'), extra: 'Alt ↓', onClick: () => onNudge(1) },
              { key: 'to', label: say('moveTo'), onClick: () => onMoveTo(itemId) },
              { key: 'use', label: say('whereUsed'), onClick: () => openUse(itemId, name) },
              { type: 'divider' },
              {
                key: 'remove',
                danger: true,
                label: say('remove'),
                onClick: () => edit([{ kind: 'REMOVE_LINE', itemId }]),
              },
            ],
          }}
        >
          <Button type="text" icon={<MoreOutlined aria-hidden />} aria-label={say('more', { name })} />
        </Dropdown>
      </div>
      {hidden.length > 0 ? (
        <button
          type="button"
          className="dd-line-problem"
          data-anchor={`LINE:${keyOf(itemId)}`}
          onClick={() => openFields('LINE', itemId)}
        >
          {hidden.map(({ message }) => shortMessage({ message })).join('；')}
        </button>
      ) : null}
      {hasConflict ? <ConflictsOf kind="LINE" id={itemId} /> : null}
    </li>
  );
}
