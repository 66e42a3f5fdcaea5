import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ask, mapAnswer } from '../../graphql/client';
import { WithdrawRequestDocument } from '../../graphql/generated/requests-operations';
import { Button } from '../../ui/button';
import { isTooLong, TextArea } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { RatingForm } from './rating-form';
import { ResubmitForm } from './resubmit-form';
import { StepMessage } from './step-message';
import type { StepsProps } from './use-step';

/** What the orderer may do now: exactly what the server allows. */
export function OrdererSteps({ request, step }: StepsProps) {
  const may = new Set(request.availableActions);
  return (
    <>
      {may.has('RATE') ? <RatingForm request={request} step={step} /> : null}
      {may.has('RESUBMIT') ? <ResubmitForm request={request} step={step} /> : null}
      {may.has('WITHDRAW') ? <Withdraw request={request} step={step} /> : null}
    </>
  );
}

function Withdraw({ step }: StepsProps) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const withdraw = () => {
    if (isTooLong(note)) return;
    void step.take(
      (identity) =>
        ask(WithdrawRequestDocument, { input: { ...identity, note: note.trim() || null } }).then((answer) =>
          mapAnswer(answer, (data) => data.withdrawRequest),
        ),
      t('withdraw.done'),
      () => setAsking(false),
    );
  };
  return (
    <>
      <Button
        kind="danger"
        onClick={() => {
          step.forget();
          setAsking(true);
        }}
      >
        {t('withdraw.open')}
      </Button>
      {isAsking ? (
        <Sheet title={t('withdraw.title')} onClose={() => setAsking(false)}>
          <p>{t('withdraw.text')}</p>
          <TextArea
            label={t('withdraw.note')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            rows={2}
          />
          <StepMessage state={step.state} />
          <div className="actions">
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {t('withdraw.no')}
            </Button>
            <Button kind="danger" onClick={withdraw} busyText={step.state.kind === 'busy' ? t('withdraw.busy') : null}>
              {t('withdraw.yes')}
            </Button>
          </div>
        </Sheet>
      ) : null}
    </>
  );
}
