import type { FeeModel, ServiceItem, ServiceMethod, Urgency, ServiceHours } from '@diandan/domain/catalog';
import { defaultServiceHours, urgencies } from '@diandan/domain/catalog';
import type { Locale } from '@diandan/domain/decision';
import { termViewsOf } from '../terms/index.js';
import type { ServiceItemType } from './catalog.type.js';

/** A row of `service_items`. */
export interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly summary: string | null;
  readonly domains: string;
  readonly method: ServiceMethod;
  readonly client_categories: string;
  readonly required_skills: string;
  readonly required_certificates: string;
  readonly needs_verification: number;
  readonly workers_needed: number;
  readonly duration_minutes: number;
  readonly fee_model: FeeModel;
  readonly fee_amount_fen: number | null;
  readonly fee_payer: string | null;
  readonly response_hours: string;
  readonly completion_hours: string;
  readonly is_illustrative: number;
}

/** The columns of an item. */
export const itemColumns = `i.id, i.version, i.number, i.name, i.name_en, i.summary, i.domains, i.method,
  i.client_categories, i.required_skills, i.required_certificates, i.needs_verification, i.workers_needed,
  i.duration_minutes, i.fee_model, i.fee_amount_fen, i.fee_payer, i.response_hours, i.completion_hours,
  i.is_illustrative`;

const keys = (text: string): readonly string[] => JSON.parse(text) as readonly string[];

/** An item in the viewer's language; a source that names it in Chinese only is shown in Chinese. */
export const itemView = (row: ItemRow, locale: Locale): ServiceItemType => ({
  __typename: 'ServiceItem',
  id: row.id,
  number: row.number,
  name: locale === 'en' ? (row.name_en ?? row.name) : row.name,
  summary: row.summary,
  isIllustrative: row.is_illustrative === 1,
  version: row.version,
  domains: termViewsOf('SERVICE_DOMAIN', keys(row.domains), locale),
  method: row.method,
  clientCategories: termViewsOf('CLIENT_CATEGORY', keys(row.client_categories), locale),
  requiredSkills: termViewsOf('SKILL', keys(row.required_skills), locale),
  requiredCertificates: termViewsOf('CERTIFICATE_TYPE', keys(row.required_certificates), locale),
  needsVerification: row.needs_verification === 1,
  workersNeeded: row.workers_needed,
  fee: { model: row.fee_model, amountFen: row.fee_amount_fen, payer: row.fee_payer },
  durationMinutes: row.duration_minutes,
});

const hoursOf = (respond: string, complete: string): Readonly<Record<Urgency, ServiceHours>> => {
  const respondBy = JSON.parse(respond) as Partial<Record<Urgency, number>>;
  const completeBy = JSON.parse(complete) as Partial<Record<Urgency, number | null>>;
  const hours = { ...defaultServiceHours };
  for (const urgency of urgencies) {
    const usual = defaultServiceHours[urgency];
    const complete = completeBy[urgency];
    hours[urgency] = {
      respond: respondBy[urgency] ?? usual.respond,
      complete: complete === undefined ? usual.complete : complete,
    };
  }
  return hours;
};

/** An item as the domain knows it. */
export const itemToDomain = (row: ItemRow): ServiceItem => ({
  id: row.id,
  number: row.number,
  name: row.name,
  summary: row.summary,
  isIllustrative: row.is_illustrative === 1,
  version: row.version,
  domainKeys: keys(row.domains),
  method: row.method,
  clientCategoryKeys: keys(row.client_categories),
  requiredSkillKeys: keys(row.required_skills),
  requiredCertificateKeys: keys(row.required_certificates),
  needsVerification: row.needs_verification === 1,
  workersNeeded: row.workers_needed,
  fee: { model: row.fee_model, amountFen: row.fee_amount_fen, payer: row.fee_payer },
  durationMinutes: row.duration_minutes,
  hours: hoursOf(row.response_hours, row.completion_hours),
});
