import { accept, type Decision, refuse } from '../decision.js';
import type { Locale } from '../words.js';
import { itemRanges } from './item-rules.js';
import type { CellProblem } from './menu-table-problems.js';
import type { ServiceHours } from './service-item.js';

/**
 * The hours of one urgency as they stand in a cell: 4小时/72小时. The units are written out, since a spreadsheet makes
 * a date of 4/7.
 */
export function hoursCell({ respond, complete }: ServiceHours, locale: Locale): string {
  if (locale === 'en') return `${respond}h/${complete === null ? 'none' : `${complete}h`}`;
  return `${respond}小时/${complete === null ? '不限' : `${complete}小时`}`;
}

const units: Readonly<Record<string, number>> = {
  小时: 1,
  时: 1,
  h: 1,
  hour: 1,
  hours: 1,
  天: 24,
  日: 24,
  d: 24,
  day: 24,
  days: 24,
};
const span = /^(?:响应|办结|response|completion)?\s*(\d{1,6})\s*([^\d\s]*?)(?:内)?(?:响应|办结)?$/;
const endless = new Set(['不限', '无', '不限办结', '-', 'none', 'no limit']);

function hoursOf(text: string): number | null {
  const match = span.exec(text.trim());
  if (match === null) return null;
  const unit = match[2] === '' || match[2] === undefined ? 1 : units[match[2]];
  return unit === undefined ? null : Number(match[1]) * unit;
}

/** Reads the hours of one urgency; numbers without a unit are hours. */
export function hoursInCell(cell: string): Decision<ServiceHours, CellProblem> {
  const value = cell.trim();
  const said = value.normalize('NFKC').toLowerCase();
  if (
    /^\d{4}-\d\d?-\d\d?/.test(said) ||
    /^\d{1,2}月\d{1,2}日$/.test(said) ||
    /^(?:\d{1,2}-)?[a-z]{3}(?:-\d+)?$/.test(said)
  ) {
    return refuse({ code: 'READ_AS_DATE', params: { value } });
  }
  const parts = said.split(/[/、,;|]/);
  const [first = '', last = ''] = parts;
  const respond = hoursOf(first);
  const complete = endless.has(last.trim()) ? null : hoursOf(last);
  if (parts.length !== 2 || respond === null || (complete === null && !endless.has(last.trim()))) {
    return refuse({ code: 'NOT_HOURS', params: { value } });
  }
  for (const [hours, range] of [
    [respond, itemRanges.respond],
    [complete, itemRanges.complete],
  ] as const) {
    if (hours !== null && (hours < range.min || hours > range.max)) {
      return refuse({ code: 'OUT_OF_RANGE', params: { value: hours, ...range } });
    }
  }
  return complete !== null && respond > complete
    ? refuse({ code: 'RESPONSE_AFTER_COMPLETION', params: { respond, complete } })
    : accept({ respond, complete });
}
