import type { Urgency } from '@diandan/domain/catalog';

/** Who takes a step: by account where the person can sign in, else by name. */
export interface StoryActor {
  readonly name: string;
  readonly username: string | null;
  readonly workerKey: string | null;
  readonly residentKey: string | null;
}

/** What every step of the story has; `at` is epoch milliseconds. */
interface StepBase {
  readonly at: number;
  readonly by: StoryActor;
}

/** The order that a story begins with. */
export interface OrderStep extends StepBase {
  readonly action: 'ORDER';
  /** The resident of the register who is served; null when `onBehalf` describes somebody else. */
  readonly residentKey: string | null;
  readonly onBehalf: {
    readonly name: string;
    readonly relationKey: string;
    readonly phone: string | null;
    readonly address: string | null;
  } | null;
  readonly need: string | null;
  readonly preferredWindows: readonly { readonly startsAt: number; readonly endsAt: number }[];
}

/** One step of a request's story, with what its decision asks for. */
export type StoryStep =
  | OrderStep
  | (StepBase & { readonly action: 'RETURN'; readonly missing: string })
  | (StepBase & { readonly action: 'RESUBMIT'; readonly need: string | null; readonly note: string | null })
  | (StepBase & { readonly action: 'VERIFY'; readonly urgency: Urgency | null; readonly note: string | null })
  | (StepBase & { readonly action: 'REJECT'; readonly reasonKey: string; readonly note: string | null })
  | (StepBase & { readonly action: 'DISPATCH'; readonly workerKeys: readonly string[]; readonly note: string | null })
  | (StepBase & { readonly action: 'ACCEPT' })
  | (StepBase & { readonly action: 'DECLINE'; readonly reasonKey: string; readonly note: string | null })
  | (StepBase & { readonly action: 'START'; readonly note: string | null })
  | (StepBase & { readonly action: 'RECORD_VISIT'; readonly note: string })
  | (StepBase & { readonly action: 'COMPLETE'; readonly outcome: string })
  | (StepBase & {
      readonly action: 'RATE';
      readonly score: number;
      readonly dimensions: readonly { readonly key: string; readonly score: number }[];
      readonly comment: string | null;
    })
  | (StepBase & { readonly action: 'WITHDRAW'; readonly note: string | null });

/** A step that has been taken. */
export type StoryAction = StoryStep['action'];

/** One request as the list of steps that made it what it is, the oldest first. */
export interface DemoRequest {
  /** Stable and unique in the locality: not the ticket number, but fit to derive ids from. */
  readonly ticketHint: string;
  readonly stationCode: string;
  readonly itemNumber: string;
  readonly steps: readonly [OrderStep, ...StoryStep[]];
}
