import { describe, expect, it } from 'vitest';
import { keepDraft, readDraft, startDraft } from './draft';
import { halfDayKey, isTooLate, nextSevenDays, partOf, windowOf } from './half-days';

// 23:30 in Beijing on a Saturday; still Saturday afternoon in London.
const lateInBeijing = Date.parse('2026-11-21T15:30:00Z');

describe('the half-days', () => {
  it('count the days of Beijing, wherever the phone is', () => {
    expect(nextSevenDays(lateInBeijing)).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
  });

  it('become windows with the offset of Beijing', () => {
    expect(windowOf('2026-11-24/afternoon')).toEqual({
      startsAt: '2026-11-24T14:00:00+08:00',
      endsAt: '2026-11-24T18:00:00+08:00',
    });
  });

  it('are found again in what the server answers in UTC', () => {
    expect(partOf('2026-11-24T00:00:00Z')).toBe('morning');
    expect(partOf('2026-11-24T06:00:00Z')).toBe('afternoon');
    expect(partOf('2026-11-24T10:30:00Z')).toBe('evening');
  });

  it('are gone once they have ended', () => {
    expect(isTooLate(halfDayKey('2026-11-21', 'evening'), lateInBeijing)).toBe(true);
    expect(isTooLate(halfDayKey('2026-11-22', 'morning'), lateInBeijing)).toBe(false);
  });
});

describe('a draft', () => {
  it('comes back without the half-days that have passed meanwhile', () => {
    const halfDays = [halfDayKey('2026-11-21', 'morning'), halfDayKey('2026-11-22', 'morning')];
    keepDraft('acc_1', { ...startDraft('stn_1', 'itm_1', '上门理发'), halfDays });
    expect(readDraft('acc_1', lateInBeijing)?.halfDays).toEqual(['2026-11-22/morning']);
  });

  it('belongs to one account', () => {
    keepDraft('acc_1', startDraft('stn_1', 'itm_1', '上门理发'));
    expect(readDraft('acc_2', lateInBeijing)).toBeNull();
  });

  it('is ignored when something else lies in its place', () => {
    window.localStorage.setItem('diandan.draft.acc_1', '{"need":3}');
    expect(readDraft('acc_1', lateInBeijing)).toBeNull();
  });
});
