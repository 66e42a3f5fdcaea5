import type { Actor } from '@diandan/domain/access';
import type { NeedCommandParts, NeedDecision, NeedStepInput } from './commands/command.js';
import { mergeNeeds, type MergeNeedsRequest } from './commands/merge-needs.js';
import {
  dismissNeed,
  linkNeed,
  type LinkNeedRequest,
  planNeed,
  type ReasonedNeedRequest,
  reopenNeed,
} from './commands/need-steps.js';
import { recordNeed, type RecordNeedRequest } from './commands/record-need.js';

type Command<Input> = (actor: Actor, input: Input) => Promise<NeedDecision>;

/** Everything that can be done with needs. */
export interface NeedCommands {
  readonly record: Command<RecordNeedRequest>;
  readonly link: Command<LinkNeedRequest>;
  readonly plan: Command<ReasonedNeedRequest>;
  readonly dismiss: Command<ReasonedNeedRequest>;
  readonly reopen: Command<NeedStepInput>;
  readonly merge: Command<MergeNeedsRequest>;
}

/** The commands over one database. */
export const needCommands = (parts: NeedCommandParts): NeedCommands => ({
  record: (actor, input) => recordNeed(parts, actor, input),
  link: (actor, input) => linkNeed(parts, actor, input),
  plan: (actor, input) => planNeed(parts, actor, input),
  dismiss: (actor, input) => dismissNeed(parts, actor, input),
  reopen: (actor, input) => reopenNeed(parts, actor, input),
  merge: (actor, input) => mergeNeeds(parts, actor, input),
});
