import type { Words } from '../words.js';
import type { ItemContent } from './service-item.js';

/** The name of something that a menu says of an item. */
export type ItemField = keyof ItemContent;

/** What each field is called on screens, in differences and in files. */
export const itemFieldNames: Readonly<Record<ItemField, Words>> = {
  name: { zh: '名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'English name' },
  summary: { zh: '说明', en: 'Summary' },
  summaryEn: { zh: '英文说明', en: 'English summary' },
  plainSummary: { zh: '大白话说明', en: 'Plain words' },
  note: { zh: '本站提示', en: 'Note of the station' },
  isIllustrative: { zh: '示例', en: 'Illustrative' },
  domainKeys: { zh: '服务领域', en: 'Domains' },
  method: { zh: '服务方法', en: 'Method' },
  clientCategoryKeys: { zh: '服务对象', en: 'For whom' },
  eligibility: { zh: '对象条件', en: 'Conditions' },
  fee: { zh: '收费', en: 'Fee' },
  durationMinutes: { zh: '时长（分钟）', en: 'Duration (minutes)' },
  hours: { zh: '响应和办结时限', en: 'Response and completion times' },
  requiredSkillKeys: { zh: '所需专长', en: 'Skills' },
  requiredCertificateKeys: { zh: '所需证书', en: 'Certificates' },
  needsSafeguarding: { zh: '须通过未成年人保护审查', en: 'Safeguarding check' },
  workersNeeded: { zh: '服务人数', en: 'Workers' },
  languageKeys: { zh: '服务语言', en: 'Languages' },
  documentKeys: { zh: '所需材料', en: 'Documents' },
  consentKeys: { zh: '所需同意书', en: 'Consents' },
  capacity: { zh: '接单容量', en: 'Capacity' },
  confidentiality: { zh: '保密级别', en: 'Confidentiality' },
  orderableBy: { zh: '谁可以点单', en: 'Who may order' },
  needsVerification: { zh: '须核单', en: 'Verified first' },
  canBeReopened: { zh: '可重开', en: 'May be reopened' },
};

/** Every field, in the order in which a screen or a file shows them. */
export const itemFields = Object.keys(itemFieldNames) as readonly ItemField[];

/** Fields that a station may adapt for itself and those below it; all others are the publisher's. */
export const localFields = [
  'note',
  'clientCategoryKeys',
  'eligibility',
  'fee',
  'durationMinutes',
  'hours',
  'requiredSkillKeys',
  'requiredCertificateKeys',
  'needsSafeguarding',
  'workersNeeded',
  'languageKeys',
  'documentKeys',
  'consentKeys',
  'capacity',
  'confidentiality',
  'orderableBy',
  'needsVerification',
] as const satisfies readonly ItemField[];

/** A field that a station may adapt. */
export type LocalField = (typeof localFields)[number];

/** Field values that a station sets for an inherited item. */
export type LocalChanges = { readonly [F in LocalField]?: ItemContent[F] };

/** True when both hold the same value; lists and records are compared by content. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keysOfA, keysOfB] = [Object.keys(a), Object.keys(b)];
  if (keysOfA.length !== keysOfB.length) return false;
  return keysOfA.every((key) => isSameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
