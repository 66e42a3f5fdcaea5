import { describe, expect, it } from 'vitest';
import { socialWorkerCertificates } from '../people/index.js';
import { certificatesThatMeet } from './abilities.js';
import { termKeys, termName, termsOf } from './dictionaries.js';
import { termKinds } from './term.js';

describe.each(termKinds)('the dictionary %s', (kind) => {
  it('names every entry in both languages, each key and each name once', () => {
    const terms = termsOf(kind);
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) {
      expect(term.key).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(term.zh).toMatch(/\p{Script=Han}/u);
      expect(term.en).toMatch(/^[A-Z][\x20-\x7e]*$/);
    }
    for (const names of [termKeys(kind), terms.map((term) => term.zh), terms.map((term) => term.en)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has every group that its entries belong to', () => {
    for (const { parentKey } of termsOf(kind)) if (parentKey !== undefined) expect(termKeys(kind)).toContain(parentKey);
  });
});

describe('terms', () => {
  it('are named in the language asked for, and by their key when nobody knows them', () => {
    expect(termName('DECLINE_REASON', 'too-far', 'zh-CN')).toBe('路途太远');
    expect(termName('DECLINE_REASON', 'too-far', 'en')).toBe('Too far away');
    expect(termName('DECLINE_REASON', 'gone', 'en')).toBe('gone');
  });

  it('let a higher certificate meet the demand for a lower one, never the other way round', () => {
    expect(certificatesThatMeet('assistant-social-worker')).toEqual(socialWorkerCertificates);
    expect(certificatesThatMeet('senior-social-worker')).toEqual(['senior-social-worker']);
    expect(certificatesThatMeet('first-aid')).toEqual(['first-aid']);
  });
});
