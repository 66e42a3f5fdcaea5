import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ask, mapAnswer } from '../../graphql/client';
import { DeclineReasonsDocument, DeclineRequestDocument } from '../../graphql/generated/work-operations';
import { useQuery } from '../../graphql/use-query';
import { Button } from '../../ui/button';
import { Choices } from '../../ui/choices';
import { isTooLong, TextArea } from '../../ui/field';
import { Loading } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { turnToWrong } from '../../ui/wrong';
import { Trouble } from '../../ui/trouble';
import { StepMessage } from '../requests/step-message';
import type { useStep } from '../requests/use-step';

interface DeclineSheetProps {
  readonly step: ReturnType<typeof useStep>;
  readonly onClose: () => void;
  readonly onDeclined: () => void;
}

/** Declining needs a reason: it decides what the station does next. */
export function DeclineSheet({ step, onClose, onDeclined }: DeclineSheetProps) {
  const { t } = useTexts();
  const { data, failure, isLoading, reload } = useQuery(DeclineReasonsDocument, {});
  const [reasonKey, setReasonKey] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (reasonKey === '' || isTooLong(note)) {
      turnToWrong(event.currentTarget);
      return;
    }
    void step.take(
      (identity) =>
        ask(DeclineRequestDocument, { input: { ...identity, reasonKey, note: note.trim() || null } }).then((answer) =>
          mapAnswer(answer, (result) => result.declineRequest),
        ),
      t('work.declined'),
      onDeclined,
    );
  };
  return (
    <Sheet title={t('work.declineTitle')} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        {isLoading ? <Loading /> : null}
        {failure ? <Trouble failure={failure} onRetry={() => void reload()} /> : null}
        {data ? (
          <Choices
            column
            legend={t('request.reason')}
            value={reasonKey}
            onChoose={setReasonKey}
            options={data.terms}
            wrong={isTried && reasonKey === '' ? t('work.missingReason') : undefined}
          />
        ) : null}
        <TextArea
          label={t('order.optional', { label: t('work.declineNote') })}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          rows={2}
        />
        <StepMessage state={step.state} />
        <div className="actions">
          <Button kind="quiet" onClick={onClose}>
            {t('work.cancel')}
          </Button>
          <Button type="submit" kind="danger" busyText={step.state.kind === 'busy' ? t('work.declineBusy') : null}>
            {t('work.declineSubmit')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
