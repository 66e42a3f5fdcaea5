import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { paths } from '../../paths';
import { Link, navigate } from '../../router';
import { Button } from '../../ui/button';
import { Choices } from '../../ui/choices';
import { isTooLong, TextArea } from '../../ui/field';
import { PageTitle } from '../../ui/page';
import { turnToWrong } from '../../ui/wrong';
import { canBePhone } from './can-be-phone';
import type { OrderDraft } from './draft';
import { HalfDayTable } from './half-day-table';
import { OnBehalf } from './on-behalf';

interface NeedStepProps {
  readonly draft: OrderDraft;
  readonly onChange: (draft: OrderDraft) => void;
}

/** Step two: what, when and for whom. Only what cannot be guessed must be filled in. */
export function NeedStep({ draft, onChange }: NeedStepProps) {
  const { t } = useTexts();
  const [isTried, setTried] = useState(false);
  const isIncomplete =
    isTooLong(draft.need) ||
    (draft.forOther && (draft.otherName.trim() === '' || draft.relationKey === '' || !canBePhone(draft.phone)));
  const next = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (isIncomplete) turnToWrong(event.currentTarget);
    else navigate(paths.orderCheck);
  };
  return (
    <form className="stack loose" onSubmit={next} noValidate>
      <div className="tight">
        <p className="soft">{t('order.step', { n: 2 })}</p>
        <PageTitle>{t('order.needTitle')}</PageTitle>
      </div>
      <div className="card">
        <p className="card-head">
          <span>
            <span className="soft">{t('time.named', { name: t('order.chosen'), value: '' })}</span>
            <strong>{draft.itemName}</strong>
          </span>
          <Link className="link" to={paths.order}>
            {t('order.change')}
          </Link>
        </p>
      </div>
      <div className="card">
        <TextArea
          label={t('order.need')}
          hint={t('order.needHint')}
          placeholder={t('order.needExample')}
          value={draft.need}
          onChange={(event) => onChange({ ...draft, need: event.target.value })}
        />
      </div>
      <div className="card">
        <HalfDayTable chosen={draft.halfDays} onChoose={(halfDays) => onChange({ ...draft, halfDays })} />
      </div>
      <div className="card">
        <Choices
          legend={t('order.whom')}
          value={draft.forOther ? 'other' : 'myself'}
          onChoose={(whom) => onChange({ ...draft, forOther: whom === 'other' })}
          options={[
            { key: 'myself', name: t('order.myself') },
            { key: 'other', name: t('order.other') },
          ]}
        />
        {draft.forOther ? <OnBehalf draft={draft} onChange={onChange} isTried={isTried} /> : null}
      </div>
      <p className="soft small">{t('order.draftKept')}</p>
      <Button type="submit" kind="strong" wide>
        {t('order.next')}
      </Button>
    </form>
  );
}
