import fc from 'fast-check';
import {
  adaptationTable,
  capacityPeriods,
  confidentialities,
  defaultItemContent,
  editMenu,
  feeModels,
  type ItemContent,
  lineOfferings,
  localFields,
  type MenuCategory,
  type MenuContent,
  type MenuLine,
  menuLimits,
  type MenuTable,
  menuTable,
  ordererKinds,
  readMenuTables,
  type ReadMenuTableFacts,
  type ReadMenuTables,
  serviceMethods,
  type Sheet,
  startDraft,
  tablePlaceText,
  tableProblemText,
} from '../src/catalog/index.js';
import { defaultTermBook, type TermKind } from '../src/terms/index.js';
import { editFacts } from './menu-world.js';
import { accepted } from './request-world.js';

const placeNames: Readonly<Record<string, string>> = {
  '330402': '南湖区',
  '330402001': '建设街道',
  '330402001001': '城关社区',
  '330402002001': '城关社区',
};

export const tableFacts: ReadMenuTableFacts = {
  terms: defaultTermBook,
  place: (code) => placeNames[code] ?? null,
  placeCodes: (name) => Object.keys(placeNames).filter((code) => placeNames[code] === name),
  locale: 'zh-CN',
  categoriesAbove: [],
  linesAbove: [],
  mode: 'UPDATE',
  publishedNumbers: new Map(),
  newId: (index) => `cat_new_${index}`,
};

/** A table as a file has it: headings, then rows. */
export const sheetOf = (table: MenuTable): string[][] => [
  table.columns.map((column) => column.heading),
  ...table.rows.map((row) => [...row]),
];

/** Both tables of a menu. */
export const sheetsOf = (content: MenuContent, facts: ReadMenuTableFacts = tableFacts) => ({
  lines: sheetOf(menuTable(content, facts)),
  adaptations: sheetOf(adaptationTable(content, facts)),
});

export const readLines = (
  lines: Sheet,
  content: MenuContent,
  facts: Partial<ReadMenuTableFacts> = {},
): ReadMenuTables => readMenuTables({ lines, adaptations: null }, content, { ...tableFacts, ...facts });

/** What is wrong, as people read it. */
export const said = ({ problems }: ReadMenuTables): string[] =>
  problems.map((problem) => `${tablePlaceText(problem, 'zh-CN')}：${tableProblemText(problem, 'zh-CN')}`);

/** The menu with the edits of a file laid on it. */
export function laid(content: MenuContent, read: ReadMenuTables, facts: ReadMenuTableFacts = tableFacts): MenuContent {
  let draft = startDraft(content);
  const known = {
    ...editFacts,
    knownItemIds: new Set([...facts.linesAbove.map((line) => line.itemId), ...facts.publishedNumbers.values()]),
    knownCategoryIds: new Set([...facts.categoriesAbove.map(({ id }) => id), ...read.newCategoryIds]),
  };
  for (let start = 0; start < read.edits.length; start += menuLimits.edits) {
    const edits = read.edits.slice(start, start + menuLimits.edits);
    const newIds = edits.map((_, index) => `itm_new_${start + index}`);
    draft = accepted(editMenu(draft, { seenRevision: draft.revision, edits }, { ...known, newIds }));
  }
  return draft.content;
}

const anyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '上门探访',
    '𠮷野家',
    '（无）',
    '((无))',
    '(none)',
    '=1+1',
    "'=x",
    '1-01',
    '是；否',
    ' a ',
    'Ａ１',
    '示例',
  ),
  fc.string({ maxLength: 20, unit: 'grapheme' }).filter((text) => !/\p{Control}|\p{Surrogate}/u.test(text)),
);
const longText = fc.oneof(
  anyText,
  fc.tuple(anyText, anyText).map((parts) => parts.join('\n')),
);
const anyKeys = (kind: TermKind) =>
  fc.uniqueArray(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...defaultTermBook.keys(kind)) },
      { weight: 1, arbitrary: fc.constantFrom('gone', 'a；b', '老年人', '1、2') },
    ),
    { maxLength: 4 },
  );
const goodKeys = (kind: TermKind) => fc.uniqueArray(fc.constantFrom(...defaultTermBook.keys(kind)), { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

interface Kinds {
  readonly text: fc.Arbitrary<string>;
  readonly long: fc.Arbitrary<string>;
  readonly number: (min: number, max: number) => fc.Arbitrary<number>;
  readonly keys: (kind: TermKind) => fc.Arbitrary<string[]>;
  readonly places: fc.Arbitrary<string[]>;
  readonly someOrderers: boolean;
}

const item = ({ text, long, number, keys, places, someOrderers }: Kinds): fc.Arbitrary<ItemContent> => {
  const span = fc.tuple(number(1, 100), number(101, 2_000), fc.boolean());
  const hours = span.map(([respond, complete, isOpen]) => ({ respond, complete: isOpen ? null : complete }));
  return fc.record({
    name: text,
    nameEn: orNull(text),
    summary: orNull(long),
    summaryEn: orNull(long),
    plainSummary: orNull(long),
    note: orNull(long),
    isIllustrative: fc.boolean(),
    domainKeys: keys('SERVICE_DOMAIN'),
    method: fc.constantFrom(...serviceMethods),
    clientCategoryKeys: keys('CLIENT_CATEGORY'),
    eligibility: fc.record({
      excludedCategoryKeys: keys('CLIENT_CATEGORY'),
      minAge: orNull(number(0, 60)),
      maxAge: orNull(number(61, 120)),
      placeCodes: places,
      excludedPlaceCodes: places,
      householdKeys: keys('HOUSEHOLD'),
    }),
    fee: fc.tuple(fc.constantFrom(...feeModels), number(1, 100_000), orNull(text)).map(([model, amount, payer]) => ({
      model,
      amountFen: model === 'LOW_FEE' ? amount : null,
      payer,
    })),
    durationMinutes: number(5, 1_440),
    hours: fc
      .tuple(hours, hours, hours, hours)
      .map((all) => ({ CRISIS: all[0], URGENT: all[1], NORMAL: all[2], LOW: all[3] }) satisfies ItemContent['hours']),
    requiredSkillKeys: keys('SKILL'),
    requiredCertificateKeys: keys('CERTIFICATE_TYPE'),
    needsSafeguarding: fc.boolean(),
    workersNeeded: number(1, 50),
    languageKeys: keys('LANGUAGE'),
    documentKeys: keys('DOCUMENT'),
    consentKeys: keys('CONSENT'),
    capacity: orNull(
      fc.record({
        amount: number(1, 1_000),
        period: fc.constantFrom(...capacityPeriods),
        hasWaitingList: fc.boolean(),
      }),
    ),
    confidentiality: fc.constantFrom(...confidentialities),
    orderableBy: fc.subarray([...ordererKinds], { minLength: someOrderers ? 1 : 0 }),
    needsVerification: fc.boolean(),
    canBeReopened: fc.boolean(),
  });
};

/** Any item that a draft can hold, sensible or not. */
export const anyItem = item({
  text: anyText,
  long: longText,
  number: (_, max) => fc.integer({ min: -5, max: max * 20 }),
  keys: anyKeys,
  places: fc.uniqueArray(fc.constantFrom('330402', '330402001', '330402001001', '99', 'nowhere'), { maxLength: 3 }),
  someOrderers: false,
});

const word = fc.constantFrom(
  '探访',
  '助餐',
  '课业辅导',
  '心理疏导',
  '𠮷祥理发',
  'Help "at home"',
  '（无）',
  '=1+1',
  '-5',
  '007',
  '第一行\n第二行',
);
const line1 = word.filter((text) => !text.includes('\n'));

/** Any item that breaks no rule. */
export const goodItem = item({
  text: line1,
  long: word,
  number: (min, max) => fc.integer({ min, max }),
  keys: goodKeys,
  places: fc.uniqueArray(fc.constantFrom('330402', '330402001', '330402001001'), { maxLength: 3 }),
  someOrderers: true,
});

const categories = (number: fc.Arbitrary<string>, name: fc.Arbitrary<string>): fc.Arbitrary<MenuCategory[]> =>
  fc
    .array(fc.record({ number, name, nameEn: orNull(name) }), { maxLength: 4 })
    .map((all) => all.map((one, index) => ({ ...one, id: `cat_${index}` })));

const linesOf = (
  content: fc.Arbitrary<ItemContent>,
  number: fc.Arbitrary<string>,
  categoryIds: readonly (string | null)[],
) =>
  fc
    .array(
      fc.record({
        number,
        content,
        offering: fc.constantFrom(...lineOfferings),
        categoryId: fc.constantFrom(...categoryIds),
      }),
      { maxLength: 5 },
    )
    .map((all): MenuLine[] => all.map((one, index) => ({ ...one, itemId: `itm_${index}`, itemVersion: null })));

const changesOf = (content: ItemContent, fields: readonly (typeof localFields)[number][]) =>
  Object.fromEntries(fields.map((field) => [field, content[field]]));

const adaptationsOf = (content: fc.Arbitrary<ItemContent>, ids: readonly string[]) =>
  fc
    .uniqueArray(
      fc.record({
        itemId: fc.constantFrom(...ids),
        offering: orNull(fc.constantFrom('OUT' as const, 'OFFERED' as const, 'MANDATORY' as const)),
        changes: fc.tuple(content, fc.subarray([...localFields])).map(([made, fields]) => changesOf(made, fields)),
      }),
      { selector: ({ itemId }) => itemId, maxLength: 4 },
    )
    .map((all) => all.filter((one) => one.offering !== null || Object.keys(one.changes).length > 0));

/** Any content that a draft can hold, with numbers that stand twice or are missing, and headings that are gone. */
export const anyContent: fc.Arbitrary<MenuContent> = categories(
  fc.constantFrom('1', '２', '', '1 ', '示例'),
  anyText,
).chain((made) =>
  fc.record({
    categories: fc.constant(made),
    lines: linesOf(anyItem, fc.constantFrom('1', '2', '１', '', '1-01', '007', '示例', 'A1', 'a1'), [
      null,
      'cat_gone',
      'cat_above',
      ...made.map(({ id }) => id),
    ]),
    adaptations: adaptationsOf(anyItem, ['itm_above', 'itm_other', 'itm_twin', 'itm_gone']),
  }),
);

/** Content that breaks no rule, of which each line and heading has a number of its own. */
export const goodContent: fc.Arbitrary<MenuContent> = fc.nat({ max: 3 }).chain((count) => {
  const made = Array.from({ length: count + 1 }, (_, index) => ({
    id: `cat_${index}`,
    number: String(index + 1),
    name: `类别${index}`,
    nameEn: null,
  }));
  return fc
    .record({
      categories: fc.constant(made),
      lines: linesOf(goodItem, fc.constant(''), [null, ...made.map(({ id }) => id)]),
      adaptations: adaptationsOf(goodItem, ['itm_above', 'itm_other']),
    })
    .map((content) => ({
      ...content,
      lines: content.lines.map((one, index) => ({ ...one, number: String(index + 101) })),
    }));
});

/** A station below a publisher: two of whose lines have the same number. */
export const below: ReadMenuTableFacts = {
  ...tableFacts,
  categoriesAbove: [{ id: 'cat_above', number: '9', name: '上级类别', nameEn: null }],
  linesAbove: [
    { itemId: 'itm_above', number: '901', name: '上级事项' },
    { itemId: 'itm_other', number: '902', name: '另一事项' },
    { itemId: 'itm_twin', number: '902', name: '同号事项' },
  ],
};

export { defaultItemContent };
