import type { ItemContent, LineOffering, MenuEdit, MenuLine } from '@diandan/domain/catalog';

/** The lists of an item to which many lines at once can be given, or relieved of, an entry. */
export const bulkLists = [
  'domainKeys',
  'clientCategoryKeys',
  'requiredSkillKeys',
  'requiredCertificateKeys',
  'languageKeys',
  'documentKeys',
  'consentKeys',
] as const satisfies readonly (keyof ItemContent)[];

/** One of those lists. */
export type BulkList = (typeof bulkLists)[number];

/** What is done to all chosen lines. */
export type BulkChange =
  | { readonly kind: 'CATEGORY'; readonly categoryId: string | null }
  | { readonly kind: 'OFFERING'; readonly offering: LineOffering }
  | { readonly kind: 'FEE'; readonly fee: ItemContent['fee'] }
  | { readonly kind: 'ADD' | 'DROP'; readonly field: BulkList; readonly key: string };

function editOf(line: MenuLine, change: BulkChange): MenuEdit | null {
  const { itemId, content } = line;
  switch (change.kind) {
    case 'CATEGORY':
      if (line.categoryId === change.categoryId) return null;
      return { kind: 'MOVE_LINE', itemId, categoryId: change.categoryId, beforeId: null };
    case 'OFFERING':
      if (line.offering === change.offering) return null;
      return { kind: 'SET_LINE', itemId, fields: { offering: change.offering } };
    case 'FEE':
      return { kind: 'SET_LINE', itemId, fields: { fee: change.fee } };
    case 'ADD': {
      const keys = content[change.field];
      if (keys.includes(change.key)) return null;
      return { kind: 'SET_LINE', itemId, fields: { [change.field]: [...keys, change.key] } };
    }
    case 'DROP': {
      const keys = content[change.field];
      if (!keys.includes(change.key)) return null;
      return { kind: 'SET_LINE', itemId, fields: { [change.field]: keys.filter((key) => key !== change.key) } };
    }
  }
}

/** The edits that change all these lines; lines of which it is true already need none. */
export const bulkEdits = (lines: readonly MenuLine[], change: BulkChange): readonly MenuEdit[] =>
  lines.flatMap((line) => editOf(line, change) ?? []);
