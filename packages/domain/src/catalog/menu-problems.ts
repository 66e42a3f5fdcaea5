import { inLocale, type Locale, type Words } from '../words.js';
import type { DraftTarget } from './draft-fields.js';
import { type ItemField, itemFieldNames } from './item-fields.js';

/** What keeps a menu from being published, each with its words; `{…}` are the facts of the problem. */
const problemWords = {
  NOTHING_OFFERED: { zh: '清单中没有任何可点的事项', en: 'Nothing is offered' },
  NOTHING_ABOVE: { zh: '上级没有在用的清单，无从调整', en: 'There is no menu above to adapt' },
  CONFLICT_OPEN: { zh: '有两种填法尚未选定', en: 'Two values still wait for a choice' },
  CATEGORY_MISSING: { zh: '没有归入类别', en: 'Stands under no category' },
  CATEGORY_UNKNOWN: { zh: '所属类别已不存在', en: 'Its category is gone' },
  NAME_MISSING: { zh: '没有名称', en: 'Has no name' },
  NUMBER_MISSING: { zh: '没有编号', en: 'Has no number' },
  NUMBER_TWICE: { zh: '编号 {number} 已用于“{other}”', en: 'Number {number} is also that of "{other}"' },
  NUMBER_TAKEN: {
    zh: '编号 {number} 曾用于另一事项，编号不再改作他用',
    en: 'Number {number} belonged to another item before; a number never changes its meaning',
  },
  NUMBER_CHANGED: {
    zh: '已公布的编号 {former} 不能改为 {number}',
    en: 'The published number {former} cannot become {number}',
  },
  KEY_UNKNOWN: { zh: '“{key}”不在字典中', en: '"{key}" is not in the dictionary' },
  CATEGORY_BOTH_WAYS: { zh: '“{key}”既在服务对象中又被排除', en: '"{key}" is both served and left out' },
  AGE_RANGE: { zh: '最小年龄 {min} 大于最大年龄 {max}', en: 'The lowest age {min} is above the highest, {max}' },
  OUT_OF_RANGE: { zh: '{value} 不在 {min} 到 {max} 之间', en: '{value} is not between {min} and {max}' },
  RESPONSE_AFTER_COMPLETION: {
    zh: '响应时限 {respond} 小时长于办结时限 {complete} 小时',
    en: 'The response, {respond} hours, comes after the completion, {complete} hours',
  },
  PLACE_MALFORMED: { zh: '“{code}”不是行政区划代码', en: '"{code}" is no division code' },
  PLACE_OUTSIDE: {
    zh: '{code} 不在本站区划 {division} 之内',
    en: "{code} lies outside the station's division {division}",
  },
  PLACE_BOTH_WAYS: { zh: '{code} 既在服务范围内又被排除', en: '{code} is both served and left out' },
  FEE_INCONSISTENT: { zh: '收费方式与金额不符', en: 'The fee does not fit its model' },
  NOBODY_ORDERS: { zh: '没有人可以点这一事项', en: 'Nobody may order it' },
  MANDATORY_MISSING: { zh: '上级规定必须提供，清单中没有', en: 'Is mandatory above and missing here' },
  MANDATORY_LOOSENED: {
    zh: '上级规定必须提供，不能停用、改为可选或放宽、收回',
    en: 'Is mandatory above and cannot be dropped or loosened',
  },
  ITEM_INHERITED: {
    zh: '已由上级清单提供，请改为调整而不是新增',
    en: 'Comes from the menu above: adapt it instead of adding it',
  },
  ADAPTATION_UNKNOWN: { zh: '上级清单中没有这一事项', en: 'The menu above has no such item' },
  ADAPTATION_NOT_ALLOWED: { zh: '独立清单没有可以调整的上级事项', en: 'A menu of its own adapts nothing' },
  LOOSER_THAN_INHERITED: { zh: '比上级的规定宽松', en: 'Is looser than what holds above' },
} as const satisfies Readonly<Record<string, Words>>;

/** One of the things that keep a menu from being published. */
export type MenuProblemCode = keyof typeof problemWords;

/** Every code, for the schema and for tests. */
export const menuProblemCodes = Object.keys(problemWords) as readonly MenuProblemCode[];

/** Facts that the text of a problem needs. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** One thing that keeps a menu from being published. */
export interface MenuProblem {
  readonly code: MenuProblemCode;
  /** Null for the menu as a whole. */
  readonly target: DraftTarget | null;
  /** The name of the target, as far as it has one. */
  readonly targetName: string | null;
  /** A field of the item, or number, category, place or offering; null for the target as a whole. */
  readonly field: string | null;
  readonly params: ProblemParams;
}

const otherFieldNames: Readonly<Record<string, Words>> = {
  number: { zh: '编号', en: 'Number' },
  categoryId: { zh: '类别', en: 'Category' },
  place: { zh: '位置', en: 'Place' },
  offering: { zh: '提供方式', en: 'Offering' },
};

/** What a field of a draft is called; a field that is not known is its own name. */
export function draftFieldName(field: string, locale: Locale): string {
  const words = otherFieldNames[field] ?? (itemFieldNames as Partial<Record<string, Words>>)[field as ItemField];
  return words === undefined ? field : inLocale(words, locale);
}

/** The problem in words, with the name of what has it and of the field. */
export function menuProblemText(problem: MenuProblem, locale: Locale): string {
  const { code, targetName, field, params } = problem;
  const said = inLocale(problemWords[code], locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
  const isEnglish = locale === 'en';
  const named = targetName === null || targetName === '' ? '' : isEnglish ? `"${targetName}"` : `“${targetName}”`;
  const where = field === null ? '' : draftFieldName(field, locale);
  const start = isEnglish ? [named, where].filter((part) => part !== '').join(', ') : joined(named, where);
  return start === '' ? said : isEnglish ? `${start}: ${said}` : `${start}：${said}`;
}

const joined = (named: string, where: string): string =>
  named !== '' && where !== '' ? `${named}的${where}` : named + where;
