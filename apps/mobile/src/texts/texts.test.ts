import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { leftWords, momentWords } from './time-words';
import { zhCn } from './zh-cn';
import { zhCnMore } from './zh-cn-more';

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value as Tree, `${path}${key}.`),
  );
const gaps = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name));

describe('the texts', () => {
  it('leave the same gaps in both languages', () => {
    const english = new Map(leaves(en));
    for (const [key, text] of leaves({ ...zhCn, ...zhCnMore }))
      expect([key, gaps(english.get(key) ?? '')]).toEqual([key, gaps(text)]);
  });

  it('say how long is left without ever saying nothing', () => {
    const t = i18next.getFixedT('zh-CN');
    expect(leftWords(10_000, t)).toBe('1 分钟');
    expect(leftWords(59 * 60_000, t)).toBe('59 分钟');
    expect(leftWords(135 * 60_000, t)).toBe('2 小时 15 分钟');
    expect(leftWords(27 * 3_600_000, t)).toBe('1 天 3 小时');
  });

  it('tell moments in Beijing time', () => {
    expect(momentWords('2026-11-24T09:00:00Z', 'zh-CN')).toMatch(/11月24日.*周二.*17:00/);
  });
});
