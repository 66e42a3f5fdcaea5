import { isCalendarDate } from './calendar-dates.js';
import type { InputIssue, IssuePath } from './input-issues.js';

/** Adds an issue for each key that is unknown or given twice; answers the keys. */
export function readKeys(
  issues: InputIssue[],
  path: IssuePath,
  keys: readonly string[],
  known: readonly string[],
): readonly string[] {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    const at = [...path, String(index)];
    if (!known.includes(key)) issues.push({ path: at, code: 'UNKNOWN_KEY', params: { key } });
    else if (seen.has(key)) issues.push({ path: at, code: 'DUPLICATE', params: { value: key } });
    seen.add(key);
  });
  return keys;
}

/** Adds an issue unless the key is one of the dictionary's. */
export function readKey(issues: InputIssue[], path: IssuePath, key: string, known: readonly string[]): string {
  if (key.trim() === '') issues.push({ path, code: 'REQUIRED', params: {} });
  else if (!known.includes(key)) issues.push({ path, code: 'UNKNOWN_KEY', params: { key } });
  return key;
}

/** Adds an issue unless the number is whole and within the range, both ends included. */
export function readInteger(issues: InputIssue[], path: IssuePath, value: number, min: number, max: number): number {
  if (!Number.isInteger(value)) issues.push({ path, code: 'NOT_INTEGER', params: {} });
  else if (value < min || value > max) issues.push({ path, code: 'OUT_OF_RANGE', params: { min, max } });
  return value;
}

/** Adds an issue unless the text is a day of the calendar, and one not after `notAfter` where that is given. */
export function readDate(
  issues: InputIssue[],
  path: IssuePath,
  value: string | null | undefined,
  notAfter: string | null,
): string | null {
  if (value === null || value === undefined) return null;
  if (!isCalendarDate(value)) issues.push({ path, code: 'DATE_INVALID', params: {} });
  else if (notAfter !== null && value > notAfter) issues.push({ path, code: 'DATE_IN_FUTURE', params: {} });
  return value;
}
