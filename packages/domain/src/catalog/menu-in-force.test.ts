import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalChanges, LocalField } from './item-fields.js';
import { localFields } from './item-fields.js';
import { findLine, lineCount, type MenuInForce, menuInForce } from './menu-in-force.js';
import { confidentialities, defaultItemContent, type ItemContent, ordererKinds, residentPays } from './service-item.js';
import {
  adaptedOfferings,
  lineOfferings,
  type MenuAdaptation,
  type MenuContent,
  type MenuLine,
  type PublishedMenu,
} from './service-menu.js';
import { isTightening, takesAway, tighten } from './tighten.js';
import { urgencies } from './urgency.js';

const categories = [
  { id: 'cat_1', number: '1', name: '为老服务', nameEn: null },
  { id: 'cat_2', number: '2', name: '心理服务', nameEn: null },
];

function line(
  itemId: string,
  offering: MenuLine['offering'] = 'OFFERED',
  content: Partial<ItemContent> = {},
): MenuLine {
  const categoryId = itemId.startsWith('b') ? 'cat_2' : 'cat_1';
  const whole = { ...defaultItemContent, name: `项目 ${itemId}`, ...content };
  return { itemId, itemVersion: 1, categoryId, number: itemId, offering, content: whole };
}

function whole(stationId: string, lines: readonly MenuLine[], version = 1): PublishedMenu {
  const content = { categories, lines, adaptations: [] };
  return { id: `${stationId}@${version}`, stationId, version, kind: 'WHOLE', content };
}

function overlay(stationId: string, content: Partial<MenuContent>): PublishedMenu {
  const rest = { categories: [], lines: [], adaptations: [], ...content };
  return { id: `${stationId}@1`, stationId, version: 1, kind: 'OVERLAY', content: rest };
}

const adapts = (
  itemId: string,
  changes: LocalChanges,
  offering: MenuAdaptation['offering'] = null,
): MenuAdaptation => ({
  itemId,
  offering,
  changes,
});

function resolved(...chain: PublishedMenu[]): MenuInForce {
  const menu = menuInForce(chain);
  if (menu === null) throw new Error('nobody publishes');
  return menu;
}

const county = whole('county', [line('a1', 'MANDATORY'), line('a2'), line('b1', 'OPTIONAL'), line('b2')]);
const idsOf = (menu: MenuInForce): string[] => menu.categories.flatMap((one) => one.lines.map((each) => each.itemId));

describe('the menu in force', () => {
  it('is that of the nearest station which publishes a whole one', () => {
    expect(idsOf(resolved(county))).toEqual(['a1', 'a2', 'b2']);
    expect(idsOf(resolved(county, whole('township', [line('a9')])))).toEqual(['a9', 'a1']);
    expect(idsOf(resolved(whole('county', [line('a2')]), whole('township', [line('a9')])))).toEqual(['a9']);
    expect(menuInForce([])).toBeNull();
    expect(menuInForce([overlay('township', {})])).toBeNull();
  });

  it('lets a station drop what is offered, and keep what is mandatory', () => {
    const menu = resolved(
      county,
      overlay('township', {
        adaptations: [adapts('a1', {}, 'OUT'), adapts('a2', {}, 'OUT'), adapts('gone', {}, 'OUT')],
      }),
    );
    expect(idsOf(menu)).toEqual(['a1', 'b2']);
    expect(menu.ignored.map(({ itemId, reason }) => `${itemId} ${reason}`)).toEqual([
      'a1 MANDATORY',
      'gone UNKNOWN_ITEM',
    ]);
    expect(menu.withheld.map(({ line: one, reason }) => `${one.itemId} ${reason}`)).toEqual([
      'a2 DROPPED',
      'b1 NOT_TAKEN',
    ]);
  });

  it('lets a station take what is optional, and a room take again what its township dropped', () => {
    const township = overlay('township', { adaptations: [adapts('b1', {}, 'OFFERED'), adapts('a2', {}, 'OUT')] });
    const room = overlay('room', { adaptations: [adapts('a2', {}, 'OFFERED')] });
    expect(idsOf(resolved(county, township))).toEqual(['a1', 'b1', 'b2']);
    expect(idsOf(resolved(county, township, room))).toEqual(['a1', 'a2', 'b1', 'b2']);
  });

  it('lets a township make a line mandatory for the rooms below it', () => {
    const township = overlay('township', { adaptations: [adapts('a2', {}, 'MANDATORY')] });
    const menu = resolved(county, township, overlay('room', { adaptations: [adapts('a2', {}, 'OUT')] }));
    expect(findLine(menu, 'a2')).toMatchObject({ isMandatory: true, offeringOrigin: { stationId: 'township' } });
    expect(menu.ignored).toMatchObject([{ itemId: 'a2', reason: 'MANDATORY', origin: { stationId: 'room' } }]);
  });

  it('adds the own lines of each station, under its own and under inherited headings', () => {
    const own = { ...line('x1'), categoryId: 'cat_x', number: 'X-1' };
    const township = overlay('township', {
      categories: [{ id: 'cat_x', number: 'X', name: '自选项目', nameEn: null }],
      lines: [own, { ...line('x2'), number: 'X-2' }],
    });
    const menu = resolved(county, township);
    expect(menu.categories.map((category) => [category.name, category.lines.map((one) => one.number)])).toEqual([
      ['为老服务', ['a1', 'a2', 'X-2']],
      ['心理服务', ['b2']],
      ['自选项目', ['X-1']],
    ]);
    expect(findLine(menu, 'x1')?.origin).toEqual({ menuId: 'township@1', stationId: 'township', version: 1 });
  });

  it('keeps lines whose heading the menu above has given up', () => {
    const stray = overlay('township', { lines: [{ ...line('x1'), categoryId: 'cat_gone' }] });
    expect(resolved(county, stray).categories.at(-1)).toMatchObject({ name: '其他服务', lines: [{ itemId: 'x1' }] });
  });

  it('lets no station take a mandatory line from those who may order it', () => {
    const hidden = { confidentiality: 'RESTRICTED', orderableBy: ['STAFF'] } as const;
    const menu = resolved(county, overlay('township', { adaptations: [adapts('a1', hidden), adapts('a2', hidden)] }));
    expect(findLine(menu, 'a1')?.content).toEqual(findLine(resolved(county), 'a1')?.content);
    expect(findLine(menu, 'a2')?.content).toMatchObject(hidden);
    expect(menu.ignored.map(({ itemId, reason, field }) => `${itemId} ${reason} ${field}`)).toEqual([
      'a1 MANDATORY confidentiality',
      'a1 MANDATORY orderableBy',
    ]);
  });

  it('lays what is mandatory above under a whole menu, under its own heading and with its origin', () => {
    const own = { ...whole('township', [{ ...line('x1'), categoryId: 'cat_x' }]) };
    const heading = { id: 'cat_x', number: 'X', name: '自选项目', nameEn: null };
    const township = { ...own, content: { ...own.content, categories: [heading] } };
    const menu = resolved(county, township, overlay('room', { adaptations: [adapts('a1', {}, 'OUT')] }));
    expect(menu.categories.map(({ name, lines }) => [name, lines.map((one) => one.itemId)])).toEqual([
      ['自选项目', ['x1']],
      ['为老服务', ['a1']],
    ]);
    expect(findLine(menu, 'a1')).toBe(findLine(resolved(county), 'a1'));
    expect(menu.sources.map(({ stationId }) => stationId)).toEqual(['township', 'county', 'room']);
    expect(menu.ignored).toMatchObject([{ itemId: 'a1', reason: 'MANDATORY' }]);
    const loose = { confidentiality: 'RESTRICTED', workersNeeded: 1, durationMinutes: 90 } as const;
    const strict = whole('county', [line('a1', 'MANDATORY', { workersNeeded: 2 })]);
    const covered = findLine(resolved(strict, whole('township', [line('a1', 'OPTIONAL', loose)])), 'a1');
    expect(covered).toMatchObject({
      isMandatory: true,
      origin: { stationId: 'township' },
      offeringOrigin: { stationId: 'county' },
      fieldOrigins: { confidentiality: { stationId: 'county' }, workersNeeded: { stationId: 'county' } },
      content: { confidentiality: 'OPEN', workersNeeded: 2, durationMinutes: 90 },
    });
  });

  it('says of every field which station and version it comes from', () => {
    const township = overlay('township', { adaptations: [adapts('a2', { note: '每周三上午', durationMinutes: 90 })] });
    const room = overlay('room', { adaptations: [adapts('a2', { durationMinutes: 45 })] });
    const found = findLine(resolved(county, township, room), 'a2');
    expect(found?.content).toMatchObject({ note: '每周三上午', durationMinutes: 45, workersNeeded: 1 });
    expect(found?.origin).toMatchObject({ stationId: 'county', version: 1 });
    expect(found?.fieldOrigins).toEqual({
      note: { menuId: 'township@1', stationId: 'township', version: 1 },
      durationMinutes: { menuId: 'room@1', stationId: 'room', version: 1 },
    });
  });

  it('never makes a promise worse: a looser value is left out and listed', () => {
    const county2 = whole('county', [line('a1', 'OFFERED', { workersNeeded: 2, requiredSkillKeys: ['care'] })]);
    const fee = { model: 'LOW_FEE', amountFen: 100, payer: null } as const;
    const changes = { workersNeeded: 1, fee, requiredSkillKeys: ['sign-language'] };
    const menu = resolved(county2, overlay('township', { adaptations: [adapts('a1', changes)] }));
    expect(findLine(menu, 'a1')?.content).toMatchObject({
      workersNeeded: 2,
      fee: { model: 'FREE' },
      requiredSkillKeys: ['care', 'sign-language'],
    });
    expect(menu.ignored.map((one) => one.field)).toEqual(['fee', 'requiredSkillKeys', 'workersNeeded']);
  });

  it('lets a station narrow a group to a category within it, in whatever order', () => {
    const isWithin = (key: string, group: string) => key === group || key.startsWith(`${group}-`);
    const elders = whole('county', [line('a1', 'OFFERED', { clientCategoryKeys: ['elderly', 'disabled'] })]);
    const narrowedTo = (keys: readonly string[]) => {
      const township = overlay('township', { adaptations: [adapts('a1', { clientCategoryKeys: keys })] });
      const menu = menuInForce([elders, township], isWithin);
      return [menu && findLine(menu, 'a1')?.content.clientCategoryKeys, menu?.ignored.length];
    };
    expect(narrowedTo(['elderly-alone'])).toEqual([['elderly-alone'], 0]);
    expect(narrowedTo(['disabled', 'elderly'])).toEqual([['elderly', 'disabled'], 0]);
    expect(narrowedTo(['elderly-alone', 'orphan'])).toEqual([['elderly-alone'], 1]);
    expect(narrowedTo(['orphan'])).toEqual([['elderly', 'disabled'], 1]);
  });

  it('shares unchanged lines between stations, so that thousands of menus cost little', () => {
    const township = overlay('township', { adaptations: [adapts('a2', { durationMinutes: 90 })] });
    const [above, below] = [resolved(county), resolved(county, township)];
    expect(findLine(below, 'a1')).toBe(findLine(above, 'a1'));
    expect(findLine(below, 'a2')).not.toBe(findLine(above, 'a2'));
  });
});

const keys = fc.uniqueArray(fc.constantFrom('k1', 'k2', 'k3', 'k4'), { maxLength: 4 });
const hoursOfUrgency = fc.record({
  respond: fc.integer({ min: 1, max: 99 }),
  complete: fc.option(fc.integer({ min: 100, max: 999 })),
});
const age = fc.option(fc.integer({ min: 0, max: 120 }));

const values: { readonly [F in LocalField]: fc.Arbitrary<ItemContent[F]> } = {
  note: fc.option(fc.constantFrom('甲', '乙')),
  clientCategoryKeys: keys,
  eligibility: fc.record({
    excludedCategoryKeys: keys,
    minAge: age,
    maxAge: age,
    placeCodes: fc.uniqueArray(fc.constantFrom('511302', '511302001', '511302002', '5113')),
    excludedPlaceCodes: keys,
    householdKeys: keys,
  }),
  fee: fc.record({
    model: fc.constantFrom('FREE', 'PURCHASED', 'LOW_FEE'),
    amountFen: fc.option(fc.integer({ min: 1, max: 9 })),
    payer: fc.constant(null),
  }),
  durationMinutes: fc.integer({ min: 5, max: 600 }),
  hours: fc.record(Object.fromEntries(urgencies.map((one) => [one, hoursOfUrgency])) as never),
  requiredSkillKeys: keys,
  requiredCertificateKeys: keys,
  needsSafeguarding: fc.boolean(),
  workersNeeded: fc.integer({ min: 1, max: 5 }),
  languageKeys: keys,
  documentKeys: keys,
  consentKeys: keys,
  capacity: fc.option(
    fc.record({
      amount: fc.integer({ min: 1, max: 99 }),
      period: fc.constantFrom('DAY', 'WEEK', 'MONTH'),
      hasWaitingList: fc.boolean(),
    }),
  ),
  confidentiality: fc.constantFrom(...confidentialities),
  orderableBy: fc.subarray([...ordererKinds], { minLength: 1 }),
  needsVerification: fc.boolean(),
};

const contents: fc.Arbitrary<ItemContent> = fc.record(values).map((some) => ({ ...defaultItemContent, ...some }));
const changesOf: fc.Arbitrary<LocalChanges> = fc.record(values, { requiredKeys: [] });
const itemIds = ['a1', 'a2', 'b1', 'b2'];
const linesOf = fc.tuple(
  ...itemIds.map((id) =>
    fc
      .record({ offering: fc.constantFrom(...lineOfferings), content: contents })
      .map((one) => line(id, one.offering, one.content)),
  ),
);
const bases = linesOf.map((lines) => whole('county', lines));
const adaptationsOf = fc.tuple(
  ...itemIds.map((itemId) =>
    fc.record({
      itemId: fc.constant(itemId),
      offering: fc.option(fc.constantFrom(...adaptedOfferings)),
      changes: changesOf,
    }),
  ),
);
const overlaysOf = adaptationsOf.map((adaptations) => overlay('township', { adaptations }));

describe('laying overlays on', () => {
  it('is idempotent: the same overlay twice is the same overlay once', () => {
    fc.assert(
      fc.property(bases, overlaysOf, (base, above) => {
        const [once, twice] = [resolved(base, above), resolved(base, above, above)];
        expect(twice.categories).toEqual(once.categories);
        expect(twice.withheld).toEqual(once.withheld);
      }),
    );
  });

  it('is monotone: no overlay loses a mandatory line, asks more of a resident or promises less', () => {
    fc.assert(
      fc.property(bases, overlaysOf, overlaysOf, (base, above, below) => {
        const [before, after] = [
          resolved(base, above),
          resolved(base, above, { ...below, stationId: 'room', id: 'room@1' }),
        ];
        for (const one of before.categories.flatMap((category) => category.lines)) {
          const now = findLine(after, one.itemId);
          if (one.isMandatory) expect(now?.isMandatory).toBe(true);
          if (now === null) continue;
          expect(residentPays(now.content.fee)).toBeLessThanOrEqual(residentPays(one.content.fee));
          expect(now.content.workersNeeded).toBeGreaterThanOrEqual(one.content.workersNeeded);
          expect(now.content.requiredSkillKeys).toEqual(expect.arrayContaining([...one.content.requiredSkillKeys]));
          for (const urgency of urgencies) {
            expect(now.content.hours[urgency].respond).toBeLessThanOrEqual(one.content.hours[urgency].respond);
          }
        }
      }),
    );
  });

  it('holds what is mandatory at every station below, in no field looser and for all who may order it', () => {
    const below = fc.oneof(
      overlaysOf,
      fc.subarray(itemIds).chain((ids) =>
        linesOf.map((lines) =>
          whole(
            'township',
            lines.filter((one) => ids.includes(one.itemId)),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(bases, fc.array(below, { maxLength: 4 }), (base, menus) => {
        const chain = menus.map((one, n) => ({ ...one, id: `${n}`, stationId: `s${n}` }));
        chain.forEach((_, n) => {
          const [before, after] = [resolved(base, ...chain.slice(0, n)), resolved(base, ...chain.slice(0, n + 1))];
          for (const above of before.categories.flatMap((category) => category.lines)) {
            if (!above.isMandatory) continue;
            const held = findLine(after, above.itemId);
            expect(held?.isMandatory).toBe(true);
            if (held === null) continue;
            expect(
              localFields.filter((field) => !isTightening(field, above.content[field], held.content[field])),
            ).toEqual([]);
            expect(localFields.filter((field) => takesAway(field, above.content[field], held.content[field]))).toEqual(
              [],
            );
          }
        });
      }),
    );
  });

  it('goes from the top down: what lies nearest has the last word where a station is free, and only there', () => {
    fc.assert(
      fc.property(bases, overlaysOf, overlaysOf, (base, above, below) => {
        const room = { ...below, stationId: 'room', id: 'room@1' };
        const menu = resolved(base, above, room);
        for (const adaptation of room.content.adaptations) {
          const found = findLine(menu, adaptation.itemId);
          if (found !== null && adaptation.changes.durationMinutes !== undefined) {
            expect(found.content.durationMinutes).toBe(adaptation.changes.durationMinutes);
          }
        }
        expect(menu.sources.map((source) => source.stationId)).toEqual(['county', 'township', 'room']);
      }),
    );
  });

  it('loses no line: each is offered or withheld', () => {
    fc.assert(
      fc.property(bases, overlaysOf, (base, above) => {
        const menu = resolved(base, above);
        expect([...idsOf(menu), ...menu.withheld.map((one) => one.line.itemId)].toSorted()).toEqual(itemIds);
        expect(lineCount(menu)).toBe(idsOf(menu).length);
      }),
    );
  });
});

/** The order of keys and places means nothing. */
const sortedLists = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => (Array.isArray(part) ? part.toSorted() : part));

describe.each(localFields)('tightening %s', (field) => {
  it('keeps to what it has tightened, and says beforehand whether a value would hold', () => {
    fc.assert(
      fc.property(values[field] as fc.Arbitrary<never>, values[field] as fc.Arbitrary<never>, (inherited, own) => {
        const value = tighten(field, inherited, own);
        expect(tighten(field, value, own)).toEqual(value);
        expect(tighten(field, inherited, inherited)).toEqual(inherited);
        if (isTightening(field, inherited, own)) expect(sortedLists(value)).toEqual(sortedLists(own));
      }),
    );
  });
});
