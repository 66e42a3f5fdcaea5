import { termKeys } from '@diandan/domain/terms';
import { describe, expect, it } from 'vitest';
import { readDivisions, readTownships } from './divisions.js';
import { localities, localityPack } from './localities.js';
import { localityKeys, type PackItem } from './pack.js';
import { stationCount } from './station-count.js';

const divisions = new Set([...readDivisions()].map((row) => row.code));
const shunqing = localityPack('shunqing');
const ganzhou = localityPack('ganzhou');
const builtOrInWork = ['BUILT', 'UNDER_CONSTRUCTION'] as const;

function itemsOf(key: (typeof localityKeys)[number]): readonly PackItem[] {
  return localityPack(key).menu.categories.flatMap((category) => category.items);
}

describe('every pack', () => {
  it.each(localityKeys)(
    'puts each station of %s on a division of the list, under a parent that stands before it',
    (key) => {
      const seen = new Set<string>();
      for (const station of localityPack(key).stations) {
        expect(divisions).toContain(station.divisionCode);
        expect(station.parentCode === null ? seen.size === 0 : seen.has(station.parentCode)).toBe(true);
        seen.add(station.code);
      }
      expect(seen.size).toBe(localityPack(key).stations.length);
    },
  );

  it.each(localityKeys)(
    'gives each item of %s a category, known terms and a number that begins with that category',
    (key) => {
      const numbers = new Set<string>();
      for (const category of localityPack(key).menu.categories) {
        for (const item of category.items) {
          expect(item.number).toMatch(new RegExp(`^${category.number}-\\d\\d$`, 'u'));
          expect(item.isIllustrative).toBe(true);
          expect(termKeys('SERVICE_DOMAIN')).toEqual(expect.arrayContaining([...item.domainKeys]));
          expect(termKeys('SKILL')).toEqual(expect.arrayContaining([...item.requiredSkillKeys]));
          numbers.add(item.number);
        }
      }
      expect(numbers.size).toBe(itemsOf(key).length);
    },
  );

  it.each(localityKeys)('divides the coverages of %s only by divisions of the list, each named once', (key) => {
    for (const { divisionCodes } of localityPack(key).denominators) {
      expect(new Set(divisionCodes).size).toBe(divisionCodes.length);
      for (const code of divisionCodes) expect(divisions).toContain(code);
    }
  });

  it.each(localityKeys)(
    'lets each role of %s be entered, all at one station but the administrator and the supervisor at the root',
    (key) => {
      const { demoAccounts, stations } = localityPack(key);
      const byRole = new Map(demoAccounts.map((account) => [account.role, account]));
      expect([...byRole.keys()].sort()).toEqual([
        'COUNTY_ADMIN',
        'DISPATCHER',
        'RESIDENT',
        'STATION_HEAD',
        'SUPERVISOR',
        'WORKER',
      ]);
      const isAtRoot = (role: string) => role === 'COUNTY_ADMIN' || role === 'SUPERVISOR';
      expect(byRole.get('COUNTY_ADMIN')?.stationCode).toBe(stations[0]?.code);
      expect(byRole.get('SUPERVISOR')?.stationCode).toBe(stations[0]?.code);
      const places = demoAccounts.filter((one) => !isAtRoot(one.role)).map((one) => one.stationCode);
      expect(new Set(places).size).toBe(1);
      expect(stations.find((one) => one.code === places[0])).toMatchObject({
        statusKey: 'operating',
        isIllustrative: false,
      });
    },
  );

  it.each(localityKeys)('says in %s of each item in English what is done, and of some in plain words', (key) => {
    const items = itemsOf(key);
    for (const { summary, summaryEn } of items) {
      expect(summaryEn).toMatch(/^[A-Z].*[.]$/u);
      expect(summary).toMatch(/\p{Script=Han}/u);
    }
    const plain = items.flatMap(({ plainSummary }) => plainSummary ?? []);
    expect(plain.length > 10).toBe(key === 'shunqing');
  });

  it.each(localityKeys)(
    'makes up where stations of %s are and when they are open, says so, and calls nobody',
    (key) => {
      const { stations } = localityPack(key);
      for (const { statusKey, address, openingHours, phone } of stations) {
        if (statusKey === 'operating') expect(address).not.toBeNull();
        for (const words of [address, openingHours]) if (words) expect(words).toContain('示例');
        // No number of a place begins with a zero behind its area code.
        if (phone) expect(phone).toMatch(/^0\d{3}-0\d{6}$/u);
      }
      const phones = stations.flatMap(({ phone }) => phone ?? []);
      expect(new Set(phones).size).toBe(phones.length);
    },
  );

  it('is listed by key and name', () => {
    expect(localities.map((one) => [one.key, one.name.zh])).toEqual([
      ['shunqing', '顺庆区'],
      ['ganzhou', '赣州市'],
    ]);
  });
});

describe('Shunqing', () => {
  it('names its three tiers in its own words', () => {
    expect(shunqing.profile.tiers.map((tier) => tier.name.zh)).toEqual(['社工总站', '社工站', '社工室']);
  });

  it('counts four stations and eight rooms built or under construction, and leaves open how many rooms are built', () => {
    expect(stationCount(shunqing, 'township', builtOrInWork)).toBe(4);
    expect(stationCount(shunqing, 'township', ['OPERATING'])).toBe(4);
    expect(stationCount(shunqing, 'village', builtOrInWork)).toBe(8);
    expect(stationCount(shunqing, 'village', ['BUILT'])).toBeNull();
    expect(stationCount(shunqing, 'village', ['CLOSED'])).toBe(0);
  });

  it('plans one head station and the four stations that the source names, Beicheng not among them', () => {
    expect(stationCount(shunqing, 'county', ['PLANNED'])).toBe(1);
    const planned = shunqing.stations.filter((one) => one.tierKey === 'township' && one.statusKey === 'planned');
    const list = shunqing.denominators.find((one) => one.key === 'stations-planned')?.divisionCodes;
    expect(planned.map((one) => one.divisionCode)).toEqual(list);
    expect(planned).toHaveLength(4);
    expect(planned.every((one) => !one.isIllustrative)).toBe(true);
    const beicheng = shunqing.stations.find((one) => one.divisionCode === '511302002');
    expect(beicheng).toMatchObject({ name: '北城街道社工站', statusKey: 'operating', isIllustrative: false });
  });

  it('offers 9 categories with 22 items, most of them free', () => {
    expect(shunqing.menu.categories).toHaveLength(9);
    expect(itemsOf('shunqing')).toHaveLength(22);
    const models = itemsOf('shunqing').map((item) => item.fee.model);
    expect(new Set(models)).toEqual(new Set(['FREE', 'PURCHASED', 'LOW_FEE']));
    expect(models.filter((model) => model === 'FREE').length).toBeGreaterThan(15);
    expect(itemsOf('shunqing').filter((item) => item.workersNeeded > 1)).toHaveLength(1);
    const bathing = itemsOf('shunqing').find((item) => item.number === '2-02');
    expect(bathing).toMatchObject({ eligibility: { minAge: 60, maxAge: null }, documentKeys: ['id-card'], note: null });
  });

  it('keeps the published figures with unit, qualifier and source, and bends none', () => {
    const figure = (key: string) => shunqing.figures.find((one) => one.key === key);
    expect(figure('visits.households')).toMatchObject({ value: 1035, unit: 'HOUSEHOLD', asOf: null, source: '000' });
    expect(figure('venues.area')).toMatchObject({ value: 2000, qualifier: '余' });
    expect(figure('activities.person-times')).toMatchObject({ value: 17000, unit: 'PERSON_TIME' });
  });
});

describe('Ganzhou', () => {
  it('has 178 operating township stations under 18 counties and one root', () => {
    expect(stationCount(ganzhou, 'township', ['OPERATING'])).toBe(178);
    expect(ganzhou.stations.filter((one) => one.tierKey === 'county')).toHaveLength(18);
    expect(ganzhou.stations[0]).toMatchObject({ divisionCode: '3607', parentCode: null, isIllustrative: true });
    expect(ganzhou.stations).toHaveLength(197);
  });

  it('marks as chosen every place but the one that the source names', () => {
    const named = ganzhou.stations.filter((one) => !one.isIllustrative);
    expect(named.map((one) => one.divisionCode)).toEqual(['360703104']);
  });

  it('spreads the stations over the counties by their towns, largest remainder first, in the order of the codes', () => {
    const towns = [...readTownships()].map((row) => row.code).filter((code) => /^3607\d\d[0-3]\d\d$/u.test(code));
    const counties = [...new Set(towns.map((code) => code.slice(0, 6)))];
    const shares = counties.map((county) => {
      const own = towns.filter((code) => code.startsWith(county));
      const exact = (own.length * 178) / towns.length;
      return { own, exact, seats: Math.floor(exact) };
    });
    let left = 178 - shares.reduce((sum, share) => sum + share.seats, 0);
    const byRest = [...shares].sort((a, b) => b.exact - b.seats - (a.exact - a.seats));
    for (const share of byRest) if (left-- > 0) share.seats += 1;
    const chosen = shares.flatMap(({ own, seats }) => own.slice(0, seats));
    const stations = ganzhou.stations.filter((one) => one.tierKey === 'township').map((one) => one.divisionCode);
    expect(stations).toEqual(chosen);
  });

  it('declares its lists and derives no denominator from the published share', () => {
    const sizes = ganzhou.denominators.map((one) => [one.key, one.divisionCodes.length]);
    expect(sizes).toEqual([
      ['townships-listed', 310],
      ['towns-and-sub-districts', 293],
      ['counties', 18],
    ]);
    expect(ganzhou.figures.find((one) => one.key === 'coverage.township')).toMatchObject({
      value: 60,
      unit: 'PERCENT',
    });
  });

  it('sends nobody before the training for the work, which Shunqing does not demand', () => {
    expect(ganzhou.profile.needsOnboarding).toBe(true);
    expect(shunqing.profile.needsOnboarding).toBe(false);
  });

  it('counts money in whole fen', () => {
    const money = ganzhou.figures.filter((one) => one.unit === 'FEN');
    expect(money.map((one) => one.value)).toEqual([96_000_000]);
  });
});
