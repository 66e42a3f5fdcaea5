import { readVillages } from './divisions.js';
import type { PackResident, PackStation } from './pack.js';
import type { PeoplePlan, StationPlan } from './people-plans.js';
import { newName } from './person-names.js';
import type { Random } from './random.js';
import { unrealIdNumber, unrealPhone } from './unreal-numbers.js';

interface Village {
  readonly code: string;
  readonly name: string;
}

interface Sort {
  readonly share: number;
  readonly bornFrom: number;
  readonly bornTo: number;
  /** One of the first; some of the second beside it. */
  readonly first: readonly string[];
  readonly beside: readonly string[];
}

const elderly: Sort = {
  share: 46,
  bornFrom: 1934,
  bornTo: 1960,
  first: [
    'elderly-alone',
    'elderly-empty-nest',
    'elderly-very-old',
    'elderly-sick',
    'elderly-hardship',
    'elderly-dependent',
  ],
  beside: ['minimum-living', 'low-income', 'disabled'],
};
const demoResident: Sort = {
  share: 0,
  bornFrom: 1953,
  bornTo: 1958,
  first: ['elderly-empty-nest'],
  beside: [],
};
const sorts: readonly Sort[] = [
  elderly,
  {
    share: 12,
    bornFrom: 1962,
    bornTo: 1998,
    first: ['disabled'],
    beside: ['minimum-living', 'family-hardship'],
  },
  {
    share: 14,
    bornFrom: 1965,
    bornTo: 1992,
    first: ['minimum-living', 'low-income', 'family-hardship', 'temporary-relief', 'extreme-poverty'],
    beside: ['women-left-behind', 'job-seeker'],
  },
  {
    share: 8,
    bornFrom: 1972,
    bornTo: 2000,
    first: ['women-left-behind', 'job-seeker', 'newcomer', 'graduate'],
    beside: [],
  },
];
const childShare = 20;
const childCategories = ['child-left-behind', 'child-left-behind', 'child-in-difficulty', 'child-unsupported'];

function day(random: Random, fromYear: number, toYear: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0');
  return `${random.between(fromYear, toYear)}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
}

/** The villages of these townships, without the words for the committee in their names. */
function villagesByTownship(townshipCodes: readonly string[]): ReadonlyMap<string, readonly Village[]> {
  const villages = new Map(townshipCodes.map((code): [string, Village[]] => [code, []]));
  for (const province of new Set(townshipCodes.map((code) => code.slice(0, 2)))) {
    for (const { code, name } of readVillages(province)) {
      const shortName = name.replace(/(?:居民委员会|村民委员会|居委会|委会)$/u, '');
      villages.get(code.slice(0, 9))?.push({ code, name: shortName });
    }
  }
  return villages;
}

function addressIn(random: Random, village: Village): string {
  const isUrban = village.name.endsWith('社区') || !village.name.endsWith('村');
  return isUrban
    ? `${village.name}${random.between(1, 40)}栋${random.between(1, 4)}单元${random.between(1, 7)}0${random.between(1, 4)}`
    : `${village.name}${random.between(1, 160)}号`;
}

function sortFor(random: Random): Sort {
  let point = random.between(
    1,
    sorts.reduce((sum, sort) => sum + sort.share, 0),
  );
  for (const sort of sorts) {
    point -= sort.share;
    if (point <= 0) return sort;
  }
  return elderly;
}

/** The synthetic residents of a locality, station by station; a child stands right behind the grandparent it lives with. */
export function makeResidents(
  plan: PeoplePlan,
  stations: readonly PackStation[],
  random: Random,
  taken: Set<string>,
): readonly PackResident[] {
  const residents: PackResident[] = [];
  const idNumbers = new Set<string>();

  const idNumberFor = (bornOn: string): string => {
    for (;;) {
      const idNumber = unrealIdNumber(bornOn, random.between(1, 999));
      if (idNumbers.has(idNumber)) continue;
      idNumbers.add(idNumber);
      return idNumber;
    }
  };
  const add = (person: Omit<PackResident, 'key' | 'phone' | 'idNumber'>, hasPhone: boolean): PackResident => {
    const serial = residents.length + 1;
    const resident = {
      key: `${plan.keyPrefix}-r${String(serial).padStart(3, '0')}`,
      phone: hasPhone ? unrealPhone(plan.phoneBlock + 2, serial) : null,
      idNumber: random.chance(0.1) ? null : idNumberFor(person.bornOn),
      ...person,
    };
    residents.push(resident);
    return resident;
  };
  const addFamily = (stationCode: string, village: Village): void => {
    const address = addressIn(random, village);
    const place = { stationCode, divisionCode: village.code, address };
    const elderBorn = day(random, 1950, 1963);
    const elderName = newName(random, 1955, taken);
    const elder = { name: elderName, bornOn: elderBorn, categoryKeys: ['elderly-left-behind'], guardianKey: null };
    const guardian = add({ ...place, ...elder }, true);
    const childBorn = day(random, 2011, 2017);
    const childName = newName(random, 2014, taken, [...elderName][0]);
    const categoryKeys = [random.pick(childCategories)];
    add({ ...place, name: childName, bornOn: childBorn, categoryKeys, guardianKey: guardian.key }, false);
  };
  const addAdult = (stationCode: string, village: Village, name: string | null, sort: Sort): void => {
    const bornOn = day(random, sort.bornFrom, sort.bornTo);
    const beside = random.chance(0.3) && sort.beside.length > 0 ? [random.pick(sort.beside)] : [];
    add(
      {
        stationCode,
        divisionCode: village.code,
        name: name ?? newName(random, Number(bornOn.slice(0, 4)), taken),
        address: addressIn(random, village),
        bornOn,
        categoryKeys: [random.pick(sort.first), ...beside],
        guardianKey: null,
      },
      name !== null || !random.chance(0.12),
    );
  };
  const divisionOf = (stationCode: string): string => {
    const station = stations.find(({ code }) => code === stationCode);
    if (station === undefined) throw new Error(`no station ${stationCode}`);
    return station.divisionCode;
  };
  const villagesOfStations = villagesByTownship(plan.stations.map(({ stationCode }) => divisionOf(stationCode)));
  const addStation = ({ stationCode, residents: wanted }: StationPlan, rareName: string | null): void => {
    const villages = villagesOfStations.get(divisionOf(stationCode)) ?? [];
    const end = residents.length + wanted;
    // The first is the resident of the demo accounts: an elderly person with a telephone.
    addAdult(stationCode, random.pick(villages), newName(random, 1955, taken), demoResident);
    if (rareName !== null) addAdult(stationCode, random.pick(villages), rareName, elderly);
    while (residents.length < end) {
      const isFamily = residents.length + 1 < end && random.chance(childShare / 100);
      if (isFamily) addFamily(stationCode, random.pick(villages));
      else addAdult(stationCode, random.pick(villages), null, sortFor(random));
    }
  };
  // 𠮷 lies outside the first plane of Unicode: a name that goes wrong wherever text is counted in halves.
  plan.stations.forEach((station, index) => addStation(station, index === 0 ? '苏𠮷宁' : null));
  return residents;
}
