import { type DraftPlace, fieldValue, placeField } from './draft-fields.js';
import { editMenu, type EditMenuFacts } from './edit-menu.js';
import type { ItemField, LocalField } from './item-fields.js';
import { startDraft } from './menu-draft.js';
import type { CategoryFields, LineFields, MenuEdit } from './menu-edits.js';
import type { MenuContent } from './service-menu.js';

function placeBefore(content: MenuContent, kind: 'CATEGORY' | 'LINE', id: string): DraftPlace {
  return (fieldValue(content, { kind, id }, placeField)?.value as DraftPlace | undefined) ?? noPlace;
}

const noPlace: DraftPlace = { categoryId: null, beforeId: null };

/** The values that these fields of a thing have now. */
function formerValues<T>(now: T, fields: Partial<T>): Partial<T> {
  const former: Partial<T> = {};
  for (const field of Object.keys(fields) as (keyof T)[]) former[field] = now[field];
  return former;
}

function undoSetLine(content: MenuContent, itemId: string, fields: Partial<LineFields>): readonly MenuEdit[] {
  const line = content.lines.find((one) => one.itemId === itemId);
  if (line === undefined) return [];
  const { categoryId, ...others } = fields;
  const { number, offering } = line;
  const values = formerValues<Omit<LineFields, 'categoryId'>>({ ...line.content, number, offering }, others);
  const back: MenuEdit = { kind: 'MOVE_LINE', itemId, ...placeBefore(content, 'LINE', itemId) };
  const set: MenuEdit = { kind: 'SET_LINE', itemId, fields: values };
  return categoryId === undefined ? [set] : [set, back];
}

function undoAdaptation(
  content: MenuContent,
  itemId: string,
  fields: readonly LocalField[],
  isOfferingSet: boolean,
): readonly MenuEdit[] {
  const former = content.adaptations.find((one) => one.itemId === itemId);
  const isSet = (field: LocalField): boolean => former?.changes[field] !== undefined;
  const changes = Object.fromEntries(fields.filter(isSet).map((field) => [field, former?.changes[field]]));
  const clear = fields.filter((field) => !isSet(field));
  const back = { kind: 'SET_ADAPTATION', itemId, changes, clear } as const;
  return [isOfferingSet ? { ...back, offering: former?.offering ?? null } : back];
}

/** The edits that take one edit back; `content` is the menu before it, `newId` the id of what it added. */
function undoEdit(content: MenuContent, edit: MenuEdit, newId: string): readonly MenuEdit[] {
  switch (edit.kind) {
    case 'ADD_CATEGORY':
      return [{ kind: 'REMOVE_CATEGORY', categoryId: edit.categoryId ?? newId }];
    case 'ADD_LINE':
      return [{ kind: 'REMOVE_LINE', itemId: edit.itemId ?? newId }];
    case 'SET_CATEGORY': {
      const { categoryId, fields } = edit;
      const category = content.categories.find((one) => one.id === categoryId);
      if (category === undefined) return [];
      return [{ kind: 'SET_CATEGORY', categoryId, fields: formerValues<CategoryFields>(category, fields) }];
    }
    case 'MOVE_CATEGORY': {
      const { categoryId } = edit;
      const { beforeId } = placeBefore(content, 'CATEGORY', categoryId);
      return [{ kind: 'MOVE_CATEGORY', categoryId, beforeId }];
    }
    case 'REMOVE_CATEGORY': {
      const category = content.categories.find((one) => one.id === edit.categoryId);
      if (category === undefined) return [];
      const { id, number, name, nameEn } = category;
      const { beforeId } = placeBefore(content, 'CATEGORY', id);
      return [{ kind: 'ADD_CATEGORY', categoryId: id, number, name, nameEn, beforeId }];
    }
    case 'SET_LINE':
      return undoSetLine(content, edit.itemId, edit.fields);
    case 'MOVE_LINE':
      return [{ kind: 'MOVE_LINE', itemId: edit.itemId, ...placeBefore(content, 'LINE', edit.itemId) }];
    case 'REMOVE_LINE': {
      const line = content.lines.find((one) => one.itemId === edit.itemId);
      if (line === undefined) return [];
      const { itemId, number, offering } = line;
      const place = placeBefore(content, 'LINE', itemId);
      return [{ kind: 'ADD_LINE', itemId, number, offering, content: line.content, ...place }];
    }
    case 'SET_ADAPTATION': {
      const fields = [...(Object.keys(edit.changes) as LocalField[]), ...edit.clear];
      return undoAdaptation(content, edit.itemId, fields, edit.offering !== undefined);
    }
    case 'CLEAR_ADAPTATION': {
      const former = content.adaptations.find((one) => one.itemId === edit.itemId);
      const fields: readonly ItemField[] = Object.keys(former?.changes ?? {}) as ItemField[];
      return undoAdaptation(content, edit.itemId, fields as readonly LocalField[], true);
    }
  }
}

/**
 * The edits that take these back, to be laid on the draft that they led to; `content` is the menu before them. What
 * others changed meanwhile stays, since each edit says only what it changes itself.
 */
export function undoOf(
  content: MenuContent,
  edits: readonly MenuEdit[],
  facts: Pick<EditMenuFacts, 'newIds' | 'knownItemIds' | 'knownCategoryIds'>,
): readonly MenuEdit[] {
  const undo: MenuEdit[] = [];
  let draft = startDraft(content);
  edits.forEach((edit, index) => {
    const newId = facts.newIds[index] ?? '';
    undo.unshift(...undoEdit(draft.content, edit, newId));
    const command = { seenRevision: draft.revision, edits: [edit] };
    const step = editMenu(draft, command, { ...facts, newIds: [newId], accountId: '', at: 0 });
    if (step.ok) draft = step.value;
  });
  return undo;
}
