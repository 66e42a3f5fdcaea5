import fc from 'fast-check';
import {
  defaultItemContent,
  type EditMenuFacts,
  editMenu,
  type ItemContent,
  type MenuAdaptation,
  type MenuCategory,
  type MenuContent,
  type MenuDraft,
  type MenuEdit,
  type MenuInForce,
  type MenuLine,
  menuInForce,
} from '../src/catalog/index.js';
import { accepted, monday } from './request-world.js';

export const elderly: MenuCategory = { id: 'cat_1', number: '1', name: '为老服务', nameEn: 'For the elderly' };
export const children: MenuCategory = { id: 'cat_2', number: '2', name: '儿童服务', nameEn: null };

export function line(itemId: string, number: string, categoryId: string | null, content: Partial<ItemContent> = {}) {
  const name = content.name ?? `事项 ${number}`;
  const made: MenuLine = {
    itemId,
    itemVersion: null,
    categoryId,
    number,
    offering: 'OFFERED',
    content: { ...defaultItemContent, name, ...content },
  };
  return made;
}

/** Two headings with two items each. */
export const menu: MenuContent = {
  categories: [elderly, children],
  lines: [
    line('itm_1', '1', 'cat_1', { name: '探访' }),
    line('itm_2', '2', 'cat_1', { name: '助餐' }),
    line('itm_3', '3', 'cat_2', { name: '课业辅导' }),
    line('itm_4', '4', 'cat_2', { name: '心理疏导' }),
  ],
  adaptations: [],
};

export const adapt = (itemId: string, adaptation: Partial<MenuAdaptation> = {}): MenuAdaptation => ({
  itemId,
  offering: null,
  changes: {},
  ...adaptation,
});

/** The menu as it holds at a station below its publisher. */
export function inForce(content: MenuContent = menu): MenuInForce {
  const made = menuInForce([{ id: 'men_1', stationId: 'stn_1', version: 1, kind: 'WHOLE', content }]);
  if (made === null) throw new Error('nobody publishes');
  return made;
}

export const editFacts: EditMenuFacts = {
  accountId: 'acc_a',
  at: monday,
  newIds: [],
  knownItemIds: new Set(['itm_above', 'itm_other']),
  knownCategoryIds: new Set(['cat_above']),
};

/** The draft after edits by somebody who has seen this revision, which by default is the last. */
export function edited(
  draft: MenuDraft,
  edits: readonly MenuEdit[],
  facts: Partial<EditMenuFacts> = {},
  seenRevision = draft.revision,
): MenuDraft {
  return accepted(editMenu(draft, { seenRevision, edits }, { ...editFacts, ...facts }));
}

const ids = (n: string) => fc.constantFrom(...['1', '2', '3', '4'].map((digit) => `${n}_${digit}`));
const lineId = ids('itm');
const categoryId = fc.constantFrom('cat_1', 'cat_2');
const words = fc.constantFrom('甲', '乙', '丙', '丁');
const adaptedId = fc.constantFrom('itm_above', 'itm_other');

/** Edits of the menu above, any of which can be laid on it. */
export const anyEdit: fc.Arbitrary<MenuEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('SET_LINE' as const),
    itemId: lineId,
    fields: fc.record(
      {
        name: words,
        note: fc.option(words),
        number: fc.constantFrom('1', '8', '9'),
        durationMinutes: fc.constantFrom(30, 60, 90),
        offering: fc.constantFrom('MANDATORY' as const, 'OPTIONAL' as const),
        clientCategoryKeys: fc.constantFrom([], ['elderly'], ['children', 'elderly']),
        categoryId: fc.option(categoryId),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('SET_CATEGORY' as const),
    categoryId,
    fields: fc.record({ name: words, number: fc.constantFrom('1', '2', '5') }, { requiredKeys: [] }),
  }),
  fc.record({
    kind: fc.constant('SET_ADAPTATION' as const),
    itemId: adaptedId,
    offering: fc.constantFrom(null, 'OUT' as const, 'OFFERED' as const),
    changes: fc.record({ note: fc.option(words), workersNeeded: fc.constantFrom(1, 2, 3) }, { requiredKeys: [] }),
    clear: fc.constantFrom([], ['durationMinutes' as const]),
  }),
  fc.record({ kind: fc.constant('CLEAR_ADAPTATION' as const), itemId: adaptedId }),
);

/** Edits that put things elsewhere, in or out. */
export const anyMove: fc.Arbitrary<MenuEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('MOVE_LINE' as const),
    itemId: lineId,
    categoryId: fc.option(categoryId),
    beforeId: fc.option(lineId),
  }),
  fc.record({ kind: fc.constant('MOVE_CATEGORY' as const), categoryId, beforeId: fc.option(categoryId) }),
  fc.record({ kind: fc.constant('REMOVE_LINE' as const), itemId: lineId }),
  fc.record({ kind: fc.constant('REMOVE_CATEGORY' as const), categoryId }),
  fc.record({
    kind: fc.constant('ADD_LINE' as const),
    itemId: fc.constantFrom(null, 'itm_above'),
    categoryId: fc.option(categoryId),
    beforeId: fc.option(lineId),
    number: fc.constantFrom('5', '6'),
    offering: fc.constant('OFFERED' as const),
    content: fc.record({ name: words }),
  }),
);
