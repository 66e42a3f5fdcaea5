import type { Term } from './term.js';

/** What services are counted in. */
export const units: readonly Term[] = [
  { key: 'person', zh: '人', en: 'People' },
  { key: 'person-time', zh: '人次', en: 'Person-times' },
  { key: 'household', zh: '户', en: 'Households' },
  { key: 'household-time', zh: '户次', en: 'Household visits' },
  { key: 'session', zh: '场次', en: 'Events' },
  { key: 'time', zh: '次', en: 'Times' },
  { key: 'hour', zh: '小时', en: 'Hours' },
  { key: 'day', zh: '天', en: 'Days' },
  { key: 'case', zh: '个案', en: 'Cases' },
  { key: 'group', zh: '小组', en: 'Groups' },
  { key: 'matter', zh: '起', en: 'Matters' },
  { key: 'copy', zh: '份', en: 'Copies' },
  { key: 'piece', zh: '件', en: 'Pieces' },
  { key: 'yuan', zh: '元', en: 'Yuan' },
];
