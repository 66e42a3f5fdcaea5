import { type ItemContent, feeModels } from '@diandan/domain/catalog';
import { useTexts } from '../../ui/texts';
import { feeModelWords } from '../../ui/words';
import { SelectCell, TextCell } from './cells';
import { menuTexts } from './texts';

type Fee = ItemContent['fee'];

/** Yuan as typed, in fen; null where it is no amount of money. */
export function fenOf(text: string): number | null {
  const match = /^(\d{1,7})(?:[.．](\d{1,2}))?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/** Fen as people write yuan. */
export const yuanOf = (fen: number | null): string =>
  fen === null ? '' : (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);

interface FeeCellProps {
  readonly name: string;
  readonly fee: Fee;
  readonly set: (fee: Fee, typing?: string) => readonly string[];
  readonly onDone?: () => void;
  readonly problems: readonly string[];
  readonly anchor?: string;
}

/** Who pays, and how much where somebody does. */
export function FeeCell({ name, fee, set, onDone, problems, anchor }: FeeCellProps) {
  const say = useTexts(menuTexts);
  const sayModel = useTexts(feeModelWords);
  const commit = (text: string): readonly string[] => {
    if (text.trim() === '') return set({ ...fee, amountFen: null }, 'fee');
    const amountFen = fenOf(text);
    return amountFen === null ? [say('amountBad')] : set({ ...fee, amountFen }, 'fee');
  };
  return (
    <span className="dd-fee-cell">
      <SelectCell
        label={say('cellOf', { field: say('fee'), name })}
        value={fee.model}
        {...(anchor ? { anchor } : {})}
        options={feeModels.map((model) => ({ value: model, label: sayModel(model) }))}
        problems={problems}
        onChange={(chosen) => {
          const model = feeModels.find((one) => one === chosen) ?? 'FREE';
          set({ ...fee, model, amountFen: model === 'FREE' ? null : fee.amountFen });
        }}
      />
      {fee.model === 'FREE' ? null : (
        <TextCell
          label={say('cellOf', { field: say('amount'), name })}
          value={yuanOf(fee.amountFen)}
          kind="number"
          commit={commit}
          placeholder="¥"
          {...(onDone ? { onDone } : {})}
        />
      )}
    </span>
  );
}
