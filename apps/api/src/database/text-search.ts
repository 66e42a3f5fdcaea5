import { anyOf, type Condition, everything, literalPattern, nothing } from './scope.js';

/** The columns that a text is looked for in. */
export interface TextColumns {
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
  /** Left out where things have no code that people know. */
  readonly code?: string;
}

/** No name is longer; a longer text is found nowhere, and SQLite would refuse to look for it. */
const LONGEST = 200;

const startsWith = (column: string, text: string): Condition => ({
  sql: `${column} >= ? AND ${column} < ?`,
  // The highest code point ends the range of everything that begins with the text.
  values: [text, `${text}\u{10FFFF}`],
});

/** A part of what stands in the column, whatever the case of Latin letters. */
export function contains(column: string, text: string): Condition {
  if (text.length > LONGEST) return nothing;
  // Han has no case, and a bare column can be read from an index alone.
  const looked = /[a-z]/i.test(text) ? `lower(${column})` : column;
  return { sql: `${looked} LIKE ? ESCAPE '\\'`, values: [`%${literalPattern(text.toLowerCase())}%`] };
}

/**
 * What somebody means who types into a search box: a part of the name, or the beginning of its pinyin, of its pinyin
 * initials, or of its code. Blank text leaves everything in.
 */
export function matchesText(columns: TextColumns, text: string | null | undefined): Condition {
  const wanted = (text ?? '').trim();
  if (wanted === '') return everything;
  if (wanted.length > LONGEST) return nothing;
  const conditions = [contains(columns.name, wanted)];
  if (/^[\x20-\x7e]+$/.test(wanted)) {
    const letters = wanted.toLowerCase().replaceAll(/[\s']/g, '');
    conditions.push(startsWith(columns.pinyin, letters), startsWith(columns.initials, letters));
    if (columns.code !== undefined) {
      conditions.push(startsWith(columns.code, wanted), startsWith(columns.code, wanted.toUpperCase()));
    }
  }
  return anyOf(conditions);
}

/** The same for tables too large for a look into every name: Latin text is found through the indexes alone. */
export function matchesTextByIndex(columns: Required<TextColumns>, text: string): Condition {
  const wanted = text.trim();
  if (wanted === '') return everything;
  if (wanted.length > LONGEST) return nothing;
  if (!/^[\x20-\x7e]+$/.test(wanted)) return contains(columns.name, wanted);
  const letters = wanted.toLowerCase().replaceAll(/[\s']/g, '');
  return anyOf([
    startsWith(columns.pinyin, letters),
    startsWith(columns.initials, letters),
    startsWith(columns.code, wanted),
  ]);
}
