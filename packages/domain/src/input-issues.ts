import { inLocale, type Locale, type Words } from './words.js';

/** What can be wrong with one field of an input. */
export type IssueCode = keyof typeof issueWords;

/** Facts for the text of an issue, such as the limit that was passed. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** Names of the fields from the outside in; list positions are written as digits. */
export type IssuePath = readonly string[];

/** One problem of one field. */
export interface InputIssue {
  readonly path: IssuePath;
  readonly code: IssueCode;
  readonly params: IssueParams;
}

/** The input as a whole is refused; every problem is listed, not only the first. */
export interface InvalidInput {
  readonly kind: 'INVALID_INPUT';
  readonly issues: readonly InputIssue[];
}

/** The refusal that carries these problems. */
export function invalidInput(issues: readonly InputIssue[]): InvalidInput {
  return { kind: 'INVALID_INPUT', issues };
}

const issueWords = {
  REQUIRED: { zh: '必填', en: 'is required' },
  TOO_SHORT: { zh: '不能少于 {min} 个字符', en: 'must have at least {min} characters' },
  TOO_LONG: { zh: '不能超过 {max} 个字符', en: 'must have at most {max} characters' },
  TOO_FEW: { zh: '至少需要 {min} 项', en: 'needs at least {min}' },
  TOO_MANY: { zh: '最多 {max} 项', en: 'allows at most {max}' },
  DUPLICATE: { zh: '重复：{value}', en: 'is given twice: {value}' },
  CONTROL_CHARACTER: { zh: '含有不允许的控制字符', en: 'contains a control character' },
  BROKEN_TEXT: { zh: '含有残缺的字符', en: 'contains a broken character' },
  NOT_INTEGER: { zh: '必须是整数', en: 'must be a whole number' },
  OUT_OF_RANGE: { zh: '必须在 {min} 到 {max} 之间', en: 'must be between {min} and {max}' },
  UNKNOWN_KEY: { zh: '没有这一项：{key}', en: 'is not a known key: {key}' },
  RETIRED_KEY: { zh: '“{name}”已停用，请另选一项', en: 'is no longer in use: {nameEn}' },
  KEY_FORMAT: { zh: '只能用小写字母、数字和连字符，并以字母开头', en: 'must be lower-case letters, digits and dashes' },
  NAME_TAKEN: { zh: '已有同名的一项：{key}', en: 'has this name already: {key}' },
  CIRCLE: { zh: '不能放在自己或自己的下级之下', en: 'must not stand under itself or what stands below it' },
  UNKNOWN_ID: { zh: '找不到：{id}', en: 'was not found: {id}' },
  MALFORMED: { zh: '格式不正确', en: 'is malformed' },
  NOT_YOURS: { zh: '不由您填写', en: 'is not yours to say' },
  PERSONAL_NUMBER: { zh: '请不要写电话或身份证号', en: 'must hold no phone or ID number' },
  PHONE_INVALID: { zh: '电话号码不正确', en: 'is not a phone number' },
  ID_NUMBER_INVALID: { zh: '身份证号不正确', en: 'is not a valid resident ID number' },
  ID_NUMBER_BIRTHDAY: { zh: '与身份证号中的出生日期不一致', en: 'differs from the birthday in the ID number' },
  DATE_INVALID: { zh: '不是有效日期', en: 'is not a calendar date' },
  DATE_IN_FUTURE: { zh: '不能晚于今天', en: 'lies in the future' },
  DATE_ORDER: { zh: '不能早于 {after}', en: 'must not be before {after}' },
  DIVISION_INVALID: { zh: '不是有效的行政区划代码', en: 'is not a division code' },
  WINDOW_ORDER: { zh: '结束时间必须晚于开始时间', en: 'must end after it starts' },
  WINDOW_PAST: { zh: '时间已经过去', en: 'is already over' },
  WINDOW_TOO_LONG: { zh: '时间段不能超过 {days} 天', en: 'must not be longer than {days} days' },
} as const satisfies Readonly<Record<string, Words>>;

/** Every issue code, for tests and for documentation. */
export const issueCodes = Object.keys(issueWords) as readonly IssueCode[];

/** The text of an issue, to stand behind the name of its field. */
export function issueText(issue: Pick<InputIssue, 'code' | 'params'>, locale: Locale): string {
  return inLocale(issueWords[issue.code], locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(issue.params[name] ?? ''),
  );
}
