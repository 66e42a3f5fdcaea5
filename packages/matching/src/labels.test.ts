import { type ExclusionReason, exclusionCodes } from '@diandan/domain/requests';
import { termName } from '@diandan/domain/terms';
import { describe, expect, it } from 'vitest';
import { fitting, input } from '../test/match-world.js';
import { exclusionFix, exclusionText, nobodyFitsText, scorePartText } from './labels.js';
import { rankCandidates } from './rank.js';
import type { ScorePart } from './score.js';

const params: ExclusionReason['params'] = {
  status: 'LEFT',
  skill: 'elder-care',
  certificate: 'social-worker',
  date: '2026-03-01',
  times: '1:MORNING 7:EVENING',
  has: 10,
  max: 10,
};

describe.each(['zh-CN', 'en'] as const)('the texts of matching in %s', (locale) => {
  const names = (kind: 'SKILL' | 'CERTIFICATE_TYPE', key: string) => termName(kind, key, locale);

  it('say every exclusion differently and leave no hole', () => {
    const texts = exclusionCodes.map((code) => exclusionText({ code, params }, locale, names));
    expect(new Set(texts).size).toBe(exclusionCodes.length);
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('say every part of a score and leave no hole', () => {
    const empty = { averageRating: null, ratingCount: 0, offerCount: 0, acceptedCount: 0 };
    const workers = [
      fitting,
      { ...fitting, id: 'a', ...empty },
      { ...fitting, id: 'b', ratingCount: 2, stationPath: '0001' },
    ];
    const earlierVisits = [{ workerId: 'a', visitCount: 2 }];
    for (const changed of [{}, { earlierVisits, requiredSkillKeys: [] }]) {
      for (const { parts } of rankCandidates(input(workers, changed)).candidates) {
        for (const part of parts) expect(scorePartText(part, locale)).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  it('say what would help where something would', () => {
    const helpless = exclusionCodes.filter((code) => exclusionFix(code, locale) === null);
    expect(helpless).toEqual(['INACTIVE', 'DECLINED']);
  });
});

describe('the texts of matching', () => {
  const names = (kind: 'SKILL' | 'CERTIFICATE_TYPE', key: string) => termName(kind, key, 'zh-CN');

  it('carry the facts', () => {
    const say = (code: ExclusionReason['code']) => exclusionText({ code, params }, 'zh-CN', names);
    expect(say('SKILL_MISSING')).toBe('缺少技能：为老服务');
    expect(say('CERT_EXPIRED')).toBe('证书已于 2026-03-01 到期：社会工作师');
    expect(say('NOT_AVAILABLE')).toBe('预约时间没空：周一上午、周日晚上');
    expect(say('CASELOAD_CAP')).toBe('在办已满（10/10）');
  });

  it('warn that few ratings say little', () => {
    const part: ScorePart = {
      factor: 'RATING',
      contribution: 1,
      maximum: 930,
      params: { count: 2, average: 5, counted: 4.2 },
    };
    expect(scorePartText(part, 'zh-CN')).toBe('评分 5（样本少，按 4.2 计）');
  });

  it('tell first what stands in the way of most', () => {
    const nobody = { nearest: [], failedCounts: { INACTIVE: 1, SKILL_MISSING: 7 } };
    expect(nobodyFitsText(nobody, 'zh-CN')).toBe('没有可派人员：7 人缺少技能，1 人不在岗');
    expect(nobodyFitsText({ nearest: [], failedCounts: {} }, 'en')).toBe('No worker is registered in this scope.');
  });
});
