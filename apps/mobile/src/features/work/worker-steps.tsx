import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ask, mapAnswer } from '../../graphql/client';
import {
  CompleteServiceDocument,
  RecordVisitDocument,
  StartServiceDocument,
} from '../../graphql/generated/work-operations';
import { Button } from '../../ui/button';
import type { StepsProps } from '../requests/use-step';
import { AnswerOffer } from './answer-offer';
import { NoteSheet } from './note-sheet';

type OpenSheet = 'none' | 'record' | 'complete';

const workerActions: readonly string[] = ['ACCEPT', 'DECLINE', 'START', 'RECORD_VISIT', 'COMPLETE'];

/** What the worker may do now, docked at the bottom of the page. */
export function WorkerSteps({ request, step }: StepsProps) {
  const { t } = useTexts();
  const [sheet, setSheet] = useState<OpenSheet>('none');
  const may = new Set(request.availableActions);
  const close = () => setSheet('none');
  // What the step before has said is not about this sheet.
  const openSheet = (next: OpenSheet) => {
    step.forget();
    setSheet(next);
  };
  if (!workerActions.some((action) => (request.availableActions as readonly string[]).includes(action))) return null;
  const start = () =>
    void step.take(
      (identity) =>
        ask(StartServiceDocument, { input: identity }).then((answer) => mapAnswer(answer, (data) => data.startService)),
      t('work.started'),
    );
  const record = (note: string) =>
    void step.take(
      (identity) =>
        ask(RecordVisitDocument, { input: { ...identity, note } }).then((answer) =>
          mapAnswer(answer, (data) => data.recordVisit),
        ),
      t('work.recorded'),
      close,
    );
  const complete = (outcome: string) =>
    void step.take(
      (identity) =>
        ask(CompleteServiceDocument, { input: { ...identity, outcome: outcome || null } }).then((answer) =>
          mapAnswer(answer, (data) => data.completeService),
        ),
      t('work.completed'),
      close,
    );
  return (
    <div className="dock stack">
      <AnswerOffer request={request} step={step} />
      <div className="actions">
        {may.has('START') ? (
          <Button kind="strong" onClick={start} busyText={step.state.kind === 'busy' ? t('work.starting') : null}>
            {t('work.start')}
          </Button>
        ) : null}
        {may.has('RECORD_VISIT') ? <Button onClick={() => openSheet('record')}>{t('work.record')}</Button> : null}
        {may.has('COMPLETE') ? (
          <Button kind="strong" onClick={() => openSheet('complete')}>
            {t('work.complete')}
          </Button>
        ) : null}
      </div>
      {sheet === 'record' ? (
        <NoteSheet
          title={t('work.recordTitle')}
          label={t('work.recordNote')}
          missing={t('work.missingNote')}
          submit={t('work.recordSubmit')}
          step={step}
          onSubmit={record}
          onClose={close}
        />
      ) : null}
      {sheet === 'complete' ? (
        <NoteSheet
          title={t('work.completeTitle')}
          label={t('work.completeOutcome')}
          hint={t('work.completeHint')}
          submit={t('work.completeSubmit')}
          step={step}
          onSubmit={complete}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
