import { type DraftTarget, isSameField } from './draft-fields.js';
import { type ItemField, itemFields, localFields } from './item-fields.js';
import type { MenuAdaptation, MenuCategory, MenuContent, MenuLine } from './service-menu.js';

/** What can differ between two versions of a menu. */
export const menuDifferenceKinds = ['ADDED', 'REMOVED', 'MOVED', 'RENUMBERED', 'CHANGED'] as const;

/** One thing in which a version of a menu differs from another. */
export interface MenuDifference {
  readonly kind: (typeof menuDifferenceKinds)[number];
  readonly target: DraftTarget;
  /** The name of the heading or item, the newer one where it was renamed; null for an item that is inherited. */
  readonly name: string | null;
  /** The field that changed; null where the whole thing was added, removed, moved or renumbered. */
  readonly field: string | null;
  /** Values of the field; numbers where renumbered, ids of headings where a line was moved. Undefined says nothing of it. */
  readonly from: unknown;
  readonly to: unknown;
}

/** The positions of a longest run that is already in order: whatever is not in it was moved. */
function longestRun(positions: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  positions.forEach((position, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[ends[middle] ?? 0] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const run = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) run.add(positions[index] ?? 0);
  return run;
}

/** The ids of those that stand elsewhere among the things that both versions have. */
function moved(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const positions = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => positions.has(id));
  const run = longestRun(common.map((id) => positions.get(id) ?? 0));
  return new Set(common.filter((id) => !run.has(positions.get(id) ?? 0)));
}

type Report = (difference: MenuDifference) => void;

const byId = <T>(things: readonly T[], id: (thing: T) => string): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [id(thing), thing]));

function compareCategories(before: MenuContent, after: MenuContent, report: Report): void {
  const [old, now] = [before, after].map((one) => byId(one.categories, (category) => category.id));
  const elsewhere = moved([...(old?.keys() ?? [])], [...(now?.keys() ?? [])]);
  for (const category of before.categories) {
    if (now?.has(category.id) !== true) report(whole('REMOVED', 'CATEGORY', category.id, category.name));
  }
  for (const category of after.categories) {
    const former = old?.get(category.id);
    if (former === undefined) report(whole('ADDED', 'CATEGORY', category.id, category.name));
    else compareCategory(former, category, elsewhere.has(category.id), report);
  }
}

const whole = (kind: 'ADDED' | 'REMOVED', of: DraftTarget['kind'], id: string, name: string): MenuDifference => ({
  kind,
  target: { kind: of, id },
  name,
  field: null,
  from: undefined,
  to: undefined,
});

function compareCategory(former: MenuCategory, category: MenuCategory, isMoved: boolean, report: Report): void {
  const base = { target: { kind: 'CATEGORY', id: category.id } as const, name: category.name, field: null };
  if (former.number !== category.number) {
    report({ ...base, kind: 'RENUMBERED', from: former.number, to: category.number });
  }
  if (isMoved) report({ ...base, kind: 'MOVED', from: null, to: null });
  for (const field of ['name', 'nameEn'] as const) {
    if (former[field] !== category[field]) {
      report({ ...base, kind: 'CHANGED', field, from: former[field], to: category[field] });
    }
  }
}

function compareLine(former: MenuLine, line: MenuLine, isMoved: boolean, report: Report): void {
  const base = { target: { kind: 'LINE', id: line.itemId } as const, name: line.content.name, field: null };
  if (former.number !== line.number) report({ ...base, kind: 'RENUMBERED', from: former.number, to: line.number });
  if (former.categoryId !== line.categoryId || isMoved) {
    report({ ...base, kind: 'MOVED', from: former.categoryId, to: line.categoryId });
  }
  if (former.offering !== line.offering) {
    report({ ...base, kind: 'CHANGED', field: 'offering', from: former.offering, to: line.offering });
  }
  for (const field of itemFields) {
    const [from, to] = [former.content[field], line.content[field]];
    if (!isSameField({ value: from }, { value: to })) report({ ...base, kind: 'CHANGED', field, from, to });
  }
}

function compareLines(before: MenuContent, after: MenuContent, report: Report): void {
  const old = byId(before.lines, (line) => line.itemId);
  const now = byId(after.lines, (line) => line.itemId);
  const idsUnder = (content: MenuContent, other: ReadonlyMap<string, MenuLine>, categoryId: string | null) =>
    content.lines
      .filter((line) => line.categoryId === categoryId && other.get(line.itemId)?.categoryId === categoryId)
      .map((line) => line.itemId);
  const elsewhere = new Set<string>();
  for (const categoryId of new Set(after.lines.map((line) => line.categoryId))) {
    const ids = moved(idsUnder(before, now, categoryId), idsUnder(after, old, categoryId));
    for (const id of ids) elsewhere.add(id);
  }
  for (const line of before.lines) {
    if (!now.has(line.itemId)) report(whole('REMOVED', 'LINE', line.itemId, line.content.name));
  }
  for (const line of after.lines) {
    const former = old.get(line.itemId);
    if (former === undefined) report(whole('ADDED', 'LINE', line.itemId, line.content.name));
    else compareLine(former, line, elsewhere.has(line.itemId), report);
  }
}

function compareAdaptations(before: MenuContent, after: MenuContent, report: Report): void {
  const old = byId(before.adaptations, (one) => one.itemId);
  const now = byId(after.adaptations, (one) => one.itemId);
  const valueOf = (adaptation: MenuAdaptation | undefined, field: 'offering' | ItemField): unknown =>
    field === 'offering'
      ? (adaptation?.offering ?? undefined)
      : (adaptation?.changes as Readonly<Record<string, unknown>> | undefined)?.[field];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    for (const field of ['offering', ...localFields] as const) {
      const [from, to] = [valueOf(old.get(id), field), valueOf(now.get(id), field)];
      if (isSameField({ value: from }, { value: to })) continue;
      report({ kind: 'CHANGED', target: { kind: 'ADAPTATION', id }, name: null, field, from, to });
    }
  }
}

/**
 * What is different in `after`, in the order of reading: first headings, then lines, then adaptations. Versions of
 * items are no difference, since their content is compared itself. None at all where both say the same.
 */
export function differencesOf(before: MenuContent, after: MenuContent): readonly MenuDifference[] {
  const differences: MenuDifference[] = [];
  const report: Report = (difference) => differences.push(difference);
  compareCategories(before, after, report);
  compareLines(before, after, report);
  compareAdaptations(before, after, report);
  return differences;
}
