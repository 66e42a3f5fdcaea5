import {
  fieldValueText,
  hoursText,
  type ItemContent,
  type LineInForce,
  localFields,
  type MenuInForce,
  type NameLookup,
  residentPays,
} from '../catalog/index.js';
import { ancestorCodes } from '../divisions/index.js';
import type { TermKind } from '../terms/index.js';
import type { Locale } from '../words.js';

/** A station as the exchange of service directories sees it: the place where a service can be had. */
export interface PlaceToExport {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string | null;
  readonly openingHours: string | null;
  readonly phone: string | null;
  readonly divisionCode: string;
  /** Names of the divisions above and of the division itself, from the province down. */
  readonly divisionNames: readonly string[];
  readonly menu: MenuInForce;
}

/** What turns our data into a directory. */
export interface HsdsFacts {
  /** A UUID that is always the same for the same text. */
  readonly uuidOf: (text: string) => string;
  /** Stations that publish the items, by id. */
  readonly publishers: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  readonly lookup: NameLookup;
  readonly locale: Locale;
}

/** A value of a directory: JSON without what is not known. */
export type HsdsValue = string | number | readonly HsdsRecord[] | HsdsRecord;

/** A record of a directory, by the names of HSDS 3.0. */
export interface HsdsRecord {
  readonly [name: string]: HsdsValue;
}

type Draft = Readonly<Record<string, HsdsValue | null | undefined>>;

const isEmpty = (value: HsdsValue | null | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Leaves out what is not known: HSDS has no nulls. Required fields are kept, also when they are empty. */
function record(fields: Draft, required: readonly string[] = []): HsdsRecord {
  const kept = Object.entries(fields).flatMap(([name, value]) =>
    isEmpty(value) ? (required.includes(name) ? [[name, '']] : []) : [[name, value]],
  );
  return Object.fromEntries(kept) as HsdsRecord;
}

/** A line as it is offered at one or more places: HSDS knows conditions of a service only, not of a service at a place. */
export interface OfferedService {
  readonly key: string;
  readonly line: LineInForce;
  readonly places: readonly PlaceToExport[];
}

/**
 * The services of these places, in the order of the menus; places that offer a line alike share the service. Restricted
 * lines are left out. The key names stations and no versions, so that a service stays the same when a menu is published
 * anew.
 */
export function servicesAt(places: readonly PlaceToExport[]): readonly OfferedService[] {
  const services = new Map<string, { key: string; line: LineInForce; places: PlaceToExport[] }>();
  for (const place of places) {
    for (const line of place.menu.categories.flatMap((category) => category.lines)) {
      if (line.content.confidentiality === 'RESTRICTED') continue;
      const changedBy = localFields.flatMap((field) => line.fieldOrigins[field]?.stationId ?? []);
      const key = [line.itemId, line.origin.stationId, ...new Set(changedBy)].join(' ');
      const service = services.get(key);
      if (service === undefined) services.set(key, { key, line, places: [place] });
      else service.places.push(place);
    }
  }
  return [...services.values()];
}

function addressOf(place: PlaceToExport, { uuidOf }: HsdsFacts, locationId: string): HsdsRecord {
  const [province = '', city = '', ...below] = place.divisionNames;
  return record(
    {
      id: uuidOf(`address ${place.id}`),
      location_id: locationId,
      address_1: place.address ?? below.join(''),
      city,
      region: below[0],
      state_province: province,
      postal_code: '',
      country: 'CN',
      address_type: 'physical',
    },
    ['address_1', 'city', 'state_province', 'postal_code'],
  );
}

/** A place with its address, phone and opening hours. */
export function hsdsLocation(place: PlaceToExport, facts: HsdsFacts): HsdsRecord {
  const { uuidOf } = facts;
  const id = uuidOf(`location ${place.id}`);
  return record({
    id,
    location_type: 'physical',
    name: place.name,
    external_identifier: place.code,
    external_identifier_type: 'diandan',
    addresses: [addressOf(place, facts, id)],
    phones:
      place.phone === null
        ? []
        : [record({ id: uuidOf(`phone ${place.id}`), location_id: id, number: place.phone, type: 'voice' })],
    schedules:
      place.openingHours === null
        ? []
        : [record({ id: uuidOf(`schedule ${place.id}`), location_id: id, description: place.openingHours })],
  });
}

function taxonomyOf(serviceId: string, kind: TermKind, taxonomy: string, keys: readonly string[], facts: HsdsFacts) {
  const { uuidOf, lookup, locale } = facts;
  return keys.map((key) => {
    const name = lookup.term(kind, key);
    const termId = uuidOf(`term ${kind} ${key}`);
    return record({
      id: uuidOf(`attribute ${serviceId} ${kind} ${key}`),
      link_id: serviceId,
      link_entity: 'service',
      taxonomy_term_id: termId,
      taxonomy_term: record({
        id: termId,
        code: key,
        name,
        description: name,
        taxonomy,
        language: locale === 'en' ? 'en' : 'zh',
      }),
    });
  });
}

/** For whom a service is, as one sentence. */
function eligibilityOf(content: ItemContent, { lookup, locale }: HsdsFacts): string {
  const said = [
    content.clientCategoryKeys.length === 0
      ? ''
      : fieldValueText('clientCategoryKeys', content.clientCategoryKeys, lookup, locale),
    fieldValueText('eligibility', content.eligibility, lookup, locale),
  ];
  return said.filter((part) => part !== '').join(locale === 'en' ? '; ' : '；');
}

/** How to come by a service: who may order, and whether the station looks at the order first. */
function processOf(content: ItemContent, { lookup, locale }: HsdsFacts): string {
  const orderers = fieldValueText('orderableBy', content.orderableBy, lookup, locale);
  const answer = hoursText(content.hours.NORMAL.respond, locale);
  return locale === 'en'
    ? `May be ordered by: ${orderers}. ${content.needsVerification ? 'The station verifies the order. ' : ''}Usually answered within ${answer}.`
    : `可由${orderers}点单。${content.needsVerification ? '由站点核单。' : ''}一般在${answer}内响应。`;
}

function costsOf(serviceId: string, content: ItemContent, { uuidOf, lookup, locale }: HsdsFacts) {
  const amount = residentPays(content.fee);
  const words = fieldValueText('fee', content.fee, lookup, locale);
  return [
    record({
      id: uuidOf(`cost ${serviceId}`),
      service_id: serviceId,
      option: content.fee.model,
      currency: 'CNY',
      amount: amount / 100,
      amount_description: words,
    }),
  ];
}

/** The division that all places lie in: the longest one their codes have in common. */
function commonDivision(places: readonly PlaceToExport[]): string {
  const [first, ...rest] = places.map((place) => place.divisionCode);
  const line = first === undefined ? [] : [...ancestorCodes(first), first];
  return line.findLast((code) => rest.every((other) => other.startsWith(code))) ?? '';
}

/**
 * A service as a record of HSDS 3.0, the specification of Open Referral for directories of human services. It names its
 * places; what they are like stands once, in `hsdsLocation`. What the specification has no place for is listed in
 * `hsdsLosses`.
 */
export function hsdsService({ key, line, places }: OfferedService, facts: HsdsFacts): HsdsRecord {
  const { uuidOf, publishers, lookup, locale } = facts;
  const { content, origin } = line;
  const id = uuidOf(`service ${key}`);
  const publisher = publishers.get(origin.stationId);
  const organizationId = uuidOf(`organization ${origin.stationId}`);
  const inEnglish = locale === 'en';
  const area = commonDivision(places);
  return record({
    id,
    organization_id: organizationId,
    name: inEnglish ? (content.nameEn ?? content.name) : content.name,
    alternate_name: inEnglish ? content.name : content.nameEn,
    description: (inEnglish ? content.summaryEn : null) ?? content.summary,
    status: 'active',
    application_process: processOf(content, facts),
    fees_description: fieldValueText('fee', content.fee, lookup, locale),
    eligibility_description: eligibilityOf(content, facts),
    minimum_age: content.eligibility.minAge,
    maximum_age: content.eligibility.maxAge,
    alert: content.note,
    interpretation_services:
      content.languageKeys.length === 0 ? null : fieldValueText('languageKeys', content.languageKeys, lookup, locale),
    organization: record({ id: organizationId, name: publisher?.name, description: publisher?.name }, [
      'name',
      'description',
    ]),
    languages: content.languageKeys.map((language) =>
      record({ id: uuidOf(`language ${id} ${language}`), service_id: id, name: lookup.term('LANGUAGE', language) }),
    ),
    required_documents: content.documentKeys.map((document) =>
      record({ id: uuidOf(`document ${id} ${document}`), service_id: id, document: lookup.term('DOCUMENT', document) }),
    ),
    cost_options: costsOf(id, content, facts),
    attributes: [
      ...taxonomyOf(id, 'SERVICE_DOMAIN', 'service-domain', content.domainKeys, facts),
      ...taxonomyOf(id, 'CLIENT_CATEGORY', 'client-category', content.clientCategoryKeys, facts),
    ],
    service_areas:
      area === ''
        ? []
        : [
            record({
              id: uuidOf(`area ${id} ${area}`),
              service_id: id,
              name: lookup.place(area),
              extent: area,
              extent_type: 'GB/T 2260',
            }),
          ],
    service_at_locations: places.map((place) =>
      record({
        id: uuidOf(`service at location ${id} ${place.id}`),
        service_id: id,
        location_id: uuidOf(`location ${place.id}`),
      }),
    ),
  });
}
