import {
  feeModels,
  itemFieldNames,
  keyFieldKinds,
  lineOfferings,
  type MenuLine,
  offeringLabel,
} from '@diandan/domain/catalog';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../ui/texts';
import { feeModelWords } from '../../ui/words';
import { SelectCell, TextCell } from './cells';
import { type BulkChange, bulkEdits, type BulkList, bulkLists } from './draft/bulk';
import { useEditor } from './editor-context';
import { fenOf } from './fee-cell';
import { menuTexts } from './texts';

type Option = { readonly value: string; readonly label: string };

/** Changes all chosen lines at once, as one step that is undone as one. */
export function BulkBar({ lines, onClear }: { readonly lines: readonly MenuLine[]; readonly onClear: () => void }) {
  const say = useTexts(menuTexts);
  const sayModel = useTexts(feeModelWords);
  const { message } = App.useApp();
  const { headings, terms, locale, edit } = useEditor();
  const [what, setWhat] = useState('CATEGORY');
  const [value, setValue] = useState('');
  const [amount, setAmount] = useState('');
  const [action, listName] = what.split(' ');
  const list = bulkLists.find((one) => one === listName);
  const fieldName = (field: BulkList): string => itemFieldNames[field][locale === 'en' ? 'en' : 'zh'];
  const options = ((): readonly Option[] => {
    if (action === 'CATEGORY')
      return headings.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }));
    if (action === 'OFFERING') return lineOfferings.map((one) => ({ value: one, label: offeringLabel(one, locale) }));
    if (action === 'FEE') return feeModels.map((model) => ({ value: model, label: sayModel(model) }));
    return list === undefined ? [] : terms[keyFieldKinds[list]].map(({ key, name }) => ({ value: key, label: name }));
  })();
  const picked = options.some((option) => option.value === value) ? value : (options[0]?.value ?? '');
  const change = ((): BulkChange | null => {
    if (action === 'CATEGORY') return { kind: 'CATEGORY', categoryId: picked === '' ? null : picked };
    if (action === 'OFFERING') {
      const offering = lineOfferings.find((one) => one === picked);
      return offering === undefined ? null : { kind: 'OFFERING', offering };
    }
    if (action === 'FEE') {
      const model = feeModels.find((one) => one === picked);
      const amountFen = amount === '' || model === 'FREE' ? null : fenOf(amount);
      return model === undefined ? null : { kind: 'FEE', fee: { model, amountFen, payer: null } };
    }
    if (list === undefined || picked === '') return null;
    return { kind: action === 'ADD' ? 'ADD' : 'DROP', field: list, key: picked };
  })();
  const apply = (): void => {
    if (change === null) return;
    const edits = bulkEdits(lines, change);
    if (edits.length === 0) {
      void message.info(say('nothingToApply'));
      return;
    }
    const wrong = edit(edits);
    void (wrong.length > 0 ? message.error(wrong.join('；')) : message.success(say('applied', { n: edits.length })));
  };
  return (
    <div className="dd-bulk" role="group" aria-label={say('bulkWhat')}>
      <span role="status">{say('chosen', { n: lines.length })}</span>
      <SelectCell
        label={say('bulkWhat')}
        value={what}
        options={[
          { value: 'CATEGORY', label: say('bulkCategory') },
          { value: 'OFFERING', label: say('bulkOffering') },
          { value: 'FEE', label: say('bulkFee') },
          ...bulkLists.flatMap((field) => [
            { value: `ADD ${field}`, label: say('bulkAdd', { field: fieldName(field) }) },
            { value: `DROP ${field}`, label: say('bulkDrop', { field: fieldName(field) }) },
          ]),
        ]}
        onChange={setWhat}
      />
      <SelectCell label={say('bulkValue')} value={picked} options={options} onChange={setValue} />
      {action === 'FEE' && picked !== 'FREE' ? (
        <TextCell
          label={say('amount')}
          value={amount}
          kind="number"
          placeholder="¥"
          commit={(text) => {
            if (text !== '' && fenOf(text) === null) return [say('amountBad')];
            setAmount(text);
            return [];
          }}
        />
      ) : null}
      <Button type="primary" disabled={change === null} onClick={apply}>
        {say('apply')}
      </Button>
      <Button type="text" onClick={onClear}>
        {say('clearChosen')}
      </Button>
    </div>
  );
}
