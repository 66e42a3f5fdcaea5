import { isSameValue, type LocalField, localFields } from './item-fields.js';
import type { ItemContent } from './service-item.js';
import type { AdaptedOffering, MenuAdaptation, MenuCategory, MenuLine, PublishedMenu } from './service-menu.js';
import { isTightening, type IsWithin, sameCategory, takesAway, tighten } from './tighten.js';

/** The menu that something in force comes from. */
export interface MenuOrigin {
  readonly menuId: string;
  readonly stationId: string;
  readonly version: number;
}

/** A line as it stands at a station, and where each part of it comes from. */
export interface LineInForce {
  readonly itemId: string;
  readonly itemVersion: number | null;
  readonly number: string;
  /** As it is offered here. */
  readonly content: ItemContent;
  /** As the origin published it. */
  readonly published: ItemContent;
  readonly isMandatory: boolean;
  /** The menu that brought the line in. */
  readonly origin: MenuOrigin;
  /** The menu that decided whether it is offered here. */
  readonly offeringOrigin: MenuOrigin;
  /** Fields that a menu below the origin changed; every other field is the origin's. */
  readonly fieldOrigins: { readonly [F in LocalField]?: MenuOrigin };
}

/** A heading with the lines offered under it. */
export interface CategoryInForce {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly origin: MenuOrigin;
  readonly lines: readonly LineInForce[];
}

/** A line that could be offered here but is not: optional and not taken, or dropped by a station on the way. */
export interface WithheldLine {
  readonly line: LineInForce;
  readonly categoryId: string | null;
  readonly reason: 'NOT_TAKEN' | 'DROPPED';
}

/**
 * An adaptation that no longer applies: its item is gone from the menu above (UNKNOWN_ITEM), is mandatory there
 * (MANDATORY; with a field where it would be taken from those who may order it), or the menu above is already stricter in a field (LOOSER).
 */
export interface IgnoredAdaptation {
  readonly origin: MenuOrigin;
  readonly itemId: string;
  readonly reason: 'UNKNOWN_ITEM' | 'MANDATORY' | 'LOOSER';
  readonly field: LocalField | null;
}

/** The menu in force at a station. */
export interface MenuInForce {
  /** The menus it is made of: the publisher, those above from which something mandatory comes, then the overlays. */
  readonly sources: readonly MenuOrigin[];
  readonly categories: readonly CategoryInForce[];
  readonly withheld: readonly WithheldLine[];
  readonly ignored: readonly IgnoredAdaptation[];
}

type Standing = 'MANDATORY' | 'OFFERED' | 'OPTIONAL' | 'OUT';

interface WorkingLine {
  readonly line: LineInForce;
  readonly categoryId: string | null;
  readonly standing: Standing;
}

const originOf = ({ id, stationId, version }: PublishedMenu): MenuOrigin => ({ menuId: id, stationId, version });

function brought(line: MenuLine, origin: MenuOrigin): WorkingLine {
  return {
    line: {
      itemId: line.itemId,
      itemVersion: line.itemVersion,
      number: line.number,
      content: line.content,
      published: line.content,
      isMandatory: line.offering === 'MANDATORY',
      origin,
      offeringOrigin: origin,
      fieldOrigins: {},
    },
    categoryId: line.categoryId,
    standing: line.offering,
  };
}

// A published menu never changes and stands behind thousands of stations, which then share its unchanged lines.
const broughtBefore = new WeakMap<PublishedMenu, readonly WorkingLine[]>();

function linesOf(menu: PublishedMenu): readonly WorkingLine[] {
  let lines = broughtBefore.get(menu);
  if (lines === undefined) {
    const origin = originOf(menu);
    lines = menu.content.lines.map((line) => brought(line, origin));
    broughtBefore.set(menu, lines);
  }
  return lines;
}

/** Where a line stands after a station has said what it does with it; null where it may not do that. */
function standingAfter(standing: Standing, offering: AdaptedOffering): Standing | null {
  if (offering === 'OUT') return standing === 'MANDATORY' ? null : 'OUT';
  if (offering === 'MANDATORY') return 'MANDATORY';
  return standing === 'MANDATORY' ? 'MANDATORY' : 'OFFERED';
}

function adapted(
  working: WorkingLine,
  adaptation: MenuAdaptation,
  origin: MenuOrigin,
  isWithin: IsWithin,
  ignore: (reason: 'MANDATORY' | 'LOOSER', field: LocalField | null) => void,
): WorkingLine {
  let { line, standing } = working;
  if (adaptation.offering !== null) {
    const next = standingAfter(standing, adaptation.offering);
    if (next === null) ignore('MANDATORY', null);
    else if (next !== standing) {
      standing = next;
      line = { ...line, isMandatory: next === 'MANDATORY', offeringOrigin: origin };
    }
  }
  const lay = <F extends LocalField>(field: F, own: ItemContent[F]): void => {
    const inherited = line.content[field];
    if (working.standing === 'MANDATORY' && takesAway(field, inherited, own)) return ignore('MANDATORY', field);
    const value = tighten(field, inherited, own, isWithin);
    if (value !== inherited) {
      line = {
        ...line,
        content: { ...line.content, [field]: value },
        fieldOrigins: { ...line.fieldOrigins, [field]: origin },
      };
    }
    if (!isTightening(field, inherited, own, isWithin)) ignore('LOOSER', field);
  };
  for (const field of localFields) {
    const own = adaptation.changes[field];
    if (own !== undefined) lay(field, own as ItemContent[typeof field]);
  }
  return line === working.line && standing === working.standing ? working : { ...working, line, standing };
}

/** A line of a whole menu that is mandatory above: it is mandatory here too, and in no field looser than above. */
function covering(own: WorkingLine, above: WorkingLine, isWithin: IsWithin): WorkingLine {
  let { line } = own;
  if (!line.isMandatory) line = { ...line, isMandatory: true, offeringOrigin: above.line.offeringOrigin };
  const hold = <F extends LocalField>(field: F): void => {
    const inherited: ItemContent[F] = above.line.content[field];
    const said: ItemContent[F] = line.content[field];
    if (inherited === said) return;
    const value = takesAway(field, inherited, said) ? inherited : tighten(field, inherited, said, isWithin);
    if (isSameValue(value, said)) return;
    const origin = above.line.fieldOrigins[field] ?? above.line.origin;
    const fieldOrigins = { ...line.fieldOrigins, [field]: origin };
    line = { ...line, content: { ...line.content, [field]: value }, fieldOrigins };
  };
  for (const field of localFields) hold(field);
  return line === own.line ? own : { ...own, line, standing: 'MANDATORY' };
}

type PlacedCategory = MenuCategory & { readonly origin: MenuOrigin };

/** What a station has after some of the menus on the way down to it. */
interface Work {
  readonly sources: MenuOrigin[];
  readonly categories: Map<string, PlacedCategory>;
  readonly lines: Map<string, WorkingLine>;
  readonly ignored: IgnoredAdaptation[];
}

/** A whole menu begins anew, save for what is mandatory above: that is laid under it where it does not say it itself. */
function begun(menu: PublishedMenu, above: Work | null, isWithin: IsWithin): Work {
  const origin = originOf(menu);
  const categories = new Map(menu.content.categories.map((one) => [one.id, { ...one, origin }]));
  const lines = new Map(linesOf(menu).map((working) => [working.line.itemId, working]));
  const sources = new Map([[origin.menuId, origin]]);
  for (const [itemId, working] of above?.lines ?? []) {
    if (working.standing !== 'MANDATORY') continue;
    const own = lines.get(itemId);
    lines.set(itemId, own === undefined ? working : covering(own, working, isWithin));
    if (lines.get(itemId) === own) continue;
    const { line } = working;
    for (const one of [line.origin, line.offeringOrigin, ...Object.values(line.fieldOrigins)]) {
      sources.set(one.menuId, one);
    }
    const heading = above?.categories.get(working.categoryId ?? '');
    if (own === undefined && heading !== undefined && !categories.has(heading.id)) categories.set(heading.id, heading);
  }
  return { sources: [...sources.values()], categories, lines, ignored: [] };
}

function layOverlay({ sources, categories, lines, ignored }: Work, overlay: PublishedMenu, isWithin: IsWithin): void {
  const origin = originOf(overlay);
  sources.push(origin);
  for (const adaptation of overlay.content.adaptations) {
    const { itemId } = adaptation;
    const working = lines.get(itemId);
    if (working === undefined) {
      ignored.push({ origin, itemId, reason: 'UNKNOWN_ITEM', field: null });
      continue;
    }
    const next = adapted(working, adaptation, origin, isWithin, (reason, field) =>
      ignored.push({ origin, itemId, reason, field }),
    );
    lines.set(itemId, next);
  }
  for (const category of overlay.content.categories) {
    if (!categories.has(category.id)) categories.set(category.id, { ...category, origin });
  }
  for (const working of linesOf(overlay)) {
    if (!lines.has(working.line.itemId)) lines.set(working.line.itemId, working);
  }
}

/**
 * The menu in force at a station. `chain` is the published menus on the way down to it that are in force, from the top to
 * the station itself. The nearest WHOLE one is the publisher: of what stands above it, only what is mandatory holds on,
 * and it holds whether the publisher says it or not. An adaptation that no longer fits is left out and listed, never an
 * error: what stands above may change at any time. Takes time in proportion to the lines of the whole menus and what the
 * overlays say; null when nobody publishes.
 * `isWithin` knows the groups of client categories: a station may narrow 老年人 to 独居老人.
 */
export function menuInForce(chain: readonly PublishedMenu[], isWithin: IsWithin = sameCategory): MenuInForce | null {
  let work: Work | null = null;
  for (const menu of chain) {
    if (menu.kind === 'WHOLE') work = begun(menu, work, isWithin);
    else if (work !== null) layOverlay(work, menu, isWithin);
  }
  if (work === null) return null;
  const { sources, categories, lines, ignored } = work;
  return { sources, ...arranged([...categories.values()], lines.values()), ignored };
}

/** Lines whose heading the menu above has given up are not lost: they stand under a heading of their own at the end. */
const withoutHeading = { id: 'cat_others', number: '', name: '其他服务', nameEn: 'Other services' };

function arranged(
  categories: readonly PlacedCategory[],
  lines: Iterable<WorkingLine>,
): Pick<MenuInForce, 'categories' | 'withheld'> {
  const below = new Map<string, LineInForce[]>(categories.map((category) => [category.id, []]));
  const others: LineInForce[] = [];
  const withheld: WithheldLine[] = [];
  for (const { line, categoryId, standing } of lines) {
    if (standing === 'OPTIONAL') withheld.push({ line, categoryId, reason: 'NOT_TAKEN' });
    else if (standing === 'OUT') withheld.push({ line, categoryId, reason: 'DROPPED' });
    else (below.get(categoryId ?? '') ?? others).push(line);
  }
  const arrangedCategories = categories.flatMap((category) => {
    const offered = below.get(category.id) ?? [];
    return offered.length === 0 ? [] : [{ ...category, lines: offered }];
  });
  const [first] = others;
  if (first !== undefined) arrangedCategories.push({ ...withoutHeading, origin: first.origin, lines: others });
  return { categories: arrangedCategories, withheld };
}

/** The line that offers this item, or null. */
export function findLine(menu: MenuInForce, itemId: string): LineInForce | null {
  for (const category of menu.categories) {
    const line = category.lines.find((one) => one.itemId === itemId);
    if (line !== undefined) return line;
  }
  return null;
}

/** How many lines the menu offers. */
export function lineCount(menu: MenuInForce): number {
  return menu.categories.reduce((sum, category) => sum + category.lines.length, 0);
}
