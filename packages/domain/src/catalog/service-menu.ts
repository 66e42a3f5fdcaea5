import type { Fee } from './service-item.js';

/** One line of a menu: an item as this menu offers it. */
export interface MenuEntry {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly itemId: string;
  readonly fee: Fee;
  readonly durationMinutes: number;
  readonly workersNeeded: number;
}

/** A heading of a menu (one of the "9 大类"). */
export interface MenuCategory {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly entries: readonly MenuEntry[];
}

/** The versioned list of what a station offers; published once it has a `publishedAt`. */
export interface ServiceMenu {
  readonly id: string;
  readonly stationId: string;
  readonly version: number;
  readonly publishedAt: number | null;
  readonly categories: readonly MenuCategory[];
}

/** The menu that holds at a station, and which station published it. */
export interface MenuInForce {
  readonly menu: ServiceMenu;
  readonly originStationId: string;
}

/**
 * The menu in force at a station: that of the nearest station which publishes one, itself included.
 * `chain` holds the ids of the station and those above it, the nearest first. This function is where what a station
 * adds to or takes from its parent's menu will be laid over it.
 */
export function menuInForce(chain: readonly string[], published: readonly ServiceMenu[]): MenuInForce | null {
  for (const stationId of chain) {
    let newest: ServiceMenu | null = null;
    for (const menu of published) {
      if (menu.stationId !== stationId || menu.publishedAt === null) continue;
      if (newest === null || menu.version > newest.version) newest = menu;
    }
    if (newest !== null) return { menu: newest, originStationId: stationId };
  }
  return null;
}

/** The line of the menu that offers this item, or null. */
export function findEntry(menu: ServiceMenu, itemId: string): MenuEntry | null {
  for (const category of menu.categories) {
    const entry = category.entries.find((one) => one.itemId === itemId);
    if (entry !== undefined) return entry;
  }
  return null;
}

/** How many lines the menu has. */
export function entryCount(menu: ServiceMenu): number {
  return menu.categories.reduce((sum, category) => sum + category.entries.length, 0);
}
