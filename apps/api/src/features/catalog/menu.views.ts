import type { LineInForce, LocalField, MenuInForce, MenuOrigin } from '@diandan/domain/catalog';
import { localFields } from '@diandan/domain/catalog';
import type { Locale } from '@diandan/domain/decision';
import type { MenuCategoryType, MenuEntryType, MenuFieldOriginType } from './catalog.type.js';
import { contentView, itemView } from './item.views.js';

/** What a reader may see of a menu: a restricted service stands on no public menu. */
export type Readership = 'PUBLIC' | 'STAFF';

/** What stands on a menu, for a client. */
export interface MenuContentView {
  readonly categories: readonly MenuCategoryType[];
  readonly entryCount: number;
}

const originView = ({ stationId, version }: MenuOrigin) => ({ stationId, version });

function fieldOriginsOf(line: LineInForce): readonly MenuFieldOriginType[] {
  return localFields.flatMap((field: LocalField) => {
    const origin = line.fieldOrigins[field];
    return origin === undefined ? [] : [{ field, ...originView(origin) }];
  });
}

function makeEntry(line: LineInForce, locale: Locale): MenuEntryType {
  const { content, published, origin } = line;
  // The content decides over the menus below the origin that have changed it, so their ids make the id unique.
  const changedBy = localFields.flatMap((field) => line.fieldOrigins[field]?.menuId ?? []);
  return {
    ...contentView(content, locale),
    id: [...new Set([origin.menuId, ...changedBy, line.itemId])].join('.'),
    number: line.number,
    item: itemView({ id: line.itemId, number: line.number, version: line.itemVersion ?? 0 }, published, locale),
    isMandatory: line.isMandatory,
    originStationId: origin.stationId,
    originVersion: origin.version,
    fieldOrigins: fieldOriginsOf(line),
  };
}

const entries = { 'zh-CN': new WeakMap<LineInForce, MenuEntryType>(), en: new WeakMap<LineInForce, MenuEntryType>() };

/** A line for a client; stations that share the line share its view. */
export function entryView(line: LineInForce, locale: Locale): MenuEntryType {
  let entry = entries[locale].get(line);
  if (entry === undefined) {
    entry = makeEntry(line, locale);
    entries[locale].set(line, entry);
  }
  return entry;
}

function makeContent(menu: MenuInForce, locale: Locale, readership: Readership): MenuContentView {
  const categories = menu.categories.flatMap((category): readonly MenuCategoryType[] => {
    const shown = category.lines.filter(
      (line) => readership === 'STAFF' || line.content.confidentiality !== 'RESTRICTED',
    );
    if (shown.length === 0) return [];
    const name = locale === 'en' ? (category.nameEn ?? category.name) : category.name;
    return [{ id: category.id, number: category.number, name, entries: shown.map((line) => entryView(line, locale)) }];
  });
  return { categories, entryCount: categories.reduce((sum, category) => sum + category.entries.length, 0) };
}

const contents = new WeakMap<MenuInForce, Map<string, MenuContentView>>();

/** What stands on a menu for such readers; kept as long as the menu itself is. */
export function menuContentView(menu: MenuInForce, locale: Locale, readership: Readership): MenuContentView {
  let views = contents.get(menu);
  if (views === undefined) contents.set(menu, (views = new Map()));
  const variant = `${locale} ${readership}`;
  let view = views.get(variant);
  if (view === undefined) views.set(variant, (view = makeContent(menu, locale, readership)));
  return view;
}
