import { type EligibilityReason, isFullyBooked, type ServiceItem } from '../catalog/index.js';
import { accept, type Decision, refuse } from '../decision.js';
import { readKey } from '../input-checks.js';
import { type InputIssue, invalidInput } from '../input-issues.js';
import type { TimeWindow } from '../people/index.js';
import { isPhone } from '../phone.js';
import { readText } from '../text-rules.js';
import type { EventOf, RequestStep } from './request-events.js';
import type { OrderRefusal } from './request-refusals.js';
import { needLimit, type StepFacts } from './request-step.js';
import type { ServedContact, ServiceRequest } from './request.js';
import { dueAfter } from './service-clock.js';

/** Somebody orders for another person and describes that person. */
export interface OnBehalf {
  readonly name: string;
  readonly relationKey: string;
  readonly phone?: string | null | undefined;
  readonly address?: string | null | undefined;
}

/** The wish for a service. */
export interface OrderCommand {
  readonly need?: string | null | undefined;
  readonly preferredWindows?: readonly TimeWindow[] | null | undefined;
  readonly onBehalf?: OnBehalf | null | undefined;
}

/** What the decision needs to know. */
export interface OrderFacts extends StepFacts {
  /** Given to the new request by the caller. */
  readonly id: string;
  readonly ticketNo: string;
  readonly station: { readonly id: string; readonly statusKey: string; readonly takesOrders: boolean };
  readonly itemId: string;
  /** The item, when the station's menu in force offers it; null when it does not. */
  readonly item: Pick<ServiceItem, 'id' | 'version' | 'needsVerification' | 'hours' | 'capacity'> | null;
  /** Why the item is surely not for the one served, or may not be ordered in this way; what is unknown is no reason. */
  readonly reasonsAgainst: readonly EligibilityReason[];
  /** How many orders of the item the station has taken in the running period of its capacity. */
  readonly ordersInPeriod: number;
  /** The resident that the orderer's account belongs to. */
  readonly ordererResidentId: string | null;
  readonly ordererPhone: string | null;
  /** The resident of the register who is to be served; null when only described. */
  readonly servedResidentId: string | null;
  readonly relationKeys: readonly string[];
}

const maxWindows = 10;
const maxWindowDays = 31;

function readWindows(issues: InputIssue[], windows: readonly TimeWindow[], at: number): readonly TimeWindow[] {
  if (windows.length > maxWindows) {
    issues.push({ path: ['preferredWindows'], code: 'TOO_MANY', params: { max: maxWindows } });
  }
  windows.forEach((window, index) => {
    const path = ['preferredWindows', String(index)];
    if (!Number.isSafeInteger(window.startsAt) || !Number.isSafeInteger(window.endsAt)) {
      issues.push({ path, code: 'MALFORMED', params: {} });
    } else if (window.endsAt <= window.startsAt) issues.push({ path, code: 'WINDOW_ORDER', params: {} });
    else if (window.endsAt <= at) issues.push({ path, code: 'WINDOW_PAST', params: {} });
    else if (window.endsAt - window.startsAt > maxWindowDays * 86_400_000) {
      issues.push({ path, code: 'WINDOW_TOO_LONG', params: { days: maxWindowDays } });
    }
  });
  return windows;
}

function readContact(issues: InputIssue[], onBehalf: OnBehalf, relationKeys: readonly string[]): ServedContact {
  readKey(issues, ['onBehalf', 'relationKey'], onBehalf.relationKey, relationKeys);
  const phone = readText(issues, ['onBehalf', 'phone'], onBehalf.phone, { max: 30 });
  if (phone !== null && !isPhone(phone)) {
    issues.push({ path: ['onBehalf', 'phone'], code: 'PHONE_INVALID', params: {} });
  }
  return {
    name: readText(issues, ['onBehalf', 'name'], onBehalf.name, { max: 50, required: true }) ?? '',
    phone,
    address: readText(issues, ['onBehalf', 'address'], onBehalf.address, { max: 200 }),
  };
}

/** 点单: decides whether a wish becomes a request, and whether the station verifies it first. */
export function orderService(
  command: OrderCommand,
  facts: OrderFacts,
  at: number,
): Decision<RequestStep<'ORDER'>, OrderRefusal> {
  const { station, item, by } = facts;
  if (!station.takesOrders) {
    return refuse({ kind: 'STATION_NOT_OPEN', stationId: station.id, statusKey: station.statusKey });
  }
  if (item === null) return refuse({ kind: 'ITEM_NOT_ON_MENU', stationId: station.id, itemId: facts.itemId });

  const issues: InputIssue[] = [];
  const need = readText(issues, ['need'], command.need, { max: needLimit, multiline: true });
  const preferredWindows = readWindows(issues, command.preferredWindows ?? [], at);
  const onBehalf = command.onBehalf ?? null;
  const contact = onBehalf === null ? null : readContact(issues, onBehalf, facts.relationKeys);
  if (onBehalf === null && facts.servedResidentId === null) {
    issues.push({ path: ['residentId'], code: 'REQUIRED', params: {} });
  }
  if (issues.length > 0) return refuse(invalidInput(issues));
  if (facts.reasonsAgainst.length > 0) return refuse({ kind: 'ITEM_NOT_FOR_YOU', reasons: facts.reasonsAgainst });
  if (item.capacity !== null && isFullyBooked(item.capacity, facts.ordersInPeriod)) {
    return refuse({ kind: 'ITEM_FULLY_BOOKED', capacity: item.capacity });
  }

  const isProxy = onBehalf !== null || facts.servedResidentId !== facts.ordererResidentId;
  const request: ServiceRequest = {
    id: facts.id,
    ticketNo: facts.ticketNo,
    stationId: station.id,
    itemId: item.id,
    itemVersion: item.version,
    residentId: facts.servedResidentId,
    orderer: {
      accountId: by.accountId,
      residentId: facts.ordererResidentId,
      isProxy,
      relationKey: onBehalf?.relationKey ?? null,
      name: by.name,
      phone: facts.ordererPhone,
    },
    contact,
    urgency: 'NORMAL',
    state: item.needsVerification ? 'SUBMITTED' : 'VERIFIED',
    cycle: 1,
    version: 1,
    lastSequence: 1,
    need,
    preferredWindows,
    outcome: null,
    orderedAt: at,
    dueAt: dueAfter(at, item.hours, 'NORMAL'),
    closedAt: null,
    clockPausedAt: null,
    assignment: null,
    rating: null,
  };
  const event: EventOf<'ORDER'> = {
    requestId: request.id,
    sequence: 1,
    cycle: 1,
    action: 'ORDER',
    from: null,
    to: request.state,
    at,
    actorAccountId: by.accountId,
    actorName: by.name,
    reasonKey: null,
    note: null,
    details: { itemId: item.id, itemVersion: item.version, isProxy },
  };
  return accept({ request, event });
}
