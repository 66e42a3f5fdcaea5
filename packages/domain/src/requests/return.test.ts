import { describe, expect, it } from 'vitest';
import { accepted, dispatcher, issuesOf, monday, ordered, seen } from '../../test/request-world.js';
import { isOverdue } from './request.js';
import { returnRequest } from './return.js';

describe('returning a request', () => {
  it('stops the clock and says what is missing', () => {
    const request = ordered();
    const command = { ...seen(request), missing: '请补充住址\n和电话' };
    const { request: after, event } = accepted(returnRequest(request, command, { by: dispatcher }, monday));
    expect(after).toMatchObject({ state: 'RETURNED', clockPausedAt: monday });
    expect(event.note).toBe('请补充住址\n和电话');
  });

  it('is never overdue while it waits for the orderer', () => {
    const request = ordered();
    const command = { ...seen(request), missing: '住址' };
    const { request: after } = accepted(returnRequest(request, command, { by: dispatcher }, monday));
    expect(isOverdue(after, Number.MAX_SAFE_INTEGER)).toBe(false);
    expect(isOverdue(request, Number.MAX_SAFE_INTEGER)).toBe(true);
  });

  it('is refused without a word on what is missing, and with more than 20,000 characters', () => {
    const request = ordered();
    const returning = (missing: string) =>
      returnRequest(request, { ...seen(request), missing }, { by: dispatcher }, monday);
    expect(issuesOf(returning(' \n'))).toEqual(['missing REQUIRED']);
    expect(issuesOf(returning('字'.repeat(20_001)))).toEqual(['missing TOO_LONG']);
  });

  it('counts rare Han and emoji as one character each', () => {
    const request = ordered();
    const command = { ...seen(request), missing: '𠮷'.repeat(20_000) };
    expect(accepted(returnRequest(request, command, { by: dispatcher }, monday)).event.note).toBe(command.missing);
  });
});
