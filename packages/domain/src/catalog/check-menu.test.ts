import { describe, expect, it } from 'vitest';
import { adapt, elderly, inForce, line, menu } from '../../test/menu-world.js';
import { termKeys } from '../terms/index.js';
import { locales } from '../words.js';
import { type CheckMenuFacts, checkMenu } from './check-menu.js';
import { itemKeysFrom } from './item-rules.js';
import { type MenuProblem, menuProblemCodes, menuProblemText } from './menu-problems.js';
import { type ItemContent, openToAll } from './service-item.js';
import type { MenuContent, MenuLine } from './service-menu.js';

const knownKeys = itemKeysFrom(termKeys);

const facts: CheckMenuFacts = {
  divisionCode: '511302',
  knownKeys,
  publishedNumbers: new Map(),
  inherited: null,
  conflicts: [],
};

const said = (problems: readonly MenuProblem[]) =>
  problems.map(({ code, target, field }) => [code, target?.id ?? '-', field].filter((part) => part !== null).join(' '));

const whole = (content: MenuContent, more: Partial<CheckMenuFacts> = {}) =>
  said(checkMenu(content, 'WHOLE', { ...facts, ...more }));

const overlay = (content: Partial<MenuContent>, more: Partial<CheckMenuFacts> = {}) => {
  const filled: MenuContent = { categories: [], lines: [], adaptations: [], ...content };
  return said(checkMenu(filled, 'OVERLAY', { ...facts, inherited: inForce(), ...more }));
};

const withContent = (content: Partial<ItemContent>): MenuContent => ({
  ...menu,
  lines: [line('itm_1', '1', 'cat_1', content)],
});

const mandatory: MenuContent = {
  ...menu,
  lines: menu.lines.map((one): MenuLine => (one.itemId === 'itm_1' ? { ...one, offering: 'MANDATORY' } : one)),
};

describe('a menu of its own', () => {
  it('is fine as it is', () => {
    expect(whole(menu)).toEqual([]);
  });

  it('is refused with every reason at once', () => {
    const content: MenuContent = {
      categories: [elderly, { ...elderly, id: 'cat_2', name: ' ' }],
      lines: [
        line('itm_1', '1', null, { name: '' }),
        line('itm_2', '1', 'cat_9', { durationMinutes: 0, domainKeys: ['magic'] }),
        line('itm_3', ' ', 'cat_1'),
      ],
      adaptations: [adapt('itm_4')],
    };
    const inherited = inForce(mandatory);
    const above = { ...inherited, categories: inherited.categories.slice(0, 1) };
    const without = { ...content, lines: content.lines.slice(1) };
    expect(whole(without, { inherited: above })).toEqual([
      'NUMBER_TWICE cat_2 number',
      'NUMBER_MISSING itm_3 number',
      'CATEGORY_UNKNOWN itm_2 categoryId',
      'KEY_UNKNOWN itm_2 domainKeys',
      'OUT_OF_RANGE itm_2 durationMinutes',
      'NAME_MISSING cat_2 name',
      'MANDATORY_MISSING itm_1',
      'ADAPTATION_NOT_ALLOWED itm_4',
    ]);
    expect(whole(content)).toEqual([
      'NUMBER_TWICE cat_2 number',
      'NUMBER_TWICE itm_2 number',
      'NUMBER_MISSING itm_3 number',
      'CATEGORY_MISSING itm_1 categoryId',
      'NAME_MISSING itm_1 name',
      'CATEGORY_UNKNOWN itm_2 categoryId',
      'KEY_UNKNOWN itm_2 domainKeys',
      'OUT_OF_RANGE itm_2 durationMinutes',
      'NAME_MISSING cat_2 name',
      'ADAPTATION_NOT_ALLOWED itm_4',
    ]);
  });

  it('keeps a published number with its item', () => {
    const publishedNumbers = new Map([
      ['1', 'itm_9'],
      ['7', 'itm_2'],
    ]);
    expect(whole(menu, { publishedNumbers })).toEqual(['NUMBER_TAKEN itm_1 number', 'NUMBER_CHANGED itm_2 number']);
  });

  it('covers what is mandatory above, and offers something', () => {
    expect(whole(menu, { inherited: inForce(mandatory) })).toEqual([]);
    const optional = menu.lines.map((one): MenuLine => ({ ...one, offering: 'OPTIONAL' }));
    expect(whole({ ...menu, lines: optional }, { inherited: inForce(mandatory) })).toEqual([
      'MANDATORY_LOOSENED itm_1 offering',
      'NOTHING_OFFERED -',
    ]);
  });

  it('says what is mandatory above in no field looser, and keeps it for all who may order it', () => {
    const loose = withContent({ confidentiality: 'RESTRICTED', requiredSkillKeys: [], note: '到二楼' });
    const [first, ...others] = mandatory.lines;
    const above = {
      ...mandatory,
      lines: [{ ...first!, content: { ...first!.content, requiredSkillKeys: ['elder-care'] } }, ...others],
    };
    expect(whole(loose, { inherited: inForce(above) })).toEqual([
      'MANDATORY_LOOSENED itm_1 requiredSkillKeys',
      'MANDATORY_LOOSENED itm_1 confidentiality',
    ]);
  });

  it('waits for every choice', () => {
    const side = { value: '甲', accountId: 'acc_a', at: 0 };
    const target = { kind: 'LINE', id: 'itm_1' } as const;
    const conflicts = [{ id: '2.1', target, field: 'name', ours: side, theirs: { ...side, value: '乙' } }];
    const [problem] = checkMenu(menu, 'WHOLE', { ...facts, conflicts });
    expect(problem).toMatchObject({ code: 'CONFLICT_OPEN', targetName: '探访', field: 'name' });
  });
});

describe('the rules of an item', () => {
  it.each<[string, Partial<ItemContent>, string]>([
    ['ages', { eligibility: { ...openToAll, minAge: 70, maxAge: 60 } }, 'AGE_RANGE eligibility'],
    ['an age nobody has', { eligibility: { ...openToAll, minAge: -1 } }, 'OUT_OF_RANGE eligibility'],
    [
      'a category served and left out',
      { clientCategoryKeys: ['elderly'], eligibility: { ...openToAll, excludedCategoryKeys: ['elderly'] } },
      'CATEGORY_BOTH_WAYS eligibility',
    ],
    ['a place that is none', { eligibility: { ...openToAll, placeCodes: ['5'] } }, 'PLACE_MALFORMED eligibility'],
    ['a place elsewhere', { eligibility: { ...openToAll, placeCodes: ['511303'] } }, 'PLACE_OUTSIDE eligibility'],
    [
      'a place served and left out',
      { eligibility: { ...openToAll, placeCodes: ['511302001'], excludedPlaceCodes: ['511302'] } },
      'PLACE_BOTH_WAYS eligibility',
    ],
    ['a household nobody knows', { eligibility: { ...openToAll, householdKeys: ['x'] } }, 'KEY_UNKNOWN eligibility'],
    ['a fee without a price', { fee: { model: 'LOW_FEE', amountFen: null, payer: null } }, 'FEE_INCONSISTENT fee'],
    ['a crew of none', { workersNeeded: 0 }, 'OUT_OF_RANGE workersNeeded'],
    ['no capacity', { capacity: { amount: 0, period: 'DAY', hasWaitingList: true } }, 'OUT_OF_RANGE capacity'],
    ['nobody to order it', { orderableBy: [] }, 'NOBODY_ORDERS orderableBy'],
    ['nobody who can today', { orderableBy: ['STATION', 'ORGANISATION'] }, 'NOBODY_ORDERS orderableBy'],
  ])('refuse %s', (_, content, problem) => {
    const [code, field] = problem.split(' ');
    expect(whole(withContent(content))).toEqual([`${code} itm_1 ${field}`]);
  });

  it('refuse a response after the completion', () => {
    const { hours } = menu.lines[0]!.content;
    const late = { ...hours, LOW: { respond: 48, complete: 24 } };
    expect(whole(withContent({ hours: late }))).toEqual(['RESPONSE_AFTER_COMPLETION itm_1 hours']);
    expect(whole(withContent({ hours: { ...hours, LOW: { respond: 48, complete: null } } }))).toEqual([]);
  });

  it('allow a low fee of which nobody pays the rest', () => {
    expect(whole(withContent({ fee: { model: 'LOW_FEE', amountFen: 500, payer: null } }))).toEqual([]);
  });
});

describe('an overlay', () => {
  it('may say nothing, adapt what is above, and add lines under inherited headings', () => {
    expect(overlay({})).toEqual([]);
    const adaptations = [adapt('itm_2', { offering: 'OUT' }), adapt('itm_1', { changes: { workersNeeded: 2 } })];
    expect(overlay({ adaptations, lines: [line('itm_9', 'X1', 'cat_2')] })).toEqual([]);
  });

  it('numbers its own lines unlike those above, and does not add what it inherits', () => {
    expect(overlay({ lines: [line('itm_9', '3', 'cat_2'), line('itm_1', '9', 'cat_1')] })).toEqual([
      'NUMBER_TWICE itm_9 number',
      'ITEM_INHERITED itm_1',
    ]);
    expect(overlay({ categories: [{ ...elderly, id: 'cat_x' }] })).toEqual(['NUMBER_TWICE cat_x number']);
  });

  it('does not drop or loosen what is mandatory, nor adapt what is not there', () => {
    const adaptations = [adapt('itm_1', { offering: 'OUT' }), adapt('itm_8', { offering: 'OUT' })];
    expect(overlay({ adaptations }, { inherited: inForce(mandatory) })).toEqual([
      'MANDATORY_LOOSENED itm_1 offering',
      'ADAPTATION_UNKNOWN itm_8',
    ]);
    const hidden = { confidentiality: 'RESTRICTED', orderableBy: ['STAFF'] } as const;
    const both = ['itm_1', 'itm_2'].map((itemId) => adapt(itemId, { changes: hidden }));
    expect(overlay({ adaptations: both }, { inherited: inForce(mandatory) })).toEqual([
      'MANDATORY_LOOSENED itm_1 confidentiality',
      'MANDATORY_LOOSENED itm_1 orderableBy',
    ]);
    expect(overlay({ adaptations: [adapt('itm_1')] }, { inherited: null })).toEqual(['NOTHING_ABOVE -']);
  });

  it('never promises less than what is above, in whatever order its lists stand', () => {
    const above: MenuContent = { ...menu, lines: [line('itm_1', '1', 'cat_1', { requiredSkillKeys: ['elder-care'] })] };
    const tried = (changes: Parameters<typeof adapt>[1]) =>
      overlay({ adaptations: [adapt('itm_1', changes)] }, { inherited: inForce(above) });
    expect(tried({ changes: { requiredSkillKeys: ['case-work', 'elder-care'] } })).toEqual([]);
    expect(tried({ changes: { requiredSkillKeys: [], workersNeeded: 3 } })).toEqual([
      'LOOSER_THAN_INHERITED itm_1 requiredSkillKeys',
    ]);
  });

  it('answers for what it breaks itself, and not for what is broken above', () => {
    const above: MenuContent = {
      ...menu,
      lines: [line('itm_1', '1', 'cat_1', { domainKeys: ['gone'], eligibility: { ...openToAll, maxAge: 60 } })],
    };
    const adaptations = [adapt('itm_1', { changes: { eligibility: { ...openToAll, minAge: 70, maxAge: 60 } } })];
    expect(overlay({ adaptations }, { inherited: inForce(above) })).toEqual(['AGE_RANGE itm_1 eligibility']);
  });

  it('leaves something to order', () => {
    const adaptations = menu.lines.map(({ itemId }) => adapt(itemId, { offering: 'OUT' }));
    expect(overlay({ adaptations })).toEqual(['NOTHING_OFFERED -']);
    expect(overlay({ adaptations, lines: [line('itm_9', 'X', 'cat_1')] })).toEqual([]);
  });
});

describe('the words of the problems', () => {
  it('name the item, the field and the facts', () => {
    const problem: MenuProblem = {
      code: 'NUMBER_TWICE',
      target: { kind: 'LINE', id: 'itm_1' },
      targetName: '助餐',
      field: 'number',
      params: { number: '3', other: '理发' },
    };
    expect(menuProblemText(problem, 'zh-CN')).toBe('“助餐”的编号：编号 3 已用于“理发”');
    expect(menuProblemText(problem, 'en')).toBe('"助餐", Number: Number 3 is also that of "理发"');
    expect(menuProblemText({ ...problem, target: null, targetName: null, field: null }, 'en')).toMatch(/^Number 3/);
  });

  it.each(locales)('are complete in %s', (locale) => {
    for (const code of menuProblemCodes) {
      const problem = { code, target: null, targetName: null, field: null, params: {} };
      expect(menuProblemText(problem, locale).length).toBeGreaterThan(0);
    }
  });
});
