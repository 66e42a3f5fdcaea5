import type { RequestCardFragment, RequestState } from '../../graphql/generated/types';
import { useTexts } from '../../texts/use-texts';

/** From whose side a request is looked at: words differ, what may be done comes from the server alone. */
export type Perspective = 'orderer' | 'worker';

/** What the words of a state depend on beside the state. */
type Ordered = Pick<RequestCardFragment, 'item'>;

/** The words of a state, as the one who looks at it would say them. */
export function useStateWords(perspective: Perspective): (state: RequestState, request: Ordered) => string {
  const { t } = useTexts();
  return (state, { item }) => {
    if (perspective === 'worker' && state === 'DISPATCHED') return t('work.waitingOffer');
    if (perspective === 'worker' && state === 'DELIVERED') return t('work.waitingRating');
    // An item that asks for no check is verified by being ordered: nobody at the station has looked.
    if (state === 'VERIFIED' && !item.needsVerification) return t('request.state.VERIFIED_UNASKED');
    return t(`request.state.${state}`);
  };
}
