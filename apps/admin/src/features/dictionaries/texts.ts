import type { TermAction, TermKind } from '../../graphql/generated/graphql';
import { defineTexts } from '../../ui/texts';

/** The names of the dictionaries. */
export const termKindWords = defineTexts<TermKind>('termKind', {
  CLIENT_CATEGORY: ['服务对象类别', 'Client categories'],
  SERVICE_DOMAIN: ['服务领域', 'Fields of service'],
  SKILL: ['技能', 'Skills'],
  CERTIFICATE_TYPE: ['证书', 'Certificates'],
  LANGUAGE: ['语言', 'Languages'],
  DOCUMENT: ['所需材料', 'Documents'],
  CONSENT: ['知情同意', 'Consents'],
  HOUSEHOLD: ['家庭结构', 'Households'],
  UNIT: ['计量单位', 'Units'],
  DECLINE_REASON: ['拒单原因', 'Reasons to decline'],
  REJECT_REASON: ['不予受理原因', 'Reasons to reject'],
  PROXY_RELATION: ['代办关系', 'Relations of proxies'],
  RATING_DIMENSION: ['评价维度', 'Dimensions of ratings'],
});

/** What was done to an entry. */
export const termActionWords = defineTexts<TermAction>('termAction', {
  CREATED: ['新增', 'added it'],
  CHANGED: ['修改', 'changed it'],
  RETIRED: ['停用', 'took it out of use'],
  RESTORED: ['恢复使用', 'put it to use again'],
  MERGED: ['合并', 'merged it'],
});

/** Texts of the dictionaries. */
export const dictionaryTexts = defineTexts('dictionaries', {
  title: ['字典', 'Dictionaries'],
  hint: [
    '表单里可选的内容，全部站点共用。改名立即生效；不再用的停用，重复的合并，旧记录照常显示。',
    'What forms offer, for all stations. A new name holds at once; retire what is no longer used and merge duplicates: old records keep their words.',
  ],
  dictionary: ['字典', 'Dictionary'],
  search: ['查找名称或键', 'Name or key'],
  showAll: ['含已停用', 'Also out of use'],
  add: ['新增一项', 'Add an entry'],
  empty: ['没有符合的项', 'No entry matches'],
  emptyNext: ['换个词查找，或新增一项。', 'Try another word, or add an entry.'],
  clear: ['清除筛选', 'Clear filters'],
  name: ['中文名称', 'Chinese name'],
  english: ['英文名称', 'English name'],
  englishHint: ['留空则用中文名称', 'The Chinese name where empty'],
  key: ['键', 'Key'],
  keyHint: [
    '小写字母、数字和连字符，定了就不能改；留空则按拼音生成',
    'Lower-case letters, digits, dashes; for ever. Made from the sound where empty',
  ],
  group: ['上级分组', 'Group'],
  noGroup: ['不分组', 'No group'],
  position: ['排序', 'Place'],
  positionHint: ['数字小的排在前面', 'Lower numbers come first'],
  state: ['状态', 'State'],
  inUse: ['在用', 'In use'],
  retired: ['已停用', 'Out of use'],
  mergedInto: ['已并入「{{name}}」', 'Merged into “{{name}}”'],
  actions: ['操作', 'Actions'],
  edit: ['编辑', 'Edit'],
  editOf: ['编辑「{{name}}」', 'Edit “{{name}}”'],
  retire: ['停用', 'Retire'],
  restore: ['恢复', 'Restore'],
  merge: ['合并', 'Merge'],
  history: ['记录', 'History'],
  historyOf: ['「{{name}}」的变更记录', 'History of “{{name}}”'],
  noHistory: ['随系统提供，尚未改过。', 'Shipped with the system, not changed yet.'],
  actionOf: ['{{action}}「{{name}}」', '{{action}} “{{name}}”'],
  save: ['保存', 'Save'],
  saved: ['已保存「{{name}}」', '“{{name}}” is saved'],
  added: ['已新增「{{name}}」', '“{{name}}” is added'],
  nameNeeded: ['请填写中文名称', 'Please enter the Chinese name'],
  retireTitle: ['停用「{{name}}」？', 'Retire “{{name}}”?'],
  retireText: [
    '停用后表单里不再出现，已经选了它的记录不受影响，仍显示这个名称。随时可以恢复。',
    'Forms no longer offer it. Records that have it keep it and go on showing this name. It can be restored at any time.',
  ],
  restoreTitle: ['恢复「{{name}}」？', 'Restore “{{name}}”?'],
  restoreText: ['恢复后表单里可以再选。', 'Forms offer it again.'],
  partText: [
    '恢复后它与「{{into}}」分开，重新成为独立的一项；原来选了它的记录重新按它计。',
    'It is parted from “{{into}}” and becomes an entry of its own again; records that have it count as it again.',
  ],
  retiredDone: ['已停用「{{name}}」', '“{{name}}” is out of use'],
  restoredDone: ['已恢复「{{name}}」', '“{{name}}” is in use again'],
  mergeTitle: ['把「{{name}}」并入另一项', 'Merge “{{name}}” into another entry'],
  mergeInto: ['保留的一项', 'The entry to keep'],
  mergeIntoNeeded: ['请选择保留的一项', 'Please choose the entry to keep'],
  mergeText: [
    '合并后，选了「{{from}}」的人员、服务事项和记录都按「{{into}}」显示、匹配和统计，表单里不再出现「{{from}}」。原始记录不改写，需要时可以恢复分开。',
    'People, items and records with “{{from}}” are shown, matched and counted as “{{into}}”, and forms no longer offer “{{from}}”. No record is rewritten: they can be parted again.',
  ],
  mergeParts: [
    '「{{from}}」下的 {{count}} 项归到「{{into}}」下。',
    'The {{count}} entries under “{{from}}” go under “{{into}}”.',
  ],
  mergedDone: ['已把「{{name}}」并入「{{into}}」', '“{{name}}” is merged into “{{into}}”'],
  cancel: ['取消', 'Cancel'],
});
