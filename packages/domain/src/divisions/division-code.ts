/** Levels of the national division system, top down; a sub-area is one that a locality defines itself. */
export const divisionLevels = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE', 'SUBAREA'] as const;

/** A level of the division tree. */
export type DivisionLevel = (typeof divisionLevels)[number];

/** What is to be covered: a place of GB/T 2260 or of the statistical division codes, or a locality's own sub-area. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly isIllustrative: boolean;
}

/*
 * Lengths of a code by level: province 2, prefecture 4, county 6, township 9, village 12 digits. The nation has no
 * code and is not stored: provinces are the roots.
 *
 * Sub-areas (义龙 inside 兴义市, a scenic area inside a township) need codes that the official list will never give
 * away. The statistical bureau has given no township and no village a last segment from 900 on, so the segments
 * 900-999 are the sub-areas': 522301901 is the first sub-area of county 522301. No official place has a sub-area's
 * code as its beginning; which of them belong to it is declared as a list by its locality.
 */
const segmentEnds = [2, 4, 6, 9, 12];
const levelByLength: Readonly<Record<number, DivisionLevel>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'TOWNSHIP',
  12: 'VILLAGE',
};
const codePattern = /^[1-9]\d(?:\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?)?$/;

/** True when the text is written like a division code; whether the place exists is another question. */
export function isDivisionCode(text: string): boolean {
  return codePattern.test(text);
}

/** The level that a code stands for, or null when it is no division code. */
export function divisionLevel(code: string): DivisionLevel | null {
  if (!isDivisionCode(code)) return null;
  if (code.length >= 9 && code.charAt(code.length - 3) === '9') return 'SUBAREA';
  return levelByLength[code.length] ?? null;
}

/** The code of the place above, or null for a province. */
export function parentCode(code: string): string | null {
  const end = segmentEnds.findLast((length) => length < code.length);
  return end === undefined ? null : code.slice(0, end);
}

/** The codes of all places above, the province first. */
export function ancestorCodes(code: string): readonly string[] {
  return segmentEnds.filter((end) => end < code.length).map((end) => code.slice(0, end));
}

/** True when `code` is the place `top` or lies inside it. */
export function isWithin(code: string, top: string): boolean {
  return code.startsWith(top);
}

/** A half-open range of texts, `from` included and `to` excluded, under binary collation. */
export interface TextRange {
  readonly from: string;
  readonly to: string;
}

/** The range that holds a place and everything inside it: ':' is the next byte after '9'. */
export function divisionRange(code: string): TextRange {
  return { from: code, to: `${code}:` };
}

/** The number of levels between two places through the lowest place that holds both; 0 for the same place. */
export function divisionDistance(a: string, b: string): number {
  const depthOf = (code: string) => segmentEnds.filter((end) => end <= code.length).length;
  const shared = segmentEnds.filter(
    (end) => end <= a.length && end <= b.length && a.slice(0, end) === b.slice(0, end),
  ).length;
  return depthOf(a) + depthOf(b) - 2 * shared;
}
