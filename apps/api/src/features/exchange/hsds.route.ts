import { createHash } from 'node:crypto';
import { hsdsLosses, hsdsServices, type HsdsRecord } from '@diandan/domain/exchange';
import { inLocale, type Locale } from '@diandan/domain/decision';
import type { Express, Request, Response } from 'express';
import type { Clock } from '../../clock.js';
import { placeholders } from '../../database/sql.js';
import { localeOf } from '../../graphql/context.js';
import type { TermStore } from '../../term-store.js';
import { type PlaceParts, PLACES_LIMIT, placesBelow } from './places.queries.js';

/** What the export is made from. */
export interface HsdsParts extends PlaceParts {
  readonly clock: Clock;
  readonly terms: Pick<TermStore, 'current'>;
}

const NAMESPACE = Buffer.from('6f0c5a3e2b7d4c9f8a1e5d3b7c9f0e21', 'hex');

/** A name-based UUID (RFC 9562, version 5): the same text is the same record in every export. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const sentence = (locale: Locale, zh: string, en: string): string => inLocale({ zh, en }, locale);

/** Everything that can be ordered in the subtree of the station with this code, as services of HSDS 3.0. */
async function servicesBelow(
  parts: HsdsParts,
  code: string,
  locale: Locale,
): Promise<readonly HsdsRecord[] | 'NO_STATION' | 'TOO_MANY'> {
  const { sql, clock, terms } = parts;
  const station = await sql.get<{ path: string }>('SELECT path FROM stations WHERE code = ?', [code]);
  if (station === undefined) return 'NO_STATION';
  const found = await placesBelow(parts, station.path, clock.now());
  if (found === null) return 'TOO_MANY';
  const { places, divisionNames } = found;
  const publisherIds = [...new Set(places.flatMap((place) => place.menu.sources.map((source) => source.stationId)))];
  const publishers =
    publisherIds.length === 0
      ? []
      : await sql.all<{ id: string; name: string }>(
          `SELECT id, name FROM stations WHERE id IN (${placeholders(publisherIds.length)})`,
          publisherIds,
        );
  const book = await terms.current();
  return hsdsServices(places, {
    uuidOf,
    locale,
    publishers: new Map(publishers.map((one) => [one.id, one])),
    lookup: {
      term: (kind, key) => book.name(kind, key, locale),
      place: (division) => divisionNames.get(division) ?? division,
      category: (id) => id,
      item: (id) => id,
    },
  });
}

const PAGE = { usual: 100, most: 500 } as const;

const asCount = (value: unknown, usual: number, most: number): number => {
  const count = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : usual;
  return Math.min(Math.max(count, 1), most);
};

/** A page as the API specification of HSDS 3.0 lays it out. */
function pageOf(services: readonly HsdsRecord[], page: number, size: number) {
  const contents = services.slice((page - 1) * size, page * size);
  const pages = Math.max(1, Math.ceil(services.length / size));
  return {
    total_items: services.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** Public like the menus themselves: `GET /hsds/services?station=<code>` and `GET /hsds/losses`. */
export function serveHsds(server: Express, parts: HsdsParts): void {
  server.get('/hsds/losses', (request: Request, response: Response) => {
    const locale = localeOf(request.headers['accept-language']);
    response.json({
      specification: 'HSDS 3.0',
      fields: Object.entries(hsdsLosses).map(([field, { fate, why }]) => ({ field, fate, why: inLocale(why, locale) })),
    });
  });
  server.get('/hsds/services', (request: Request, response: Response, next) => {
    const locale = localeOf(request.headers['accept-language']);
    const code = request.query['station'];
    const refuse = (status: number, zh: string, en: string) =>
      response.status(status).json({ error: sentence(locale, zh, en) });
    if (typeof code !== 'string' || !/^[\w-]{1,64}$/.test(code)) {
      refuse(400, '请用 station 参数给出站点代码。', 'Name a station by its code in the parameter station.');
      return;
    }
    servicesBelow(parts, code, locale).then((services) => {
      if (services === 'NO_STATION') refuse(404, '没有这个站点。', 'There is no such station.');
      else if (services === 'TOO_MANY') {
        const most = PLACES_LIMIT.toLocaleString('en');
        refuse(
          413,
          `站点超过 ${most} 个，请从下级站点导出。`,
          `More than ${most} stations: export from one further down.`,
        );
      } else {
        const size = asCount(request.query['per_page'], PAGE.usual, PAGE.most);
        response.json(pageOf(services, asCount(request.query['page'], 1, 1_000_000), size));
      }
    }, next);
  });
}
