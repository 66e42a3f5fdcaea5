import type { TermKind } from '../terms/index.js';
import { inLocale, type Locale, type Words } from '../words.js';
import { keyFieldKinds } from './item-rules.js';
import type {
  Capacity,
  CapacityPeriod,
  Confidentiality,
  Eligibility,
  Fee,
  FeeModel,
  OrdererKind,
  ServiceHours,
  ServiceMethod,
} from './service-item.js';
import type { AdaptedOffering, LineOffering } from './service-menu.js';
import { urgencies, type Urgency } from './urgency.js';

/** Where words find the names of what a menu only refers to. */
export interface NameLookup {
  readonly term: (kind: TermKind, key: string) => string;
  readonly place: (divisionCode: string) => string;
  readonly category: (categoryId: string) => string;
  readonly item: (itemId: string) => string;
}

const methodWords: Readonly<Record<ServiceMethod, Words>> = {
  CASE: { zh: '个案', en: 'case work' },
  GROUP: { zh: '小组', en: 'group work' },
  COMMUNITY: { zh: '社区', en: 'community work' },
  ONE_OFF: { zh: '单次服务', en: 'a single service' },
};

const feeWords: Readonly<Record<FeeModel, Words>> = {
  FREE: { zh: '免费', en: 'free' },
  PURCHASED: { zh: '政府购买', en: 'bought by the government' },
  LOW_FEE: { zh: '低偿', en: 'low fee' },
};

const confidentialityWords: Readonly<Record<Confidentiality, Words>> = {
  OPEN: { zh: '公开', en: 'open' },
  DISCREET: { zh: '保密办理', en: 'discreet' },
  RESTRICTED: { zh: '不公开', en: 'restricted' },
};

const ordererWords: Readonly<Record<OrdererKind, Words>> = {
  RESIDENT: { zh: '居民本人', en: 'the resident' },
  PROXY: { zh: '代办人', en: 'somebody on behalf' },
  STAFF: { zh: '站点工作人员', en: 'staff' },
  STATION: { zh: '站点', en: 'a station' },
  ORGANISATION: { zh: '单位或组织', en: 'an organisation' },
};

const offeringWords: Readonly<Record<LineOffering | AdaptedOffering, Words>> = {
  MANDATORY: { zh: '必须提供', en: 'mandatory' },
  OFFERED: { zh: '提供', en: 'offered' },
  OPTIONAL: { zh: '可选', en: 'optional' },
  OUT: { zh: '不提供', en: 'not offered' },
};

const periodWords: Readonly<Record<CapacityPeriod, Words>> = {
  DAY: { zh: '每日', en: 'a day' },
  WEEK: { zh: '每周', en: 'a week' },
  MONTH: { zh: '每月', en: 'a month' },
};

const urgencyWords: Readonly<Record<Urgency, Words>> = {
  CRISIS: { zh: '危机', en: 'crisis' },
  URGENT: { zh: '紧急', en: 'urgent' },
  NORMAL: { zh: '一般', en: 'normal' },
  LOW: { zh: '不急', en: 'low' },
};

/** The word for how something is offered. */
export function offeringLabel(offering: LineOffering | AdaptedOffering, locale: Locale): string {
  return inLocale(offeringWords[offering], locale);
}

/** The word for who orders. */
export function ordererLabel(kind: OrdererKind, locale: Locale): string {
  return inLocale(ordererWords[kind], locale);
}

/** The word for a way of social work. */
export function methodLabel(method: ServiceMethod, locale: Locale): string {
  return inLocale(methodWords[method], locale);
}

/** An amount of money as people write it. */
export function moneyText(fen: number, locale: Locale): string {
  const yuan = (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);
  return locale === 'en' ? `¥${yuan}` : `${yuan} 元`;
}

/** A span of hours as people say it: whole days as days. */
export function hoursText(hours: number, locale: Locale): string {
  const isDays = hours >= 24 && hours % 24 === 0;
  const count = isDays ? hours / 24 : hours;
  if (locale === 'en') return `${count} ${isDays ? 'day' : 'hour'}${count === 1 ? '' : 's'}`;
  return isDays ? `${count} 天` : `${count} 小时`;
}

type Say = (zh: string, en: string) => string;

const sayIn =
  (locale: Locale): Say =>
  (zh, en) =>
    inLocale({ zh, en }, locale);

const listed = (parts: readonly string[], say: Say): string => parts.join(say('、', ', '));

function feeText(fee: Fee, locale: Locale, say: Say): string {
  const model = inLocale(feeWords[fee.model], locale);
  const amount = fee.amountFen === null || fee.amountFen === 0 ? '' : ` ${moneyText(fee.amountFen, locale)}`;
  return model + amount + (fee.payer === null ? '' : say(`（${fee.payer}支付）`, ` (paid by ${fee.payer})`));
}

function eligibilityText(eligibility: Eligibility, lookup: NameLookup, say: Say): string {
  const { minAge, maxAge, excludedCategoryKeys, placeCodes, excludedPlaceCodes, householdKeys } = eligibility;
  const places = (codes: readonly string[]): string => listed(codes.map(lookup.place), say);
  const terms = (kind: TermKind, keys: readonly string[]): string =>
    listed(
      keys.map((key) => lookup.term(kind, key)),
      say,
    );
  const parts: string[] = [];
  if (minAge !== null) parts.push(say(`满 ${minAge} 岁`, `from the age of ${minAge}`));
  if (maxAge !== null) parts.push(say(`不超过 ${maxAge} 岁`, `up to the age of ${maxAge}`));
  if (placeCodes.length > 0) parts.push(say(`住在${places(placeCodes)}`, `living in ${places(placeCodes)}`));
  if (excludedPlaceCodes.length > 0) {
    parts.push(say(`不含${places(excludedPlaceCodes)}`, `not in ${places(excludedPlaceCodes)}`));
  }
  if (householdKeys.length > 0) parts.push(terms('HOUSEHOLD', householdKeys));
  if (excludedCategoryKeys.length > 0) {
    const names = terms('CLIENT_CATEGORY', excludedCategoryKeys);
    parts.push(say(`不含${names}`, `not for ${names}`));
  }
  return parts.length === 0 ? say('不限', 'no conditions') : parts.join(say('，', '; '));
}

function serviceHoursText(hours: Readonly<Record<Urgency, ServiceHours>>, locale: Locale, say: Say): string {
  const parts = urgencies.map((urgency) => {
    const { respond, complete } = hours[urgency];
    const done = complete === null ? say('不限办结', 'no limit') : hoursText(complete, locale);
    const promise = say(
      `${hoursText(respond, locale)}内响应、${complete === null ? done : `${done}内办结`}`,
      `response in ${hoursText(respond, locale)}, completion ${complete === null ? 'without limit' : `in ${done}`}`,
    );
    return `${inLocale(urgencyWords[urgency], locale)} ${promise}`;
  });
  return parts.join(say('；', '; '));
}

function capacityText(capacity: Capacity, locale: Locale, say: Say): string {
  const period = inLocale(periodWords[capacity.period], locale);
  const orders = say(`${period} ${capacity.amount} 单`, `${capacity.amount} ${period}`);
  return capacity.hasWaitingList ? orders + say('，可排队', ', with a waiting list') : orders;
}

/** The value of a field in words; undefined is that nothing is said of it. */
export function fieldValueText(field: string, value: unknown, lookup: NameLookup, locale: Locale): string {
  const say = sayIn(locale);
  if (value === undefined) return say('（按上级规定）', '(as above)');
  switch (field) {
    case 'place':
    case 'categoryId': {
      const id =
        typeof value === 'object' && value !== null ? (value as { categoryId: string | null }).categoryId : value;
      return typeof id === 'string' && id !== '' ? lookup.category(id) : say('（无类别）', '(no category)');
    }
    case 'offering':
      return value === null ? say('（按上级规定）', '(as above)') : offeringLabel(value as LineOffering, locale);
    case 'method':
      return methodLabel(value as ServiceMethod, locale);
    case 'fee':
      return feeText(value as Fee, locale, say);
    case 'eligibility':
      return eligibilityText(value as Eligibility, lookup, say);
    case 'hours':
      return serviceHoursText(value as Readonly<Record<Urgency, ServiceHours>>, locale, say);
    case 'capacity':
      return value === null ? say('不限', 'no limit') : capacityText(value as Capacity, locale, say);
    case 'confidentiality':
      return inLocale(confidentialityWords[value as Confidentiality], locale);
    case 'orderableBy':
      return listed(
        (value as readonly OrdererKind[]).map((kind) => ordererLabel(kind, locale)),
        say,
      );
    case 'durationMinutes':
      return say(`${Number(value)} 分钟`, `${Number(value)} minutes`);
    case 'workersNeeded':
      return say(`${Number(value)} 人`, `${Number(value)}`);
    default:
  }
  if (Object.hasOwn(keyFieldKinds, field)) {
    const kind = keyFieldKinds[field as keyof typeof keyFieldKinds];
    const names = (value as readonly string[]).map((key) => lookup.term(kind, key));
    return names.length === 0 ? say('不限', 'any') : listed(names, say);
  }
  if (typeof value === 'boolean') return value ? say('是', 'yes') : say('否', 'no');
  return typeof value === 'string' && value !== '' ? say(`“${value}”`, `"${value}"`) : say('（空）', '(empty)');
}
