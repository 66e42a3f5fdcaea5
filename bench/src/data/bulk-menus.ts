import type { MenuContent, MenuLine } from '@diandan/domain/catalog';
import Database from 'better-sqlite3';
import { benchNames } from './bench-pack.js';
import { createRandom } from './random.js';
import { roomsPerCounty, storyEndsAt, townshipsPerCounty } from './sizes.js';

const day = 86_400_000;

/** What a station does with the menu above it: drops a line, changes a few, and a township adds two of its own. */
function overlayOf(lines: readonly MenuLine[], seed: number, isTownship: boolean): MenuContent {
  const random = createRandom(seed);
  const [dropped, ...changed] = Array.from({ length: isTownship ? 9 : 3 }, () => random.pick(lines));
  const own = isTownship ? lines.slice(0, 2) : [];
  return {
    categories: [],
    lines: own.map((line, n) => ({
      ...line,
      itemId: `itm_OWN${String(seed).padStart(6, '0')}${n}`,
      number: `X-${n + 1}`,
      content: { ...line.content, name: `自选项目${n + 1}` },
    })),
    adaptations: [
      ...(dropped === undefined ? [] : [{ itemId: dropped.itemId, offering: 'OUT' as const, changes: {} }]),
      ...new Map(
        changed.map((line) => [
          line.itemId,
          { itemId: line.itemId, offering: null, changes: { durationMinutes: 45 + (seed % 60), workersNeeded: 2 } },
        ]),
      ).values(),
    ].filter((one, n, all) => all.findIndex((other) => other.itemId === one.itemId) === n),
  };
}

/** Publishes the overlays of a county: one at every township and at every third room. */
export function writeOverlays(file: string, county: number): void {
  const db = new Database(file);
  const stationId = db.prepare('SELECT id FROM stations WHERE code = ?').pluck();
  const root = db
    .prepare("SELECT content FROM menus WHERE kind = 'WHOLE' AND station_id = ?")
    .pluck()
    .get(stationId.get(benchNames.root(county))) as string;
  const { lines } = JSON.parse(root) as MenuContent;
  const insert = db.prepare(
    `INSERT INTO menus (id, station_id, version, kind, state, content, editor_ids, created_at, published_at, effective_from)
     VALUES (?, ?, 1, 'OVERLAY', 'PUBLISHED', ?, '[]', ?, ?, ?)`,
  );
  const from = storyEndsAt - 300 * day;
  const publish = (code: string, seed: number, isTownship: boolean): void => {
    const content = JSON.stringify(overlayOf(lines, seed, isTownship));
    insert.run(`mnu_${code}`, stationId.get(code), content, from, from, from);
  };
  db.transaction(() => {
    let seed = county * 1_000;
    for (let township = 0; township < townshipsPerCounty; township++) {
      publish(benchNames.township(county, township), seed++, true);
      for (let n = 0; n < Math.floor(roomsPerCounty / townshipsPerCounty); n += 3) {
        publish(benchNames.room(county, township, n), seed++, false);
      }
    }
  })();
  db.close();
}
