import type { TermRowFragment } from '../../graphql/generated/graphql';

/** A line of the list: an entry, with how deep it stands under its groups. */
export interface TermLine extends TermRowFragment {
  readonly id: string;
  readonly depth: number;
}

/** True for entries that forms offer. */
export const isInUse = (term: TermRowFragment): boolean => !term.isRetired && !term.mergedInto;

/** The entries with each group before what belongs under it; an entry whose group is not among them stands at the top. */
export function inGroups(terms: readonly TermRowFragment[]): TermLine[] {
  const present = new Set(terms.map(({ key }) => key));
  const lines: TermLine[] = [];
  const add = (under: string | null, depth: number): void => {
    for (const term of terms) {
      const parentKey = term.parent && present.has(term.parent.key) ? term.parent.key : null;
      if (parentKey !== under || lines.some(({ key }) => key === term.key)) continue;
      lines.push({ ...term, id: `${term.kind} ${term.key}`, depth });
      add(term.key, depth + 1);
    }
  };
  add(null, 0);
  return lines;
}

/** The entries that answer a search by either name or by the key. */
export function matching(terms: readonly TermRowFragment[], text: string | undefined): readonly TermRowFragment[] {
  const wanted = text?.trim().toLowerCase() ?? '';
  if (wanted === '') return terms;
  return terms.filter(({ key, nameZh, nameEn }) =>
    [key, nameZh, nameEn].some((words) => words.toLowerCase().includes(wanted)),
  );
}
