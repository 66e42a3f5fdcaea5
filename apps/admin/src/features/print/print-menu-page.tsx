import { ApolloProvider, useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { createClient } from '../../graphql/client';
import { PrintMenuByCodeDocument, PrintMenuByIdDocument } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useParsedSearch } from '../../ui/search-values';
import { MenuSheet } from './menu-sheet';
import { parsePrintSearch, type PrintSearch } from './print-search';
import { PrintToolbar } from './print-toolbar';
import { sheetTexts } from './texts';
import './print.css';

/** The menu of a station as a sheet for its wall: no sign-in, no shell, always black on white. */
export function PrintMenuPage() {
  const { station } = useParams({ from: '/print/menu/$station' });
  const search = useParsedSearch(useSearch({ from: '/print/menu/$station' }), parsePrintSearch);
  const language = search.lang ?? 'zh-CN';
  // A client of its own: names in the sheet's language must not end up in the cache of a reader of the other language.
  const client = useMemo(() => createClient(() => language), [language]);
  return (
    <ApolloProvider client={client}>
      <div className="dd-print" data-size={search.size} lang={language}>
        <FoundByCode key={language} station={station} search={search} />
      </div>
    </ApolloProvider>
  );
}

interface SheetOfProps {
  /** The code people know the station by, or its id. */
  readonly station: string;
  readonly search: PrintSearch;
}

function FoundByCode({ station, search }: SheetOfProps) {
  const byCode = useQuery(PrintMenuByCodeDocument, { variables: { code: station } });
  const isNoCode = byCode.data?.stationByCode === null;
  const byId = useQuery(PrintMenuByIdDocument, { variables: { id: station }, skip: !isNoCode });
  const found = byCode.data?.stationByCode ?? byId.data?.station;
  const say = sheetTexts(search.lang ?? 'zh-CN');
  const name = found?.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · ${say('title')}`;
  }, [name, say]);
  if (found) {
    return (
      <>
        <PrintToolbar code={found.code} search={search} say={say} />
        <MenuSheet station={found} search={search} say={say} />
      </>
    );
  }
  const [asked, error] = isNoCode ? [byId, byId.error] : [byCode, byCode.error];
  if (error) return <ErrorState error={error} onRetry={() => void asked.refetch().catch(() => undefined)} />;
  if (asked.loading || !isNoCode) return <Loading />;
  return (
    <main className="dd-sheet">
      <h1>{say('unknown')}</h1>
      <p>{say('unknownText')}</p>
    </main>
  );
}
