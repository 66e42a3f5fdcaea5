import type { Actor } from '@diandan/domain/access';
import { type InputIssue, invalidInput, refuse } from '@diandan/domain/decision';
import { type DuplicateNeed, mergeNeeds as decide } from '@diandan/domain/needs';
import { followMerge } from '../need.repository.js';
import {
  editableNeeds,
  eventOf,
  type NeedCommandParts,
  type NeedDecision,
  type NeedStepInput,
  runOnce,
  saved,
} from './command.js';

/** Which needs are the same as the one kept. */
export interface MergeNeedsRequest extends NeedStepInput {
  readonly duplicates: readonly { readonly needId: string; readonly expectedVersion: number }[];
}

/** Merges duplicates into the need that is kept. */
export function mergeNeeds(parts: NeedCommandParts, actor: Actor, input: MergeNeedsRequest): Promise<NeedDecision> {
  return runOnce(parts, actor, 'MERGE_NEEDS', input, async (tx, at): Promise<NeedDecision> => {
    const found = await editableNeeds(tx, actor, [input.needId, ...input.duplicates.map((one) => one.needId)]);
    const kept = found.get(input.needId);
    if (kept === undefined) return refuse({ kind: 'NOT_FOUND' });
    const unknown: InputIssue[] = [];
    const duplicates: DuplicateNeed[] = [];
    input.duplicates.forEach(({ needId, expectedVersion }, n) => {
      const placed = found.get(needId);
      if (placed !== undefined) duplicates.push({ ...placed, expectedVersion });
      else unknown.push({ path: ['duplicates', String(n), 'needId'], code: 'UNKNOWN_ID', params: { id: needId } });
    });
    if (unknown.length > 0) return refuse(invalidInput(unknown));
    const decision = decide(kept, duplicates, input);
    if (!decision.ok) return decision;
    for (const after of decision.value.duplicates) {
      const before = found.get(after.id);
      if (before === undefined) continue;
      const done = await saved(tx, before.need, after, eventOf(actor, 'MERGE', at, null));
      if (!done.ok) return done;
      await followMerge(tx, after.id, kept.need.id);
    }
    const words = decision.value.duplicates.map(({ text }) => text).join('；');
    return saved(tx, kept.need, decision.value.kept, eventOf(actor, 'MERGE', at, words));
  });
}
