import {
  type Denominator,
  figureQualifiers,
  figureUnits,
  type LocalityPack,
  type PackSource,
  type ReportedFigure,
} from './pack.js';
import { list, number, oneOf, orNull, readJson, record, text } from './read-json.js';
import { words } from './read-profile.js';

const source = record<PackSource>({ number: text, about: words, publishedOn: orNull(text) });

const figure = record<ReportedFigure>({
  row: text,
  key: text,
  name: words,
  value: number,
  unit: oneOf(figureUnits),
  qualifier: orNull(oneOf(figureQualifiers)),
  asOf: orNull(text),
  source: text,
});

const denominator = record<Denominator>({ key: text, name: words, divisionCodes: list(text) });

/** The published numbers of a locality and the documents they come from. */
export function readFigures(key: string): Pick<LocalityPack, 'figures' | 'sources'> {
  const { figures, sources } = readJson(
    `${key}/figures.json`,
    record({ sources: list(source), figures: list(figure) }),
  );
  const stray = figures.find((one) => !sources.some((document) => document.number === one.source));
  if (stray !== undefined) throw new TypeError(`figure ${stray.key} of ${key} names no known source`);
  return { figures, sources };
}

/** The lists that coverages of a locality divide by. */
export function readDenominators(key: string): readonly Denominator[] {
  return readJson(`${key}/denominators.json`, list(denominator));
}
