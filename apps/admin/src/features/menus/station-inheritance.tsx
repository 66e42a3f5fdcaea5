import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { MenuEditionPageDocument, type MenuStationFragment } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useSettings } from '../../ui/settings';
import { useTexts } from '../../ui/texts';
import { menuContentOf } from './draft/draft-content';
import { inForceWith } from './draft/preview';
import { InheritanceTable } from './inheritance-table';
import { menuTexts } from './texts';
import { useLevelsAbove } from './use-levels';
import { useNameLookup, useTermLists } from './use-lookup';

interface StationInheritanceProps {
  readonly station: MenuStationFragment;
  /** The station's own version in force. */
  readonly inForceId: string | null;
}

/** What holds above a station, at those between, and here. */
export function StationInheritance({ station, inForceId }: StationInheritanceProps) {
  const say = useTexts(menuTexts);
  const { language } = useSettings();
  const { levels, inherited, failure, retry } = useLevelsAbove(station);
  const own = useQuery(MenuEditionPageDocument, {
    variables: { id: inForceId ?? '' },
    skip: inForceId === null,
    fetchPolicy: 'network-only',
  });
  const edition = own.data?.menuEdition ?? null;
  const content = useMemo(() => (edition === null ? null : menuContentOf(edition)), [edition]);
  const terms = useTermLists();
  const lookup = useNameLookup(terms, content, inherited);
  if (failure) return <ErrorState error={failure} onRetry={retry} />;
  if (!levels || own.loading) return <Loading />;
  const here = edition === null || content === null ? inherited : inForceWith(content, edition.kind, inherited);
  if (here === null) return <EmptyState title={say('nothingInForce')} next={say('nothingInForceNext')} />;
  if (levels.length === 0) return <EmptyState title={say('nothingAbove')} />;
  const all = [...levels, { name: say('here'), menu: here }];
  return <InheritanceTable levels={all} lookup={lookup} locale={language} />;
}
