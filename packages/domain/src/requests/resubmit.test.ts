import { describe, expect, it } from 'vitest';
import { accepted, hour, issuesOf, monday, requestIn, resident, seen } from '../../test/request-world.js';
import { resubmitRequest } from './resubmit.js';

describe('resubmitting a request', () => {
  it('pushes the due time by as long as the clock stood still', () => {
    const request = requestIn('RETURNED');
    const { request: after, event } = accepted(
      resubmitRequest(request, seen(request), { by: resident }, monday + 30 * hour),
    );
    expect(after.dueAt).toBe((request.dueAt ?? 0) + 30 * hour);
    expect(after).toMatchObject({ state: 'SUBMITTED', clockPausedAt: null });
    expect(event.details).toEqual({ pausedFor: 30 * hour, needChanged: false });
  });

  it('replaces the need when a new one is given and keeps it otherwise', () => {
    const request = { ...requestIn('RETURNED'), need: '需要陪诊' };
    const kept = accepted(resubmitRequest(request, { ...seen(request), need: ' ' }, { by: resident }, monday));
    expect(kept.request.need).toBe('需要陪诊');
    const changed = accepted(
      resubmitRequest(request, { ...seen(request), need: '周三陪诊' }, { by: resident }, monday),
    );
    expect(changed.request.need).toBe('周三陪诊');
    expect(changed.event.details.needChanged).toBe(true);
  });

  it('never lets a clock that went backwards shorten the promise', () => {
    const request = requestIn('RETURNED');
    const { request: after } = accepted(resubmitRequest(request, seen(request), { by: resident }, monday - hour));
    expect(after.dueAt).toBe(request.dueAt);
  });

  it('refuses a need that is too long', () => {
    const request = requestIn('RETURNED');
    const command = { ...seen(request), need: 'x'.repeat(2_001) };
    expect(issuesOf(resubmitRequest(request, command, { by: resident }, monday))).toEqual(['need TOO_LONG']);
  });
});
