import type { ItemContent } from '@diandan/domain/catalog';
import type { Profile, StationPhase, StationStatus } from '@diandan/domain/network';
import type { HalfDay, WorkerKind, WorkerStatus } from '@diandan/domain/people';

/** The localities that come with the product. */
export const localityKeys = ['shunqing', 'ganzhou'] as const;

/** A locality that comes with the product. */
export type LocalityKey = (typeof localityKeys)[number];

/** A text in both languages. */
export type Words = Profile['name'];

/** A status of a profile, which may also say that the source leaves open which phase a station is in. */
export interface PackStatus extends StationStatus {
  /** The station is in exactly one of these phases, but no source says in which. */
  readonly countsAsOneOf?: readonly StationPhase[];
}

/** A profile as a pack holds it. */
export interface PackProfile extends Profile {
  readonly statuses: readonly PackStatus[];
}

/** A station of a pack; its code is stable, and its parent stands before it in the list. */
export interface PackStation {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly tierKey: string | null;
  readonly kindKey: string;
  readonly statusKey: string;
  readonly divisionCode: string;
  /** True where a source gives a count or a tier but not this place. */
  readonly isIllustrative: boolean;
  /** Where it is, when it is open and how it is called; no source says so, and the words mark it as made up. */
  readonly address?: string | null;
  readonly openingHours?: string | null;
  readonly phone?: string | null;
}

/** What a service costs; money is whole fen. */
export type PackFee =
  | { readonly model: 'FREE'; readonly amountFen: null; readonly payer: null }
  | { readonly model: 'PURCHASED'; readonly amountFen: number | null; readonly payer: string }
  | { readonly model: 'LOW_FEE'; readonly amountFen: number; readonly payer: string };

/** What a pack says of every item; the rest of what a menu can say is said where it is not the default. */
type SaidOfEveryItem =
  | 'name'
  | 'summary'
  | 'isIllustrative'
  | 'domainKeys'
  | 'method'
  | 'clientCategoryKeys'
  | 'requiredSkillKeys'
  | 'requiredCertificateKeys'
  | 'needsVerification'
  | 'workersNeeded'
  | 'durationMinutes'
  | 'hours';

/** One item of a menu. */
export interface PackItem
  extends Pick<ItemContent, SaidOfEveryItem>,
    Partial<Omit<ItemContent, SaidOfEveryItem | 'fee'>> {
  readonly number: string;
  readonly nameEn: string;
  readonly fee: PackFee;
}

/** One heading of a menu. */
export interface PackCategory {
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
  readonly items: readonly PackItem[];
}

/** The menu of a locality, published by one station for all below it. */
export interface PackMenu {
  readonly stationCode: string;
  readonly name: string;
  readonly categories: readonly PackCategory[];
}

/** A synthetic person who serves. */
export interface PackWorker {
  readonly key: string;
  readonly stationCode: string;
  readonly name: string;
  readonly kind: WorkerKind;
  readonly status: WorkerStatus;
  readonly phone: string;
  readonly skillKeys: readonly string[];
  readonly certificates: readonly {
    readonly typeKey: string;
    readonly issuedOn: string | null;
    readonly validUntil: string | null;
  }[];
  readonly onboardedOn: string | null;
  readonly weeklyAvailability: readonly { readonly weekday: number; readonly halfDay: HalfDay }[];
  readonly caseloadCap: number;
  /** The volunteer teams the person belongs to; a person in two teams is one person. */
  readonly teams: readonly string[];
}

/** A synthetic person who may order or be served. */
export interface PackResident {
  readonly key: string;
  readonly stationCode: string;
  readonly divisionCode: string;
  readonly name: string;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly address: string;
  readonly bornOn: string;
  readonly categoryKeys: readonly string[];
  /** The resident who orders for this one: a child's grandparent. */
  readonly guardianKey: string | null;
}

/** The roles that a demo account can have. */
export type DemoRole = 'COUNTY_ADMIN' | 'SUPERVISOR' | 'STATION_HEAD' | 'DISPATCHER' | 'WORKER' | 'RESIDENT';

/** Somebody who can be entered as with one click. */
export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: DemoRole;
  readonly stationCode: string;
  readonly workerKey: string | null;
  readonly residentKey: string | null;
}

/** What a published number counts. Unlike units never add. */
export const figureUnits = [
  'PERSON',
  'PERSON_TIME',
  'HOUSEHOLD',
  'SESSION',
  'TIME',
  'STATION',
  'CATEGORY',
  'ITEM',
  'TEAM',
  'ORGANISATION',
  'INCIDENT',
  'POST',
  'SQUARE_METRE',
  'PERCENT',
  'FEN',
] as const;

/** What a published number counts. */
export type FigureUnit = (typeof figureUnits)[number];

/** How exact a published number is, in the word that stands beside it. */
export const figureQualifiers = ['余', '约', '左右', '近', '以上', '多', '至少', '累计'] as const;

/** A published number as it was published. */
export interface ReportedFigure {
  /** The row of the locality's record, such as SQ-7. */
  readonly row: string;
  readonly key: string;
  readonly name: Words;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly qualifier: (typeof figureQualifiers)[number] | null;
  /** The day the number is of; null where the source names none. */
  readonly asOf: string | null;
  /** The number of the source document. */
  readonly source: string;
}

/** A document that figures come from. */
export interface PackSource {
  readonly number: string;
  readonly about: Words;
  readonly publishedOn: string | null;
}

/** A declared list of divisions that a coverage divides by. */
export interface Denominator {
  readonly key: string;
  readonly name: Words;
  readonly divisionCodes: readonly string[];
}

/** One locality as data. Everything about persons in it is synthetic. */
export interface LocalityPack {
  readonly key: LocalityKey;
  readonly name: Words;
  /** The division that the whole network lies in. */
  readonly divisionCode: string;
  readonly profile: PackProfile;
  /** In tree order: the root first, each parent before its children. */
  readonly stations: readonly PackStation[];
  readonly menu: PackMenu;
  readonly workers: readonly PackWorker[];
  readonly residents: readonly PackResident[];
  readonly demoAccounts: readonly DemoAccount[];
  readonly figures: readonly ReportedFigure[];
  readonly sources: readonly PackSource[];
  readonly denominators: readonly Denominator[];
  /** Divisions that the locality adds in the code range of sub-areas. */
  readonly subAreas: readonly { readonly code: string; readonly name: string }[];
}
