import type { FeeModel } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { feeModelWords } from '../../ui/words';
import { stationTexts } from './texts';

interface FeeFacts {
  readonly model: FeeModel;
  readonly amountFen: number | null;
  readonly payer: string | null;
}

/** What a service costs and who pays. Money is counted in fen, so no cent is lost on the way. */
export function FeeText({ fee }: { readonly fee: FeeFacts }) {
  const say = useTexts(stationTexts);
  const sayModel = useTexts(feeModelWords);
  const model = sayModel(fee.model);
  return (
    <span className="dd-badge" data-tone={fee.model === 'FREE' ? 'good' : 'quiet'}>
      {fee.payer ? say('paidBy', { model, payer: fee.payer }) : model}
      {fee.amountFen !== null && fee.amountFen > 0 ? ` ¥${(fee.amountFen / 100).toFixed(2)}` : ''}
    </span>
  );
}
