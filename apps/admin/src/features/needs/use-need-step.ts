import { useApolloClient, useMutation } from '@apollo/client/react';
import { App } from 'antd';
import { useState } from 'react';
import {
  DismissNeedDocument,
  LinkNeedDocument,
  MergeNeedsDocument,
  type NeedAction,
  type NeedDetailsFragment,
  PlanNeedDocument,
  ReopenNeedDocument,
} from '../../graphql/generated/graphql';
import type { Refusal } from '../../ui/form-refusals';
import { useIntentionKey } from '../../ui/idempotency';
import { useTexts } from '../../ui/texts';
import { needActionWords, needTexts } from './texts';

/** What is sent with a step. */
export interface NeedStep {
  readonly action: NeedAction;
  readonly reason?: string;
  readonly itemIds?: readonly string[];
  readonly duplicates?: readonly { readonly needId: string; readonly expectedVersion: number }[];
}

/** Takes one step with a need and answers the refusal, or nothing when it is done. */
export function useTakeNeedStep() {
  const say = useTexts(needTexts);
  const sayAction = useTexts(needActionWords);
  const { message } = App.useApp();
  const client = useApolloClient();
  const [linkNeed] = useMutation(LinkNeedDocument);
  const [planNeed] = useMutation(PlanNeedDocument);
  const [dismissNeed] = useMutation(DismissNeedDocument);
  const [reopenNeed] = useMutation(ReopenNeedDocument);
  const [mergeNeeds] = useMutation(MergeNeedsDocument);

  return async (
    need: Pick<NeedDetailsFragment, 'id' | 'version'>,
    { action, reason = '', itemIds = [], duplicates = [] }: NeedStep,
    idempotencyKey: string,
  ): Promise<Refusal | undefined> => {
    const base = { needId: need.id, expectedVersion: need.version, idempotencyKey };
    const sent = async () => {
      switch (action) {
        case 'LINK':
          return (await linkNeed({ variables: { input: { ...base, itemIds: [...itemIds] } } })).data?.linkNeed;
        case 'PLAN':
          return (await planNeed({ variables: { input: { ...base, reason } } })).data?.planNeed;
        case 'DISMISS':
          return (await dismissNeed({ variables: { input: { ...base, reason } } })).data?.dismissNeed;
        case 'MERGE':
          return (await mergeNeeds({ variables: { input: { ...base, duplicates: [...duplicates] } } })).data
            ?.mergeNeeds;
        case 'REOPEN':
        case 'RECORD':
          return (await reopenNeed({ variables: { input: base } })).data?.reopenNeed;
        default:
          return action satisfies never;
      }
    };
    const result = await sent();
    if (result === undefined || !('need' in result)) return result;
    // Lists sort and filter by what has just changed, and counts of needs stand beside the items.
    for (const fieldName of ['needs', 'itemDemand']) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
    void message.success(say('done', { action: sayAction(action) }));
    return undefined;
  };
}

/** A step that needs no form: sends it and keeps what the server said. */
export function useNeedStep() {
  const take = useTakeNeedStep();
  const { key, renew } = useIntentionKey();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [failure, setFailure] = useState<unknown>();
  return {
    sending,
    refusal,
    failure,
    async send(need: Pick<NeedDetailsFragment, 'id' | 'version'>, step: NeedStep): Promise<void> {
      setSending(true);
      setRefusal(undefined);
      setFailure(undefined);
      try {
        setRefusal(await take(need, step, key));
        renew();
      } catch (error) {
        setFailure(error);
      } finally {
        setSending(false);
      }
    },
  };
}
