import {
  type DemoAccount,
  localityPack,
  type PackResident,
  type PackStation,
  type PackWorker,
  readTownships,
} from '@diandan/localities';
import type { SeedPack } from '@diandan/api/dist/seed/index.js';
import { createRandom, type Random } from './random.js';
import {
  countyCodes,
  itemsPerMenu,
  loopClients,
  residentsPerCounty,
  roomsPerCounty,
  townshipsPerCounty,
  workersPerCounty,
} from './sizes.js';

/** The codes and names by which the measured county's things are found again. */
export const benchNames = {
  key: (county: number) => `bench-${String(county).padStart(2, '0')}`,
  root: (county: number) => `B${String(county).padStart(2, '0')}`,
  township: (county: number, n: number) => `${benchNames.root(county)}-${String(n + 1).padStart(2, '0')}`,
  room: (county: number, township: number, n: number) =>
    `${benchNames.township(county, township)}-${String(n + 1).padStart(2, '0')}`,
  /** Every room of a county that a question may be about: thirteen in each township. */
  rooms: (county: number): readonly string[] =>
    Array.from({ length: townshipsPerCounty }, (_, township) =>
      Array.from({ length: Math.floor(roomsPerCounty / townshipsPerCounty) }, (__, n) =>
        benchNames.room(county, township, n),
      ),
    ).flat(),
  administrator: (county: number) => `${benchNames.key(county)}-admin`,
  loopWorker: (n: number) => `${benchNames.key(0)}-worker-${n}`,
  loopResident: (n: number) => `${benchNames.key(0)}-resident-${n}`,
  /** The worker and the resident of the n-th loop both stand at this station. */
  loopStation: (n: number) => `${benchNames.root(0)}-${String(n + 1).padStart(2, '0')}-01`,
} as const;

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const givenNames = [...'安平和顺康宁乐清远明晓文思雨春秋山川林木青云海星辰'];

const nameOf = (random: Random): string =>
  random.pick(surnames) + random.pick(givenNames) + (random.next() < 0.7 ? random.pick(givenNames) : '');

interface Township {
  readonly code: string;
  readonly name: string;
}

function townshipsOf(countyCode: string): readonly Township[] {
  const found: Township[] = [];
  for (const row of readTownships()) {
    if (row.code.length === 9 && row.code.startsWith(countyCode)) found.push(row);
    if (found.length === townshipsPerCounty) return found;
  }
  throw new Error(`${countyCode} has fewer than ${townshipsPerCounty} townships`);
}

function stationsOf(county: number, divisionCode: string, townships: readonly Township[]): readonly PackStation[] {
  const root = benchNames.root(county);
  const station = (
    code: string,
    parentCode: string | null,
    name: string,
    tierKey: string,
    place: string,
  ): PackStation => ({
    code,
    parentCode,
    name,
    tierKey,
    kindKey: 'tier-station',
    statusKey: 'operating',
    divisionCode: place,
    isIllustrative: true,
  });
  const stations = [station(root, null, `对照县${county}社工总站`, 'county', divisionCode)];
  townships.forEach((township, n) => {
    const code = `${root}-${String(n + 1).padStart(2, '0')}`;
    stations.push(station(code, root, `${township.name}社工站`, 'township', township.code));
    // 465 rooms on 34 townships: 13 each, and one more for the first 23.
    const rooms = Math.floor(roomsPerCounty / townshipsPerCounty) + (n < roomsPerCounty % townshipsPerCounty ? 1 : 0);
    for (let room = 1; room <= rooms; room++) {
      const roomCode = `${code}-${String(room).padStart(2, '0')}`;
      stations.push(station(roomCode, code, `${township.name}第${room}社工室`, 'village', township.code));
    }
  });
  return stations;
}

const halfDays = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
const always = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => halfDays.map((halfDay) => ({ weekday, halfDay })));
const weekdays = always.filter(({ weekday, halfDay }) => weekday <= 5 && halfDay !== 'EVENING');

function workersOf(county: number, places: readonly PackStation[], skillKeys: readonly string[], random: Random) {
  return Array.from({ length: workersPerCounty }, (_, n): PackWorker => {
    // The first eight serve in the loops: able to do everything, always there.
    const isOfLoop = n < loopClients;
    const isCertified = isOfLoop || random.next() < 0.4;
    const place = isOfLoop ? places.find((one) => one.code === benchNames.loopStation(n)) : undefined;
    return {
      key: `w${n}`,
      stationCode: (place ?? random.pick(places)).code,
      name: nameOf(random),
      kind: isCertified ? 'STAFF' : 'VOLUNTEER',
      status: 'ACTIVE',
      phone: `199${String(county).padStart(2, '0')}${String(n).padStart(6, '0')}`,
      skillKeys: isOfLoop ? skillKeys : skillKeys.filter(() => random.next() < 0.35),
      certificates: isCertified ? [{ typeKey: 'social-worker', issuedOn: '2022-06-01', validUntil: '2036-06-01' }] : [],
      onboardedOn: '2023-03-01',
      weeklyAvailability: isOfLoop ? always : weekdays,
      caseloadCap: isOfLoop ? 500 : 30,
      teams: [],
    };
  });
}

function residentsOf(county: number, places: readonly PackStation[], random: Random): readonly PackResident[] {
  return Array.from({ length: residentsPerCounty }, (_, n): PackResident => {
    const ofLoop = n < loopClients ? places.find((one) => one.code === benchNames.loopStation(n)) : undefined;
    const place = ofLoop ?? random.pick(places);
    return {
      key: `r${n}`,
      stationCode: place.code,
      divisionCode: place.divisionCode,
      name: nameOf(random),
      phone: `198${String(county).padStart(2, '0')}${String(n).padStart(6, '0')}`,
      idNumber: null,
      address: `${place.name}旁${random.between(1, 200)}号`,
      bornOn: `19${random.between(40, 79)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
      categoryKeys: [],
      guardianKey: null,
    };
  });
}

function accountsOf(county: number, workers: readonly PackWorker[], residents: readonly PackResident[]) {
  const account = (username: string, role: DemoAccount['role'], stationCode: string): DemoAccount => ({
    username,
    displayName: username,
    role,
    stationCode,
    workerKey: null,
    residentKey: null,
  });
  const accounts = [account(benchNames.administrator(county), 'COUNTY_ADMIN', benchNames.root(county))];
  if (county > 0) return accounts;
  for (let n = 0; n < loopClients; n++) {
    const place = benchNames.loopStation(n);
    const workerKey = workers[n]?.key ?? null;
    const residentKey = residents[n]?.key ?? null;
    accounts.push({ ...account(benchNames.loopWorker(n), 'WORKER', place), workerKey });
    accounts.push({ ...account(benchNames.loopResident(n), 'RESIDENT', place), residentKey });
  }
  return accounts;
}

/** The menu of Shunqing made longer, since some counties offer two hundred items. */
function longMenu(menu: SeedPack['menu'], stationCode: string): SeedPack['menu'] {
  const itemsIn = menu.categories.reduce((sum, category) => sum + category.items.length, 0);
  const categories = menu.categories.map((category) => ({
    ...category,
    items: Array.from({ length: Math.ceil((itemsPerMenu * category.items.length) / itemsIn) }, (_, n) => {
      const model = category.items[n % category.items.length];
      if (model === undefined) throw new Error('a heading of the model menu is empty');
      const suffix = n < category.items.length ? '' : `（${Math.floor(n / category.items.length) + 1}）`;
      return { ...model, number: `${category.number}-${String(n + 1).padStart(3, '0')}`, name: model.name + suffix };
    }),
  }));
  return { ...menu, stationCode, categories };
}

/** A county of 500 stations as a pack: real divisions, the menu and the ways of Shunqing, people made of syllables. */
export function benchPack(county: number): SeedPack {
  const divisionCode = countyCodes[county];
  if (divisionCode === undefined) throw new RangeError(`there is no county ${county} in the benchmark`);
  const random = createRandom(1_000 + county);
  const model = localityPack('shunqing');
  const key = benchNames.key(county);
  const name = { zh: `对照县${county}`, en: `Bench county ${county}` };
  const stations = stationsOf(county, divisionCode, townshipsOf(divisionCode));
  const places = stations.slice(1);
  const skillKeys = [
    ...new Set(model.menu.categories.flatMap((one) => one.items.flatMap((item) => item.requiredSkillKeys))),
  ];
  const workers = workersOf(county, places, skillKeys, random);
  const residents = residentsOf(county, places, random);
  return {
    key,
    name,
    divisionCode,
    profile: { ...model.profile, key, name },
    stations,
    menu: longMenu(model.menu, benchNames.root(county)),
    workers,
    residents,
    demoAccounts: accountsOf(county, workers, residents),
    subAreas: [],
  };
}
