import {
  checkMenu,
  type ConflictSide,
  differencesOf,
  draftFieldName,
  fieldValueText,
  type ItemContent,
  type LineInForce,
  type MenuContent,
  menuDifferenceText,
  type MenuInForce,
  menuInForce,
  type MenuLine,
  menuProblemText,
  type NameLookup,
  nameOfTarget,
  urgencies,
} from '@diandan/domain/catalog';
import type { Locale } from '@diandan/domain/decision';
import type { TermBook } from '@diandan/domain/terms';
import type { Sql } from '../../database/sql.js';
import { divisionNames } from '../divisions/index.js';
import type { ServiceMenuType } from './catalog.type.js';
import { checkFactsOf, type Surroundings } from './edition.facts.js';
import type { EventRow } from './edition.queries.js';
import type { PlacedEdition } from './edition.repository.js';
import type {
  MenuConflictSideType,
  MenuConflictType,
  MenuDifferenceType,
  MenuEditionAdaptationType,
  MenuEditionCategoryType,
  MenuEditionLineType,
  MenuEditionType,
  MenuProblemType,
} from './edition.type.js';
import type { InheritedMenuLineType, InheritedMenuType } from './menu-use.type.js';
import type { ItemContentType } from './item-content.type.js';
import { menuContentView } from './menu.views.js';

/** A version for a client; what stands in it is told by its fields. */
export function editionView(placed: PlacedEdition): MenuEditionType {
  const { id, version, kind, state, revision, createdAt, submittedAt, publishedAt, effectiveFrom, note } =
    placed.edition;
  return {
    __typename: 'MenuEdition',
    id,
    version,
    kind,
    state,
    revision,
    createdAt,
    submittedAt,
    publishedAt,
    effectiveAt: effectiveFrom,
    note,
    placed,
  };
}

/** What a menu says of an item, for an editor. */
export const itemContentView = (content: ItemContent): ItemContentType => ({
  ...content,
  hours: urgencies.map((urgency) => {
    const { respond, complete } = content.hours[urgency];
    return { urgency, respondHours: respond, completeHours: complete };
  }),
});

const lineView = (line: MenuLine): MenuEditionLineType => ({ ...line, content: itemContentView(line.content) });

/** Headings with the lines under them: those of the version, and those from above that have lines of its own. */
export function categoryViews(content: MenuContent, inherited: MenuInForce | null): MenuEditionCategoryType[] {
  const own = content.categories.map((category) => ({ ...category, isInherited: false }));
  const known = new Set(own.map((category) => category.id));
  const used = new Set(content.lines.map((line) => line.categoryId));
  const above = (inherited?.categories ?? [])
    .filter(({ id }) => used.has(id) && !known.has(id))
    .map(({ id, number, name, nameEn }) => ({ id, number, name, nameEn, isInherited: true }));
  return [...above, ...own].map((category) => ({
    ...category,
    lines: content.lines.filter((line) => line.categoryId === category.id).map(lineView),
  }));
}

/** Lines that stand under no heading that is there. */
export function looseLineViews(content: MenuContent, inherited: MenuInForce | null): MenuEditionLineType[] {
  const known = new Set([...content.categories, ...(inherited?.categories ?? [])].map((category) => category.id));
  return content.lines.filter((line) => line.categoryId === null || !known.has(line.categoryId)).map(lineView);
}

function linesAbove(inherited: MenuInForce | null): ReadonlyMap<string, LineInForce> {
  const offered = inherited?.categories.flatMap((category) => category.lines) ?? [];
  const withheld = inherited?.withheld.map(({ line }) => line) ?? [];
  return new Map([...offered, ...withheld].map((line) => [line.itemId, line]));
}

/** What a version says of inherited lines. */
export function adaptationViews(content: MenuContent, inherited: MenuInForce | null): MenuEditionAdaptationType[] {
  const above = linesAbove(inherited);
  return content.adaptations.map(({ itemId, offering, changes }) => {
    const line = above.get(itemId);
    return {
      itemId,
      itemName: line?.content.name ?? null,
      offering,
      changedFields: Object.keys(changes) as (keyof typeof changes)[],
      content: line === undefined ? null : itemContentView({ ...line.content, ...changes } as ItemContent),
    };
  });
}

/** The menu as residents would see it if this version were in force; null where nothing would be. */
export function previewOf(
  placed: PlacedEdition,
  { above, isWithin }: Surroundings,
  locale: Locale,
): ServiceMenuType | null {
  const { edition } = placed;
  const { stationId, version, kind, content } = edition;
  // A revision of its own, so that a client never takes a preview for what is in force, nor for an older preview.
  const id = `${edition.id}.r${edition.revision}`;
  const menu = menuInForce([...above, { id, stationId, version, kind, content }], isWithin);
  if (menu === null) return null;
  return {
    id,
    version,
    publishedAt: edition.publishedAt,
    ...menuContentView(menu, locale, 'PUBLIC'),
    sources: menu.sources,
    stationId,
  };
}

/** The menu above a station, for those who adapt it. */
export function inheritedMenuView(inherited: MenuInForce): InheritedMenuType {
  const view = (
    line: LineInForce,
    categoryId: string | null,
    withheldReason: InheritedMenuLineType['withheldReason'],
  ): InheritedMenuLineType => ({
    itemId: line.itemId,
    number: line.number,
    categoryId,
    isMandatory: line.isMandatory,
    withheldReason,
    content: itemContentView(line.content),
    originStationId: line.origin.stationId,
  });
  return {
    categories: inherited.categories.map(({ id, number, name, nameEn, lines }) => ({
      id,
      number,
      name,
      nameEn,
      lines: lines.map((line) => view(line, id, null)),
    })),
    withheld: inherited.withheld.map(({ line, categoryId, reason }) => view(line, categoryId, reason)),
  };
}

/** The languages of an answer and what names are looked up in. */
export interface Wording {
  readonly locale: Locale;
  readonly terms: TermBook;
}

/** Where words find the names of what these menus refer to. */
async function lookupFor(
  sql: Sql,
  contents: readonly MenuContent[],
  inherited: MenuInForce | null,
  { locale, terms }: Wording,
): Promise<NameLookup> {
  const above = linesAbove(inherited);
  const items = new Map<string, string>();
  const categories = new Map<string, string>();
  const codes = new Set<string>();
  const named = (one: { readonly name: string; readonly nameEn: string | null }): string =>
    locale === 'en' ? (one.nameEn ?? one.name) : one.name;
  for (const line of above.values()) items.set(line.itemId, named(line.content));
  for (const category of inherited?.categories ?? []) categories.set(category.id, named(category));
  for (const content of contents) {
    for (const category of content.categories) categories.set(category.id, named(category));
    for (const line of content.lines) items.set(line.itemId, named(line.content));
    const eligibilities = [
      ...content.lines.map((line) => line.content.eligibility),
      ...content.adaptations.map((one) => one.changes.eligibility),
    ];
    for (const one of eligibilities) {
      for (const code of [...(one?.placeCodes ?? []), ...(one?.excludedPlaceCodes ?? [])]) codes.add(code);
    }
  }
  const places = await divisionNames(sql, [...codes]);
  return {
    term: (kind, key) => terms.name(kind, terms.canonical(kind, key), locale),
    place: (code) => places.get(code) ?? code,
    category: (id) => categories.get(id) ?? id,
    item: (id) => items.get(id) ?? id,
  };
}

/** Everything that keeps a version from being published, in words. */
export async function problemViews(
  sql: Sql,
  placed: PlacedEdition,
  surroundings: Surroundings,
  { locale, terms }: Wording,
): Promise<MenuProblemType[]> {
  const { content, kind } = placed.edition;
  const facts = await checkFactsOf(sql, terms, placed, surroundings);
  return checkMenu(content, kind, facts).map((problem) => problemView(problem, locale));
}

/** One problem in words. */
export const problemView = (problem: ReturnType<typeof checkMenu>[number], locale: Locale): MenuProblemType => ({
  code: problem.code,
  targetKind: problem.target?.kind ?? null,
  targetId: problem.target?.id ?? null,
  field: problem.field,
  message: menuProblemText(problem, locale),
});

/** The conflicts of a draft, with both values in words. */
export async function conflictViews(
  sql: Sql,
  { edition }: PlacedEdition,
  { inherited }: Surroundings,
  events: readonly EventRow[],
  viewerId: string,
  wording: Wording,
): Promise<MenuConflictType[]> {
  const conflicts = edition.draft?.conflicts ?? [];
  if (conflicts.length === 0) return [];
  const { locale } = wording;
  const lookup = await lookupFor(sql, [edition.content], inherited, wording);
  const names = new Map(events.map((event) => [event.account_id ?? '', event.actor_name]));
  const side = (field: string, { value, isCleared, accountId, at }: ConflictSide): MenuConflictSideType => ({
    text: fieldValueText(field, isCleared === true ? undefined : value, lookup, locale),
    authorName: names.get(accountId) ?? '',
    isYours: accountId === viewerId,
    at,
  });
  return conflicts.map(({ id, target, field, ours, theirs }) => ({
    id,
    targetKind: target.kind,
    targetId: target.id,
    targetName: nameOfTarget(edition.content, target, inherited),
    field,
    fieldName: draftFieldName(field, locale),
    ours: side(field, ours),
    theirs: side(field, theirs),
  }));
}

/** What is different in the later of two contents, in words. */
export async function differenceViews(
  sql: Sql,
  before: MenuContent,
  after: MenuContent,
  inherited: MenuInForce | null,
  wording: Wording,
): Promise<MenuDifferenceType[]> {
  const lookup = await lookupFor(sql, [before, after], inherited, wording);
  return differencesOf(before, after).map((difference) => ({
    kind: difference.kind,
    targetKind: difference.target.kind,
    targetId: difference.target.id,
    field: difference.field,
    text: menuDifferenceText(difference, lookup, wording.locale),
  }));
}
