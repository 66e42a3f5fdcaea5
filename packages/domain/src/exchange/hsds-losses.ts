import type { ItemField } from '../catalog/index.js';
import type { Words } from '../words.js';

/** What HSDS 3.0 does with a field of ours: KEPT as it is, only as WORDS, or LOST. */
export type HsdsFate = 'KEPT' | 'WORDS' | 'LOST';

/** What becomes of a field, and why. */
export interface HsdsLoss {
  readonly fate: HsdsFate;
  readonly why: Words;
}

const kept = (where: string): HsdsLoss => ({ fate: 'KEPT', why: { zh: `对应 ${where}`, en: `is ${where}` } });
const words = (where: string): HsdsLoss => ({
  fate: 'WORDS',
  why: { zh: `只能以文字写入 ${where}`, en: `can only be said in words in ${where}` },
});
const lost = (zh: string, en: string): HsdsLoss => ({ fate: 'LOST', why: { zh, en } });

/** What becomes of each field of a menu in an export to HSDS 3.0; complete, so that nobody trusts it with more. */
export const hsdsLosses: Readonly<Record<ItemField, HsdsLoss>> = {
  name: kept('name'),
  nameEn: kept('alternate_name'),
  summary: kept('description'),
  summaryEn: lost('只输出所选语言的说明', 'only the description in the language asked for is written'),
  plainSummary: lost('没有大白话说明的位置', 'there is no place for plain words'),
  note: kept('alert'),
  isIllustrative: lost('没有“示例”标记', 'there is no mark for examples'),
  domainKeys: kept('attributes (service-domain)'),
  method: lost('没有个案、小组、社区之分', 'case, group and community work are not told apart'),
  clientCategoryKeys: kept('attributes (client-category)'),
  eligibility: words('eligibility_description'),
  fee: kept('cost_options'),
  durationMinutes: lost('没有服务时长', 'there is no duration'),
  hours: words('application_process'),
  requiredSkillKeys: lost('不写对服务人员的要求', 'what workers must be able to do is not written'),
  requiredCertificateKeys: lost('不写对服务人员的要求', 'what workers must hold is not written'),
  needsSafeguarding: lost('不写对服务人员的要求', 'what workers must have passed is not written'),
  workersNeeded: lost('不写对服务人员的要求', 'how many workers go is not written'),
  languageKeys: kept('languages'),
  documentKeys: kept('required_documents'),
  consentKeys: lost('没有同意书的位置', 'there is no place for consents'),
  capacity: lost('3.0 版没有容量和候补（3.1 版有）', '3.0 has no capacity and no waiting list (3.1 has)'),
  confidentiality: lost('限制类事项不输出，其余不区分', 'restricted services are left out, others are not told apart'),
  orderableBy: words('application_process'),
  needsVerification: words('application_process'),
  canBeReopened: lost('没有重开的概念', 'there is no reopening'),
};
