import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ask, mapAnswer } from '../../graphql/client';
import type { RequestCardFragment } from '../../graphql/generated/types';
import { AcceptRequestDocument } from '../../graphql/generated/work-operations';
import { paths } from '../../paths';
import { navigate } from '../../router';
import { Button } from '../../ui/button';
import type { useStep } from '../requests/use-step';
import { DeclineSheet } from './decline-sheet';

interface AnswerOfferProps {
  readonly request: RequestCardFragment;
  readonly step: ReturnType<typeof useStep>;
  readonly onLeft?: (words: string) => void;
}

/** Yes or no to an offer: side by side at the bottom, where the thumb is. */
export function AnswerOffer({ request, step, onLeft }: AnswerOfferProps) {
  const { t } = useTexts();
  const [isDeclining, setDeclining] = useState(false);
  const may = new Set(request.availableActions);
  if (!may.has('ACCEPT') && !may.has('DECLINE')) return null;
  const accept = () =>
    void step.take(
      (identity) =>
        ask(AcceptRequestDocument, { input: identity }).then((answer) =>
          mapAnswer(answer, (data) => data.acceptRequest),
        ),
      t('work.accepted'),
      () => navigate(paths.task(request.id)),
    );
  return (
    <>
      <div className="actions">
        {may.has('DECLINE') ? (
          <Button
            kind="quiet"
            onClick={() => {
              step.forget();
              setDeclining(true);
            }}
          >
            {t('work.decline')}
          </Button>
        ) : null}
        {may.has('ACCEPT') ? (
          <Button kind="strong" onClick={accept} busyText={step.state.kind === 'busy' ? t('work.accepting') : null}>
            {t('work.accept')}
          </Button>
        ) : null}
      </div>
      {isDeclining ? (
        <DeclineSheet
          step={step}
          onClose={() => setDeclining(false)}
          onDeclined={() => {
            setDeclining(false);
            onLeft?.(t('work.declined'));
          }}
        />
      ) : null}
    </>
  );
}
