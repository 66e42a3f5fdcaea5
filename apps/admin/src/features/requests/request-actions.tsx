import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { RequestDetailsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { actionWords } from '../../ui/words';
import { useJoinNames } from '../../ui/names';
import { DispatchDialog } from './dispatch-dialog';
import { StepDialog } from './step-dialog';
import { type Step, steps } from './take-step';
import { requestTexts } from './texts';

interface RequestActionsProps {
  readonly request: RequestDetailsFragment;
  /** Told in words what came of a step. */
  readonly onDone: (words: string) => void;
  readonly onReload: () => void;
}

const goesBackwards: readonly Step[] = ['RETURN', 'REJECT', 'DECLINE', 'WITHDRAW'];

/** A button for each step the server says this viewer may take now; nothing else decides. */
export function RequestActions({ request, onDone, onReload }: RequestActionsProps) {
  const say = useTexts(requestTexts);
  const sayAction = useTexts(actionWords);
  const join = useJoinNames();
  const [chosen, setChosen] = useState<Step>();
  const opener = useRef<HTMLElement>(null);
  const possible = steps.filter((step) => request.availableActions.includes(step));
  const close = (): void => {
    setChosen(undefined);
    // The dialog is gone before it could lead back; a step that was taken has no button any more.
    requestAnimationFrame(() => {
      const back = opener.current?.isConnected ? opener.current : document.getElementById('dd-main');
      back?.focus();
    });
  };
  const done = (step: Step) => (after: RequestDetailsFragment | null) => {
    close();
    const names = join(after?.assignment?.members.map(({ worker }) => worker) ?? []);
    onDone(say(`DONE_${step}`, { names }));
    onReload();
  };
  return (
    <section className="dd-request-actions" aria-label={say('actions')}>
      {possible.length === 0 && !chosen ? <p className="dd-muted">{say('noActions')}</p> : null}
      {possible.map((step, index) => (
        <Button
          key={step}
          type={index === 0 ? 'primary' : 'default'}
          danger={step === 'REJECT' || step === 'WITHDRAW'}
          onClick={(event) => {
            opener.current = event.currentTarget;
            setChosen(step);
          }}
          data-backwards={goesBackwards.includes(step) || undefined}
        >
          {sayAction(step)}
        </Button>
      ))}
      {chosen === 'DISPATCH' ? (
        <DispatchDialog request={request} onClose={close} onDone={done(chosen)} onReload={onReload} />
      ) : null}
      {chosen && chosen !== 'DISPATCH' ? (
        <StepDialog step={chosen} request={request} onClose={close} onDone={done(chosen)} onReload={onReload} />
      ) : null}
    </section>
  );
}
