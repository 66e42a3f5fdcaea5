import { isSameValue, type LocalField } from './item-fields.js';
import type { AdaptedOffering, MenuAdaptation, MenuCategory, MenuContent, MenuLine } from './service-menu.js';

/** What can be changed in a draft: a heading, a line, or what is said of an inherited line. */
export const draftTargetKinds = ['CATEGORY', 'LINE', 'ADAPTATION'] as const;

/** One thing in a draft, by the id of its heading or item. */
export interface DraftTarget {
  readonly kind: (typeof draftTargetKinds)[number];
  readonly id: string;
}

/** The value of a field; cleared where an adaptation says nothing of it, which differs from saying null. */
export interface FieldValue {
  readonly value: unknown;
  readonly isCleared?: true;
}

/** Where a line or a heading stands; before null is at the end. The place counts as one field. */
export interface DraftPlace {
  /** Always null for a heading. */
  readonly categoryId: string | null;
  readonly beforeId: string | null;
}

/** The field that holds a place. */
export const placeField = 'place';

const cleared: FieldValue = { value: null, isCleared: true };

/** True when both say the same. */
export function isSameField(a: FieldValue, b: FieldValue): boolean {
  return a.isCleared === b.isCleared && isSameValue(a.value, b.value);
}

/**
 * The content with its lines in the order of their headings, those without a known heading last, and its adaptations
 * in the order of their ids, so that one menu is written in one way only.
 */
export function inReadingOrder(content: MenuContent): MenuContent {
  const positions = new Map(content.categories.map((category, index) => [category.id, index]));
  const position = (line: MenuLine): number => positions.get(line.categoryId ?? '') ?? positions.size;
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const lines = content.lines.toSorted(
    (a, b) =>
      position(a) - position(b) ||
      (position(a) < positions.size ? 0 : byText(a.categoryId ?? '\uffff', b.categoryId ?? '\uffff')),
  );
  return { ...content, lines, adaptations: content.adaptations.toSorted((a, b) => byText(a.itemId, b.itemId)) };
}

/** True when the heading or line is in the content; an adaptation always is, as long as it can say nothing. */
export function hasTarget(content: MenuContent, { kind, id }: DraftTarget): boolean {
  if (kind === 'CATEGORY') return content.categories.some((one) => one.id === id);
  return kind === 'ADAPTATION' || content.lines.some((one) => one.itemId === id);
}

function placeOfLine(lines: readonly MenuLine[], line: MenuLine): DraftPlace {
  const after = lines.slice(lines.indexOf(line) + 1);
  const next = after.find((one) => one.categoryId === line.categoryId);
  return { categoryId: line.categoryId, beforeId: next?.itemId ?? null };
}

/** The value that a field has, or null where its target is not there. */
export function fieldValue(content: MenuContent, { kind, id }: DraftTarget, field: string): FieldValue | null {
  if (kind === 'CATEGORY') {
    const index = content.categories.findIndex((one) => one.id === id);
    const category = content.categories[index];
    if (category === undefined) return null;
    if (field !== placeField) return { value: category[field as keyof MenuCategory] };
    return { value: { categoryId: null, beforeId: content.categories[index + 1]?.id ?? null } };
  }
  if (kind === 'LINE') {
    const line = content.lines.find((one) => one.itemId === id);
    if (line === undefined) return null;
    if (field === placeField) return { value: placeOfLine(content.lines, line) };
    if (field === 'number' || field === 'offering') return { value: line[field] };
    return { value: line.content[field as keyof MenuLine['content']] };
  }
  const adaptation = content.adaptations.find((one) => one.itemId === id);
  if (field === 'offering') return { value: adaptation?.offering ?? null };
  const own = adaptation?.changes[field as LocalField];
  return own === undefined ? cleared : { value: own };
}

/** The list with the thing put before another; at the end where that is null or gone. */
export function putBefore<T>(list: readonly T[], thing: T, index: number): readonly T[] {
  return index < 0 ? [...list, thing] : [...list.slice(0, index), thing, ...list.slice(index)];
}

/** The content with a line put into its place, whether or not it was there before. */
export function withLineAt(content: MenuContent, line: MenuLine, place: DraftPlace): MenuContent {
  const others = content.lines.filter((one) => one.itemId !== line.itemId);
  const index = others.findIndex((one) => one.itemId === place.beforeId && one.categoryId === place.categoryId);
  return inReadingOrder({ ...content, lines: putBefore(others, { ...line, categoryId: place.categoryId }, index) });
}

/** The content with a heading put into its place, whether or not it was there before. */
export function withCategoryAt(content: MenuContent, category: MenuCategory, place: DraftPlace): MenuContent {
  const others = content.categories.filter((one) => one.id !== category.id);
  const index = others.findIndex((one) => one.id === place.beforeId);
  return inReadingOrder({ ...content, categories: putBefore(others, category, index) });
}

function withAdaptation(content: MenuContent, adaptation: MenuAdaptation): MenuContent {
  const others = content.adaptations.filter((one) => one.itemId !== adaptation.itemId);
  const saysNothing = adaptation.offering === null && Object.keys(adaptation.changes).length === 0;
  return inReadingOrder({ ...content, adaptations: saysNothing ? others : [...others, adaptation] });
}

/** The content with another value of a field; unchanged where the target is gone. */
export function withField(content: MenuContent, target: DraftTarget, field: string, next: FieldValue): MenuContent {
  const { kind, id } = target;
  const { value } = next;
  if (kind === 'CATEGORY') {
    const category = content.categories.find((one) => one.id === id);
    if (category === undefined) return content;
    if (field === placeField) return withCategoryAt(content, category, value as DraftPlace);
    const changed = { ...category, [field]: value };
    return { ...content, categories: content.categories.map((one) => (one === category ? changed : one)) };
  }
  if (kind === 'LINE') {
    const line = content.lines.find((one) => one.itemId === id);
    if (line === undefined) return content;
    if (field === placeField) return withLineAt(content, line, value as DraftPlace);
    const isOfLine = field === 'number' || field === 'offering';
    const changed = isOfLine ? { ...line, [field]: value } : { ...line, content: { ...line.content, [field]: value } };
    return { ...content, lines: content.lines.map((one) => (one === line ? changed : one)) };
  }
  const known = content.adaptations.find((one) => one.itemId === id);
  const adaptation = known ?? { itemId: id, offering: null, changes: {} };
  if (field === 'offering')
    return withAdaptation(content, { ...adaptation, offering: value as AdaptedOffering | null });
  const { [field as LocalField]: _, ...rest } = adaptation.changes;
  const changes = next.isCleared === true ? rest : { ...rest, [field]: value };
  return withAdaptation(content, { ...adaptation, changes });
}
