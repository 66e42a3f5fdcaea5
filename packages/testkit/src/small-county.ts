import { defaultServiceHours } from '@diandan/domain/catalog';
import type { HalfDay } from '@diandan/domain/people';
import type {
  DemoAccount,
  DemoRole,
  LocalityPack,
  PackItem,
  PackResident,
  PackStation,
  PackWorker,
} from '@diandan/localities';

/** A locality small enough to be read at a glance; every name in it is made up. */
export type SmallCounty = Omit<LocalityPack, 'key' | 'figures' | 'sources' | 'denominators'> & { readonly key: string };

/** The password of every account of the world. */
export const worldPassword = 'correct horse battery';

const words = (zh: string, en: string) => ({ zh, en });

const profile: LocalityPack['profile'] = {
  key: 'small-county',
  name: words('小县', 'Small County'),
  tiers: [
    { rank: 1, key: 'county', name: words('社工总站', 'County station') },
    { rank: 2, key: 'township', name: words('社工站', 'Township station') },
    { rank: 3, key: 'village', name: words('社工室', 'Village room') },
  ],
  kinds: [
    { key: 'tier-station', name: words('社工站点', 'Station'), isInTierChain: true },
    { key: 'enterprise-post', name: words('企业社工驿站', 'Enterprise post'), isInTierChain: false },
  ],
  statuses: [
    { key: 'planned', name: words('规划中', 'Planned'), countsAs: ['PLANNED'] },
    { key: 'operating', name: words('运营中', 'Operating'), countsAs: ['BUILT', 'OPERATING'] },
    { key: 'closed', name: words('已关闭', 'Closed'), countsAs: ['CLOSED'] },
  ],
};

const station = (
  code: string,
  parentCode: string | null,
  name: string,
  tierKey: string,
  divisionCode: string,
): PackStation => ({
  code,
  parentCode,
  name,
  tierKey,
  kindKey: 'tier-station',
  statusKey: 'operating',
  divisionCode,
  isIllustrative: false,
});

/** A root, two towns (east and west) and two rooms in the east, one in the west; real divisions of Shunqing. */
const stations: readonly PackStation[] = [
  station('root', null, '小县社工总站', 'county', '511302'),
  station('east', 'root', '东街社工站', 'township', '511302001'),
  station('east-1', 'east', '东街一社工室', 'village', '511302001001'),
  station('east-2', 'east', '东街二社工室', 'village', '511302001002'),
  station('west', 'root', '西街社工站', 'township', '511302002'),
  station('west-1', 'west', '西街一社工室', 'village', '511302002001'),
];

const item = (number: string, name: string, nameEn: string, rest: Partial<PackItem> = {}): PackItem => ({
  number,
  name,
  nameEn,
  summary: `${name}的说明`,
  isIllustrative: true,
  domainKeys: [],
  method: 'ONE_OFF',
  clientCategoryKeys: [],
  requiredSkillKeys: [],
  requiredCertificateKeys: [],
  needsVerification: true,
  workersNeeded: 1,
  fee: { model: 'FREE', amountFen: null, payer: null },
  durationMinutes: 60,
  hours: defaultServiceHours,
  ...rest,
});

const menu: LocalityPack['menu'] = {
  stationCode: 'root',
  name: '小县服务清单',
  categories: [
    {
      number: '1',
      name: '为老服务',
      nameEn: 'Care for the elderly',
      items: [
        item('1-01', '上门探访', 'Home visit', { requiredSkillKeys: ['elder-care'] }),
        item('1-02', '陪同就医', 'Company to the doctor', { requiredSkillKeys: ['elder-care'], workersNeeded: 2 }),
      ],
    },
    {
      number: '2',
      name: '心理服务',
      nameEn: 'Counselling',
      items: [
        item('2-01', '心理疏导', 'Counselling', {
          method: 'CASE',
          requiredSkillKeys: ['counselling'],
          requiredCertificateKeys: ['social-worker'],
        }),
        item('2-02', '政策咨询', 'Advice on policies', { needsVerification: false }),
      ],
    },
  ],
};

const halfDays: readonly HalfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];
const always = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => halfDays.map((halfDay) => ({ weekday, halfDay })));

const worker = (key: string, stationCode: string, name: string, rest: Partial<PackWorker> = {}): PackWorker => ({
  key,
  stationCode,
  name,
  kind: 'STAFF',
  status: 'ACTIVE',
  phone: '19900001001',
  skillKeys: ['elder-care', 'counselling'],
  certificates: [{ typeKey: 'social-worker', issuedOn: '2020-06-01', validUntil: '2030-06-01' }],
  onboardedOn: '2021-01-04',
  weeklyAvailability: always,
  caseloadCap: 30,
  teams: [],
  ...rest,
});

/** Two workers who fit in the east, one without a certificate, one without any skill, and one in the west. */
const workers: readonly PackWorker[] = [
  worker('ding', 'east', '丁一心'),
  worker('wen', 'east', '文二心'),
  worker('lin', 'east-1', '林三心', { certificates: [] }),
  worker('new', 'east', '新四心', { skillKeys: [], onboardedOn: null, certificates: [] }),
  worker('xi', 'west', '西五心'),
];

const resident = (key: string, stationCode: string, divisionCode: string, name: string, n: number): PackResident => ({
  key,
  stationCode,
  divisionCode,
  name,
  phone: `1990000200${n}`,
  idNumber: null,
  address: `幸福路 ${n} 号`,
  bornOn: '1945-05-05',
  categoryKeys: [],
  guardianKey: null,
});

const residents: readonly PackResident[] = [
  resident('gu', 'east-1', '511302001001', '顾大娘', 1),
  resident('ji', 'east-1', '511302001001', '𠮷大爷', 2),
  resident('xu', 'west-1', '511302002001', '徐大娘', 3),
];

const account = (
  username: string,
  role: DemoRole,
  stationCode: string,
  rest: Partial<DemoAccount> = {},
): DemoAccount => ({ username, displayName: username, role, stationCode, workerKey: null, residentKey: null, ...rest });

const demoAccounts: readonly DemoAccount[] = [
  account('admin', 'COUNTY_ADMIN', 'root'),
  account('east-head', 'STATION_HEAD', 'east'),
  account('east-dispatcher', 'DISPATCHER', 'east'),
  account('east-dispatcher-2', 'DISPATCHER', 'east'),
  account('ding', 'WORKER', 'east', { workerKey: 'ding', displayName: '丁一心' }),
  account('wen', 'WORKER', 'east', { workerKey: 'wen', displayName: '文二心' }),
  account('gu', 'RESIDENT', 'east-1', { residentKey: 'gu', displayName: '顾大娘' }),
  account('ji', 'RESIDENT', 'east-1', { residentKey: 'ji', displayName: '𠮷大爷' }),
  account('west-dispatcher', 'DISPATCHER', 'west'),
  account('xi', 'WORKER', 'west', { workerKey: 'xi', displayName: '西五心' }),
  account('xu', 'RESIDENT', 'west-1', { residentKey: 'xu', displayName: '徐大娘' }),
  account('admin-2', 'COUNTY_ADMIN', 'root'),
  account('supervisor', 'SUPERVISOR', 'root'),
];

/** A county with two towns that must not see each other, and everyone whom the loop needs. */
export const smallCounty = (): SmallCounty => ({
  key: 'small-county',
  name: words('小县', 'Small County'),
  divisionCode: '511302',
  profile,
  stations,
  menu,
  workers,
  residents,
  demoAccounts,
  subAreas: [],
});
