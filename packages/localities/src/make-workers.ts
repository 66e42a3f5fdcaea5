import type { HalfDay } from '@diandan/domain/people';
import type { PackWorker } from './pack.js';
import type { PeoplePlan, StaffPlan } from './people-plans.js';
import { newName } from './person-names.js';
import type { Random } from './random.js';
import { unrealPhone } from './unreal-numbers.js';

type Times = PackWorker['weeklyAvailability'];

function times(weekdays: readonly number[], halfDays: readonly HalfDay[]): Times {
  return weekdays.flatMap((weekday) => halfDays.map((halfDay) => ({ weekday, halfDay })));
}

const workingDays = [1, 2, 3, 4, 5];
const workingTimes = times(workingDays, ['MORNING', 'AFTERNOON']);
const longTimes = [
  ...times(workingDays, ['MORNING', 'AFTERNOON', 'EVENING']),
  ...times([6, 7], ['MORNING', 'AFTERNOON']),
];
const volunteerTimes = [
  ...times(workingDays, ['EVENING']),
  ...times(workingDays, ['AFTERNOON']),
  ...times([6, 7], ['MORNING', 'AFTERNOON']),
];
const volunteerSkills = [
  'elder-care',
  'tutoring',
  'household-help',
  'resource-linking',
  'community-work',
  'disability-support',
  'health-care',
  'volunteer-coordination',
];

function day(random: Random, fromYear: number, toYear: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0');
  return `${random.between(fromYear, toYear)}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
}

function inWeekOrder(chosen: Times): Times {
  const order: readonly HalfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];
  return [...chosen].sort((a, b) => a.weekday - b.weekday || order.indexOf(a.halfDay) - order.indexOf(b.halfDay));
}

function certificatesOf(random: Random, plan: StaffPlan): PackWorker['certificates'] {
  const certificates: PackWorker['certificates'][number][] = [];
  if (plan.certificateKey !== null) {
    certificates.push({ typeKey: plan.certificateKey, issuedOn: day(random, 2016, 2022), validUntil: null });
  }
  for (const typeKey of plan.otherCertificateKeys) {
    certificates.push({ typeKey, issuedOn: day(random, 2021, 2023), validUntil: null });
  }
  if (plan.expiredCertificateKey !== null) {
    certificates.push({ typeKey: plan.expiredCertificateKey, issuedOn: '2019-06-03', validUntil: '2022-06-02' });
  }
  return certificates;
}

/** The synthetic workers of a locality, station by station, staff before volunteers. */
export function makeWorkers(plan: PeoplePlan, random: Random, taken: Set<string>): readonly PackWorker[] {
  const workers: PackWorker[] = [];
  const add = (worker: Omit<PackWorker, 'key' | 'phone'>): void => {
    const serial = workers.length + 1;
    const key = `${plan.keyPrefix}-w${String(serial).padStart(3, '0')}`;
    workers.push({ key, phone: unrealPhone(plan.phoneBlock + 1, serial), ...worker });
  };
  for (const { stationCode, staff, volunteers } of plan.stations) {
    for (const member of staff) {
      const name = newName(random, random.between(1975, 1998), taken);
      const certificates = certificatesOf(random, member);
      // Drawn for newcomers too, so that one more of them does not rename everybody after.
      const trainedOn = day(random, 2021, 2023);
      add({
        stationCode,
        name,
        kind: 'STAFF',
        status: 'ACTIVE',
        skillKeys: member.skillKeys,
        certificates,
        onboardedOn: member.isOnboarded ? trainedOn : null,
        weeklyAvailability: member.weekend ? longTimes : workingTimes,
        caseloadCap: member.caseloadCap,
        teams: [],
      });
    }
    for (let index = 0; index < volunteers; index += 1) {
      add({
        stationCode,
        name: newName(random, random.between(1952, 2003), taken),
        kind: 'VOLUNTEER',
        status: random.chance(0.04) ? 'ON_LEAVE' : 'ACTIVE',
        skillKeys: random.some(volunteerSkills, random.between(1, 3)),
        certificates: random.chance(0.1)
          ? [{ typeKey: 'first-aid', issuedOn: day(random, 2021, 2023), validUntil: null }]
          : [],
        onboardedOn: random.chance(0.1) ? null : day(random, 2021, 2024),
        weeklyAvailability: inWeekOrder(random.some(volunteerTimes, random.between(2, 5))),
        caseloadCap: random.between(2, 4),
        // Some belong to two teams and are still one person each.
        teams: random.some(plan.teams, random.chance(0.12) ? 2 : 1),
      });
    }
  }
  return workers;
}
