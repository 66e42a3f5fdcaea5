import type { Actor } from '@diandan/domain/access';
import {
  dismissNeed as decideDismiss,
  linkNeed as decideLink,
  planNeed as decidePlan,
  reopenNeed as decideReopen,
} from '@diandan/domain/needs';
import { ancestorPaths } from '@diandan/domain/network';
import type { Transaction } from '../../../database/sql.js';
import { type NeedCommandParts, type NeedDecision, type NeedStepInput, takeNeedStep } from './command.js';

/** Which items answer the need. */
export interface LinkNeedRequest extends NeedStepInput {
  readonly itemIds: readonly string[];
}

/** A step that asks for a reason. */
export interface ReasonedNeedRequest extends NeedStepInput {
  readonly reason: string;
}

/** The items on the menus in force at a station and at every station above it. */
async function offeredAt(
  { menus }: NeedCommandParts,
  tx: Transaction,
  path: string,
  at: number,
): Promise<ReadonlySet<string>> {
  const here = await menus(tx, [...ancestorPaths(path), path], at);
  return new Set(
    here.flatMap((one) =>
      one === null ? [] : one.menu.categories.flatMap((category) => category.lines.map((line) => line.itemId)),
    ),
  );
}

/** Names the items that answer a need. */
export const linkNeed = (parts: NeedCommandParts, actor: Actor, input: LinkNeedRequest): Promise<NeedDecision> =>
  takeNeedStep(parts, actor, 'LINK', input, async ({ need, stationPath }, tx, at) =>
    decideLink(need, input, { offeredItemIds: await offeredAt(parts, tx, stationPath, at) }),
  );

/** Plans an item for a need. */
export const planNeed = (parts: NeedCommandParts, actor: Actor, input: ReasonedNeedRequest): Promise<NeedDecision> =>
  takeNeedStep(parts, actor, 'PLAN', input, async ({ need }) => decidePlan(need, input));

/** Leaves a need unanswered, for a reason. */
export const dismissNeed = (parts: NeedCommandParts, actor: Actor, input: ReasonedNeedRequest): Promise<NeedDecision> =>
  takeNeedStep(parts, actor, 'DISMISS', input, async ({ need }) => decideDismiss(need, input));

/** Has a need wait for an answer again. */
export const reopenNeed = (parts: NeedCommandParts, actor: Actor, input: NeedStepInput): Promise<NeedDecision> =>
  takeNeedStep(parts, actor, 'REOPEN', input, async ({ need }) => decideReopen(need, input));
