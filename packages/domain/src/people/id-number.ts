import { isCalendarDate } from '../calendar-dates.js';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** True for an 18-digit resident ID number whose birthday exists and whose check digit is right (GB 11643). */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text) || birthdayOf(text) === null) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return checkDigits.charAt(sum % 11) === text.charAt(17);
}

/** The birthday inside an ID number as YYYY-MM-DD, or null when there is no such day. */
export function birthdayOf(idNumber: string): string | null {
  const day = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  return isCalendarDate(day) ? day : null;
}
