import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ask, mapAnswer } from '../../graphql/client';
import { ResubmitRequestDocument } from '../../graphql/generated/requests-operations';
import { Button } from '../../ui/button';
import { isTooLong, TextArea } from '../../ui/field';
import { turnToWrong } from '../../ui/wrong';
import type { StepsProps } from './use-step';

/** Answers what the station asked: its question stands right above the answer. */
export function ResubmitForm({ request, step }: StepsProps) {
  const { t } = useTexts();
  const [need, setNeed] = useState(request.need ?? '');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const question = [...request.events].reverse().find((event) => event.action === 'RETURN');
  const asked = question?.note ?? question?.reason;
  const isUnchanged = note.trim() === '' && need.trim() === (request.need ?? '').trim();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(isUnchanged);
    if (isUnchanged || isTooLong(note) || isTooLong(need)) {
      turnToWrong(event.currentTarget);
      return;
    }
    void step.take(
      (identity) =>
        ask(ResubmitRequestDocument, {
          input: { ...identity, need: need.trim() || null, note: note.trim() || null },
        }).then((answer) => mapAnswer(answer, (data) => data.resubmitRequest)),
      t('resubmit.done'),
    );
  };
  return (
    <form className="card calls" onSubmit={submit} noValidate>
      <h2>{t('resubmit.title')}</h2>
      {asked ? (
        <blockquote className="said">
          {t('resubmit.asked')}
          {asked}
        </blockquote>
      ) : null}
      <TextArea
        label={t('resubmit.note')}
        hint={t('resubmit.noteHint')}
        wrong={isMissing && isUnchanged ? t('resubmit.missing') : undefined}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <TextArea label={t('resubmit.need')} value={need} onChange={(event) => setNeed(event.target.value)} />
      <Button type="submit" kind="strong" wide busyText={step.state.kind === 'busy' ? t('resubmit.busy') : null}>
        {t('resubmit.submit')}
      </Button>
    </form>
  );
}
