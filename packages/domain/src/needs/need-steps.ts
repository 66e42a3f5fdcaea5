import { accept, type Decision, refuse } from '../decision.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import type { Need } from './need.js';
import { type NeedAction, needFlow } from './need-flow.js';
import type { ItemsNotOnMenu, NeedChangedMeanwhile, NeedInWrongStatus } from './need-refusals.js';
import { readOpenText } from './record-need.js';

/** A step is taken on what somebody saw. */
export interface ExpectedNeed {
  readonly expectedVersion: number;
}

/** The items that answer a need. */
export interface LinkNeedCommand extends ExpectedNeed {
  readonly itemIds: readonly string[];
}

/** Why a need is put aside, or what is planned for it. */
export interface ReasonedNeedCommand extends ExpectedNeed {
  readonly reason: string;
}

/** What any step with a need can be refused for. */
export type NeedStepRefusal = NeedChangedMeanwhile | NeedInWrongStatus;

const MOST_ITEMS = 20;
const LONGEST_REASON = 500;

/** Null when the step may be taken now: the need is as it was seen, and stands where the step begins. */
export function needStepProblem(
  need: Need,
  action: Exclude<NeedAction, 'RECORD'>,
  expectedVersion: number,
): NeedStepRefusal | null {
  if (need.version !== expectedVersion) return { kind: 'CHANGED_MEANWHILE', currentVersion: need.version };
  const { status, mergedIntoId } = need;
  if (mergedIntoId !== null || !needFlow[action].includes(status)) {
    return { kind: 'NEED_IN_WRONG_STATUS', status, mergedIntoId };
  }
  return null;
}

function readItemIds(itemIds: readonly string[]): readonly InputIssue[] {
  const path = ['itemIds'];
  if (itemIds.length === 0) return [{ path, code: 'TOO_FEW', params: { min: 1 } }];
  if (itemIds.length > MOST_ITEMS) return [{ path, code: 'TOO_MANY', params: { max: MOST_ITEMS } }];
  return itemIds.flatMap((value, n): readonly InputIssue[] =>
    itemIds.indexOf(value) < n ? [{ path: [...path, String(n)], code: 'DUPLICATE', params: { value } }] : [],
  );
}

/** Decides that these items answer the need; `offeredItemIds` stand on the menus in force at its station and above. */
export function linkNeed(
  need: Need,
  command: LinkNeedCommand,
  facts: { readonly offeredItemIds: ReadonlySet<string> },
): Decision<Need, InvalidInput | NeedStepRefusal | ItemsNotOnMenu> {
  const problem = needStepProblem(need, 'LINK', command.expectedVersion);
  if (problem !== null) return refuse(problem);
  const issues = readItemIds(command.itemIds);
  if (issues.length > 0) return refuse(invalidInput(issues));
  // An item that has left the menu since may stay with the need that it answered.
  const strange = command.itemIds.filter((id) => !facts.offeredItemIds.has(id) && !need.itemIds.includes(id));
  if (strange.length > 0) return refuse({ kind: 'ITEMS_NOT_ON_MENU', itemIds: strange });
  return accept({ ...need, itemIds: command.itemIds, status: 'LINKED', reason: null, version: need.version + 1 });
}

function withReason(
  need: Need,
  action: 'PLAN' | 'DISMISS',
  command: ReasonedNeedCommand,
): Decision<Need, InvalidInput | NeedStepRefusal> {
  const problem = needStepProblem(need, action, command.expectedVersion);
  if (problem !== null) return refuse(problem);
  const issues: InputIssue[] = [];
  const reason = readOpenText(issues, ['reason'], command.reason, { max: LONGEST_REASON, required: true });
  if (issues.length > 0) return refuse(invalidInput(issues));
  const status = action === 'PLAN' ? 'PLANNED' : 'DISMISSED';
  return accept({ ...need, status, reason, version: need.version + 1 });
}

/** Decides that an item is to be made for the need; the reason says which, and when. */
export const planNeed = (need: Need, command: ReasonedNeedCommand) => withReason(need, 'PLAN', command);

/** Decides that nothing is done about the need, and says why. */
export const dismissNeed = (need: Need, command: ReasonedNeedCommand) => withReason(need, 'DISMISS', command);

/** Decides that the need waits for an answer again: the items linked did not answer it, or the reason has gone. */
export function reopenNeed(need: Need, command: ExpectedNeed): Decision<Need, NeedStepRefusal> {
  const problem = needStepProblem(need, 'REOPEN', command.expectedVersion);
  if (problem !== null) return refuse(problem);
  return accept({ ...need, status: 'OPEN', itemIds: [], reason: null, version: need.version + 1 });
}
