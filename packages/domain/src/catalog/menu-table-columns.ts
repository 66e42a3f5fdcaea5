import { accept, type Decision } from '../decision.js';
import type { Words } from '../words.js';
import { type ItemField, itemFieldNames } from './item-fields.js';
import { itemRanges, type ItemTermKind, keyFieldKinds } from './item-rules.js';
import { methodLabel, ordererLabel } from './item-words.js';
import {
  capacityCell,
  type CellKind,
  type CellNames,
  choiceCell,
  choicesCell,
  choiceWord,
  flagCell,
  hoursOfUrgencyCell,
  moneyCell,
  numberCell,
  placesCell,
  termsCell,
  textCell,
} from './menu-table-cells.js';
import type { CellProblem } from './menu-table-problems.js';
import { menuTextLimits } from './read-fields.js';
import {
  confidentialities,
  defaultItemContent,
  type Eligibility,
  type Fee,
  feeModels,
  type ItemContent,
  ordererKinds,
  serviceMethods,
} from './service-item.js';
import { urgencies } from './urgency.js';

/** What a heading says, what to write below it, and one example. */
export interface ColumnText {
  readonly key: string;
  readonly words: Words;
  readonly hint: Words;
  readonly example: Words;
  /** True where cells hold numbers to be summed and sorted. */
  readonly isNumber: boolean;
}

/** A column that holds a field of an item, or a part of one. */
export interface ItemColumn extends ColumnText {
  readonly field: ItemField;
  readonly write: (content: ItemContent, names: CellNames) => string;
  /** The content with what the cell says. */
  readonly read: (cell: string, content: ItemContent, names: CellNames) => Decision<ItemContent, CellProblem>;
  /** The content with what a new item has here: what an empty cell means. */
  readonly blank: (content: ItemContent) => ItemContent;
  /** The content with nothing here; null where there must be something. */
  readonly empty: ((content: ItemContent) => ItemContent) | null;
}

interface Part<V> {
  readonly get: (content: ItemContent) => V;
  readonly put: (content: ItemContent, value: V) => ItemContent;
}

interface Told {
  readonly words?: Words;
  readonly hint: Words;
  readonly example?: Words;
  readonly isNumber?: true;
}

const w = (zh: string, en: string): Words => ({ zh, en });

function column<V>(
  key: string,
  field: ItemField,
  { get, put }: Part<V>,
  kind: CellKind<V>,
  told: Told,
  none?: { readonly value: V },
): ItemColumn {
  const { words = itemFieldNames[field], hint, example = w('', ''), isNumber = false } = told;
  return {
    key,
    field,
    words,
    hint,
    example,
    isNumber,
    write: (content, names) => kind.write(get(content), names),
    read: (cell, content, names) => {
      const read = kind.read(cell, names, get(content));
      return read.ok ? accept(put(content, read.value)) : read;
    },
    blank: (content) => put(content, get(defaultItemContent)),
    empty: none === undefined ? null : (content) => put(content, none.value),
  };
}

const whole = <F extends ItemField>(field: F): Part<ItemContent[F]> => ({
  get: (content) => content[field],
  put: (content, value) => ({ ...content, [field]: value }),
});

const ofEligibility = <F extends keyof Eligibility>(part: F): Part<Eligibility[F]> => ({
  get: (content) => content.eligibility[part],
  put: (content, value) => ({ ...content, eligibility: { ...content.eligibility, [part]: value } }),
});

const ofFee = <F extends keyof Fee>(part: F): Part<Fee[F]> => ({
  get: (content) => content.fee[part],
  put: (content, value) => ({ ...content, fee: { ...content.fee, [part]: value } }),
});

const given = (kind: CellKind<number | null>): CellKind<number> => ({
  write: (value, names) => kind.write(value, names),
  read: (cell, names, current) => {
    const read = kind.read(cell, names, current);
    return read.ok ? accept(read.value ?? current) : read;
  },
});

const noText = { value: null };
const noEntries = { value: [] };

const { name, summary, note, payer } = menuTextLimits;
const short = textCell({ max: name });
const long = textCell({ max: summary, multiline: true });

const nameCell: CellKind<string> = {
  write: (value) => value,
  read: (cell, names, current) => {
    const read = short.read(cell, names, current);
    return read.ok ? accept(read.value ?? '') : read;
  },
};

type TextField = 'nameEn' | 'summary' | 'summaryEn' | 'plainSummary' | 'note';
const text = (field: TextField, kind: CellKind<string | null>, hint: Words, example?: Words): ItemColumn =>
  column(field, field, whole(field), kind, { hint, ...(example === undefined ? {} : { example }) }, noText);

type FlagField = 'isIllustrative' | 'needsSafeguarding' | 'needsVerification' | 'canBeReopened';
const flag = (field: FlagField): ItemColumn => {
  const blank = defaultItemContent[field] ? w('是', 'yes') : w('否', 'no');
  const hint = w(`是或否；留空为${blank.zh}`, `yes or no; an empty cell is ${blank.en}`);
  return column(field, field, whole(field), flagCell, { hint, example: blank });
};

const listHint = (zh: string, en: string): Words =>
  w(`${zh}；几项之间用“；”隔开，留空为不限`, `${en}; put ";" between several, an empty cell sets no condition`);

const terms = (field: keyof typeof keyFieldKinds, zh: string, en: string, example: Words): ItemColumn =>
  column(field, field, whole(field), termsCell(keyFieldKinds[field]), { hint: listHint(zh, en), example }, noEntries);

const termsOfEligibility = (
  part: 'excludedCategoryKeys' | 'householdKeys',
  kind: ItemTermKind,
  words: Words,
  hint: Words,
): ItemColumn => column(part, 'eligibility', ofEligibility(part), termsCell(kind), { words, hint }, noEntries);

const age = (part: 'minAge' | 'maxAge', words: Words, example: Words): ItemColumn => {
  const hint = w('周岁，留空为不限', 'Full years; an empty cell sets no limit');
  const kind = numberCell(itemRanges.age);
  return column(part, 'eligibility', ofEligibility(part), kind, { words, hint, example, isNumber: true }, noText);
};

const places = (part: 'placeCodes' | 'excludedPlaceCodes', words: Words): ItemColumn => {
  const hint = listHint('区划名称或代码，须在本站区划之内', "Names or codes of places within the station's own");
  return column(part, 'eligibility', ofEligibility(part), placesCell, { words, hint }, noEntries);
};

const numberOf = (field: 'durationMinutes' | 'workersNeeded', blank: number): ItemColumn => {
  const range = itemRanges[field];
  const hint = w(
    `${range.min} 到 ${range.max} 的整数，留空为 ${blank}`,
    `A whole number from ${range.min} to ${range.max}; an empty cell is ${blank}`,
  );
  const example = w(String(blank), String(blank));
  return column(field, field, whole(field), given(numberCell(range)), { hint, example, isNumber: true });
};

const urgencyNames = {
  CRISIS: w('危机时限（响应/办结）', 'Crisis hours (response/completion)'),
  URGENT: w('紧急时限（响应/办结）', 'Urgent hours (response/completion)'),
  NORMAL: w('一般时限（响应/办结）', 'Normal hours (response/completion)'),
  LOW: w('不急时限（响应/办结）', 'Low hours (response/completion)'),
} as const;

const hours = urgencies.map((urgency): ItemColumn => {
  const part: Part<ItemContent['hours'][typeof urgency]> = {
    get: (content) => content.hours[urgency],
    put: (content, value) => ({ ...content, hours: { ...content.hours, [urgency]: value } }),
  };
  const told = (locale: 'zh-CN' | 'en'): string =>
    hoursOfUrgencyCell.write(part.get(defaultItemContent), { locale } as CellNames);
  const example = w(told('zh-CN'), told('en'));
  const hint = w(
    `响应和办结各多少小时；办结可写“不限”，留空为 ${example.zh}`,
    `Hours to respond and to complete; the second may be "none", an empty cell is ${example.en}`,
  );
  return column(`hours.${urgency}`, 'hours', part, hoursOfUrgencyCell, { words: urgencyNames[urgency], hint, example });
});

/** The column of names. */
export const nameColumn: ItemColumn = column('name', 'name', whole('name'), nameCell, {
  hint: w(`必填，不超过 ${name} 个字`, `Required, up to ${name} characters`),
  example: w('上门探访', 'Visits at home'),
});

/** Every column that holds something of an item, in the order of the file. */
export const itemColumns: readonly ItemColumn[] = [
  nameColumn,
  text('nameEn', short, w('可不填', 'Optional'), w('Visits at home', 'Visits at home')),
  text(
    'summary',
    long,
    w('可换行', 'May have several lines'),
    w('每周上门一次，陪聊、查看用电用气安全', 'A weekly visit: company, and a look at gas and wiring'),
  ),
  text('summaryEn', long, w('可不填', 'Optional')),
  text(
    'plainSummary',
    long,
    w('写给识字不多的人', 'For people who read little'),
    w('有人来看您', 'Somebody comes to see you'),
  ),
  text('note', textCell({ max: note, multiline: true }), w('带什么、去哪里', 'What to bring, where to come')),
  flag('isIllustrative'),
  terms(
    'domainKeys',
    '字典“服务领域”中的名称',
    'Names of the dictionary of domains',
    w('养老服务', 'Services for the elderly'),
  ),
  column('method', 'method', whole('method'), choiceCell(serviceMethods, methodLabel), {
    hint: w('见“可填内容”表；留空为单次服务', 'See the sheet of choices; an empty cell is a single service'),
    example: w('个案', 'case work'),
  }),
  terms(
    'clientCategoryKeys',
    '字典“服务对象”中的名称',
    'Names of the dictionary of categories',
    w('独居老人；高龄老人', 'Elderly living alone；The very old'),
  ),
  termsOfEligibility(
    'excludedCategoryKeys',
    'CLIENT_CATEGORY',
    w('不面向的对象', 'Not for'),
    listHint('字典“服务对象”中的名称', 'Names of the dictionary of categories'),
  ),
  age('minAge', w('最小年龄', 'Lowest age'), w('60', '60')),
  age('maxAge', w('最大年龄', 'Highest age'), w('', '')),
  places('placeCodes', w('服务区划', 'Places')),
  places('excludedPlaceCodes', w('不含区划', 'Places left out')),
  termsOfEligibility(
    'householdKeys',
    'HOUSEHOLD',
    w('居住方式', 'Households'),
    listHint('字典“居住方式”中的名称', 'Names of the dictionary of households'),
  ),
  column(
    'feeModel',
    'fee',
    ofFee('model'),
    choiceCell(feeModels, (model, locale) => choiceWord('fee', { model, amountFen: null, payer: null }, locale)),
    {
      words: w('收费方式', 'Fee model'),
      hint: w('免费、政府购买或低偿；留空为免费', 'Free, bought by the government or a low fee; an empty cell is free'),
      example: w('低偿', 'low fee'),
    },
  ),
  column(
    'feeAmount',
    'fee',
    ofFee('amountFen'),
    moneyCell,
    {
      words: w('价格（元）', 'Price (yuan)'),
      hint: w('如 12.50；免费的不填', 'Such as 12.50; empty where the service is free'),
      example: w('12.50', '12.50'),
      isNumber: true,
    },
    noText,
  ),
  column(
    'feePayer',
    'fee',
    ofFee('payer'),
    textCell({ max: payer }),
    {
      words: w('其余费用由谁付', 'Who pays the rest'),
      hint: w('可不填', 'Optional'),
      example: w('民政局', 'The civil affairs bureau'),
    },
    noText,
  ),
  numberOf('durationMinutes', defaultItemContent.durationMinutes),
  ...hours,
  terms(
    'requiredSkillKeys',
    '字典“专长”中的名称',
    'Names of the dictionary of skills',
    w('为老服务', 'Care for the elderly'),
  ),
  terms(
    'requiredCertificateKeys',
    '字典“证书”中的名称',
    'Names of the dictionary of certificates',
    w('助理社会工作师', 'Assistant social worker'),
  ),
  flag('needsSafeguarding'),
  numberOf('workersNeeded', defaultItemContent.workersNeeded),
  terms('languageKeys', '字典“语言”中的名称', 'Names of the dictionary of languages', w('普通话', 'Mandarin')),
  terms(
    'documentKeys',
    '字典“材料”中的名称',
    'Names of the dictionary of documents',
    w('居民身份证', 'Resident identity card'),
  ),
  terms(
    'consentKeys',
    '字典“同意书”中的名称',
    'Names of the dictionary of consents',
    w('服务知情同意', 'Informed consent to the service'),
  ),
  column(
    'capacity',
    'capacity',
    whole('capacity'),
    capacityCell,
    {
      hint: w(
        '写成“每日 5 单”或“每周 20 单，可排队”；留空为不限',
        'Such as "5 a day" or "20 a week, with a waiting list"; an empty cell sets no limit',
      ),
      example: w('每周 20 单，可排队', '20 a week, with a waiting list'),
    },
    noText,
  ),
  column(
    'confidentiality',
    'confidentiality',
    whole('confidentiality'),
    choiceCell(confidentialities, (value, locale) => choiceWord('confidentiality', value, locale)),
    {
      hint: w('公开、保密办理或不公开；留空为公开', 'Open, discreet or restricted; an empty cell is open'),
      example: w('公开', 'open'),
    },
  ),
  column(
    'orderableBy',
    'orderableBy',
    whole('orderableBy'),
    choicesCell(ordererKinds, ordererLabel),
    {
      hint: w('几项之间用“；”隔开；留空为都可以', 'Put ";" between several; an empty cell is everybody'),
      example: w('居民本人；代办人', 'the resident；somebody on behalf'),
    },
    noEntries,
  ),
  flag('needsVerification'),
  flag('canBeReopened'),
];
