import { urgencies } from '@diandan/domain/catalog';
import { insertMany } from '../database/insert-many.js';
import type { SqlValue, Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import type { PlacedStation } from './seed-network.js';
import type { SeedPack } from './pack.js';

type Item = SeedPack['menu']['categories'][number]['items'][number];

const hoursOf = (item: Item, which: 'respond' | 'complete'): string =>
  JSON.stringify(Object.fromEntries(urgencies.map((urgency) => [urgency, item.hours[urgency][which]])));

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
  const menuId = makeId('mnu', at);
  const itemIds = new Map<string, string>();
  const items: SqlValue[][] = [];
  const categories: SqlValue[][] = [];
  const entries: SqlValue[][] = [];
  for (const [position, category] of pack.menu.categories.entries()) {
    const categoryId = makeId('cat', at);
    categories.push([categoryId, menuId, position, category.number, category.name, category.nameEn]);
    for (const [place, item] of category.items.entries()) {
      const itemId = makeId('itm', at);
      itemIds.set(item.number, itemId);
      items.push([
        itemId,
        1,
        pack.profile.key,
        item.number,
        item.name,
        item.nameEn,
        item.summary,
        JSON.stringify(item.domainKeys),
        item.method,
        JSON.stringify(item.clientCategoryKeys),
        JSON.stringify(item.requiredSkillKeys),
        JSON.stringify(item.requiredCertificateKeys),
        item.needsVerification ? 1 : 0,
        item.workersNeeded,
        item.durationMinutes,
        item.fee.model,
        item.fee.amountFen,
        item.fee.payer,
        hoursOf(item, 'respond'),
        hoursOf(item, 'complete'),
        item.isIllustrative ? 1 : 0,
      ]);
      entries.push([makeId('ent', at), menuId, categoryId, place, item.number, itemId, 1]);
    }
  }
  await insertMany(
    tx,
    'service_items',
    [
      'id',
      'version',
      'profile_key',
      'number',
      'name',
      'name_en',
      'summary',
      'domains',
      'method',
      'client_categories',
      'required_skills',
      'required_certificates',
      'needs_verification',
      'workers_needed',
      'duration_minutes',
      'fee_model',
      'fee_amount_fen',
      'fee_payer',
      'response_hours',
      'completion_hours',
      'is_illustrative',
    ],
    items,
  );
  await tx.run('INSERT INTO menus (id, station_id, version, published_at) VALUES (?, ?, 1, ?)', [
    menuId,
    station.id,
    at,
  ]);
  await insertMany(tx, 'menu_categories', ['id', 'menu_id', 'position', 'number', 'name', 'name_en'], categories);
  await insertMany(
    tx,
    'menu_entries',
    ['id', 'menu_id', 'category_id', 'position', 'number', 'item_id', 'item_version'],
    entries,
  );
  return itemIds;
}
