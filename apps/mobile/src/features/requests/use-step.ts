import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Failure } from '../../graphql/client';
import type { RequestWholeFragment } from '../../graphql/generated/types';
import { whenBack } from '../../graphql/reach';
import { newIntentionKey } from '../order/draft';
import { useSession } from '../session/session-context';

interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

/** What any step of the loop answers: the request as it stands now, null where it is no longer ours to see, or the reason why not. */
export type StepResult =
  | { readonly __typename: string; readonly request: RequestWholeFragment | null }
  | { readonly __typename: string; readonly message: string; readonly issues?: readonly Issue[] };

/** What every step is told: which request, as the user saw it, under a key that makes repeating harmless. */
export interface StepIdentity {
  readonly requestId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** What steps forms get: the request as seen, and the way to take a step with it. */
export interface StepsProps {
  readonly request: RequestWholeFragment;
  readonly step: ReturnType<typeof useStep>;
}

/** How the last step went. */
export type StepState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly isBack: boolean; readonly retry: () => void }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly issues: readonly Issue[] };

/** Takes one step of the loop. `doneWords` are said when it succeeded. */
export type TakeStep = (
  send: (identity: StepIdentity) => Promise<Answer<StepResult>>,
  doneWords: string,
  onDone?: () => void,
) => Promise<void>;

interface StepDeps {
  readonly request: Pick<RequestWholeFragment, 'id' | 'version'>;
  readonly onRequest: (request: RequestWholeFragment) => void;
  readonly reload: () => Promise<void>;
}

/**
 * Sends steps so that pressing twice, losing the network and acting on an old picture all end well: after a lost answer the same key and
 * version go out again, and only a definite answer frees the key for the next intention.
 */
export function useStep({ request, onRequest, reload }: StepDeps) {
  const { expire } = useSession();
  const [state, setState] = useState<StepState>({ kind: 'idle' });
  const unsettled = useRef<StepIdentity | null>(null);

  const take: TakeStep = useCallback(
    async (send, doneWords, onDone) => {
      const identity = unsettled.current ?? {
        requestId: request.id,
        expectedVersion: request.version,
        idempotencyKey: newIntentionKey(),
      };
      unsettled.current = identity;
      setState({ kind: 'busy' });
      const answer = await send(identity);
      if (!answer.ok) {
        if (answer.failure.kind !== 'network') unsettled.current = null;
        setState({
          kind: 'failed',
          failure: answer.failure,
          isBack: false,
          retry: () => void take(send, doneWords, onDone),
        });
        if (answer.failure.kind === 'unauthenticated') expire();
        return;
      }
      unsettled.current = null;
      const result = answer.data;
      if ('request' in result) {
        setState({ kind: 'done', words: doneWords });
        onDone?.();
        if (result.request === null) await reload();
        else onRequest(result.request);
        return;
      }
      const { __typename: code, message, issues = [] } = result;
      setState({ kind: 'refused', code, message, issues });
      // The picture on screen is old: show how things stand, and leave the words of the refusal above it.
      if (code !== 'InvalidInput') await reload();
    },
    [request.id, request.version, onRequest, reload, expire],
  );
  useEffect(() => whenBack(() => setState((now) => (now.kind === 'failed' ? { ...now, isBack: true } : now))), []);
  const forget = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, take, forget };
}
