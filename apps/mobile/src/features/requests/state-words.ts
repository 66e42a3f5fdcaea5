import type { RequestState } from '../../graphql/generated/types';
import { useTexts } from '../../texts/use-texts';

/** From whose side a request is looked at: words differ, what may be done comes from the server alone. */
export type Perspective = 'orderer' | 'worker';

/** The words of a state, as the one who looks at it would say them. */
export function useStateWords(perspective: Perspective): (state: RequestState) => string {
  const { t } = useTexts();
  return (state) => {
    if (perspective === 'worker' && state === 'DISPATCHED') return t('work.waitingOffer');
    if (perspective === 'worker' && state === 'DELIVERED') return t('work.waitingRating');
    return t(`request.state.${state}`);
  };
}
