import type { Term } from './term.js';

/** Why a worker declines an offer. */
export const declineReasons: readonly Term[] = [
  { key: 'too-busy', zh: '手头个案已满', en: 'My caseload is full' },
  { key: 'time-conflict', zh: '时间冲突', en: 'The time does not suit' },
  { key: 'too-far', zh: '路途太远', en: 'Too far away' },
  { key: 'skill-mismatch', zh: '专业不对口', en: 'Not my field' },
  { key: 'knows-client', zh: '与服务对象有利害或亲属关系', en: 'Related to the person or otherwise involved' },
  { key: 'safety', zh: '存在安全顾虑', en: 'Safety concerns' },
  { key: 'sick', zh: '身体不适', en: 'Unwell' },
  { key: 'other', zh: '其他原因', en: 'Another reason' },
];

/** Why a station refuses a request. */
export const rejectReasons: readonly Term[] = [
  { key: 'out-of-area', zh: '不在本站服务范围', en: "Outside this station's area" },
  { key: 'not-eligible', zh: '不符合服务条件', en: 'Not eligible for this service' },
  { key: 'duplicate', zh: '重复点单', en: 'Already ordered' },
  { key: 'not-reachable', zh: '多次联系不上', en: 'Could not be reached' },
  { key: 'other-authority', zh: '属其他部门职责', en: 'Another authority is in charge' },
  { key: 'not-a-need', zh: '不属于社工服务', en: 'Not a matter of social work' },
  { key: 'other', zh: '其他原因', en: 'Another reason' },
];

/** What the one who orders is to the one who is served. */
export const proxyRelations: readonly Term[] = [
  { key: 'family', zh: '家属', en: 'Family' },
  { key: 'guardian', zh: '监护人', en: 'Guardian' },
  { key: 'neighbour', zh: '邻居', en: 'Neighbour' },
  { key: 'village-cadre', zh: '村（社区）干部', en: 'Village or community cadre' },
  { key: 'grid-worker', zh: '网格员', en: 'Grid worker' },
  { key: 'social-worker', zh: '社工', en: 'Social worker' },
  { key: 'volunteer', zh: '志愿者', en: 'Volunteer' },
  { key: 'teacher', zh: '教师', en: 'Teacher' },
  { key: 'organisation', zh: '单位或组织', en: 'Organisation' },
  { key: 'other', zh: '其他', en: 'Other' },
];

/** What an orderer rates beside the whole. */
export const ratingDimensions: readonly Term[] = [
  { key: 'attitude', zh: '服务态度', en: 'Attitude' },
  { key: 'skill', zh: '专业能力', en: 'Skill' },
  { key: 'timeliness', zh: '及时性', en: 'Timeliness' },
  { key: 'result', zh: '服务效果', en: 'Result' },
];
