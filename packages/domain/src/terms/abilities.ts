import type { Term } from './term.js';

/** What a worker can do. */
export const skills: readonly Term[] = [
  { key: 'elder-care', zh: '为老服务', en: 'Care for the elderly' },
  { key: 'child-care', zh: '儿童关爱', en: 'Care for children' },
  { key: 'disability-support', zh: '助残服务', en: 'Support for disabled people' },
  { key: 'counselling', zh: '心理疏导', en: 'Counselling' },
  { key: 'crisis-intervention', zh: '危机干预', en: 'Crisis intervention' },
  { key: 'case-work', zh: '个案工作', en: 'Case work' },
  { key: 'group-work', zh: '小组工作', en: 'Group work' },
  { key: 'community-work', zh: '社区工作', en: 'Community work' },
  { key: 'policy-advice', zh: '政策咨询', en: 'Advice on policies' },
  { key: 'legal-aid', zh: '法律援助', en: 'Legal aid' },
  { key: 'mediation', zh: '矛盾调解', en: 'Mediation' },
  { key: 'tutoring', zh: '学业辅导', en: 'Tutoring' },
  { key: 'health-care', zh: '健康照护', en: 'Health care' },
  { key: 'household-help', zh: '生活照料', en: 'Household help' },
  { key: 'resource-linking', zh: '资源链接', en: 'Linking resources' },
  { key: 'volunteer-coordination', zh: '志愿者组织', en: 'Coordinating volunteers' },
  { key: 'employment-support', zh: '就业帮扶', en: 'Help with finding work' },
  { key: 'funeral-guidance', zh: '殡葬指导', en: 'Guidance on funerals' },
  { key: 'juvenile-justice', zh: '司法社工', en: 'Juvenile justice' },
];

/** What certifies a worker. */
export const certificateTypes: readonly Term[] = [
  { key: 'assistant-social-worker', zh: '助理社会工作师', en: 'Assistant social worker' },
  { key: 'social-worker', zh: '社会工作师', en: 'Social worker' },
  { key: 'senior-social-worker', zh: '高级社会工作师', en: 'Senior social worker' },
  { key: 'psychological-counsellor', zh: '心理咨询师', en: 'Psychological counsellor' },
  { key: 'elder-carer', zh: '养老护理员', en: 'Carer for the elderly' },
  { key: 'child-director', zh: '儿童主任培训证', en: 'Child director training' },
  { key: 'first-aid', zh: '急救证', en: 'First aid' },
];

const higherCertificates: Readonly<Record<string, readonly string[]>> = {
  'assistant-social-worker': ['social-worker', 'senior-social-worker'],
  'social-worker': ['senior-social-worker'],
};

/** The certificates that meet a demand: the one demanded first, then each higher one. */
export function certificatesThatMeet(key: string): readonly string[] {
  return [key, ...(higherCertificates[key] ?? [])];
}
