import { Modal } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../ui/texts';
import { SelectCell } from './cells';
import { useEditor } from './editor-context';
import { menuTexts } from './texts';

/** Moves a line to a heading and a place under it: the way for those who drag nothing. */
export function MoveDialog({ itemId, onClose }: { readonly itemId: string; readonly onClose: () => void }) {
  const say = useTexts(menuTexts);
  const { content, headings, edit } = useEditor();
  const line = content.lines.find((one) => one.itemId === itemId);
  const [categoryId, setCategoryId] = useState(line?.categoryId ?? '');
  const [beforeId, setBeforeId] = useState('');
  const others = content.lines.filter((one) => (one.categoryId ?? '') === categoryId && one.itemId !== itemId);
  return (
    <Modal
      open
      title={say('moveToTitle', { name: line?.content.name ?? '' })}
      okText={say('move')}
      onCancel={onClose}
      onOk={() => {
        const place = {
          categoryId: categoryId === '' ? null : categoryId,
          beforeId: beforeId === '' ? null : beforeId,
        };
        edit([{ kind: 'MOVE_LINE', itemId, ...place }]);
        onClose();
      }}
    >
      <div className="dd-form-lines">
        <label>
          <span>{say('category')}</span>
          <SelectCell
            label={say('category')}
            value={categoryId}
            options={[
              ...headings.map((heading) => ({ value: heading.id, label: `${heading.number} ${heading.name}` })),
              { value: '', label: say('noHeading') },
            ]}
            onChange={(chosen) => {
              setCategoryId(chosen);
              setBeforeId('');
            }}
          />
        </label>
        <label>
          <span>{say('before')}</span>
          <SelectCell
            label={say('before')}
            value={beforeId}
            options={[
              ...others.map((one) => ({ value: one.itemId, label: `${one.number} ${one.content.name}` })),
              { value: '', label: say('atEnd') },
            ]}
            onChange={setBeforeId}
          />
        </label>
      </div>
    </Modal>
  );
}
