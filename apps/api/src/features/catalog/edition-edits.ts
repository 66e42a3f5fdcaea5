import type { CategoryFields, LineFields, MenuEdit } from '@diandan/domain/catalog';
import type { InputIssue } from '@diandan/domain/decision';
import type { MenuEditInput } from './edition.inputs.js';
import { itemContentOfInput } from './item-content.inputs.js';

/** The members of an input that were given. */
function given<Fields>(fields: { readonly [F in keyof Fields]?: Fields[F] | null | undefined }): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

function editOf(input: MenuEditInput): MenuEdit | null {
  if (Object.values(input).filter(isGiven).length !== 1) return null;
  const { addCategory, setCategory, moveCategory, removeCategory, addLine, setLine, moveLine, removeLine } = input;
  if (addCategory) {
    const { categoryId = null, beforeId = null, number, name, nameEn = null } = addCategory;
    return { kind: 'ADD_CATEGORY', categoryId, beforeId, number, name, nameEn };
  }
  if (setCategory) {
    const { categoryId, number, name, nameEn } = setCategory;
    return { kind: 'SET_CATEGORY', categoryId, fields: given<CategoryFields>({ number, name, nameEn }) };
  }
  if (moveCategory) {
    const { categoryId, beforeId = null } = moveCategory;
    return { kind: 'MOVE_CATEGORY', categoryId, beforeId };
  }
  if (isGiven(removeCategory)) return { kind: 'REMOVE_CATEGORY', categoryId: removeCategory ?? '' };
  if (addLine) {
    const { itemId = null, categoryId = null, beforeId = null, number, offering } = addLine;
    const content = itemContentOfInput(addLine.content);
    return { kind: 'ADD_LINE', itemId, categoryId, beforeId, number, offering: offering ?? 'OFFERED', content };
  }
  if (setLine) {
    const { itemId, number, categoryId, offering, content } = setLine;
    const own = given<Pick<LineFields, 'number' | 'categoryId' | 'offering'>>({ number, categoryId, offering });
    const said = content === null || content === undefined ? {} : itemContentOfInput(content);
    return { kind: 'SET_LINE', itemId, fields: { ...said, ...own } };
  }
  if (moveLine) {
    const { itemId, categoryId = null, beforeId = null } = moveLine;
    return { kind: 'MOVE_LINE', itemId, categoryId, beforeId };
  }
  if (isGiven(removeLine)) return { kind: 'REMOVE_LINE', itemId: removeLine ?? '' };
  const { setAdaptation, clearAdaptation } = input;
  if (setAdaptation) {
    const { itemId, offering, changes, clear } = setAdaptation;
    const said = changes === null || changes === undefined ? {} : itemContentOfInput(changes);
    const edit = { kind: 'SET_ADAPTATION', itemId, changes: said, clear: clear ?? [] } as const;
    return offering === undefined ? edit : { ...edit, offering };
  }
  return { kind: 'CLEAR_ADAPTATION', itemId: clearAdaptation ?? '' };
}

/** The edits of an input; an input that says none or several things at once is an issue. */
export function editsOf(inputs: readonly MenuEditInput[]): {
  readonly edits: readonly MenuEdit[];
  readonly issues: readonly InputIssue[];
} {
  const issues: InputIssue[] = [];
  const edits = inputs.flatMap((input, index) => {
    const edit = editOf(input);
    if (edit === null) issues.push({ path: ['edits', String(index)], code: 'MALFORMED', params: {} });
    return edit ?? [];
  });
  return { edits, issues };
}
