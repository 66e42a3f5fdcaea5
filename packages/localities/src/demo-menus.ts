import { defaultItemContent, type Fee, type ItemContent, type LocalChanges } from '@diandan/domain/catalog';
import type { LocalityKey } from './pack.js';

/** A line that a version of the demonstration adds. */
export interface DemoLine {
  readonly number: string;
  /** The number of the heading it stands under; null for one that nobody has put under a heading yet. */
  readonly categoryNumber: string | null;
  readonly content: ItemContent;
}

/** A version of a menu beside the one in force, by the numbers of the items. */
export interface DemoMenu {
  readonly stationCode: string;
  readonly state: 'IN_FORCE' | 'SCHEDULED' | 'DRAFT';
  /** How many days ago it was begun. */
  readonly begunDaysAgo: number;
  /** In how many days it comes into force; only for one that is scheduled. */
  readonly inForceInDays: number;
  /** Items that are not offered here. */
  readonly dropped: readonly string[];
  readonly adapted: readonly { readonly number: string; readonly changes: LocalChanges }[];
  readonly changed: readonly { readonly number: string; readonly content: Partial<ItemContent> }[];
  readonly added: readonly DemoLine[];
  /** What was said when it was handed in. */
  readonly note: string;
}

const free: Fee = { model: 'FREE', amountFen: null, payer: null };

const base = {
  inForceInDays: 0,
  dropped: [],
  adapted: [],
  changed: [],
  added: [],
} satisfies Partial<DemoMenu>;

const item = (content: Partial<ItemContent> & Pick<ItemContent, 'name' | 'nameEn' | 'summary'>): ItemContent => ({
  ...defaultItemContent,
  isIllustrative: true,
  fee: free,
  ...content,
});

const demoMenusBy: Readonly<Partial<Record<LocalityKey, readonly DemoMenu[]>>> = {
  shunqing: [
    {
      ...base,
      stationCode: 'SQ-511302004',
      state: 'IN_FORCE',
      begunDaysAgo: 6,
      dropped: ['9-01'],
      adapted: [
        { number: '2-01', changes: { note: '每周二、周四下午上门，其他时间可先来电约定。' } },
        { number: '2-02', changes: { capacity: { amount: 4, period: 'DAY', hasWaitingList: true } } },
        {
          number: '3-01',
          changes: { note: '放学后在街道社工站二楼活动室，请家长当天 18:30 前来接。', durationMinutes: 90 },
        },
      ],
      added: [
        {
          number: 'W-01',
          categoryNumber: '3',
          content: item({
            name: '放学路口护送',
            nameEn: 'Company on the way home from school',
            summary: '志愿者在放学时段陪低年级的孩子走过路口，送到小区门口。',
            summaryEn:
              'Volunteers walk younger children past the crossings and to the gate of their homes after school.',
            domainKeys: ['child-welfare'],
            method: 'COMMUNITY',
            clientCategoryKeys: ['children'],
            eligibility: { ...defaultItemContent.eligibility, maxAge: 12 },
            requiredSkillKeys: ['child-care'],
            needsSafeguarding: true,
            durationMinutes: 30,
            consentKeys: ['service'],
          }),
        },
      ],
      note: '按街道老人和学生的实际情况调整，请审核。',
    },
    {
      ...base,
      stationCode: 'SQ-511302',
      state: 'SCHEDULED',
      begunDaysAgo: 4,
      inForceInDays: 14,
      changed: [
        { number: '2-02', content: { fee: { model: 'LOW_FEE', amountFen: 1_500, payer: '服务对象' } } },
        { number: '2-04', content: { durationMinutes: 90 } },
      ],
      note: '下调助洁助浴收费，小课堂改为一个半小时。',
    },
    {
      ...base,
      stationCode: 'SQ-511302',
      state: 'DRAFT',
      begunDaysAgo: 1,
      changed: [{ number: '5-01', content: { plainSummary: '心里难受，想找人说说？社工听您讲，帮您想办法。' } }],
      added: [
        {
          number: '9-02',
          categoryNumber: null,
          content: item({
            name: '邻里互助时间储蓄',
            nameEn: 'Saving hours of mutual help',
            summary: '登记邻里互助的时间，以后需要帮忙时可以兑换。',
            domainKeys: ['community-governance'],
            method: 'COMMUNITY',
          }),
        },
      ],
      note: '',
    },
  ],
};

/** The versions of menus that a locality's demonstration shows beside the one in force, the earliest first. */
export const demoMenus = (key: LocalityKey): readonly DemoMenu[] => demoMenusBy[key] ?? [];
