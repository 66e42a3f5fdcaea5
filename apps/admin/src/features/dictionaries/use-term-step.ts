import { useState } from 'react';
import type { Refusal } from '../../ui/form-refusals';
import { useIntentionKey } from '../../ui/idempotency';

/** The state of one edit that a dialog sends: underway, refused or failed. */
export interface TermStep {
  readonly sending: boolean;
  readonly refusal: Refusal | undefined;
  readonly failure: unknown;
  /** Sends it; answers whether it was done. */
  readonly send: (edit: (idempotencyKey: string) => Promise<Refusal | undefined>) => Promise<boolean>;
}

/** Sends an edit once per intention and keeps what the server said. */
export function useTermStep(): TermStep {
  const { key, renew } = useIntentionKey();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [failure, setFailure] = useState<unknown>();
  return {
    sending,
    refusal,
    failure,
    async send(edit) {
      setSending(true);
      setRefusal(undefined);
      setFailure(undefined);
      try {
        const refused = await edit(key);
        if (!refused) return true;
        setRefusal(refused);
        renew();
      } catch (error) {
        setFailure(error);
      } finally {
        setSending(false);
      }
      return false;
    },
  };
}
