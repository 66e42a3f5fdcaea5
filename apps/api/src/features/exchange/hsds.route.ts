import { createHash } from 'node:crypto';
import {
  type HsdsFacts,
  hsdsLocation,
  hsdsLosses,
  type HsdsRecord,
  hsdsService,
  type PlaceToExport,
  servicesAt,
} from '@diandan/domain/exchange';
import { inLocale, type Locale } from '@diandan/domain/decision';
import type { Express, Request, Response } from 'express';
import type { Clock } from '../../clock.js';
import { placeholders } from '../../database/sql.js';
import { localeOf } from '../../graphql/context.js';
import { createRateBudget } from '../../rate-budget.js';
import type { TermStore } from '../../term-store.js';
import { type PlaceParts, PLACES_LIMIT, placesBelow } from './places.queries.js';

/** What the export is made from. */
export interface HsdsParts extends PlaceParts {
  readonly clock: Clock;
  readonly terms: Pick<TermStore, 'current'>;
  /** Whom a request comes from, as far as budgets are concerned. */
  readonly addressOf: (request: Request) => string;
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

/** The places below a station, and what turns them into records. */
interface Export {
  readonly places: readonly PlaceToExport[];
  readonly facts: HsdsFacts;
}

/** Everything that can be ordered in the subtree of the station with this code. */
async function exportBelow(
  parts: HsdsParts,
  code: string,
  locale: Locale,
): Promise<Export | 'NO_STATION' | 'TOO_MANY'> {
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
  const facts: HsdsFacts = {
    uuidOf,
    locale,
    publishers: new Map(publishers.map((one) => [one.id, one])),
    lookup: {
      term: (kind, key) => book.name(kind, key, locale),
      place: (division) => divisionNames.get(division) ?? division,
      category: (id) => id,
      item: (id) => id,
    },
  };
  return { places, facts };
}

/** A page of services names every place of each, so pages are small. */
const PAGE = { usual: 20, most: 50 } as const;

const asCount = (value: unknown, usual: number, most: number): number => {
  const count = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : usual;
  return Math.min(Math.max(count, 1), most);
};

/** A page as the API specification of HSDS 3.0 lays it out; only what stands on it is turned into records. */
function pageOf<Row>(rows: readonly Row[], query: Request['query'], recordOf: (row: Row) => HsdsRecord) {
  const size = asCount(query['per_page'], PAGE.usual, PAGE.most);
  const page = asCount(query['page'], 1, 1_000_000);
  const contents = rows.slice((page - 1) * size, page * size).map(recordOf);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  return {
    total_items: rows.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/**
 * Public like the menus themselves: `GET /hsds/services?station=<code>` and `GET /hsds/locations?station=<code>`, which
 * belong together by the ids of the locations, and `GET /hsds/losses`. Nobody signs in for it, so it has a budget.
 */
export function serveHsds(server: Express, parts: HsdsParts): void {
  const budget = createRateBudget(parts.clock, { burst: 30, perSecond: 1 }, { burst: 120, perSecond: 4 });
  server.get('/hsds/losses', (request: Request, response: Response) => {
    const locale = localeOf(request.headers['accept-language']);
    response.json({
      specification: 'HSDS 3.0',
      fields: Object.entries(hsdsLosses).map(([field, { fate, why }]) => ({ field, fate, why: inLocale(why, locale) })),
    });
  });

  const serve = (path: string, answer: (found: Export, query: Request['query']) => object): void => {
    server.get(path, (request: Request, response: Response, next) => {
      const locale = localeOf(request.headers['accept-language']);
      const code = request.query['station'];
      const refuse = (status: number, zh: string, en: string) =>
        response.status(status).json({ error: sentence(locale, zh, en) });
      if (!budget.take(parts.addressOf(request))) {
        response.setHeader('retry-after', '10');
        refuse(429, '导出太频繁，请稍后再试。', 'Too many exports; please try again in a moment.');
        return;
      }
      if (typeof code !== 'string' || !/^[\w-]{1,64}$/.test(code)) {
        refuse(400, '请用 station 参数给出站点代码。', 'Name a station by its code in the parameter station.');
        return;
      }
      exportBelow(parts, code, locale).then((found) => {
        if (found === 'NO_STATION') refuse(404, '没有这个站点。', 'There is no such station.');
        else if (found === 'TOO_MANY') {
          const most = PLACES_LIMIT;
          refuse(
            413,
            `站点超过 ${most} 个，请从下级站点导出。`,
            `More than ${most} stations: export from one further down.`,
          );
        } else response.json(answer(found, request.query));
      }, next);
    });
  };
  serve('/hsds/services', ({ places, facts }, query) =>
    pageOf(servicesAt(places), query, (service) => hsdsService(service, facts)),
  );
  serve('/hsds/locations', ({ places, facts }, query) => pageOf(places, query, (place) => hsdsLocation(place, facts)));
}
