import type { DraftTarget } from './draft-fields.js';
import { isSameValue, type LocalField, localFields } from './item-fields.js';
import { type BrokenRule, brokenRules, type ItemRuleFacts } from './item-rules.js';
import type { MenuConflict } from './menu-draft.js';
import type { LineInForce, MenuInForce } from './menu-in-force.js';
import type { MenuProblem, MenuProblemCode, ProblemParams } from './menu-problems.js';
import type { ItemContent } from './service-item.js';
import type { MenuAdaptation, MenuContent, MenuKind, MenuLine } from './service-menu.js';
import { isTightening, type IsWithin, sameCategory, takesAway, tighten } from './tighten.js';

/** What the check needs to know beside the menu. */
export interface CheckMenuFacts extends ItemRuleFacts {
  /** The item that each number was ever published for at this station. */
  readonly publishedNumbers: ReadonlyMap<string, string>;
  /** What holds above the station; null where nobody above publishes. */
  readonly inherited: MenuInForce | null;
  readonly conflicts: readonly MenuConflict[];
  /** The groups of client categories; none where left out. */
  readonly isWithin?: IsWithin;
}

type Report = (
  code: MenuProblemCode,
  target: DraftTarget | null,
  name: string | null,
  field?: string | null,
  params?: ProblemParams,
) => void;

/** A line from above, and whether it is offered without being asked for. */
interface InheritedLine {
  readonly line: LineInForce;
  readonly isOffered: boolean;
}

function inheritedLines(inherited: MenuInForce | null): ReadonlyMap<string, InheritedLine> {
  const lines = new Map<string, InheritedLine>();
  for (const category of inherited?.categories ?? []) {
    for (const line of category.lines) lines.set(line.itemId, { line, isOffered: true });
  }
  for (const { line } of inherited?.withheld ?? []) lines.set(line.itemId, { line, isOffered: false });
  return lines;
}

/** Reports each number that stands twice, at the later of the two. */
function checkNumbers(
  report: Report,
  kind: 'CATEGORY' | 'LINE',
  own: readonly { readonly id: string; readonly number: string; readonly name: string }[],
  inherited: readonly { readonly id: string; readonly number: string; readonly name: string }[],
): void {
  const holders = new Map(inherited.map((one) => [one.number, one]));
  for (const one of own) {
    const target: DraftTarget = { kind, id: one.id };
    const number = one.number.trim();
    if (number === '') {
      report('NUMBER_MISSING', target, one.name, 'number');
      continue;
    }
    const holder = holders.get(number);
    if (holder === undefined) holders.set(number, one);
    else if (holder.id !== one.id) report('NUMBER_TWICE', target, one.name, 'number', { number, other: holder.name });
  }
}

/** Numbers are stable: one that was published stays with its item, and an item with its number. */
function checkHistory(report: Report, lines: readonly MenuLine[], facts: CheckMenuFacts): void {
  const formerly = new Map<string, string[]>();
  for (const [number, itemId] of facts.publishedNumbers) {
    formerly.set(itemId, [...(formerly.get(itemId) ?? []), number]);
  }
  for (const { itemId, number, content } of lines) {
    const target: DraftTarget = { kind: 'LINE', id: itemId };
    const holder = facts.publishedNumbers.get(number);
    if (holder !== undefined && holder !== itemId) report('NUMBER_TAKEN', target, content.name, 'number', { number });
    const former = formerly.get(itemId);
    if (number !== '' && former !== undefined && !former.includes(number)) {
      report('NUMBER_CHANGED', target, content.name, 'number', { number, former: former.at(-1) ?? '' });
    }
  }
}

function checkLines(report: Report, content: MenuContent, kind: MenuKind, facts: CheckMenuFacts): void {
  const known = new Set(content.categories.map((one) => one.id));
  if (kind === 'OVERLAY') {
    for (const { id } of facts.inherited?.categories ?? []) known.add(id);
    // A heading above of which nothing is offered yet is a heading all the same.
    for (const { categoryId } of facts.inherited?.withheld ?? []) known.add(categoryId ?? '');
  }
  for (const line of content.lines) {
    const target: DraftTarget = { kind: 'LINE', id: line.itemId };
    const { name } = line.content;
    if (line.categoryId === null) report('CATEGORY_MISSING', target, name, 'categoryId');
    else if (!known.has(line.categoryId)) report('CATEGORY_UNKNOWN', target, name, 'categoryId');
    for (const { code, field, params } of brokenRules(line.content, facts)) report(code, target, name, field, params);
  }
  for (const { id, name } of content.categories) {
    if (name.trim() === '') report('NAME_MISSING', { kind: 'CATEGORY', id }, null, 'name');
  }
}

function checkAdaptation(report: Report, adaptation: MenuAdaptation, line: LineInForce, facts: CheckMenuFacts): void {
  const target: DraftTarget = { kind: 'ADAPTATION', id: adaptation.itemId };
  const { name } = line.content;
  const { offering } = adaptation;
  if (line.isMandatory && (offering === 'OUT' || offering === 'OFFERED')) {
    report('MANDATORY_LOOSENED', target, name, 'offering');
  }
  const isWithin = facts.isWithin ?? sameCategory;
  let content: ItemContent = line.content;
  const changed: LocalField[] = [];
  const lay = <F extends LocalField>(field: F): void => {
    const own = adaptation.changes[field] as ItemContent[F] | undefined;
    if (own === undefined) return;
    changed.push(field);
    if (line.isMandatory && takesAway(field, line.content[field], own)) {
      return report('MANDATORY_LOOSENED', target, name, field);
    }
    const value = tighten(field, line.content[field], own, isWithin);
    if (!isTightening(field, line.content[field], own, isWithin)) report('LOOSER_THAN_INHERITED', target, name, field);
    content = { ...content, [field]: value };
  };
  for (const field of localFields) lay(field);
  if (changed.length === 0) return;
  // What was broken above is not this station's to mend.
  const before = brokenRules(line.content, facts);
  const isNew = (rule: BrokenRule): boolean => !before.some((one) => isSameValue(one, rule));
  for (const rule of brokenRules(content, facts).filter(isNew)) {
    report(rule.code, target, name, rule.field, rule.params);
  }
}

function checkOverlay(report: Report, content: MenuContent, facts: CheckMenuFacts): void {
  if (facts.inherited === null) return report('NOTHING_ABOVE', null, null);
  const lines = inheritedLines(facts.inherited);
  for (const adaptation of content.adaptations) {
    const above = lines.get(adaptation.itemId);
    if (above !== undefined) checkAdaptation(report, adaptation, above.line, facts);
    else report('ADAPTATION_UNKNOWN', { kind: 'ADAPTATION', id: adaptation.itemId }, null);
  }
  for (const line of content.lines) {
    if (lines.has(line.itemId)) {
      report('ITEM_INHERITED', { kind: 'LINE', id: line.itemId }, line.content.name);
    }
  }
  const offerings = new Map(content.adaptations.map((one) => [one.itemId, one.offering]));
  const isOffered = ([itemId, { line, isOffered: before }]: readonly [string, InheritedLine]): boolean => {
    const offering = offerings.get(itemId) ?? null;
    return offering === null || line.isMandatory ? before : offering !== 'OUT';
  };
  const offersOwn = content.lines.some((line) => line.offering !== 'OPTIONAL');
  if (!offersOwn && ![...lines].some(isOffered)) report('NOTHING_OFFERED', null, null);
}

/** A whole menu says a mandatory line anew, in no field looser than it is above. */
function checkCovered(report: Report, covered: MenuLine, { content: above }: LineInForce, isWithin: IsWithin): void {
  const target: DraftTarget = { kind: 'LINE', id: covered.itemId };
  const { name } = above;
  if (covered.offering === 'OPTIONAL') report('MANDATORY_LOOSENED', target, name, 'offering');
  const hold = <F extends LocalField>(field: F): void => {
    const own = covered.content[field];
    if (takesAway(field, above[field], own) || !isTightening(field, above[field], own, isWithin)) {
      report('MANDATORY_LOOSENED', target, name, field);
    }
  };
  for (const field of localFields) hold(field);
}

function checkWhole(report: Report, content: MenuContent, facts: CheckMenuFacts): void {
  const own = new Map(content.lines.map((line) => [line.itemId, line]));
  for (const { line } of inheritedLines(facts.inherited).values()) {
    if (!line.isMandatory) continue;
    const covered = own.get(line.itemId);
    if (covered !== undefined) {
      checkCovered(report, covered, line, facts.isWithin ?? sameCategory);
      continue;
    }
    const target: DraftTarget = { kind: 'LINE', id: line.itemId };
    report('MANDATORY_MISSING', target, line.content.name, null, { number: line.number });
  }
  for (const { itemId } of content.adaptations) {
    report('ADAPTATION_NOT_ALLOWED', { kind: 'ADAPTATION', id: itemId }, null);
  }
  if (!content.lines.some((line) => line.offering !== 'OPTIONAL')) report('NOTHING_OFFERED', null, null);
}

/**
 * Everything that keeps a menu from being published, all at once: an editor shows it while one types, and publishing
 * refuses with it. Empty means that the menu may be published.
 */
export function checkMenu(content: MenuContent, kind: MenuKind, facts: CheckMenuFacts): readonly MenuProblem[] {
  const problems: MenuProblem[] = [];
  const report: Report = (code, target, targetName, field = null, params = {}) =>
    problems.push({ code, target, targetName, field, params });

  for (const { target, field } of facts.conflicts) {
    report('CONFLICT_OPEN', target, nameOfTarget(content, target, facts.inherited), field);
  }
  const isOverlay = kind === 'OVERLAY';
  const asHolder = (one: MenuLine | LineInForce) => ({
    id: one.itemId,
    number: one.number,
    name: one.content.name,
  });
  const linesAbove = isOverlay ? [...inheritedLines(facts.inherited).values()].map(({ line }) => asHolder(line)) : [];
  checkNumbers(report, 'CATEGORY', content.categories, isOverlay ? (facts.inherited?.categories ?? []) : []);
  checkNumbers(report, 'LINE', content.lines.map(asHolder), linesAbove);
  checkHistory(report, content.lines, facts);
  checkLines(report, content, kind, facts);
  if (isOverlay) checkOverlay(report, content, facts);
  else checkWhole(report, content, facts);
  return problems;
}

/** The name of what a conflict is about, or null where it has none (any more). */
export function nameOfTarget(content: MenuContent, target: DraftTarget, inherited: MenuInForce | null): string | null {
  const { kind, id } = target;
  if (kind === 'CATEGORY') return content.categories.find((one) => one.id === id)?.name ?? null;
  if (kind === 'LINE') return content.lines.find((one) => one.itemId === id)?.content.name ?? null;
  return inheritedLines(inherited).get(id)?.line.content.name ?? null;
}
