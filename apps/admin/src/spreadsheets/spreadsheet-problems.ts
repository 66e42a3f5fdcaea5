/** What is read and written at most. */
export const spreadsheetLimits = {
  fileBytes: 20 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  parts: 1_000,
  sheets: 30,
  rows: 50_000,
  columns: 300,
} as const;

const problemWords = {
  FILE_TOO_LARGE: ['文件有 {size} MB，最多 {max} MB', 'The file has {size} MB; at most {max} MB are read'],
  UNPACKED_TOO_LARGE: ['文件解开后过大，未读取', 'Unpacked, the file is too large to be read'],
  TOO_MANY_PARTS: ['文件的内部结构异常，未读取', 'The file is built in a strange way and was not read'],
  TOO_MANY_SHEETS: ['文件有 {count} 个工作表，最多 {max} 个', 'The file has {count} sheets; at most {max} are read'],
  TOO_MANY_ROWS: [
    '工作表写到了第 {count} 行，最多 {max} 行；请删除下方的空行后重试',
    'The sheet reaches down to row {count}; at most {max} are read. Delete the empty rows below',
  ],
  TOO_MANY_COLUMNS: [
    '工作表写到了第 {count} 列，最多 {max} 列；请删除右侧的空列后重试',
    'The sheet reaches out to column {count}; at most {max} are read. Delete the empty columns',
  ],
  OLD_EXCEL: [
    '这是旧格式或加密的表格，请在 WPS 或 Excel 中另存为 .xlsx（不加密）后重试',
    'This is an old or encrypted workbook: save it as .xlsx without a password',
  ],
  NOT_A_SPREADSHEET: ['这不是 .xlsx 或 .csv 表格', 'This is neither an .xlsx nor a .csv file'],
  DAMAGED: ['文件已损坏，无法读取', 'The file is damaged and cannot be read'],
  EMPTY: ['文件是空的', 'The file is empty'],
  OUTSIDE_GBK: [
    'GBK 编码写不出这些字：{characters}。请改用 UTF-8 或 .xlsx',
    'GBK has no code for: {characters}. Use UTF-8 or .xlsx instead',
  ],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

/** Why a file is not read or written. */
export interface SpreadsheetProblem {
  readonly code: keyof typeof problemWords;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What was read or written, or why it was not. */
export type SpreadsheetAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: SpreadsheetProblem };

/** The answer that something was not read or written. */
export function refuseSheet(
  code: SpreadsheetProblem['code'],
  params: SpreadsheetProblem['params'] = {},
): { readonly ok: false; readonly problem: SpreadsheetProblem } {
  return { ok: false, problem: { code, params } };
}

/** The problem in words. */
export function spreadsheetProblemText({ code, params }: SpreadsheetProblem, isEnglish: boolean): string {
  return problemWords[code][isEnglish ? 1 : 0].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
