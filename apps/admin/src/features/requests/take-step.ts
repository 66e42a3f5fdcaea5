import type { ApolloClient } from '@apollo/client';
import {
  AcceptRequestDocument,
  CompleteServiceDocument,
  DeclineRequestDocument,
  DispatchRequestDocument,
  type ExclusionPartsFragment,
  RateServiceDocument,
  RecordVisitDocument,
  RejectRequestDocument,
  type RequestDetailsFragment,
  type RequestState,
  ResubmitRequestDocument,
  ReturnRequestDocument,
  StartServiceDocument,
  type Urgency,
  VerifyRequestDocument,
  WithdrawRequestDocument,
} from '../../graphql/generated/graphql';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';

/** The steps that have a mutation and so can have a button; others may be named by the server but not taken here. */
export const steps = [
  'VERIFY',
  'DISPATCH',
  'ACCEPT',
  'START',
  'RECORD_VISIT',
  'COMPLETE',
  'RATE',
  'RESUBMIT',
  'RETURN',
  'DECLINE',
  'REJECT',
  'WITHDRAW',
] as const;

/** One of the steps that can be taken here. */
export type Step = (typeof steps)[number];

/** What the forms of the steps can hold. */
export interface StepValues {
  readonly urgency?: Urgency;
  readonly reasonKey?: string;
  readonly note?: string;
  readonly score?: number;
  readonly workerIds?: readonly string[];
}

/** A refusal of a step with the facts that a screen can use. */
export interface StepRefusal extends Refusal {
  readonly state?: RequestState;
  readonly exclusions?: readonly ExclusionPartsFragment[];
}

/** What came of a step. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly request: RequestDetailsFragment | null }
  | { readonly kind: 'refused'; readonly refusal: StepRefusal };

/** The step someone wants to take on the request as they saw it. */
export interface StepWish {
  readonly step: Step;
  readonly requestId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly values: StepValues;
}

// Whoever declines may not see the request any more: then none comes back.
type StepResult = { readonly __typename: string; readonly request: RequestDetailsFragment | null } | StepRefusal;

const outcomeOf = (result: StepResult | undefined): StepOutcome => {
  if (!result) throw new Error('The answer to a step was empty');
  return 'request' in result ? { kind: 'done', request: result.request } : { kind: 'refused', refusal: result };
};

/** Sends one step; expected refusals are values, everything else throws. */
export async function takeStep(client: ApolloClient, wish: StepWish): Promise<StepOutcome> {
  const { requestId, expectedVersion, idempotencyKey, values } = wish;
  const base = { requestId, expectedVersion, idempotencyKey };
  const note = typedOrNull(values.note);
  const said = note ?? '';
  const reasonKey = values.reasonKey ?? '';
  switch (wish.step) {
    case 'VERIFY': {
      const input = { ...base, urgency: values.urgency ?? null, note };
      const { data } = await client.mutate({ mutation: VerifyRequestDocument, variables: { input } });
      return outcomeOf(data?.verifyRequest);
    }
    case 'RETURN': {
      const input = { ...base, missing: said };
      const { data } = await client.mutate({ mutation: ReturnRequestDocument, variables: { input } });
      return outcomeOf(data?.returnRequest);
    }
    case 'RESUBMIT': {
      const { data } = await client.mutate({
        mutation: ResubmitRequestDocument,
        variables: { input: { ...base, note } },
      });
      return outcomeOf(data?.resubmitRequest);
    }
    case 'REJECT': {
      const input = { ...base, reasonKey, note };
      const { data } = await client.mutate({ mutation: RejectRequestDocument, variables: { input } });
      return outcomeOf(data?.rejectRequest);
    }
    case 'DISPATCH': {
      const input = { ...base, workerIds: [...(values.workerIds ?? [])], note };
      const { data } = await client.mutate({ mutation: DispatchRequestDocument, variables: { input } });
      return outcomeOf(data?.dispatchRequest);
    }
    case 'ACCEPT': {
      const { data } = await client.mutate({ mutation: AcceptRequestDocument, variables: { input: base } });
      return outcomeOf(data?.acceptRequest);
    }
    case 'DECLINE': {
      const input = { ...base, reasonKey, note };
      const { data } = await client.mutate({ mutation: DeclineRequestDocument, variables: { input } });
      return outcomeOf(data?.declineRequest);
    }
    case 'START': {
      const { data } = await client.mutate({ mutation: StartServiceDocument, variables: { input: { ...base, note } } });
      return outcomeOf(data?.startService);
    }
    case 'RECORD_VISIT': {
      const input = { ...base, note: said };
      const { data } = await client.mutate({ mutation: RecordVisitDocument, variables: { input } });
      return outcomeOf(data?.recordVisit);
    }
    case 'COMPLETE': {
      const input = { ...base, outcome: note };
      const { data } = await client.mutate({ mutation: CompleteServiceDocument, variables: { input } });
      return outcomeOf(data?.completeService);
    }
    case 'RATE': {
      const input = { ...base, score: values.score ?? 0, comment: note };
      const { data } = await client.mutate({ mutation: RateServiceDocument, variables: { input } });
      return outcomeOf(data?.rateService);
    }
    case 'WITHDRAW': {
      const { data } = await client.mutate({
        mutation: WithdrawRequestDocument,
        variables: { input: { ...base, note } },
      });
      return outcomeOf(data?.withdrawRequest);
    }
    default:
      return wish.step satisfies never;
  }
}
