import { inLocale, type Locale, type Words } from '../words.js';
import type { NeedSource, NeedStatus } from './need.js';
import type { NeedAction } from './need-flow.js';

const sourceWords: Readonly<Record<NeedSource, Words>> = {
  SURVEY: { zh: '需求调研', en: 'Survey' },
  RESIDENT: { zh: '居民提出', en: 'Resident' },
  STAFF: { zh: '社工发现', en: 'Staff' },
};

const statusWords: Readonly<Record<NeedStatus, Words>> = {
  OPEN: { zh: '待回应', en: 'Open' },
  PLANNED: { zh: '拟新增事项', en: 'Planned' },
  LINKED: { zh: '已有事项', en: 'Linked' },
  DISMISSED: { zh: '已搁置', en: 'Dismissed' },
};

const actionWords: Readonly<Record<NeedAction, Words>> = {
  RECORD: { zh: '记录需求', en: 'Record' },
  LINK: { zh: '关联事项', en: 'Link to items' },
  PLAN: { zh: '列入计划', en: 'Plan an item' },
  DISMISS: { zh: '搁置', en: 'Dismiss' },
  REOPEN: { zh: '重新打开', en: 'Reopen' },
  MERGE: { zh: '合并重复', en: 'Merge duplicates' },
};

/** The word for where a need was heard. */
export const needSourceLabel = (source: NeedSource, locale: Locale): string => inLocale(sourceWords[source], locale);

/** The word for what became of a need. */
export const needStatusLabel = (status: NeedStatus, locale: Locale): string => inLocale(statusWords[status], locale);

/** The word for what can be done with a need. */
export const needActionLabel = (action: NeedAction, locale: Locale): string => inLocale(actionWords[action], locale);
