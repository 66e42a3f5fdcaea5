import { isValidOn, timesOfWeek, type TimeWindow } from '@diandan/domain/people';
import { certificatesThatMeet, termsOf } from '@diandan/domain/terms';
import type { PeopledPack } from '../localities.js';
import type { PackItem, PackResident, PackWorker } from '../pack.js';
import type { Random } from '../random.js';
import type { StoryActor } from './story.js';

/** The span in which a request lies with a worker; null for one that lies there still. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** Finds the people of a story, and remembers who has how much to do. */
export interface Cast {
  readonly residentFor: (stationCode: string, item: PackItem) => PackResident | null;
  readonly demoResident: PackResident;
  readonly demoWorker: PackWorker;
  /**
   * Workers who may be sent, by the same conditions that the dispatcher meets; those who are best first. The training for
   * the work is asked of everybody here, also where the profile does not demand it.
   */
  readonly workersFor: (
    stationCode: string,
    item: PackItem,
    windows: readonly TimeWindow[],
    span: Span,
  ) => readonly PackWorker[];
  readonly busy: (worker: PackWorker, span: Span) => void;
  readonly dispatcherOf: (stationCode: string) => StoryActor;
  readonly asResident: (resident: PackResident) => StoryActor;
  readonly asWorker: (worker: PackWorker) => StoryActor;
  readonly guardianOf: (resident: PackResident) => PackResident;
  /** Somebody of the station who is not old yet: who orders for a parent or a neighbour. */
  readonly neighbourAt: (stationCode: string) => PackResident;
}

const parentOf = new Map(termsOf('CLIENT_CATEGORY').map((term) => [term.key, term.parentKey ?? term.key]));

/** True when the item is meant for this resident; what is for everybody is not for children alone at home. */
export function suits(item: PackItem, resident: PackResident): boolean {
  const isChild = resident.guardianKey !== null;
  if (item.clientCategoryKeys.length === 0) return !isChild;
  return resident.categoryKeys.some(
    (key) => item.clientCategoryKeys.includes(key) || item.clientCategoryKeys.includes(parentOf.get(key) ?? key),
  );
}

function isFit(worker: PackWorker, item: PackItem, windows: readonly TimeWindow[], today: string): boolean {
  const wanted = timesOfWeek(windows);
  return (
    worker.status === 'ACTIVE' &&
    worker.onboardedOn !== null &&
    item.requiredSkillKeys.every((key) => worker.skillKeys.includes(key)) &&
    item.requiredCertificateKeys.every((key) =>
      worker.certificates.some((one) => certificatesThatMeet(key).includes(one.typeKey) && isValidOn(one, today)),
    ) &&
    (wanted.length === 0 ||
      wanted.some((time) =>
        worker.weeklyAvailability.some((own) => own.weekday === time.weekday && own.halfDay === time.halfDay),
      ))
  );
}

/** Spans that lie open count against each other whatever their time: a seed may play requests one by one. */
function meet(a: Span, b: Span): boolean {
  if (a.to === null || b.to === null) return true;
  return a.from < b.to && b.from < a.to;
}

/** Gathers the people of a pack for its story. */
export function gatherCast({ pack, posts }: PeopledPack, random: Random, today: string): Cast {
  const spans = new Map<string, Span[]>();
  const served = new Map<string, number>();
  const usernames = new Map<string, string>();
  for (const { username, workerKey, residentKey } of pack.demoAccounts) {
    for (const personKey of [workerKey, residentKey]) if (personKey !== null) usernames.set(personKey, username);
  }
  const demoKey = (role: 'WORKER' | 'RESIDENT'): string | null => {
    const account = pack.demoAccounts.find((one) => one.role === role);
    return account?.workerKey ?? account?.residentKey ?? null;
  };
  const demoWorker = pack.workers.find((one) => one.key === demoKey('WORKER'));
  const demoResident = pack.residents.find((one) => one.key === demoKey('RESIDENT'));
  if (demoWorker === undefined || demoResident === undefined) throw new Error(`${pack.key} has no demo people`);
  const dispatchers = pack.demoAccounts.filter((one) => one.role === 'DISPATCHER');

  const hasRoom = (worker: PackWorker, span: Span): boolean =>
    (spans.get(worker.key) ?? []).filter((one) => meet(one, span)).length < worker.caseloadCap;

  return {
    demoWorker,
    demoResident,
    residentFor: (stationCode, item) => {
      const fitting = pack.residents.filter(
        (one) => one.stationCode === stationCode && one !== demoResident && suits(item, one),
      );
      if (fitting.length === 0) return null;
      const least = Math.min(...fitting.map((one) => served.get(one.key) ?? 0));
      const chosen = random.pick(fitting.filter((one) => (served.get(one.key) ?? 0) === least));
      served.set(chosen.key, least + 1);
      return chosen;
    },
    workersFor: (stationCode, item, windows, span) => {
      const fitting = pack.workers.filter(
        (one) => one.stationCode === stationCode && isFit(one, item, windows, today) && hasRoom(one, span),
      );
      const staff = fitting.filter((one) => one.kind === 'STAFF');
      const volunteers = fitting.filter((one) => one.kind === 'VOLUNTEER');
      const [first, second] = random.chance(0.6) ? [staff, volunteers] : [volunteers, staff];
      return [...random.some(first, first.length), ...random.some(second, second.length)];
    },
    busy: (worker, span) => {
      spans.set(worker.key, [...(spans.get(worker.key) ?? []), span]);
    },
    dispatcherOf: (stationCode) => {
      const account = random.pick(dispatchers);
      if (account.stationCode === stationCode) {
        const name = account.displayName.replace(/（.*$/u, '');
        return { name, username: account.username, workerKey: null, residentKey: null };
      }
      const name = posts.find((one) => one.stationCode === stationCode)?.dispatcher;
      if (name === undefined) throw new Error(`nobody dispatches at ${stationCode}`);
      return { name, username: null, workerKey: null, residentKey: null };
    },
    asResident: ({ key, name }) => ({ name, username: usernames.get(key) ?? null, workerKey: null, residentKey: key }),
    asWorker: ({ key, name }) => ({ name, username: usernames.get(key) ?? null, workerKey: key, residentKey: null }),
    neighbourAt: (stationCode) =>
      random.pick(
        pack.residents.filter(
          (one) => one.stationCode === stationCode && one.guardianKey === null && one.bornOn >= '1962',
        ),
      ),
    guardianOf: (resident) => pack.residents.find((one) => one.key === resident.guardianKey) ?? resident,
  };
}
