import { type Actor, may } from '@diandan/domain/access';
import {
  ageOn,
  type EligibilityReason,
  eligibilityOf,
  type OrdererKind,
  type PersonFacts,
  periodStart,
  type ServiceItem,
} from '@diandan/domain/catalog';
import { categoriesWithGroupsOn, type Resident } from '@diandan/domain/people';
import { openStates } from '@diandan/domain/requests';
import type { TermBook } from '@diandan/domain/terms';
import { placeholders, type Transaction } from '../../../database/sql.js';

/** In which way an order comes in: for oneself, by staff of the place, or by another person. */
export function ordererKindOf(actor: Actor, stationPath: string, servedResidentId: string | null): OrdererKind {
  if (servedResidentId !== null && servedResidentId === actor.residentId) return 'RESIDENT';
  return may(actor, 'REQUEST_ORDER_FOR_RESIDENT', stationPath) ? 'STAFF' : 'PROXY';
}

/** True when people of this kind know of the item at all: a restricted service is on no public menu. */
export const knowsOf = (item: ServiceItem, kind: OrdererKind): boolean =>
  item.confidentiality !== 'RESTRICTED' || kind === 'STAFF';

const dayInChina = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

const unknown: PersonFacts = { categoryKeys: [], age: null, divisionCode: null, householdKey: null };

/** What the register knows of the one served; nothing of somebody who is only described. */
function personFacts(resident: Resident | null, today: string, terms: TermBook): PersonFacts {
  if (resident === null) return unknown;
  return {
    categoryKeys: categoriesWithGroupsOn(resident.memberships, today, terms),
    age: resident.bornOn === null ? null : ageOn(resident.bornOn, today),
    divisionCode: resident.divisionCode,
    householdKey: resident.householdKey === null ? null : terms.canonical('HOUSEHOLD', resident.householdKey),
  };
}

/** Why the item is surely not for the one served; keys that were merged count as the same. */
export function reasonsAgainst(
  item: ServiceItem,
  resident: Resident | null,
  kind: OrdererKind,
  at: number,
  terms: TermBook,
): readonly EligibilityReason[] {
  const { eligibility } = item;
  const asCounted: ServiceItem = {
    ...item,
    clientCategoryKeys: terms.canonicalKeys('CLIENT_CATEGORY', item.clientCategoryKeys),
    eligibility: {
      ...eligibility,
      excludedCategoryKeys: terms.canonicalKeys('CLIENT_CATEGORY', eligibility.excludedCategoryKeys),
      householdKeys: terms.canonicalKeys('HOUSEHOLD', eligibility.householdKeys),
    },
  };
  return eligibilityOf(asCounted, personFacts(resident, dayInChina(at), terms), kind).reasons;
}

// What was withdrawn, refused or merged gave its place back.
const countedStates = [...openStates, 'CLOSED'];

/**
 * How many orders of the item the station has taken in the running period. Only an item with a capacity is counted; the
 * last place is then given to one order at a time.
 */
export async function ordersInPeriod(
  tx: Transaction,
  stationId: string,
  { id, capacity }: Pick<ServiceItem, 'capacity' | 'id'>,
  at: number,
): Promise<number> {
  if (capacity === null || capacity.hasWaitingList) return 0;
  if (tx.dialect === 'postgres') {
    await tx.get('SELECT pg_advisory_xact_lock(hashtext(?))', [`capacity ${stationId} ${id}`]);
  }
  const counted = await tx.get<{ total: number }>(
    `SELECT COUNT(*) AS total FROM service_requests WHERE station_id = ? AND item_id = ? AND ordered_at >= ?
     AND state IN (${placeholders(countedStates.length)})`,
    [stationId, id, periodStart(capacity.period, at), ...countedStates],
  );
  return counted?.total ?? 0;
}
