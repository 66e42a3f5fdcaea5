import { useTexts } from '../texts/use-texts';
import type { Failure } from '../graphql/client';
import { Button } from './button';
import { Notice } from './page';

interface TroubleProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  readonly busy?: boolean;
  /** True where older data is still on screen. */
  readonly stale?: boolean;
}

/** Says in plain words why nothing came back, and offers to try again. */
export function Trouble({ failure, onRetry, busy = false, stale = false }: TroubleProps) {
  const { t } = useTexts();
  return (
    <Notice bad>
      <p>{useFailureWords()(failure, stale)}</p>
      {failure.kind === 'server' && failure.logId !== null ? (
        <p className="small">{t('trouble.logId', { id: failure.logId })}</p>
      ) : null}
      {onRetry ? (
        <Button onClick={onRetry} busyText={busy ? t('trouble.loading') : null}>
          {t('trouble.retry')}
        </Button>
      ) : null}
    </Notice>
  );
}

function useFailureWords() {
  const { t } = useTexts();
  return (failure: Failure, stale: boolean): string => {
    if (failure.kind === 'network') return stale ? t('trouble.networkStale') : t('trouble.network');
    if (failure.kind === 'unauthenticated') return t('trouble.expired');
    if (failure.code === 'FORBIDDEN') return failure.message || t('trouble.forbidden');
    return failure.code === 'TOO_MANY_REQUESTS' ? t('trouble.busy') : t('trouble.server');
  };
}
