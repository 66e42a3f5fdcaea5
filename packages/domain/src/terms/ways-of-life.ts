import type { Term } from './term.js';

/** What people speak, and workers with them. */
export const languages: readonly Term[] = [
  { key: 'mandarin', zh: '普通话', en: 'Mandarin' },
  { key: 'sichuanese', zh: '四川话', en: 'Sichuanese' },
  { key: 'hakka', zh: '客家话', en: 'Hakka' },
  { key: 'gan', zh: '赣语', en: 'Gan' },
  { key: 'wu', zh: '吴语', en: 'Wu' },
  { key: 'cantonese', zh: '粤语', en: 'Cantonese' },
  { key: 'yi', zh: '彝语', en: 'Yi' },
  { key: 'tibetan', zh: '藏语', en: 'Tibetan' },
  { key: 'qiang', zh: '羌语', en: 'Qiang' },
  { key: 'bouyei', zh: '布依语', en: 'Bouyei' },
  { key: 'miao', zh: '苗语', en: 'Miao' },
  { key: 'mongolian', zh: '蒙古语', en: 'Mongolian' },
  { key: 'sign-language', zh: '手语', en: 'Sign language' },
  { key: 'english', zh: '英语', en: 'English' },
];

/** With whom people live. */
export const households: readonly Term[] = [
  { key: 'alone', zh: '独居', en: 'Lives alone' },
  { key: 'couple', zh: '夫妻二人', en: 'A couple' },
  { key: 'parents-children', zh: '父母与子女', en: 'Parents and children' },
  { key: 'single-parent', zh: '单亲家庭', en: 'Single parent' },
  { key: 'grandparents', zh: '隔代抚养', en: 'Grandparents raising children' },
  { key: 'generations', zh: '多代同住', en: 'Several generations' },
  { key: 'relatives', zh: '与亲属同住', en: 'With relatives' },
  { key: 'institution', zh: '机构集中供养', en: 'In an institution' },
  { key: 'shared', zh: '合租或集体宿舍', en: 'Shared or staff housing' },
  { key: 'no-home', zh: '无固定居所', en: 'No fixed home' },
];
