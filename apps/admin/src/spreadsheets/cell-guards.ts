// A text that begins with one of these would be run as a formula when a spreadsheet opens the file or somebody edits
// the cell; the full-width ones are run by spreadsheets with Chinese input. A guard of ours before it makes the rule
// "take one away" exact: a text that looks guarded already gets another one.
const hostile = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'('*[=+\-@\t\r\n＝＋－＠])/;
const plainNumber = /^-\d+(?:\.\d+)?$/;

/** The text with a guard before it where a spreadsheet would run it; a negative number stays one. */
export function guardCell(text: string): string {
  return hostile.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text without the guard. */
export function unguardCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

// Texts that a spreadsheet turns into a number or a date when it opens a CSV file: 007, 1-01, 3/4, 1E5, 330402001001.
const mangled = /^(?:0\d+|\d{12,}|\d+[-/]\d+(?:[-/]\d+)?|\d+(?:\.\d+)?e\d+|\d+:\d+(?::\d+)?)$/i;

/** A cell of a CSV file: a tab before it keeps a spreadsheet from taking the text for a number or a date. */
export function guardCsvCell(text: string): string {
  return mangled.test(text) ? `\t${text}` : guardCell(text);
}

/** The text of a cell of a CSV file. */
export function unguardCsvCell(text: string): string {
  return text.startsWith('\t') ? text.slice(1) : unguardCell(text);
}
