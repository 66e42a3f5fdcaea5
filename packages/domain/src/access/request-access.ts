import { isAtOrBelow } from '../network/index.js';
import {
  memberOf,
  possibleFrom,
  type RequestAction,
  implementedActions,
  type ServiceRequest,
} from '../requests/index.js';
import type { Actor, Role } from './actor.js';

/** How an actor can stand towards one request: by the part played in it, or by a role over its station. */
export const standings = [
  'ORDERER',
  'SERVED',
  'OFFERED_WORKER',
  'ACCEPTED_WORKER',
  'DISPATCHER',
  'STATION_HEAD',
  'SUPERVISOR',
  'COUNTY_ADMIN',
] as const;

/** One way of standing towards a request; an actor may have several at once. */
export type Standing = (typeof standings)[number];

const station = ['DISPATCHER', 'STATION_HEAD', 'COUNTY_ADMIN'] as const satisfies readonly Standing[];
const heads = ['STATION_HEAD', 'COUNTY_ADMIN'] as const satisfies readonly Standing[];
const orderer = ['ORDERER', 'SERVED'] as const satisfies readonly Standing[];

/**
 * The permission sheet of the flow: which standings may take a step. A standing that is not named may not. The one
 * served may do what the orderer may, since a proxy acts for that person. Steps of the clock are nobody's, and
 * ordering and claiming are not here, for nobody stands towards the request before.
 */
export const stepSheet: Readonly<Record<RequestAction, readonly Standing[]>> = {
  ORDER: [],
  RETURN: station,
  RESUBMIT: orderer,
  EXPIRE_RETURN: [],
  VERIFY: station,
  REJECT: station,
  DISPATCH: station,
  CLAIM: [],
  ACCEPT: ['OFFERED_WORKER'],
  DECLINE: ['OFFERED_WORKER', 'ACCEPTED_WORKER'],
  EXPIRE: [],
  RECALL: station,
  HAND_BACK: ['ACCEPTED_WORKER'],
  START: ['ACCEPTED_WORKER'],
  RECORD_VISIT: ['ACCEPTED_WORKER'],
  COMPLETE: ['ACCEPTED_WORKER'],
  RATE: orderer,
  CLOSE_UNRATED: [],
  FOLLOW_UP: heads,
  COMPLAIN: orderer,
  REPLY_TO_RATING: ['ACCEPTED_WORKER'],
  REOPEN: [...orderer, ...heads],
  WITHDRAW: orderer,
  MERGE: station,
  UNMERGE: heads,
  ESCALATE: station,
  REFER: heads,
  RECLASSIFY: station,
};

/** The steps in the order a screen should offer them: what moves the request on first, what ends it last. */
const offerOrder: readonly RequestAction[] = [
  'VERIFY',
  'DISPATCH',
  'CLAIM',
  'ACCEPT',
  'START',
  'RECORD_VISIT',
  'COMPLETE',
  'RATE',
  'RESUBMIT',
  'REOPEN',
  'FOLLOW_UP',
  'REPLY_TO_RATING',
  'COMPLAIN',
  'ESCALATE',
  'REFER',
  'RECLASSIFY',
  'RETURN',
  'RECALL',
  'HAND_BACK',
  'DECLINE',
  'MERGE',
  'UNMERGE',
  'REJECT',
  'WITHDRAW',
];
const implemented: ReadonlySet<RequestAction> = new Set(implementedActions);
const offered = offerOrder.filter((action) => implemented.has(action));

const standingByRole: Readonly<Partial<Record<Role, Standing>>> = {
  DISPATCHER: 'DISPATCHER',
  STATION_HEAD: 'STATION_HEAD',
  SUPERVISOR: 'SUPERVISOR',
  COUNTY_ADMIN: 'COUNTY_ADMIN',
};

/** The parts of a request that say who stands how towards it. */
export type RequestParties = Pick<ServiceRequest, 'orderer' | 'residentId' | 'assignment'>;

/** How the actor stands towards a request of the station with this path; empty means: it does not exist for the actor. */
export function standingsTowards(actor: Actor, request: RequestParties, stationPath: string): readonly Standing[] {
  const found = new Set<Standing>();
  if (actor.accountId === request.orderer.accountId) found.add('ORDERER');
  if (actor.residentId !== null && actor.residentId === request.orderer.residentId) found.add('ORDERER');
  if (actor.residentId !== null && actor.residentId === request.residentId) found.add('SERVED');
  const member = actor.workerId === null ? null : memberOf(request, actor.workerId);
  if (member !== null) found.add(member.acceptedAt === null ? 'OFFERED_WORKER' : 'ACCEPTED_WORKER');
  for (const grant of actor.grants) {
    const standing = standingByRole[grant.role];
    if (standing !== undefined && isAtOrBelow(stationPath, grant.stationPath)) found.add(standing);
  }
  return standings.filter((standing) => found.has(standing));
}

/** True when one of the standings may take the step. Who serves never rates, whatever else that person is. */
export function mayStep(action: RequestAction, held: readonly Standing[]): boolean {
  if (action === 'RATE' && held.includes('ACCEPTED_WORKER')) return false;
  return held.some((standing) => stepSheet[action].includes(standing));
}

/** The steps that the flow and the sheet allow now, in the order a screen should offer them. */
export function availableActions(
  request: Pick<ServiceRequest, 'state'>,
  held: readonly Standing[],
): readonly RequestAction[] {
  return offered.filter((action) => possibleFrom(action).includes(request.state) && mayStep(action, held));
}

/** True when the actor may see the request at all. */
export function maySeeRequest(held: readonly Standing[]): boolean {
  return held.length > 0;
}

/** True when the actor may see whom to visit: the one who ordered or is served, and the worker who has accepted. */
export function maySeeContact(held: readonly Standing[]): boolean {
  return held.includes('ORDERER') || held.includes('SERVED') || held.includes('ACCEPTED_WORKER');
}
