import { describe, expect, it } from 'vitest';
import { issueCodes, issueText } from '../input-issues.js';
import { urgencies } from '../catalog/index.js';
import { locales } from '../words.js';
import { actionLabel, refusalText, stateLabel, urgencyLabel } from './labels.js';
import { requestActions, requestStates } from './request-flow.js';
import type { RequestRefusal } from './request-refusals.js';

const refusals: readonly RequestRefusal[] = [
  { kind: 'WRONG_STATE', state: 'CLOSED', possibleFrom: ['SUBMITTED', 'RETURNED'] },
  { kind: 'CHANGED_MEANWHILE', currentVersion: 3, currentState: 'VERIFIED' },
  { kind: 'INVALID_INPUT', issues: [] },
  { kind: 'NOT_FOUND', what: 'OFFER' },
  { kind: 'NOT_FOUND', what: 'REQUEST' },
  { kind: 'NOT_FOUND', what: 'WORKER' },
  { kind: 'ITEM_NOT_ON_MENU', stationId: 's', itemId: 'i' },
  { kind: 'ITEM_NOT_FOR_YOU', reasons: [] },
  { kind: 'ITEM_FULLY_BOOKED', capacity: { amount: 3, period: 'WEEK', hasWaitingList: false } },
  { kind: 'STATION_NOT_OPEN', stationId: 's', statusKey: 'planned' },
  { kind: 'WORKERS_NOT_ELIGIBLE', exclusions: [] },
];

describe.each(locales)('the texts in %s', (locale) => {
  it('name every state, step and urgency differently', () => {
    for (const words of [
      requestStates.map((state) => stateLabel(state, locale)),
      requestActions.map((action) => actionLabel(action, locale)),
      urgencies.map((urgency) => urgencyLabel(urgency, locale)),
    ]) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.every((word) => word.length > 0)).toBe(true);
    }
  });

  it('say every refusal and every issue without a hole', () => {
    for (const refusal of refusals) expect(refusalText(refusal, locale)).toMatch(/^[^{}]+$/u);
    const params = {
      min: 1,
      max: 5,
      value: 'v',
      key: 'k',
      id: 'i',
      after: '2026-01-01',
      days: 31,
      name: '甲',
      nameEn: 'A',
    };
    for (const code of issueCodes) expect(issueText({ code, params }, locale)).toMatch(/^[^{}]+$/u);
  });
});

describe('the texts', () => {
  it('carry the facts of the refusal', () => {
    expect(refusalText(refusals[0]!, 'zh-CN')).toContain('已点单、退回补充');
    expect(issueText({ code: 'TOO_LONG', params: { max: 2000 } }, 'zh-CN')).toBe('不能超过 2000 个字符');
  });
});
