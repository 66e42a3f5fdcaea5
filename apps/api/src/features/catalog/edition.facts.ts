import {
  type CheckMenuFacts,
  type EditMenuFacts,
  type IsWithin,
  itemKeysFrom,
  type MenuEdit,
  type MenuInForce,
  menuInForce,
  type PublishedMenu,
  sameCategory,
} from '@diandan/domain/catalog';
import type { TermBook } from '@diandan/domain/terms';
import type { Sql } from '../../database/sql.js';
import { chainAbove } from './edition.queries.js';
import type { PlacedEdition } from './edition.repository.js';
import { publishedCategories, publishedItems, publishedNumbers } from './published-entries.repository.js';

/** What holds above a station. */
export interface Surroundings {
  readonly above: readonly PublishedMenu[];
  readonly inherited: MenuInForce | null;
  readonly isWithin: IsWithin;
}

/** What holds above a station at an instant. Groups of client categories matter to whoever looks at what lines say. */
export async function surroundingsOf(
  sql: Sql,
  stationPath: string,
  at: number,
  isWithin: IsWithin = sameCategory,
): Promise<Surroundings> {
  const above = await chainAbove(sql, stationPath, at);
  return { above, inherited: menuInForce(above, isWithin), isWithin };
}

/** Every item that comes from above, offered or not. */
export const inheritedItemIds = (inherited: MenuInForce | null): readonly string[] =>
  inherited === null
    ? []
    : [
        ...inherited.categories.flatMap((category) => category.lines.map((line) => line.itemId)),
        ...inherited.withheld.map(({ line }) => line.itemId),
      ];

/** What the check of a version needs to know. */
export async function checkFactsOf(
  sql: Sql,
  terms: TermBook,
  { edition, divisionCode }: PlacedEdition,
  { inherited, isWithin }: Surroundings,
): Promise<CheckMenuFacts> {
  return {
    divisionCode,
    // Also what may no longer be chosen: a line keeps what was chosen for it.
    knownKeys: itemKeysFrom((kind) => terms.all(kind).map((entry) => entry.key)),
    publishedNumbers: await publishedNumbers(sql, edition.stationId),
    inherited,
    isWithin,
    conflicts: edition.draft?.conflicts ?? [],
  };
}

const nothing: ReadonlySet<string> = new Set();

/** What edits need to know of what stood elsewhere; nothing is looked up for edits that name nothing from there. */
export async function knownElsewhere(
  sql: Sql,
  { edition, stationPath }: PlacedEdition,
  edits: readonly MenuEdit[],
  at: number,
): Promise<Pick<EditMenuFacts, 'knownItemIds' | 'knownCategoryIds'>> {
  const hasCategory = new Set(edition.content.categories.map((one) => one.id));
  const isElsewhere = (categoryId: string | null | undefined): boolean =>
    categoryId !== null && categoryId !== undefined && !hasCategory.has(categoryId);
  const asks = edits.some((edit) => {
    if (edit.kind === 'ADD_CATEGORY') return edit.categoryId !== null;
    if (edit.kind === 'ADD_LINE') return edit.itemId !== null || isElsewhere(edit.categoryId);
    if (edit.kind === 'SET_LINE') return isElsewhere(edit.fields.categoryId);
    return edit.kind === 'MOVE_LINE' ? isElsewhere(edit.categoryId) : edit.kind === 'SET_ADAPTATION';
  });
  if (!asks) return { knownItemIds: nothing, knownCategoryIds: nothing };
  const { above, inherited } = await surroundingsOf(sql, stationPath, at);
  const items = await publishedItems(sql, edition.stationId);
  const categories = await publishedCategories(sql, edition.stationId);
  return {
    knownItemIds: new Set([...items, ...inheritedItemIds(inherited)]),
    knownCategoryIds: new Set([
      ...categories,
      ...above.flatMap((menu) => menu.content.categories.map((category) => category.id)),
    ]),
  };
}
