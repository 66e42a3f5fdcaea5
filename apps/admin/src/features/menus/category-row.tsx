import MoreOutlined from '@ant-design/icons/MoreOutlined';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { CategoryFields, MenuCategory } from '@diandan/domain/catalog';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../../ui/texts';
import { TextCell } from './cells';
import { ConflictsOf } from './conflict-note';
import { problemsAt, shortMessage } from './draft/live-check';
import { useEditor } from './editor-context';
import { DragHandle } from './line-row';
import { menuTexts } from './texts';

interface CategoryRowProps {
  readonly category: MenuCategory;
  readonly onNudge: (by: -1 | 1) => void;
  readonly onAddLine: () => void;
}

/** A heading of the menu, edited where it stands. */
export function CategoryRow({ category, onNudge, onAddLine }: CategoryRowProps) {
  const say = useTexts(menuTexts);
  const { edit, store, problems, keyOf } = useEditor();
  const { id, number, name } = category;
  const sortable = useSortable({ id: `CATEGORY:${id}` });
  const called = name === '' ? say('unnamed') : name;
  const set = (fields: Partial<CategoryFields>, typing: string): readonly string[] =>
    edit([{ kind: 'SET_CATEGORY', categoryId: id, fields }], `CATEGORY:${keyOf(id)}/${typing}`);
  const cell = (field: 'number' | 'name' | 'nameEn') => ({
    label: say('cellOf', { field: say(field), name: called }),
    problems: problemsAt(problems, 'CATEGORY', id, field).map(shortMessage),
    anchor: `CATEGORY:${keyOf(id)}/${field}`,
    onDone: store.endTyping,
  });
  return (
    <li
      ref={sortable.setNodeRef}
      className="dd-line dd-line-heading"
      data-row={`CATEGORY:${keyOf(id)}`}
      data-dragged={sortable.isDragging || undefined}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onNudge(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <div className="dd-line-cells">
        <DragHandle name={called} sortable={sortable} />
        <TextCell
          {...cell('number')}
          value={number}
          commit={(text) => set({ number: text }, 'number')}
          className="dd-cell-number"
        />
        <TextCell
          {...cell('name')}
          value={name}
          commit={(text) => set({ name: text }, 'name')}
          className="dd-cell-name"
        />
        <TextCell
          {...cell('nameEn')}
          value={category.nameEn ?? ''}
          placeholder={say('nameEn')}
          commit={(text) => set({ nameEn: text === '' ? null : text }, 'nameEn')}
          className="dd-cell-name"
        />
        <Button size="small" onClick={onAddLine} aria-label={say('addLineUnder', { name: called })}>
          {say('addLine')}
        </Button>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'up', label: say('moveUp'), extra: 'Alt ↑', onClick: () => onNudge(-1) },
              { key: 'down', label: say('moveDown'), extra: 'Alt ↓', onClick: () => onNudge(1) },
              { type: 'divider' },
              {
                key: 'remove',
                danger: true,
                label: say('remove'),
                onClick: () => edit([{ kind: 'REMOVE_CATEGORY', categoryId: id }]),
              },
            ],
          }}
        >
          <Button type="text" icon={<MoreOutlined aria-hidden />} aria-label={say('more', { name: called })} />
        </Dropdown>
      </div>
      <ConflictsOf kind="CATEGORY" id={id} />
    </li>
  );
}
