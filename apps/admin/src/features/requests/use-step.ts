import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { RequestDetailsFragment } from '../../graphql/generated/graphql';
import { useIntentionKey } from '../../ui/idempotency';
import { type Step, type StepRefusal, type StepValues, takeStep } from './take-step';

/** One dialog's attempt at a step: its key and the version it was opened on stay the same through retries. */
export function useStep(
  step: Step,
  request: RequestDetailsFragment,
  onDone: (after: RequestDetailsFragment | null) => void,
) {
  const client = useApolloClient();
  const { key, renew } = useIntentionKey();
  const [expectedVersion, setExpectedVersion] = useState(request.version);
  const [refusal, setRefusal] = useState<StepRefusal>();
  const [failure, setFailure] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const take = async (values: StepValues): Promise<StepRefusal | undefined> => {
    setSending(true);
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const wish = { step, requestId: request.id, expectedVersion, idempotencyKey: key, values };
      const outcome = await takeStep(client, wish);
      if (outcome.kind === 'done') {
        onDone(outcome.request);
        return undefined;
      }
      setRefusal(outcome.refusal);
      renew();
      return outcome.refusal;
    } catch (error) {
      setFailure(error);
      return undefined;
    } finally {
      setSending(false);
    }
  };
  /** Goes on from what stands now, once the reader has been told that it changed. */
  const startAgain = (version: number): void => {
    setExpectedVersion(version);
    setRefusal(undefined);
    setFailure(undefined);
    renew();
  };
  return { take, startAgain, refusal, failure, sending };
}
