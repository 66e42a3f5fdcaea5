import { type Actor, capabilitySheet, may } from '@diandan/domain/access';
import { accept, type Decision, invalidInput, refuse } from '@diandan/domain/decision';
import { isAtOrBelow, type Station, statusOf, takesOrders } from '@diandan/domain/network';
import type { TimeWindow } from '@diandan/domain/people';
import { type OnBehalf, type OrderRefusal, orderService as decideOrder } from '@diandan/domain/requests';
import { runKeyed } from '../../../database/idempotency.js';
import type { Transaction } from '../../../database/sql.js';
import { orderableItem } from '../../catalog/index.js';
import { findResident } from '../../people/index.js';
import { findStation } from '../../stations/index.js';
import { insert } from '../request.repository.js';
import { nextTicketNo } from '../ticket-number.repository.js';
import { knowsOf, ordererKindOf, ordersInPeriod, reasonsAgainst } from './order-facts.js';
import {
  type CommandParts,
  type CommandRefusal,
  couldBeId,
  forbidden,
  type KeyedInput,
  keyProblem,
  notFound,
  type RequestDone,
  stepActorOf,
} from './command.js';

/** The wish for a service, and for whom. */
export interface OrderServiceInput extends KeyedInput {
  readonly stationId: string;
  readonly itemId: string;
  /** A resident of the register, when staff order on the phone. */
  readonly residentId?: string | null | undefined;
  /** Somebody who is described instead. */
  readonly onBehalf?: OnBehalf | null | undefined;
  readonly need?: string | null | undefined;
  readonly preferredWindows?: readonly TimeWindow[] | null | undefined;
}

/** The answer of an order. */
export type OrderDecision = Decision<RequestDone, OrderRefusal | CommandRefusal>;

/** 点单: a resident orders for himself or as a proxy, or staff order on the phone for people of their subtree. */
export async function orderService(
  parts: CommandParts,
  actor: Actor,
  input: OrderServiceInput,
): Promise<OrderDecision> {
  const keyed = keyProblem(input.idempotencyKey);
  if (keyed !== null) return refuse(keyed);
  if (!couldBeId(input.stationId)) return refuse(notFound('STATION'));
  const at = parts.clock.now();
  const { idempotencyKey: key, ...rest } = input;
  return runKeyed<{ ok: true; value: RequestDone }, { ok: false; refusal: OrderRefusal | CommandRefusal }>(
    parts.database.unitOfWork,
    { accountId: actor.accountId, operation: 'ORDER', key, input: rest },
    at,
    (tx) => place(parts, tx, actor, input, at),
    (done) => done.value.requestId,
    async (requestId) => accept({ requestId, isReplay: true }),
  );
}

async function place(
  parts: CommandParts,
  tx: Transaction,
  actor: Actor,
  input: OrderServiceInput,
  at: number,
): Promise<OrderDecision> {
  const station = await findStation(tx, input.stationId);
  if (station === null) return refuse(notFound('STATION'));
  const self = actor.residentId === null ? null : await findResident(tx, actor.residentId);
  const problem = placeProblem(actor, self?.stationPath ?? null, station);
  if (problem !== null) return refuse(problem);
  const served = await servedResident(tx, actor, input);
  if (!served.ok) return served;

  const found = couldBeId(input.itemId) ? await orderableItem(tx, parts.menus, station.path, input.itemId, at) : null;
  const kind = ordererKindOf(actor, station.path, served.value);
  const item = found !== null && knowsOf(found, kind) ? found : null;
  const isSelf = served.value !== null && served.value === actor.residentId;
  const placed = isSelf || served.value === null ? self : await findResident(tx, served.value);
  const resident = served.value === null ? null : (placed?.person ?? null);
  const terms = await parts.terms.within(tx);

  const status = statusOf(await parts.profileOf(station.profileKey), station.statusKey);
  const decision = decideOrder(
    input,
    {
      by: stepActorOf(actor),
      id: parts.makeId('req', at),
      ticketNo: await nextTicketNo(tx, at),
      station: { id: station.id, statusKey: station.statusKey, takesOrders: status !== null && takesOrders(status) },
      itemId: input.itemId,
      item,
      reasonsAgainst: item === null ? [] : reasonsAgainst(item, resident, kind, at, terms),
      ordersInPeriod: item === null ? 0 : await ordersInPeriod(tx, station.id, item, at),
      ordererResidentId: actor.residentId,
      ordererPhone: self?.person.phone ?? null,
      servedResidentId: served.value,
      relationKeys: terms.keys('PROXY_RELATION'),
    },
    at,
  );
  if (!decision.ok) return decision;
  const { request, event } = decision.value;
  await insert(tx, request, event, station.path);
  return accept({ requestId: request.id, isReplay: false });
}

/** Residents order along the line of their own station; staff order at the stations of their subtree. */
function placeProblem(actor: Actor, ownPath: string | null, station: Station) {
  if (may(actor, 'REQUEST_ORDER_FOR_RESIDENT', station.path)) return null;
  const homes = actor.grants.filter((grant) => grant.role === 'RESIDENT').map((grant) => grant.stationPath);
  if (ownPath !== null) homes.push(ownPath);
  const isOnTheLine = (home: string) => isAtOrBelow(station.path, home) || isAtOrBelow(home, station.path);
  if (homes.some(isOnTheLine)) return null;
  const staff = capabilitySheet.REQUEST_ORDER_FOR_RESIDENT;
  const ordersSomewhere = homes.length > 0 || actor.grants.some((grant) => staff.includes(grant.role));
  return ordersSomewhere ? notFound('STATION') : forbidden;
}

async function servedResident(
  tx: Transaction,
  actor: Actor,
  { residentId, onBehalf }: OrderServiceInput,
): Promise<Decision<string | null, CommandRefusal>> {
  const isDescribed = onBehalf !== null && onBehalf !== undefined;
  if (residentId === null || residentId === undefined) return accept(isDescribed ? null : actor.residentId);
  if (isDescribed) return refuse(invalidInput([{ path: ['residentId'], code: 'MALFORMED', params: {} }]));
  if (residentId === actor.residentId) return accept(residentId);
  const resident = couldBeId(residentId) ? await findResident(tx, residentId) : null;
  const isTheirs = resident !== null && may(actor, 'REQUEST_ORDER_FOR_RESIDENT', resident.stationPath);
  return isTheirs ? accept(residentId) : refuse(notFound('RESIDENT'));
}
