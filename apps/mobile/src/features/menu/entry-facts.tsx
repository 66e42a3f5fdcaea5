import { DivisionNamesDocument } from '../../graphql/generated/menu-operations';
import { useQuery } from '../../graphql/use-query';
import { useTexts } from '../../texts/use-texts';
import type { Preferences } from '../settings/preferences';
import { decidedWords, factWords, lineFacts } from './entry-words';
import type { Menu, MenuEntry } from './public-menu';

interface EntryFactsProps {
  readonly entry: MenuEntry;
  readonly menu: Menu;
  readonly words: Preferences['words'];
}

/** Everything a person must know of a line before ordering it: the price first, then for whom, how soon, what to bring. */
export function EntryFacts({ entry, menu, words }: EntryFactsProps) {
  const { t } = useTexts();
  const placeName = usePlaceNames([...entry.conditions.placeCodes, ...entry.conditions.excludedPlaceCodes]);
  const decided = decidedWords(entry, menu, t);
  const facts = lineFacts
    .map((fact) => ({ fact, text: factWords(fact, entry, t, placeName) }))
    .filter(({ text }) => text !== '');
  return (
    <dl className="line-facts">
      {facts.map(({ fact, text }) => (
        <div key={fact} data-fact={fact}>
          <dt>{t(`line.${words}.${fact}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {decided ? (
        <div>
          <dt>{t(`line.${words}.decided`)}</dt>
          <dd>{decided}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** Names for codes of places. Few lines are limited to places, and those to few: the first two are asked for. */
function usePlaceNames(codes: readonly string[]): (code: string) => string {
  const [first = '', second = first] = codes;
  const { data } = useQuery(DivisionNamesDocument, { first, second }, { skip: first === '' });
  const names = new Map([data?.first, data?.second].flatMap((one) => (one ? [[one.code, one.name] as const] : [])));
  return (code) => names.get(code) ?? code;
}
