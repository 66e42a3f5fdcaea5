import type { LineAbove, MenuContent, MenuTableFacts } from '@diandan/domain/catalog';
import type { Locale } from '@diandan/domain/decision';
import type { TermBook } from '@diandan/domain/terms';
import type { Sql } from '../../database/sql.js';
import { divisionNames, divisionsNamed } from '../divisions/index.js';
import { surroundingsOf } from './edition.facts.js';
import type { PlacedEdition } from './edition.repository.js';

const codePattern = /\d{2,12}/;
const maxPlaces = 2_000;

/** The places that a content names. */
function placesOf({ lines, adaptations }: MenuContent): readonly string[] {
  const all = [...lines.map((line) => line.content.eligibility), ...adaptations.map((one) => one.changes.eligibility)];
  return all.flatMap((one) => (one === undefined ? [] : [...one.placeCodes, ...one.excludedPlaceCodes]));
}

/** What the tables of a version need to know; `saidPlaces` is what a file says in its cells for places. */
export async function tableFactsOf(
  sql: Sql,
  { edition, stationPath, divisionCode }: PlacedEdition,
  { terms, locale }: { readonly terms: TermBook; readonly locale: Locale },
  at: number,
  saidPlaces: readonly string[] = [],
): Promise<MenuTableFacts> {
  const { above, inherited } = await surroundingsOf(sql, stationPath, at);
  const isOverlay = edition.kind === 'OVERLAY';
  const offered = inherited?.categories.flatMap((category) => category.lines) ?? [];
  const withheld = inherited?.withheld.map(({ line }) => line) ?? [];
  const linesAbove = isOverlay
    ? [...offered, ...withheld].map(
        ({ itemId, number, content }): LineAbove => ({ itemId, number, name: content.name }),
      )
    : [];
  const categories = new Map(above.flatMap((menu) => menu.content.categories).map((one) => [one.id, one]));
  const some = saidPlaces.slice(0, maxPlaces);
  const codes = [
    ...placesOf(edition.content),
    ...some.flatMap((said) => codePattern.exec(said.normalize('NFKC'))?.[0] ?? []),
  ];
  const names = await divisionNames(sql, [...new Set(codes)]);
  const named = await divisionsNamed(
    sql,
    divisionCode,
    some.filter((said) => !codePattern.test(said)),
  );
  return {
    terms,
    locale,
    place: (code) => names.get(code) ?? null,
    placeCodes: (name) => named.get(name) ?? [],
    categoriesAbove: isOverlay ? [...categories.values()] : [],
    linesAbove,
  };
}
