import type { Actor } from '@diandan/domain/access';
import type { Urgency } from '@diandan/domain/catalog';
import { type VerifyRefusal, verifyRequest as decide } from '@diandan/domain/requests';
import { findOrderedItem } from './ordered-item.js';
import { type CommandParts, stepActorOf } from './command.js';
import { type StepDecision, type StepInput, takeStep } from './take-step.js';

/** The station takes the request on. */
export interface VerifyRequestInput extends StepInput {
  readonly urgency?: Urgency | null | undefined;
  readonly note?: string | null | undefined;
}

/** 核单. */
export function verifyRequest(
  parts: CommandParts,
  actor: Actor,
  input: VerifyRequestInput,
): Promise<StepDecision<VerifyRefusal>> {
  return takeStep(parts, actor, 'VERIFY', input, async ({ tx, request, at }) => {
    const item = await findOrderedItem(tx, request);
    return decide(request, input, { by: stepActorOf(actor), hours: item.hours }, at);
  });
}
