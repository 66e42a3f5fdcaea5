import { DivisionNamesDocument } from '../../graphql/generated/menu-operations';
import { useQuery } from '../../graphql/use-query';
import { useTexts } from '../../texts/use-texts';
import type { Preferences } from '../settings/preferences';
import { decidedWords, factWords, lineFacts, toldPlaces } from './entry-words';
import type { Menu, MenuEntry } from './public-menu';

interface EntryFactsProps {
  readonly entry: MenuEntry;
  readonly menu: Menu;
  readonly words: Preferences['words'];
}

/** Everything a person must know of a line before ordering it: the price first, then for whom, how soon, what to bring. */
export function EntryFacts({ entry, menu, words }: EntryFactsProps) {
  const { t } = useTexts();
  const placeName = usePlaceNames(toldPlaces(entry));
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

/** Names for the codes of places that are told, at most four; nothing until they are known. */
function usePlaceNames(codes: readonly string[]): (code: string) => string {
  const [first = '', second = first, third = first, fourth = first] = codes;
  const { data } = useQuery(DivisionNamesDocument, { first, second, third, fourth }, { skip: first === '' });
  const found = [data?.first, data?.second, data?.third, data?.fourth];
  const names = new Map(found.flatMap((one) => (one ? [[one.code, one.name] as const] : [])));
  return (code) => names.get(code) ?? '…';
}
