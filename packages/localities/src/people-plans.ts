import type { LocalityKey } from './pack.js';

/** What one member of the staff can do and prove. */
export interface StaffPlan {
  readonly skillKeys: readonly string[];
  /** Null for staff without a social worker's certificate. */
  readonly certificateKey: string | null;
  /** Other certificates held. */
  readonly otherCertificateKeys: readonly string[];
  /** A certificate that ran out, so that a screen can show one. */
  readonly expiredCertificateKey: string | null;
  /** False for a newcomer whose training for the work (岗前培训) is still to come. */
  readonly isOnboarded: boolean;
  readonly weekend: boolean;
  readonly caseloadCap: number;
}

/** The people of one station. */
export interface StationPlan {
  readonly stationCode: string;
  readonly staff: readonly StaffPlan[];
  readonly volunteers: number;
  readonly residents: number;
}

/** The people of a locality; the first station is that of the demo accounts. */
export interface PeoplePlan {
  readonly keyPrefix: string;
  /** Tells the telephone numbers of localities apart. */
  readonly phoneBlock: number;
  readonly teams: readonly string[];
  readonly stations: readonly [StationPlan, ...StationPlan[]];
}

const broad =
  'case-work policy-advice crisis-intervention counselling child-care elder-care group-work mediation resource-linking community-work health-care household-help'.split(
    ' ',
  );
const hands =
  'elder-care household-help health-care disability-support policy-advice case-work tutoring funeral-guidance'.split(
    ' ',
  );
const youth = 'case-work child-care tutoring group-work counselling resource-linking mediation'.split(' ');
const civic = 'mediation community-work funeral-guidance policy-advice resource-linking volunteer-coordination'.split(
  ' ',
);
const mind = 'counselling crisis-intervention case-work child-care disability-support health-care'.split(' ');
const aider: Partial<StaffPlan> = { otherCertificateKeys: ['first-aid'] };
const village = 'employment-support resource-linking community-work group-work elder-care policy-advice'.split(' ');

function staff(skillKeys: readonly string[], certificateKey: string | null, more: Partial<StaffPlan> = {}): StaffPlan {
  return {
    skillKeys,
    certificateKey,
    otherCertificateKeys: [],
    expiredCertificateKey: null,
    isOnboarded: true,
    weekend: false,
    caseloadCap: 12,
    ...more,
  };
}

const shunqingTrio = [
  staff(broad, 'social-worker', { ...aider, weekend: true }),
  staff([...hands, 'community-work', 'group-work'], 'assistant-social-worker', aider),
  staff([...youth, 'disability-support'], 'assistant-social-worker'),
];

const ganzhouFive = {
  staff: [
    staff([...broad, 'disability-support', 'employment-support'], 'social-worker', { ...aider, weekend: true }),
    staff([...hands, 'counselling'], 'assistant-social-worker', aider),
    staff(village, null),
  ],
  volunteers: 2,
  residents: 13,
};

/** Who lives and works where in the demo data: 14 certified workers and 352 volunteers in Shunqing, as published. */
export const peoplePlans: Readonly<Record<LocalityKey, PeoplePlan>> = {
  shunqing: {
    keyPrefix: 'sq',
    phoneBlock: 0,
    teams: ['青年志愿队', '巾帼志愿队', '商居联盟志愿队', '邻里互助志愿队', '敬老爱幼志愿队'],
    stations: [
      {
        stationCode: 'SQ-511302002',
        staff: [
          staff(broad, 'social-worker', { ...aider, weekend: true, caseloadCap: 20 }),
          staff([...hands, 'child-care'], 'assistant-social-worker', { ...aider, weekend: true, caseloadCap: 16 }),
          staff(youth, 'assistant-social-worker'),
          staff(civic, 'assistant-social-worker'),
          staff(mind, 'social-worker', { expiredCertificateKey: 'first-aid', caseloadCap: 8 }),
        ],
        volunteers: 88,
        residents: 160,
      },
      { stationCode: 'SQ-511302003', staff: shunqingTrio, volunteers: 88, residents: 80 },
      { stationCode: 'SQ-511302004', staff: shunqingTrio, volunteers: 88, residents: 80 },
      { stationCode: 'SQ-511302006', staff: shunqingTrio, volunteers: 88, residents: 80 },
    ],
  },
  ganzhou: {
    keyPrefix: 'gz',
    phoneBlock: 10,
    teams: ['邻里守望志愿队', '乡村振兴志愿队'],
    stations: [
      {
        stationCode: 'GZ-360703104',
        staff: [
          staff([...broad, 'employment-support'], 'social-worker', { ...aider, weekend: true, caseloadCap: 20 }),
          staff([...hands, 'counselling'], 'assistant-social-worker', { ...aider, weekend: true, caseloadCap: 16 }),
          staff([...youth, 'employment-support'], 'assistant-social-worker'),
          staff([...mind, 'community-work'], 'social-worker', { expiredCertificateKey: 'first-aid', caseloadCap: 8 }),
          staff(civic, 'assistant-social-worker'),
          staff(village, null, { isOnboarded: false }),
        ],
        volunteers: 4,
        residents: 70,
      },
      ...[
        'GZ-360702001',
        'GZ-360704100',
        'GZ-360722100',
        'GZ-360723100',
        'GZ-360724100',
        'GZ-360728100',
        'GZ-360730100',
        'GZ-360731100',
        'GZ-360732100',
        'GZ-360781100',
      ].map((stationCode) => ({ stationCode, ...ganzhouFive })),
    ],
  },
};
