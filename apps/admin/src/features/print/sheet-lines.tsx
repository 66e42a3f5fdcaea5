import { documentsText, feeLines, forWhomText, type SheetCategory, type SheetLine, soonText } from './line-words';
import type { PrintSearch } from './print-search';
import type { SaySheet, SheetLanguage } from './texts';

interface SheetLinesProps {
  readonly category: SheetCategory;
  readonly words: PrintSearch['words'];
  readonly language: SheetLanguage;
  readonly say: SaySheet;
}

/** One heading with its lines. A page ends between lines, never inside one, and never right behind a heading. */
export function SheetLines({ category, words, language, say }: SheetLinesProps) {
  const [first, ...others] = category.entries;
  const line = (entry: SheetLine) => (
    <Line key={entry.id} line={entry} words={language === 'en' ? undefined : words} say={say} />
  );
  if (first === undefined) return null;
  return (
    <section className="dd-sheet-part">
      <div className="dd-sheet-start">
        <h2>
          {category.number === '' ? null : <span>{category.number}</span>} {category.name}
        </h2>
        {line(first)}
      </div>
      {others.map(line)}
    </section>
  );
}

interface LineProps {
  readonly line: SheetLine;
  readonly words: PrintSearch['words'];
  readonly say: SaySheet;
}

function Line({ line, words, say }: LineProps) {
  const summary = (words === 'plain' ? line.item.plainSummary : null) ?? line.item.summary;
  const facts = [
    ['forWhom', forWhomText(line, say)],
    ['documents', documentsText(line, say)],
    ['soon', soonText(line, say)],
    ['note', line.conditions.note ?? ''],
  ] as const;
  const [pays, ...instead] = feeLines(line, say);
  return (
    <article className="dd-sheet-line">
      <div>
        <h3>{line.name}</h3>
        {summary === null ? null : <p>{summary}</p>}
        <p className="dd-sheet-facts">
          {facts.map(([name, text]) =>
            text === '' ? null : (
              <span key={name}>
                <b>
                  {say(name)}
                  {say('colon')}
                </b>
                {text}
              </span>
            ),
          )}
        </p>
      </div>
      <p className="dd-sheet-fee">
        <strong>{pays}</strong>
        {instead.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </article>
  );
}
