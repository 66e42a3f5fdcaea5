import type { ItemContent } from './service-item.js';
import type { LocalChanges, LocalField } from './item-fields.js';
import type { AdaptedOffering, LineOffering } from './service-menu.js';

/** What is said of a heading. */
export interface CategoryFields {
  readonly number: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** What can be said of a line; a category given here puts the line at its end. */
export interface LineFields extends ItemContent {
  readonly number: string;
  readonly categoryId: string | null;
  readonly offering: LineOffering;
}

/** A heading is added; with an id where one that stood here before is put back. */
export interface AddCategory extends CategoryFields {
  readonly kind: 'ADD_CATEGORY';
  readonly categoryId: string | null;
  readonly beforeId: string | null;
}

/** A line is added; with an id where an item that is known already is put in. What is not said is as in a new item. */
export interface AddLine {
  readonly kind: 'ADD_LINE';
  readonly itemId: string | null;
  readonly categoryId: string | null;
  readonly beforeId: string | null;
  readonly number: string;
  readonly offering: LineOffering;
  readonly content: Partial<ItemContent>;
}

/** One change of a draft. Each says what it changes and nothing else. */
export type MenuEdit =
  | AddCategory
  | { readonly kind: 'SET_CATEGORY'; readonly categoryId: string; readonly fields: Partial<CategoryFields> }
  | { readonly kind: 'MOVE_CATEGORY'; readonly categoryId: string; readonly beforeId: string | null }
  | { readonly kind: 'REMOVE_CATEGORY'; readonly categoryId: string }
  | AddLine
  | { readonly kind: 'SET_LINE'; readonly itemId: string; readonly fields: Partial<LineFields> }
  | {
      readonly kind: 'MOVE_LINE';
      readonly itemId: string;
      readonly categoryId: string | null;
      readonly beforeId: string | null;
    }
  | { readonly kind: 'REMOVE_LINE'; readonly itemId: string }
  | {
      readonly kind: 'SET_ADAPTATION';
      readonly itemId: string;
      /** Left out where it stays as it is; null takes the offering as inherited. */
      readonly offering?: AdaptedOffering | null;
      readonly changes: LocalChanges;
      /** Fields of which nothing is to be said any more. */
      readonly clear: readonly LocalField[];
    }
  | { readonly kind: 'CLEAR_ADAPTATION'; readonly itemId: string };

/** Every kind of edit. */
export const menuEditKinds = [
  'ADD_CATEGORY',
  'SET_CATEGORY',
  'MOVE_CATEGORY',
  'REMOVE_CATEGORY',
  'ADD_LINE',
  'SET_LINE',
  'MOVE_LINE',
  'REMOVE_LINE',
  'SET_ADAPTATION',
  'CLEAR_ADAPTATION',
] as const satisfies readonly MenuEdit['kind'][];
