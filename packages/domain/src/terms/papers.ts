import type { Term } from './term.js';

/** The papers that a service may ask for. */
export const documents: readonly Term[] = [
  { key: 'id-card', zh: '居民身份证', en: 'Resident identity card' },
  { key: 'household-register', zh: '居民户口簿', en: 'Household register' },
  { key: 'disability-certificate', zh: '残疾人证', en: 'Disability certificate' },
  { key: 'minimum-living-certificate', zh: '最低生活保障证', en: 'Certificate of the minimum living allowance' },
  { key: 'extreme-poverty-certificate', zh: '特困人员救助供养证', en: 'Certificate of support in extreme poverty' },
  { key: 'orphan-certificate', zh: '孤儿基本生活费领取证', en: 'Certificate of the allowance for orphans' },
  { key: 'medical-record', zh: '病历或诊断证明', en: 'Medical record or diagnosis' },
  { key: 'income-statement', zh: '收入证明', en: 'Statement of income' },
  { key: 'residence-permit', zh: '居住证', en: 'Residence permit' },
  { key: 'guardian-proof', zh: '监护关系证明', en: 'Proof of guardianship' },
  { key: 'bank-card', zh: '社会保障卡（银行账户）', en: 'Social security card with bank account' },
  { key: 'community-letter', zh: '村（社区）证明', en: 'Letter of the village or community' },
];

/** What people agree to in writing. */
export const consents: readonly Term[] = [
  { key: 'service', zh: '服务知情同意', en: 'Informed consent to the service' },
  { key: 'guardian', zh: '监护人同意', en: 'Consent of the guardian' },
  { key: 'personal-data', zh: '个人信息处理同意', en: 'Consent to the handling of personal data' },
  { key: 'sensitive-data', zh: '敏感个人信息单独同意', en: 'Separate consent to sensitive personal data' },
  { key: 'photographs', zh: '影像使用同意', en: 'Consent to the use of photographs' },
  { key: 'recording', zh: '录音录像同意', en: 'Consent to recording' },
  { key: 'referral', zh: '转介同意', en: 'Consent to a referral' },
  { key: 'home-visit', zh: '入户探访同意', en: 'Consent to visits at home' },
];
