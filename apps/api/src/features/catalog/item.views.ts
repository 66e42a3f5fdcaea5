import { type ItemContent, type ServiceItem, urgencies } from '@diandan/domain/catalog';
import type { Locale } from '@diandan/domain/decision';
import { termViewsOf } from '../terms/index.js';
import type { ServiceItemType } from './catalog.type.js';
import type { ServiceConditionsType } from './conditions.type.js';

/** A row of `service_items`. */
export interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly content: string;
}

/** The columns of an item. */
export const itemColumns = 'i.id, i.version, i.number, i.content';

/** An item as the domain knows it. */
export const itemToDomain = ({ id, version, number, content }: ItemRow): ServiceItem => ({
  id,
  version,
  number,
  ...(JSON.parse(content) as ItemContent),
});

const conditionsView = (content: ItemContent): ServiceConditionsType => ({
  note: content.note,
  clientCategories: termViewsOf('CLIENT_CATEGORY', content.clientCategoryKeys),
  excludedCategories: termViewsOf('CLIENT_CATEGORY', content.eligibility.excludedCategoryKeys),
  minAge: content.eligibility.minAge,
  maxAge: content.eligibility.maxAge,
  placeCodes: content.eligibility.placeCodes,
  excludedPlaceCodes: content.eligibility.excludedPlaceCodes,
  households: termViewsOf('HOUSEHOLD', content.eligibility.householdKeys),
  times: urgencies.map((urgency) => {
    const { respond, complete } = content.hours[urgency];
    return { urgency, respondHours: respond, completeHours: complete };
  }),
  requiredSkills: termViewsOf('SKILL', content.requiredSkillKeys),
  requiredCertificates: termViewsOf('CERTIFICATE_TYPE', content.requiredCertificateKeys),
  needsSafeguarding: content.needsSafeguarding,
  languages: termViewsOf('LANGUAGE', content.languageKeys),
  documents: termViewsOf('DOCUMENT', content.documentKeys),
  consents: termViewsOf('CONSENT', content.consentKeys),
  capacity: content.capacity,
  confidentiality: content.confidentiality,
  orderableBy: content.orderableBy,
  needsVerification: content.needsVerification,
  canBeReopened: content.canBeReopened,
});

/** What a menu says of an item, in the viewer's language; what is said in Chinese only is shown in Chinese. */
export const contentView = (content: ItemContent, locale: Locale) => ({
  name: locale === 'en' ? (content.nameEn ?? content.name) : content.name,
  workersNeeded: content.workersNeeded,
  fee: content.fee,
  durationMinutes: content.durationMinutes,
  conditions: conditionsView(content),
});

/** An item in the viewer's language. */
export function itemView(
  item: Pick<ServiceItem, 'id' | 'number' | 'version'>,
  content: ItemContent,
  locale: Locale,
): ServiceItemType {
  const shown = contentView(content, locale);
  const { clientCategories, requiredSkills, requiredCertificates, needsVerification } = shown.conditions;
  return {
    __typename: 'ServiceItem',
    id: item.id,
    number: item.number,
    version: item.version,
    ...shown,
    summary: locale === 'en' ? (content.summaryEn ?? content.summary) : content.summary,
    plainSummary: content.plainSummary,
    isIllustrative: content.isIllustrative,
    domains: termViewsOf('SERVICE_DOMAIN', content.domainKeys),
    method: content.method,
    clientCategories,
    requiredSkills,
    requiredCertificates,
    needsVerification,
  };
}

/** A stored item in the viewer's language. */
export const itemRowView = (row: ItemRow, locale: Locale): ServiceItemType =>
  itemView(row, JSON.parse(row.content) as ItemContent, locale);
