import type { InputIssue } from '../input-issues.js';
import { isPhone } from '../phone.js';
import { readText } from '../text-rules.js';

/** The name of a person, checked. */
export function readPersonName(issues: InputIssue[], name: string): string {
  return readText(issues, ['name'], name, { max: 50, required: true }) ?? '';
}

/** The phone number of a person, checked; `path` names the field it came in. */
export function readPhone(
  issues: InputIssue[],
  phone: string | null | undefined,
  path: readonly string[] = ['phone'],
): string | null {
  const text = readText(issues, path, phone, { max: 30 });
  if (text !== null && !isPhone(text)) issues.push({ path, code: 'PHONE_INVALID', params: {} });
  return text;
}
