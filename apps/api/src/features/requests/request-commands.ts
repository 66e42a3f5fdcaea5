import type { Actor } from '@diandan/domain/access';
import type { FeatureParts } from '../../feature.js';
import { createMenuReader, type MenuReader } from '../catalog/index.js';
import { createDivisions } from '../divisions/index.js';
import { createStations, type Stations } from '../stations/index.js';
import { acceptRequest } from './commands/accept-request.js';
import type { CommandParts } from './commands/command.js';
import { completeService } from './commands/complete-service.js';
import { declineRequest } from './commands/decline-request.js';
import { dispatchRequest } from './commands/dispatch-request.js';
import { orderService } from './commands/order-service.js';
import { rateService } from './commands/rate-service.js';
import { recordVisit } from './commands/record-visit.js';
import { rejectRequest } from './commands/reject-request.js';
import { resubmitRequest } from './commands/resubmit-request.js';
import { returnRequest } from './commands/return-request.js';
import { startService } from './commands/start-service.js';
import { verifyRequest } from './commands/verify-request.js';
import { withdrawRequest } from './commands/withdraw-request.js';

const commands = {
  order: orderService,
  verify: verifyRequest,
  return: returnRequest,
  resubmit: resubmitRequest,
  reject: rejectRequest,
  dispatch: dispatchRequest,
  accept: acceptRequest,
  decline: declineRequest,
  start: startService,
  recordVisit,
  complete: completeService,
  rate: rateService,
  withdraw: withdrawRequest,
} as const;

type Bound<Command> = Command extends (parts: CommandParts, actor: Actor, input: infer Input) => infer Answer
  ? (actor: Actor, input: Input) => Answer
  : never;

/** Every step of the loop as a function of who takes it and what is said. */
export type RequestCommands = { readonly [Name in keyof typeof commands]: Bound<(typeof commands)[Name]> };

/**
 * The steps of the loop, for the API and for whoever tells a story of the past: the clock of the parts is the present,
 * the actor is whoever the story is about.
 */
export function requestCommands(
  parts: FeatureParts,
  profileOf: Stations['profile'] = createStations(parts, createDivisions(parts)).profile,
  menus: MenuReader = createMenuReader(parts.terms),
): RequestCommands {
  const { database, clock, makeId, terms } = parts;
  const all: CommandParts = { database, clock, makeId, terms, profileOf, menus };
  return {
    order: (actor, input) => commands.order(all, actor, input),
    verify: (actor, input) => commands.verify(all, actor, input),
    return: (actor, input) => commands.return(all, actor, input),
    resubmit: (actor, input) => commands.resubmit(all, actor, input),
    reject: (actor, input) => commands.reject(all, actor, input),
    dispatch: (actor, input) => commands.dispatch(all, actor, input),
    accept: (actor, input) => commands.accept(all, actor, input),
    decline: (actor, input) => commands.decline(all, actor, input),
    start: (actor, input) => commands.start(all, actor, input),
    recordVisit: (actor, input) => commands.recordVisit(all, actor, input),
    complete: (actor, input) => commands.complete(all, actor, input),
    rate: (actor, input) => commands.rate(all, actor, input),
    withdraw: (actor, input) => commands.withdraw(all, actor, input),
  };
}
