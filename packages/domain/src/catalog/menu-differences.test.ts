import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt, anyEdit, anyMove, editFacts, line, menu } from '../../test/menu-world.js';
import { inLocale, type Locale, locales } from '../words.js';
import { menuDifferenceText } from './difference-words.js';
import { editMenu } from './edit-menu.js';
import { itemFields } from './item-fields.js';
import { fieldValueText, type NameLookup } from './item-words.js';
import { startDraft } from './menu-draft.js';
import { differencesOf } from './menu-differences.js';
import { defaultItemContent, type ItemContent, openToAll } from './service-item.js';
import type { MenuContent } from './service-menu.js';

const lookup: NameLookup = {
  term: (_, key) => key,
  place: (code) => code,
  category: (id) => (id === 'cat_1' ? '为老服务' : '儿童服务'),
  item: (id) => (id === 'itm_above' ? '殡葬指导' : id),
};

const words = (after: MenuContent, locale: Locale = 'zh-CN', before = menu) =>
  differencesOf(before, after).map((one) => menuDifferenceText(one, lookup, locale));

const withFirst = (content: Partial<ItemContent>): MenuContent => ({
  ...menu,
  lines: menu.lines.map((one, index) => (index === 0 ? { ...one, content: { ...one.content, ...content } } : one)),
});

describe('two versions of a menu', () => {
  it('differ in nothing where both say the same, whatever the versions of their items', () => {
    expect(differencesOf(menu, menu)).toEqual([]);
    const published = { ...menu, lines: menu.lines.map((one) => ({ ...one, itemVersion: 3 })) };
    expect(differencesOf(menu, published)).toEqual([]);
  });

  it('say what was added, removed, moved and renumbered', () => {
    const [first, second, third, fourth] = menu.lines;
    const after: MenuContent = {
      ...menu,
      categories: [{ ...menu.categories[0]!, number: '一' }, menu.categories[1]!],
      lines: [second!, line('itm_9', '9', 'cat_1', { name: '理发' }), { ...fourth!, categoryId: 'cat_1' }, first!],
    };
    expect(words(after)).toEqual([
      '类别“为老服务”的编号由 1 改为 一',
      `取消事项“${third!.content.name}”`,
      '“助餐”调整了顺序',
      '新增事项“理发”',
      '“心理疏导”由儿童服务移到为老服务',
    ]);
    expect(words(menu, 'en', { ...menu, categories: [] })).toEqual([
      'Category "为老服务" is added',
      'Category "儿童服务" is added',
    ]);
  });

  it('say each field that changed, money as yuan and hours as people read them', () => {
    const { hours } = defaultItemContent;
    const after = withFirst({
      fee: { model: 'LOW_FEE', amountFen: 550, payer: '区民政局' },
      hours: { ...hours, CRISIS: { respond: 1, complete: 48 }, LOW: { respond: 72, complete: null } },
      eligibility: { ...openToAll, minAge: 60, placeCodes: ['511302001'] },
      capacity: { amount: 5, period: 'WEEK', hasWaitingList: true },
      clientCategoryKeys: ['elderly'],
      summary: '改写过的说明',
    });
    expect(words(after)).toEqual([
      '“探访”的说明有改动',
      '“探访”的服务对象由不限改为elderly',
      '“探访”的对象条件由不限改为满 60 岁，住在511302001',
      '“探访”的收费由免费改为低偿 5.50 元（区民政局支付）',
      expect.stringMatching(
        /危机 1 小时内响应、1 天内办结.*改为危机 1 小时内响应、2 天内办结.*不急 3 天内响应、不限办结/,
      ),
      '“探访”的接单容量由不限改为每周 5 单，可排队',
    ]);
    expect(words(after, 'en')[3]).toBe('"探访": Fee free → low fee ¥5.50 (paid by 区民政局)');
  });

  it('say what is adapted and no longer adapted', () => {
    const after = { ...menu, adaptations: [adapt('itm_above', { offering: 'OUT', changes: { workersNeeded: 2 } })] };
    expect(words(after)).toEqual([
      '本站对“殡葬指导”的提供方式由（按上级规定）改为不提供',
      '本站对“殡葬指导”的服务人数由（按上级规定）改为2 人',
    ]);
    expect(words(menu, 'en', after)[0]).toBe('"殡葬指导" here: Offering not offered → (as above)');
  });

  it('name as few lines as moved', () => {
    const [first, ...rest] = menu.lines.map((one) => ({ ...one, categoryId: 'cat_1' }));
    const before = { ...menu, lines: [first!, ...rest] };
    expect(differencesOf(before, { ...menu, lines: [...rest, first!] })).toMatchObject([
      { kind: 'MOVED', target: { id: 'itm_1' } },
    ]);
  });

  it.each(locales)('have words for every value of every field in %s', (locale) => {
    for (const field of itemFields) {
      expect(fieldValueText(field, defaultItemContent[field], lookup, locale).length).toBeGreaterThan(0);
    }
    expect(inLocale({ zh: '', en: '' }, locale)).toBe('');
  });

  it('differ in something exactly where an edit changed something', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEdit, anyMove), { maxLength: 5 }), (edits) => {
        const start = startDraft(menu);
        const facts = { ...editFacts, newIds: ['itm_n0', 'itm_n1', 'itm_n2', 'itm_n3', 'itm_n4'] };
        const done = editMenu(start, { seenRevision: 1, edits }, facts);
        fc.pre(done.ok);
        if (!done.ok) return;
        const differences = differencesOf(start.content, done.value.content);
        const isSame = JSON.stringify(start.content) === JSON.stringify(done.value.content);
        if (differences.length > 0) expect(isSame).toBe(false);
        else expect(sorted(done.value.content)).toEqual(sorted(start.content));
        for (const one of differences) {
          for (const locale of locales)
            expect(menuDifferenceText(one, lookup, locale)).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });
});

/** Lines under a heading that is gone stand in no order that a reader sees. */
const sorted = (content: MenuContent) => content.lines.toSorted((a, b) => a.itemId.localeCompare(b.itemId));
