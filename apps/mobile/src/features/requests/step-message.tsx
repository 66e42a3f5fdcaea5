import { useTexts } from '../../texts/use-texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import type { StepState } from './use-step';

/** Says how the last step went: done, lost on the way, or refused and why. */
export function StepMessage({ state }: { readonly state: StepState }) {
  const { t } = useTexts();
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'done':
      return <Notice>{state.words}</Notice>;
    case 'failed':
      return state.failure.kind === 'network' ? (
        <Notice bad={!state.isBack}>
          <p>{state.isBack ? t('trouble.networkBack') : t('trouble.network')}</p>
          <Button onClick={state.retry}>{t('trouble.retry')}</Button>
        </Notice>
      ) : (
        <Trouble failure={state.failure} />
      );
    case 'refused':
      return <Notice bad>{<RefusalWords {...state} />}</Notice>;
  }
}

function RefusalWords({ code, message, issues }: Extract<StepState, { kind: 'refused' }>) {
  const { t } = useTexts();
  if (code === 'ChangedMeanwhile') return <p>{t('trouble.changed')}</p>;
  if (code === 'KeyReused') return <p>{t('trouble.keyReused')}</p>;
  if (issues.length === 0) return <p>{message}</p>;
  return (
    <>
      <p>{t('trouble.invalid')}</p>
      <ul>
        {issues.map((issue) => (
          <li key={issue.path.join('.')}>{issue.message}</li>
        ))}
      </ul>
    </>
  );
}
