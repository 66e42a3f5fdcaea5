import type { Term } from './term.js';

/** Whom the network serves. The four groups 一老一小一残一困 stand above; a person may hold several entries at once. */
export const clientCategories: readonly Term[] = [
  { key: 'elderly', zh: '老年人', en: 'Elderly people' },
  { key: 'children', zh: '儿童和未成年人', en: 'Children and minors' },
  { key: 'disabled', zh: '残疾人', en: 'Disabled people' },
  { key: 'hardship', zh: '困难群体', en: 'People in hardship' },
  { key: 'women', zh: '妇女', en: 'Women' },
  { key: 'employment', zh: '就业群体', en: 'People in and out of work' },

  { key: 'elderly-left-behind', zh: '留守老人', en: 'Elderly left behind', parentKey: 'elderly' },
  { key: 'elderly-empty-nest', zh: '空巢老人', en: 'Elderly in an empty nest', parentKey: 'elderly' },
  { key: 'elderly-bereaved', zh: '失独老人', en: 'Elderly who lost their only child', parentKey: 'elderly' },
  { key: 'elderly-sick', zh: '病残老人', en: 'Sick or disabled elderly', parentKey: 'elderly' },
  { key: 'elderly-dependent', zh: '失能老人', en: 'Elderly in need of care', parentKey: 'elderly' },
  { key: 'elderly-very-old', zh: '高龄老人', en: 'The very old', parentKey: 'elderly' },
  { key: 'elderly-alone', zh: '独居老人', en: 'Elderly living alone', parentKey: 'elderly' },
  { key: 'elderly-childless', zh: '孤寡老人', en: 'Elderly without family', parentKey: 'elderly' },
  { key: 'elderly-hardship', zh: '困难老年人', en: 'Elderly in hardship', parentKey: 'elderly' },

  { key: 'orphan', zh: '孤儿', en: 'Orphans', parentKey: 'children' },
  { key: 'child-unsupported', zh: '事实无人抚养儿童', en: 'Children without de facto support', parentKey: 'children' },
  { key: 'child-left-behind', zh: '留守儿童', en: 'Children left behind', parentKey: 'children' },
  { key: 'child-in-difficulty', zh: '困境儿童', en: 'Children in difficulty', parentKey: 'children' },
  { key: 'child-autism', zh: '自闭症儿童', en: 'Children with autism', parentKey: 'children' },
  { key: 'minor-offender', zh: '涉罪未成年人', en: 'Minors in conflict with the law', parentKey: 'children' },
  { key: 'minor-victim', zh: '被侵害未成年人', en: 'Minors who are victims', parentKey: 'children' },
  { key: 'minor-unguarded', zh: '监护缺失未成年人', en: 'Minors without a guardian', parentKey: 'children' },

  {
    key: 'minimum-living',
    zh: '最低生活保障对象',
    en: 'Recipients of the minimum living allowance',
    parentKey: 'hardship',
  },
  { key: 'extreme-poverty', zh: '特困人员', en: 'People in extreme poverty', parentKey: 'hardship' },
  { key: 'temporary-relief', zh: '临时救助对象', en: 'Recipients of temporary relief', parentKey: 'hardship' },
  { key: 'vagrant', zh: '生活无着的流浪乞讨人员', en: 'Homeless people', parentKey: 'hardship' },
  { key: 'low-income', zh: '低收入家庭', en: 'Low-income families', parentKey: 'hardship' },
  { key: 'family-hardship', zh: '困难家庭', en: 'Families in hardship', parentKey: 'hardship' },
  { key: 'family-bereaved', zh: '失独家庭', en: 'Families who lost their only child', parentKey: 'hardship' },
  { key: 'special-hardship', zh: '特殊困难群体', en: 'Groups in special hardship', parentKey: 'hardship' },

  { key: 'women-left-behind', zh: '留守妇女', en: 'Women left behind', parentKey: 'women' },
  { key: 'job-seeker', zh: '待业人员', en: 'Job seekers', parentKey: 'employment' },
  { key: 'graduate', zh: '高校毕业生', en: 'University graduates', parentKey: 'employment' },
  { key: 'company-employee', zh: '企业员工', en: 'Company employees', parentKey: 'employment' },
  { key: 'newcomer', zh: '新居民', en: 'Newcomers', parentKey: 'employment' },
];

/** The fields of social work that items belong to. */
export const serviceDomains: readonly Term[] = [
  { key: 'social-assistance', zh: '社会救助', en: 'Social assistance' },
  { key: 'elder-services', zh: '养老服务', en: 'Services for the elderly' },
  { key: 'child-welfare', zh: '儿童福利', en: 'Child welfare' },
  { key: 'disability-services', zh: '助残服务', en: 'Services for disabled people' },
  { key: 'hardship-support', zh: '困难帮扶', en: 'Support in hardship' },
  { key: 'community-governance', zh: '社区治理', en: 'Community governance' },
  { key: 'social-affairs', zh: '社会事务', en: 'Social affairs' },
  { key: 'green-funerals', zh: '绿色殡葬', en: 'Green funerals' },
  { key: 'rural-revitalisation', zh: '乡村振兴', en: 'Rural revitalisation' },
  { key: 'employment', zh: '就业', en: 'Employment' },
  { key: 'local-industry', zh: '产业发展', en: 'Local industry' },
  { key: 'health-care', zh: '医疗保健', en: 'Health care' },
  { key: 'company-employees', zh: '企业员工', en: 'Company employees' },
  { key: 'juvenile-justice', zh: '未成年人司法', en: 'Juvenile justice' },
  { key: 'emergency', zh: '应急服务', en: 'Emergencies' },
];
