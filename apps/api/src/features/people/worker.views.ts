import { may } from '@diandan/domain/access';
import {
  type Certificate,
  isCertified,
  maskPhone,
  type TimeOfWeek,
  type Worker,
  type WorkerKind,
  type WorkerStatus,
} from '@diandan/domain/people';
import type { RequestContext } from '../../graphql/context.js';
import { termView, termViewsOf } from '../terms/index.js';
import type { WorkerType } from './worker.type.js';

/** A row of `workers` as queries read it. */
export interface WorkerRow {
  readonly id: string;
  readonly station_id: string;
  readonly station_path: string;
  readonly name: string;
  readonly pinyin: string;
  readonly kind: WorkerKind;
  readonly status: WorkerStatus;
  readonly phone: string | null;
  readonly skills: string;
  readonly certificates: string;
  readonly is_certified: number;
  readonly onboarded_on: string | null;
  readonly weekly_availability: string;
  readonly caseload_cap: number;
  readonly open_cases: number;
  readonly rating_sum: number;
  readonly rating_count: number;
  readonly version: number;
}

/** The columns that a view is made from. */
export const workerColumns = `w.id, w.station_id, w.station_path, w.name, w.pinyin, w.kind, w.status, w.phone, w.skills,
  w.certificates, w.is_certified, w.onboarded_on, w.weekly_availability, w.caseload_cap, w.open_cases, w.rating_sum,
  w.rating_count, w.version`;

/** A worker as resolvers see it. */
export interface WorkerView extends WorkerType {
  readonly stationPath: string;
}

/** The day in China at an instant, written YYYY-MM-DD: certificates end and people are born by Chinese days. */
export const dayInChina = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * Makes the view of a worker. Whoever sees a worker through a request sees the name, what the person can do and that it is
 * certified; phone, papers, hours, caseload and ratings stay with the person and those who may read the register there.
 */
export function workerView(
  row: WorkerRow,
  { viewer, terms }: Pick<RequestContext, 'viewer' | 'terms'>,
  today: string,
): WorkerView {
  const isOwn = viewer !== null && viewer.workerId === row.id;
  const seesRegister = isOwn || (viewer !== null && may(viewer, 'WORKER_VIEW', row.station_path));
  const certificates = JSON.parse(row.certificates) as readonly Certificate[];
  return {
    __typename: 'Worker',
    id: row.id,
    name: row.name,
    kind: row.kind,
    status: row.status,
    version: row.version,
    phone: row.phone === null || !seesRegister ? null : maskPhone(row.phone),
    skills: termViewsOf('SKILL', terms.canonicalKeys('SKILL', JSON.parse(row.skills) as readonly string[])),
    certificates: (seesRegister ? certificates : []).map((one) => ({
      type: termView('CERTIFICATE_TYPE', one.typeKey),
      issuedOn: one.issuedOn,
      validUntil: one.validUntil,
    })),
    isCertified: isCertified({ certificates }, today, terms),
    onboardedOn: seesRegister ? row.onboarded_on : null,
    weeklyAvailability: seesRegister ? (JSON.parse(row.weekly_availability) as readonly TimeOfWeek[]) : [],
    caseloadCap: seesRegister ? row.caseload_cap : null,
    openCaseCount: seesRegister ? row.open_cases : null,
    averageRating: seesRegister && row.rating_count > 0 ? row.rating_sum / row.rating_count : null,
    ratingCount: seesRegister ? row.rating_count : null,
    viewerCanEdit: viewer !== null && may(viewer, 'WORKER_EDIT', row.station_path),
    stationId: row.station_id,
    stationPath: row.station_path,
  };
}

/** A worker as the domain knows it. */
export const workerToDomain = (row: WorkerRow): Worker => ({
  id: row.id,
  stationId: row.station_id,
  name: row.name,
  kind: row.kind,
  status: row.status,
  phone: row.phone,
  skillKeys: JSON.parse(row.skills) as readonly string[],
  certificates: JSON.parse(row.certificates) as readonly Certificate[],
  onboardedOn: row.onboarded_on,
  weeklyAvailability: JSON.parse(row.weekly_availability) as readonly TimeOfWeek[],
  caseloadCap: row.caseload_cap,
  version: row.version,
});
