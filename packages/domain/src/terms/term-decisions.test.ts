import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, issuesOf, refused } from '../../test/request-world.js';
import type { Decision } from '../decision.js';
import { defaultTermBook } from './dictionaries.js';
import { type TermEntry, termKinds } from './term.js';
import { createTermBook, type TermBook, withEntries } from './term-book.js';
import { changeTerm, createTerm } from './term-decisions.js';
import { mergeTerms, type MergeTermsRefusal, restoreTerm, retireTerm } from './term-ends.js';
import { mergeProblems, mergeProblemText } from './term-refusals.js';

const terms = defaultTermBook;
const found = (key: string, kind: TermEntry['kind'] = 'SKILL', book: TermBook = terms): TermEntry => {
  const entry = book.find(kind, key);
  if (entry === null) throw new Error(`no ${key}`);
  return entry;
};

const expected = (entry: TermEntry) => ({ expectedVersion: entry.version });

describe('a new term', () => {
  it('comes last, and goes by its Chinese name until somebody translates it', () => {
    const entry = accepted(createTerm({ kind: 'SKILL', key: 'music-therapy', zh: ' 音乐治疗 ' }, terms));
    expect(entry).toMatchObject({ zh: '音乐治疗', en: '音乐治疗', parentKey: null, version: 1 });
    expect(entry.position).toBeGreaterThan(terms.all('SKILL').at(-1)?.position ?? 0);
    expect(withEntries(terms, [entry]).keys('SKILL').at(-1)).toBe('music-therapy');
  });

  it('is refused with everything that is wrong with it', () => {
    const wrong = {
      kind: 'SKILL',
      key: 'Elder Care',
      zh: '为老服务',
      en: 'case WORK',
      parentKey: 'no',
      position: -1,
    } as const;
    expect(issuesOf(createTerm(wrong, terms))).toEqual([
      'key KEY_FORMAT',
      'parentKey UNKNOWN_KEY',
      'position OUT_OF_RANGE',
      'zh NAME_TAKEN',
      'en NAME_TAKEN',
    ]);
    expect(issuesOf(createTerm({ kind: 'SKILL', key: 'elder-care', zh: ' ' }, terms))).toEqual([
      'key DUPLICATE',
      'zh REQUIRED',
    ]);
  });

  it('may have a name that another dictionary has too', () => {
    expect(createTerm({ kind: 'UNIT', key: 'elder-care', zh: '为老服务' }, terms).ok).toBe(true);
  });
});

describe('a changed term', () => {
  it('keeps its key, and its English name follows the Chinese one as long as nobody translated it', () => {
    const entry = accepted(createTerm({ kind: 'SKILL', key: 'music', zh: '音乐' }, terms));
    const book = withEntries(terms, [entry]);
    expect(accepted(changeTerm(entry, { expectedVersion: 1, zh: '音乐治疗' }, book))).toMatchObject({
      key: 'music',
      zh: '音乐治疗',
      en: '音乐治疗',
      version: 2,
    });
    expect(accepted(changeTerm(entry, { expectedVersion: 1, en: 'Music' }, book))).toMatchObject({
      zh: '音乐',
      en: 'Music',
    });
  });

  it('is not put under itself, nor under what stands below it', () => {
    const elderly = found('elderly', 'CLIENT_CATEGORY');
    for (const parentKey of ['elderly', 'elderly-alone']) {
      expect(issuesOf(changeTerm(elderly, { expectedVersion: 1, parentKey }, terms))).toEqual(['parentKey CIRCLE']);
    }
    const alone = found('elderly-alone', 'CLIENT_CATEGORY');
    expect(accepted(changeTerm(alone, { expectedVersion: 1, parentKey: null }, terms)).parentKey).toBeNull();
  });

  it('is refused to whoever looked at an older version', () => {
    const refused = changeTerm(found('mediation'), { expectedVersion: 9, zh: '' }, terms);
    expect(refused).toEqual({ ok: false, refusal: { kind: 'CHANGED_MEANWHILE', currentVersion: 1 } });
  });
});

describe('a retired term', () => {
  it('is no longer chosen but still named, and comes back', () => {
    const retired = accepted(retireTerm(found('mediation'), { expectedVersion: 1 }));
    const book = withEntries(terms, [retired]);
    expect(book.keys('SKILL')).not.toContain('mediation');
    expect(book.name('SKILL', 'mediation', 'zh-CN')).toBe('矛盾调解');
    expect(accepted(retireTerm(retired, expected(retired)))).toBe(retired);
    const back = accepted(restoreTerm(retired, expected(retired), book));
    expect(withEntries(book, [back]).keys('SKILL')).toContain('mediation');
  });

  it('keeps its name for itself', () => {
    const book = withEntries(terms, [accepted(retireTerm(found('mediation'), { expectedVersion: 1 }))]);
    expect(issuesOf(createTerm({ kind: 'SKILL', key: 'other', zh: '矛盾调解' }, book))).toEqual(['zh NAME_TAKEN']);
  });
});

describe('merged terms', () => {
  const merge = (from: string, into: string, book: TermBook = terms) =>
    mergeTerms(found(from, 'SKILL', book), found(into, 'SKILL', book), expected(found(from, 'SKILL', book)), book);

  it('count as the one that is kept, and are not changed any more', () => {
    const merged = accepted(merge('health-care', 'elder-care'));
    const book = withEntries(terms, [merged]);
    expect(book.canonical('SKILL', 'health-care')).toBe('elder-care');
    expect(book.keys('SKILL')).not.toContain('health-care');
    const isMerged = { ok: false, refusal: { kind: 'TERM_IS_MERGED', intoKey: 'elder-care' } };
    expect(changeTerm(merged, expected(merged), book)).toEqual(isMerged);
    expect(retireTerm(merged, expected(merged))).toEqual(isMerged);
  });

  it('may be parted again, unless the name was given away', () => {
    const merged = accepted(merge('health-care', 'elder-care'));
    const book = withEntries(terms, [merged]);
    const parted = withEntries(book, [accepted(restoreTerm(merged, expected(merged), book))]);
    expect(parted.canonical('SKILL', 'health-care')).toBe('health-care');
    const taken = withEntries(book, [accepted(createTerm({ kind: 'SKILL', key: 'new', zh: '健康照护' }, book))]);
    expect(issuesOf(restoreTerm(merged, expected(merged), taken))).toEqual(['zh NAME_TAKEN']);
  });

  it('are refused for every reason there is', () => {
    const problemsOf = (decision: Decision<TermEntry, MergeTermsRefusal>) => {
      const refusal = refused(decision);
      return refusal.kind === 'TERMS_NOT_MERGEABLE' ? refusal.problems : [];
    };
    expect(problemsOf(merge('mediation', 'mediation'))).toEqual(['SAME_ENTRY']);
    expect(problemsOf(mergeTerms(found('mediation'), found('hour', 'UNIT'), { expectedVersion: 1 }, terms))).toEqual([
      'OTHER_DICTIONARY',
    ]);
    const ended = withEntries(terms, [
      { ...found('mediation'), isRetired: true, mergedIntoKey: 'legal-aid' },
      { ...found('tutoring'), mergedIntoKey: 'child-care' },
    ]);
    expect(problemsOf(merge('tutoring', 'mediation', ended))).toEqual([
      'MERGED_ALREADY',
      'INTO_RETIRED',
      'INTO_MERGED',
    ]);
    const [group, part] = [found('elderly', 'CLIENT_CATEGORY'), found('elderly-alone', 'CLIENT_CATEGORY')];
    expect(problemsOf(mergeTerms(group, part, { expectedVersion: 1 }, terms))).toEqual(['INTO_OWN_PART']);
    expect(mergeTerms(part, group, { expectedVersion: 1 }, terms).ok).toBe(true);
  });

  it('have words for every problem in both languages', () => {
    for (const problem of mergeProblems) {
      expect(mergeProblemText(problem, 'zh-CN')).toMatch(/\p{Script=Han}/u);
      expect(mergeProblemText(problem, 'en')).toMatch(/^[a-z ]+$/);
    }
  });
});

describe('whatever is edited', () => {
  const small = createTermBook(
    ['a', 'b', 'c', 'd', 'e'].map((key, n) => ({ ...found('mediation'), key, zh: `名${key}`, en: key, position: n })),
  );
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const edit = fc.oneof(
    fc.record({ what: fc.constant('merge' as const), of: key, other: key }),
    fc.record({ what: fc.constant('move' as const), of: key, other: fc.option(key) }),
    fc.record({ what: fc.constantFrom('retire' as const, 'restore' as const), of: key, other: fc.constant(null) }),
  );

  const after = (edits: readonly { what: string; of: string; other: string | null }[]): TermBook =>
    edits.reduce<TermBook>((book, { what, of, other }) => {
      const entry = found(of, 'SKILL', book);
      const version = expected(entry);
      const decision =
        what === 'merge'
          ? mergeTerms(entry, found(other ?? of, 'SKILL', book), version, book)
          : what === 'move'
            ? changeTerm(entry, { ...version, parentKey: other }, book)
            : what === 'retire'
              ? retireTerm(entry, version)
              : restoreTerm(entry, version, book);
      return decision.ok ? withEntries(book, [decision.value]) : book;
    }, small);

  it('each key ends at an entry of its own, groups end at a top, and every name stays readable', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const book = after(edits);
        for (const one of small.keys('SKILL')) {
          const end = book.canonical('SKILL', one);
          expect(book.find('SKILL', end)?.mergedIntoKey).toBeNull();
          expect(book.canonical('SKILL', end)).toBe(end);
          expect(book.parentOf('SKILL', book.lineage('SKILL', one).at(-1) ?? '')).toBeNull();
          expect(book.name('SKILL', one, 'zh-CN')).toBe(`名${one}`);
        }
        expect(book.all('SKILL')).toHaveLength(5);
      }),
    );
  });

  it('merging what is merged already changes nothing', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), key, key, (edits, from, into) => {
        const book = after(edits);
        const entry = found(from, 'SKILL', book);
        const once = mergeTerms(entry, found(into, 'SKILL', book), expected(entry), book);
        if (!once.ok) return;
        const merged = withEntries(book, [once.value]);
        const twice = mergeTerms(once.value, found(into, 'SKILL', merged), expected(once.value), merged);
        expect(twice).toEqual(once);
      }),
    );
  });
});

it('every dictionary is shipped with entries', () => {
  for (const kind of termKinds) expect(terms.keys(kind).length).toBeGreaterThan(3);
});
