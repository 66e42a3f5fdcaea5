import { defaultItemContent, type ItemContent, type MenuContent, type MenuLine } from '@diandan/domain/catalog';
import { canonicalJson } from '../database/canonical-json.js';
import type { Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { notePublished, publishedVersion } from '../features/catalog/index.js';
import type { SeedPack } from './pack.js';
import type { PlacedStation } from './seed-network.js';

type Item = SeedPack['menu']['categories'][number]['items'][number];

/** The menu of a demonstration has been in force for this long, so that its requests lie within its time. */
const IN_FORCE_FOR = 400 * 86_400_000;

function contentOf(item: Item): ItemContent {
  const { number: _, ...said } = item;
  return { ...defaultItemContent, ...said };
}

/** Writes the items of a pack and publishes its menu as version 1; answers the items' ids by their numbers. */
export async function seedMenu(
  tx: Transaction,
  { clock, makeId }: FeatureParts,
  pack: SeedPack,
  stations: ReadonlyMap<string, PlacedStation>,
): Promise<ReadonlyMap<string, string>> {
  const at = clock.now();
  const station = stations.get(pack.menu.stationCode);
  if (station === undefined) throw new Error(`the menu's station ${pack.menu.stationCode} is not in the pack`);
  const itemIds = new Map<string, string>();
  const lines: MenuLine[] = [];
  const categories = pack.menu.categories.map(({ number, name, nameEn, items }) => {
    const category = { id: makeId('cat', at), number, name, nameEn };
    for (const item of items) {
      const itemId = makeId('itm', at);
      itemIds.set(item.number, itemId);
      lines.push({
        itemId,
        itemVersion: null,
        categoryId: category.id,
        number: item.number,
        offering: 'OFFERED',
        content: contentOf(item),
      });
    }
    return category;
  });
  const from = at - IN_FORCE_FOR;
  const published: MenuLine[] = [];
  for (const line of lines) {
    const itemVersion = await publishedVersion(tx, { id: line.itemId, number: line.number }, line.content, from);
    published.push({ ...line, itemVersion });
  }
  const content: MenuContent = { categories, lines: published, adaptations: [] };
  await notePublished(tx, { stationId: station.id, version: 1, content });
  await tx.run(
    `INSERT INTO menus (id, station_id, version, kind, state, content, editor_ids, created_at, published_at, effective_from)
     VALUES (?, ?, 1, 'WHOLE', 'PUBLISHED', ?, '[]', ?, ?, ?)`,
    [makeId('mnu', at), station.id, canonicalJson(content), from, from, from],
  );
  return itemIds;
}
