import type { LocalChanges } from './item-fields.js';
import type { ItemContent } from './service-item.js';

/**
 * What a menu is to the one above it: WHOLE starts anew and owes nothing but what is mandatory above; OVERLAY adapts
 * what is inherited.
 */
export const menuKinds = ['WHOLE', 'OVERLAY'] as const;

/** What a menu is to the one above it. */
export type MenuKind = (typeof menuKinds)[number];

/** How a publisher offers a line: MANDATORY may not be dropped below, OPTIONAL is offered only where a station opts in. */
export const lineOfferings = ['MANDATORY', 'OFFERED', 'OPTIONAL'] as const;

/** How a publisher offers a line. */
export type LineOffering = (typeof lineOfferings)[number];

/** What a station does to an inherited line: drop it, take it, or make it mandatory for those below. */
export const adaptedOfferings = ['OUT', 'OFFERED', 'MANDATORY'] as const;

/** What a station does to an inherited line. */
export type AdaptedOffering = (typeof adaptedOfferings)[number];

/** A heading of a menu (one of the "9 大类"). Its id is the same in every version. */
export interface MenuCategory {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** One line of a menu: an item with its number and place. The item's id is the same in every version. */
export interface MenuLine {
  readonly itemId: string;
  /** The version of the item, given when the menu is published; null in a draft. */
  readonly itemVersion: number | null;
  readonly categoryId: string | null;
  readonly number: string;
  readonly offering: LineOffering;
  readonly content: ItemContent;
}

/** What a station does with one line that it inherits. */
export interface MenuAdaptation {
  readonly itemId: string;
  /** Null leaves the offering as inherited. */
  readonly offering: AdaptedOffering | null;
  readonly changes: LocalChanges;
}

/** What stands in a menu, in the order it is read. An overlay's lines are its own additions (the X of 123X). */
export interface MenuContent {
  readonly categories: readonly MenuCategory[];
  readonly lines: readonly MenuLine[];
  /** Only in an overlay. */
  readonly adaptations: readonly MenuAdaptation[];
}

/** A menu of one station in one version, as far as what is in force depends on it. */
export interface PublishedMenu {
  readonly id: string;
  readonly stationId: string;
  readonly version: number;
  readonly kind: MenuKind;
  readonly content: MenuContent;
}

/** A menu with nothing in it. */
export const emptyMenu: MenuContent = { categories: [], lines: [], adaptations: [] };
