import type { InputIssue } from '../input-issues.js';
import { isPhone } from '../phone.js';
import { readText } from '../text-rules.js';

/** The name of a station, checked. */
export function readStationName(issues: InputIssue[], name: string): string {
  return readText(issues, ['name'], name, { max: 60, required: true }) ?? '';
}

/** The address of a station, checked. */
export function readStationAddress(issues: InputIssue[], address: string | null | undefined): string | null {
  return readText(issues, ['address'], address, { max: 200 });
}

/** The opening hours of a station in words, checked. */
export function readOpeningHours(issues: InputIssue[], hours: string | null | undefined): string | null {
  return readText(issues, ['openingHours'], hours, { max: 200 });
}

/** The phone number of a station, checked. */
export function readStationPhone(issues: InputIssue[], phone: string | null | undefined): string | null {
  const text = readText(issues, ['phone'], phone, { max: 30 });
  if (text !== null && !isPhone(text)) issues.push({ path: ['phone'], code: 'PHONE_INVALID', params: {} });
  return text;
}
