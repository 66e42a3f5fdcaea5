import { inLocale, type Locale, type Words } from '../words.js';
import { fieldValueText, type NameLookup } from './item-words.js';
import type { MenuDifference } from './menu-differences.js';
import { draftFieldName } from './menu-problems.js';

/** Texts this long are not repeated in a sentence. */
const longFields: ReadonlySet<string> = new Set(['summary', 'summaryEn', 'plainSummary', 'note']);

function differenceWords(difference: MenuDifference, lookup: NameLookup): Words {
  const { kind, target, field, from, to } = difference;
  const name = difference.name ?? lookup.item(target.id);
  const isCategory = target.kind === 'CATEGORY';
  const what: Words = isCategory
    ? { zh: `类别“${name}”`, en: `category "${name}"` }
    : { zh: `“${name}”`, en: `"${name}"` };
  const start = what.en.charAt(0).toUpperCase() + what.en.slice(1);
  switch (kind) {
    case 'ADDED':
      return { zh: `新增${isCategory ? what.zh : `事项${what.zh}`}`, en: `${start} is added` };
    case 'REMOVED':
      return { zh: `取消${isCategory ? what.zh : `事项${what.zh}`}`, en: `${start} is removed` };
    case 'RENUMBERED':
      return {
        zh: `${what.zh}的编号由 ${String(from)} 改为 ${String(to)}`,
        en: `${start} is numbered ${String(to)} instead of ${String(from)}`,
      };
    case 'MOVED': {
      if (from === to) return { zh: `${what.zh}调整了顺序`, en: `${start} stands in another place` };
      const place = (value: unknown, locale: Locale): string => fieldValueText('categoryId', value, lookup, locale);
      return {
        zh: `${what.zh}由${place(from, 'zh-CN')}移到${place(to, 'zh-CN')}`,
        en: `${start} moves from ${place(from, 'en')} to ${place(to, 'en')}`,
      };
    }
    case 'CHANGED': {
      const called = (locale: Locale): string => draftFieldName(field ?? '', locale);
      const adapts: Words = target.kind === 'ADAPTATION' ? { zh: '本站对', en: ' here' } : { zh: '', en: '' };
      if (longFields.has(field ?? '')) {
        return {
          zh: `${adapts.zh}${what.zh}的${called('zh-CN')}有改动`,
          en: `${start}${adapts.en}: ${called('en')} is rewritten`,
        };
      }
      const said = (value: unknown, locale: Locale): string => fieldValueText(field ?? '', value, lookup, locale);
      return {
        zh: `${adapts.zh}${what.zh}的${called('zh-CN')}由${said(from, 'zh-CN')}改为${said(to, 'zh-CN')}`,
        en: `${start}${adapts.en}: ${called('en')} ${said(from, 'en')} → ${said(to, 'en')}`,
      };
    }
  }
}

/** The difference in a sentence; the lookup names things in the same language. */
export function menuDifferenceText(difference: MenuDifference, lookup: NameLookup, locale: Locale): string {
  return inLocale(differenceWords(difference, lookup), locale);
}
