import { useTexts } from '../../texts/use-texts';
import { ProxyRelationsDocument } from '../../graphql/generated/order-operations';
import { useQuery } from '../../graphql/use-query';
import { Choices } from '../../ui/choices';
import { TextField } from '../../ui/field';
import { Trouble } from '../../ui/trouble';
import { canBePhone } from './can-be-phone';
import type { OrderDraft } from './draft';

interface OnBehalfProps {
  readonly draft: OrderDraft;
  readonly onChange: (draft: OrderDraft) => void;
  /** Whether somebody has tried to go on; only then is it said what is missing. */
  readonly isTried: boolean;
}

/** Who the service is for when somebody orders for another: a neighbour, a parent, the station room. */
export function OnBehalf({ draft, onChange, isTried }: OnBehalfProps) {
  const { t } = useTexts();
  const { data, failure, reload } = useQuery(ProxyRelationsDocument, {});
  return (
    <div className="stack loose">
      <TextField
        label={t('order.otherName')}
        value={draft.otherName}
        onChange={(event) => onChange({ ...draft, otherName: event.target.value })}
        wrong={isTried && draft.otherName.trim() === '' ? t('order.missingName') : undefined}
        autoComplete="off"
        maxLength={50}
      />
      {failure ? <Trouble failure={failure} onRetry={() => void reload()} /> : null}
      {data ? (
        <Choices
          legend={t('order.relation')}
          value={draft.relationKey}
          onChoose={(relationKey) => onChange({ ...draft, relationKey })}
          options={data.terms}
          wrong={isTried && draft.relationKey === '' ? t('order.missingRelation') : undefined}
        />
      ) : null}
      <TextField
        label={t('order.optional', { label: t('order.phone') })}
        type="tel"
        inputMode="tel"
        value={draft.phone}
        onChange={(event) => onChange({ ...draft, phone: event.target.value })}
        wrong={isTried && !canBePhone(draft.phone) ? t('order.wrongPhone') : undefined}
        maxLength={30}
        autoComplete="off"
      />
      <TextField
        label={t('order.optional', { label: t('order.address') })}
        value={draft.address}
        onChange={(event) => onChange({ ...draft, address: event.target.value })}
        autoComplete="off"
        maxLength={200}
      />
    </div>
  );
}
