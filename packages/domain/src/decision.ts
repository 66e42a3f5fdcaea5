/** A command was allowed; `value` is what it leads to. */
export interface Accepted<V> {
  readonly ok: true;
  readonly value: V;
}

/** A command was refused; `refusal` says why, with the facts a screen needs. */
export interface Refused<R> {
  readonly ok: false;
  readonly refusal: R;
}

/** The answer of every domain decision: never thrown, always one of two values. */
export type Decision<V, R> = Accepted<V> | Refused<R>;

/** Wraps the outcome of an allowed command. */
export function accept<V>(value: V): Accepted<V> {
  return { ok: true, value };
}

/** Wraps the reason why a command was refused. */
export function refuse<R>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}

export type { InputIssue, InvalidInput, IssueCode, IssueParams, IssuePath } from './input-issues.js';
export { invalidInput, issueCodes, issueText } from './input-issues.js';
export type { TextRule } from './text-rules.js';
export { codePointCount, readText } from './text-rules.js';
export type { Locale, Words } from './words.js';
export { inLocale, locales } from './words.js';
