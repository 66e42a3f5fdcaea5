import { describe, expect, it } from 'vitest';
import { dayText, instantText, largestUnit } from './time-text';

describe('times in words', () => {
  it('are written 年月日 in Chinese standard time, wherever the reader sits', () => {
    expect(instantText('2026-11-21T16:30:00Z', 'zh-CN')).toBe('2026年11月22日 00:30');
    expect(instantText('2026-11-21T16:30:00Z', 'zh-CN', false)).toBe('11月22日 00:30');
    expect(instantText('2026-11-21T16:30:00Z', 'en')).toBe('22 Nov 2026 00:30');
  });

  it('leave a calendar day where it is', () => {
    expect(dayText('2026-03-01', 'zh-CN')).toBe('2026年3月1日');
    expect(dayText('2026-03-01', 'en')).toBe('1 Mar 2026');
  });

  it('give a span in its largest fitting unit', () => {
    expect(largestUnit(-20 * 60_000)).toEqual({ unit: 'minutes', n: 20 });
    expect(largestUnit(30 * 3_600_000)).toEqual({ unit: 'hours', n: 30 });
    expect(largestUnit(72 * 3_600_000)).toEqual({ unit: 'days', n: 3 });
  });
});
