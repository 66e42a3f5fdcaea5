import { useState } from 'react';
import { ask, type Failure } from '../../graphql/client';
import { OrderServiceDocument } from '../../graphql/generated/order-operations';
import type { OrderServiceInput } from '../../graphql/generated/types';
import { useSession } from '../session/session-context';
import { type OrderDraft, newIntentionKey } from './draft';
import { windowOf } from './half-days';

/** How placing the order goes. */
export type Placing =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly code: string; readonly words: readonly string[] };

/** What the server is told about a draft. */
export function inputOf(draft: OrderDraft, residentId: string): OrderServiceInput {
  return {
    stationId: draft.stationId,
    itemId: draft.itemId,
    residentId: draft.forOther ? null : residentId,
    onBehalf: draft.forOther
      ? {
          name: draft.otherName.trim(),
          relationKey: draft.relationKey,
          phone: draft.phone.trim() || null,
          address: draft.address.trim() || null,
        }
      : null,
    need: draft.need.trim() || null,
    preferredWindows: draft.halfDays.map(windowOf),
    idempotencyKey: draft.idempotencyKey,
  };
}

/**
 * Places a draft. When the answer is lost on the way nobody knows whether the order was taken, so the draft keeps its key and trying again
 * cannot order twice. After a definite refusal the corrected draft is a new intention with a new key.
 */
export function usePlacing(onChange: (draft: OrderDraft) => void, onPlaced: (requestId: string) => void) {
  const { expire } = useSession();
  const [placing, setPlacing] = useState<Placing>({ kind: 'idle' });
  const place = async (draft: OrderDraft, residentId: string) => {
    setPlacing({ kind: 'busy' });
    const answer = await ask(OrderServiceDocument, { input: inputOf(draft, residentId) });
    if (!answer.ok) {
      setPlacing({ kind: 'failed', failure: answer.failure });
      if (answer.failure.kind === 'unauthenticated') expire();
      return;
    }
    const result = answer.data.orderService;
    if ('request' in result) {
      onPlaced(result.request.id);
      return;
    }
    const words =
      'issues' in result && result.issues.length > 0 ? result.issues.map(({ message }) => message) : [result.message];
    onChange({ ...draft, idempotencyKey: newIntentionKey() });
    setPlacing({ kind: 'refused', code: result.__typename, words });
  };
  return { placing, place };
}
