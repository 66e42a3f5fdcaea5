import { type ItemContent, type MenuEdit, urgencies } from '@diandan/domain/catalog';
import type { ItemContentInput, MenuEditInput } from '../../../graphql/generated/graphql';

/** What is said of an item, as the API takes it. */
export function contentInput({ hours, ...others }: Partial<ItemContent>): ItemContentInput {
  const copied = others as ItemContentInput;
  if (hours === undefined) return copied;
  const times = urgencies.map((urgency) => ({
    urgency,
    respondHours: hours[urgency].respond,
    completeHours: hours[urgency].complete,
  }));
  return { ...copied, hours: times };
}

/** An edit as the API takes it. */
export function editInput(edit: MenuEdit): MenuEditInput {
  switch (edit.kind) {
    case 'ADD_CATEGORY': {
      const { kind: _, ...addCategory } = edit;
      return { addCategory };
    }
    case 'SET_CATEGORY':
      return { setCategory: { categoryId: edit.categoryId, ...edit.fields } };
    case 'MOVE_CATEGORY':
      return { moveCategory: { categoryId: edit.categoryId, beforeId: edit.beforeId } };
    case 'REMOVE_CATEGORY':
      return { removeCategory: edit.categoryId };
    case 'ADD_LINE': {
      const { kind: _, content, ...line } = edit;
      return { addLine: { ...line, content: contentInput(content) } };
    }
    case 'SET_LINE': {
      const { number, categoryId, offering, ...said } = edit.fields;
      const own = Object.fromEntries(
        Object.entries({ number, categoryId, offering }).filter(([, value]) => value !== undefined),
      );
      const content = Object.keys(said).length === 0 ? {} : { content: contentInput(said) };
      return { setLine: { itemId: edit.itemId, ...own, ...content } };
    }
    case 'MOVE_LINE':
      return { moveLine: { itemId: edit.itemId, categoryId: edit.categoryId, beforeId: edit.beforeId } };
    case 'REMOVE_LINE':
      return { removeLine: edit.itemId };
    case 'SET_ADAPTATION': {
      const { itemId, offering, changes, clear } = edit;
      const said = { itemId, changes: contentInput(changes), clear: [...clear] };
      return { setAdaptation: offering === undefined ? said : { ...said, offering } };
    }
    case 'CLEAR_ADAPTATION':
      return { clearAdaptation: edit.itemId };
  }
}
