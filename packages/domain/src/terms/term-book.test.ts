import { describe, expect, it } from 'vitest';
import type { InputIssue } from '../input-issues.js';
import { defaultEntries, defaultTermBook } from './dictionaries.js';
import { readTerms } from './read-terms.js';
import type { TermEntry } from './term.js';
import { createTermBook, withEntries } from './term-book.js';

const entry = (key: string, more: Partial<TermEntry> = {}): TermEntry => ({
  kind: 'SKILL',
  key,
  zh: `名${key}`,
  en: key.toUpperCase(),
  parentKey: null,
  position: 10,
  isRetired: false,
  mergedIntoKey: null,
  version: 1,
  ...more,
});

const book = createTermBook([
  entry('b', { position: 20 }),
  entry('a'),
  entry('old', { isRetired: true, position: 5 }),
  entry('twin', { mergedIntoKey: 'b', position: 15 }),
  entry('twin-of-twin', { mergedIntoKey: 'twin' }),
  entry('a-one', { parentKey: 'a', position: 30 }),
  entry('b-one', { parentKey: 'twin', position: 40 }),
]);

describe('a book of terms', () => {
  it('offers what may be chosen, in the order of a form, and keeps everything', () => {
    expect(book.keys('SKILL')).toEqual(['a', 'b', 'a-one', 'b-one']);
    expect(book.all('SKILL').map((one) => one.key)).toHaveLength(7);
    expect(book.keys('UNIT')).toEqual([]);
  });

  it('follows merges to their end, whatever number there were', () => {
    expect(book.canonical('SKILL', 'twin-of-twin')).toBe('b');
    expect(book.canonicalKeys('SKILL', ['twin', 'a', 'b', 'nobody'])).toEqual(['b', 'a', 'nobody']);
    expect(book.sameAs('SKILL', 'twin')).toEqual(['b', 'twin-of-twin', 'twin']);
  });

  it('names what is retired or merged, and by its key what nobody knows', () => {
    expect(book.name('SKILL', 'old', 'zh-CN')).toBe('名old');
    expect(book.name('SKILL', 'twin', 'en')).toBe('TWIN');
    expect(book.name('SKILL', 'nobody', 'en')).toBe('nobody');
  });

  it('puts what stood under a merged group under the one that was kept', () => {
    expect(book.childrenOf('SKILL', 'b').map((one) => one.key)).toEqual(['b-one']);
    expect(book.parentOf('SKILL', 'b-one')).toBe('b');
    expect(book.lineage('SKILL', 'b-one')).toEqual(['b-one', 'b']);
    expect(book.within('SKILL', 'b').toSorted()).toEqual(['b', 'b-one', 'twin', 'twin-of-twin']);
  });

  it('counts somebody in a part of a group as somebody in the group', () => {
    const keys = defaultTermBook.within('CLIENT_CATEGORY', 'elderly');
    expect(keys).toContain('elderly-left-behind');
    expect(keys).not.toContain('orphan');
    expect(defaultTermBook.lineage('CLIENT_CATEGORY', 'elderly-left-behind')).toEqual([
      'elderly-left-behind',
      'elderly',
    ]);
  });

  it('does not hang on damaged data', () => {
    const damaged = createTermBook([
      entry('a', { mergedIntoKey: 'b', parentKey: 'c' }),
      entry('b', { mergedIntoKey: 'a' }),
      entry('c', { parentKey: 'd' }),
      entry('d', { parentKey: 'c' }),
    ]);
    expect(['a', 'b']).toContain(damaged.canonical('SKILL', 'a'));
    expect(damaged.lineage('SKILL', 'c')).toEqual(['c', 'd']);
    expect(damaged.within('SKILL', 'c').toSorted()).toEqual(['c', 'd']);
  });

  it('is left as it was by an edit, which makes a new one', () => {
    const before = createTermBook(defaultEntries(), 7);
    const after = withEntries(before, [entry('elder-care', { zh: '养老照护' }), entry('new')]);
    expect(before.name('SKILL', 'elder-care', 'zh-CN')).toBe('为老服务');
    expect(after.name('SKILL', 'elder-care', 'zh-CN')).toBe('养老照护');
    expect(after.keys('SKILL')).toContain('new');
    expect(after.version).toBe(8);
  });
});

describe('keys of an input', () => {
  const read = (keys: readonly string[], held: readonly string[] = []) => {
    const issues: InputIssue[] = [];
    const counted = readTerms(issues, ['skillKeys'], keys, { terms: book, kind: 'SKILL', held });
    return { counted, issues: issues.map((issue) => `${issue.path.join('.')} ${issue.code}`) };
  };

  it('count as what was merged into which', () => {
    expect(read(['twin', 'a'])).toEqual({ counted: ['b', 'a'], issues: [] });
    expect(read(['twin', 'b'])).toEqual({ counted: ['b'], issues: [] });
  });

  it('are refused when unknown, given twice, or no longer in use', () => {
    expect(read(['a', 'a', 'nobody', 'old']).issues).toEqual([
      'skillKeys.1 DUPLICATE',
      'skillKeys.2 UNKNOWN_KEY',
      'skillKeys.3 RETIRED_KEY',
    ]);
  });

  it('may keep what is no longer in use where it was chosen before', () => {
    expect(read(['old'], ['old'])).toEqual({ counted: ['old'], issues: [] });
  });
});
