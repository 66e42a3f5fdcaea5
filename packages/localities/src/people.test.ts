import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isCertified, isIdNumber } from '@diandan/domain/people';
import { certificatesThatMeet, defaultTermBook, termKeys } from '@diandan/domain/terms';
import { describe, expect, it } from 'vitest';
import { dataFile } from './data-file.js';
import { readDivisions } from './divisions.js';
import { localityPack } from './localities.js';
import { makeResidents } from './make-residents.js';
import { makeWorkers } from './make-workers.js';
import { localityKeys } from './pack.js';
import { peoplePlans } from './people-plans.js';
import { randomFrom } from './random.js';

const today = '2026-01-01';
const shunqing = localityPack('shunqing');
const ganzhou = localityPack('ganzhou');

/** The nine persons whom the source documents name, as digests, so that the names themselves stand nowhere. */
const personsInSources = [
  '736c3f39d200a7305ed7',
  'a31dd57100bdc31d3003',
  'e0d9548e91c2b45b7d9b',
  'f39677dc9e4af7d4db0f',
  '6bc154382df75625736e',
  '0313e27b398f94e5e831',
  '530d6645ed4adfd20e10',
  '929da19b6ea6a402ca7f',
  '1d3875f060757590a732',
];

function namesSomebody(text: string): string | null {
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let from = 0; from < run.length - 1; from += 1) {
      for (const length of [2, 3]) {
        const digest = createHash('sha256')
          .update(run.slice(from, from + length))
          .digest('hex')
          .slice(0, 20);
        if (personsInSources.includes(digest)) return run;
      }
    }
  }
  return null;
}

describe('the workers', () => {
  it('are 14 certified ones and 352 volunteers in five teams in Shunqing', () => {
    expect(shunqing.workers.filter((one) => isCertified(one, today, defaultTermBook))).toHaveLength(14);
    const volunteers = shunqing.workers.filter((one) => one.kind === 'VOLUNTEER');
    expect(volunteers).toHaveLength(352);
    expect(shunqing.workers).toHaveLength(14 + 352);
    expect(new Set(volunteers.flatMap((one) => one.teams)).size).toBe(5);
    expect(volunteers.some((one) => one.teams.length === 2)).toBe(true);
  });

  it('are 60 in Ganzhou, a synthetic part of those reported, some of them certified', () => {
    expect(ganzhou.workers).toHaveLength(60);
    expect(ganzhou.workers.filter((one) => isCertified(one, today, defaultTermBook))).toHaveLength(25);
  });

  it('are mostly trained for the work in Ganzhou; an untrained newcomer of the demo station has skills that items ask for', () => {
    const untrained = ganzhou.workers.filter((one) => one.onboardedOn === null);
    expect(untrained.length).toBeGreaterThan(2);
    expect(untrained.length).toBeLessThan(ganzhou.workers.length / 10);
    const demoStation = ganzhou.demoAccounts.find((one) => one.role === 'DISPATCHER')?.stationCode;
    const newcomer = untrained.find((one) => one.kind === 'STAFF');
    expect(newcomer).toMatchObject({ stationCode: demoStation, status: 'ACTIVE' });
    const items = ganzhou.menu.categories.flatMap((category) => category.items);
    const forNewcomer = items.filter((item) =>
      item.requiredSkillKeys.every((key) => newcomer?.skillKeys.includes(key)),
    );
    expect(forNewcomer.length).toBeGreaterThan(3);
  });

  it.each(localityKeys)('of %s hold only known skills and certificates and are free at some time', (key) => {
    for (const worker of localityPack(key).workers) {
      expect(termKeys('SKILL')).toEqual(expect.arrayContaining([...worker.skillKeys]));
      expect(termKeys('CERTIFICATE_TYPE')).toEqual(
        expect.arrayContaining(worker.certificates.map((one) => one.typeKey)),
      );
      const times = worker.weeklyAvailability.map((time) => `${time.weekday} ${time.halfDay}`);
      expect(new Set(times).size).toBe(times.length);
      expect(times.length).toBeGreaterThan(0);
      expect(worker.phone).toMatch(/^154\d{8}$/u);
    }
  });

  it.each(localityKeys)('of the demo station of %s can do every item, the demo worker most of them', (key) => {
    const { workers, menu, demoAccounts } = localityPack(key);
    const items = menu.categories.flatMap((category) => category.items);
    const demoKey = demoAccounts.find((one) => one.role === 'WORKER')?.workerKey;
    const demoWorker = workers.find((one) => one.key === demoKey);
    const canDo = (worker: (typeof workers)[number], item: (typeof items)[number]) =>
      worker.status === 'ACTIVE' &&
      worker.onboardedOn !== null &&
      item.requiredSkillKeys.every((skill) => worker.skillKeys.includes(skill)) &&
      item.requiredCertificateKeys.every((demand) =>
        worker.certificates.some(
          (one) => certificatesThatMeet(demand).includes(one.typeKey) && (one.validUntil ?? today) >= today,
        ),
      );
    for (const item of items) {
      const fitting = workers.filter((one) => one.stationCode === demoWorker?.stationCode && canDo(one, item));
      expect(fitting.length).toBeGreaterThanOrEqual(item.workersNeeded);
    }
    const share = items.filter((item) => demoWorker !== undefined && canDo(demoWorker, item)).length / items.length;
    expect(share).toBeGreaterThan(0.7);
  });
});

describe('the residents', () => {
  it.each([
    ['shunqing', 400],
    ['ganzhou', 200],
  ] as const)('of %s are %i, each in a village below the own station', (key, count) => {
    const { residents, stations } = localityPack(key);
    const villages = new Set([...readDivisions()].map((row) => row.code));
    expect(residents).toHaveLength(count);
    for (const resident of residents) {
      const station = stations.find((one) => one.code === resident.stationCode);
      expect(villages).toContain(resident.divisionCode);
      expect(resident.divisionCode.startsWith(station?.divisionCode ?? 'nowhere')).toBe(true);
      expect(termKeys('CLIENT_CATEGORY')).toEqual(expect.arrayContaining([...resident.categoryKeys]));
    }
  });

  it.each(localityKeys)('of %s have ID numbers that are well formed and of an area that does not exist', (key) => {
    const provinces = new Set([...readDivisions()].map((row) => row.code.slice(0, 2)));
    const { residents } = localityPack(key);
    const idNumbers = residents.flatMap((one) => (one.idNumber === null ? [] : [one.idNumber]));
    expect(new Set(idNumbers).size).toBe(idNumbers.length);
    for (const { idNumber, bornOn } of residents) {
      if (idNumber === null) continue;
      expect(isIdNumber(idNumber)).toBe(true);
      expect(provinces).not.toContain(idNumber.slice(0, 2));
      expect(idNumber.slice(6, 14)).toBe(bornOn.replaceAll('-', ''));
    }
  });

  it.each(localityKeys)('of %s who are children live with a guardian who has a telephone', (key) => {
    const { residents } = localityPack(key);
    const children = residents.filter((one) => one.guardianKey !== null);
    expect(children.length).toBeGreaterThan(10);
    for (const child of children) {
      const guardian = residents.find((one) => one.key === child.guardianKey);
      expect(guardian).toMatchObject({ address: child.address, phone: expect.stringMatching(/^154\d{8}$/u) });
    }
  });

  it('include somebody with a rare character in the name', () => {
    for (const key of localityKeys) {
      expect(localityPack(key).residents.filter((one) => one.name.includes('𠮷'))).toHaveLength(1);
    }
  });
});

describe('all people', () => {
  it('bear different names within a locality, none of them that of a person in a source', () => {
    for (const { workers, residents, demoAccounts } of [shunqing, ganzhou]) {
      const names = [...workers, ...residents].map((one) => one.name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of [...names, ...demoAccounts.map((one) => one.displayName)]) {
        expect(namesSomebody(name)).toBeNull();
      }
    }
  });

  it('are the same in every run', () => {
    for (const key of localityKeys) {
      const taken = new Set<string>();
      const plan = peoplePlans[key];
      const { stations, workers } = localityPack(key);
      expect(makeWorkers(plan, randomFrom(`${key} workers`), taken)).toEqual(workers);
      const again = () => makeResidents(plan, stations, randomFrom(`${key} residents`), new Set());
      expect(again()).toEqual(again());
    }
  });
});

describe('the texts of the packs', () => {
  it('name nobody whom a source names', () => {
    const files = localityKeys.flatMap((key) =>
      ['menu', 'profile', 'stations', 'figures', 'story-texts'].map((name) => `${key}/${name}.json`),
    );
    for (const file of [...files, 'story-phrases.json']) {
      expect(namesSomebody(readFileSync(dataFile(file), 'utf8'))).toBeNull();
    }
  });
});
