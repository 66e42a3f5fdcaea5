import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useCallback } from 'react';
import { DispatchExclusionsDocument, type ExclusionPartsFragment } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useTexts } from '../../ui/texts';
import { uiTexts } from '../../ui/ui-texts';
import { usePages } from '../../ui/use-pages';
import { requestTexts } from './texts';

interface ExclusionListProps {
  readonly exclusions: readonly ExclusionPartsFragment[];
  readonly label: string;
}

/** People who cannot serve this request: every reason, and what would help. */
export function ExclusionList({ exclusions, label }: ExclusionListProps) {
  const say = useTexts(requestTexts);
  return (
    <ul className="dd-exclusions" aria-label={label}>
      {exclusions.map(({ worker, reasons }) => (
        <li key={worker.id}>
          <p>
            <strong>{worker.name}</strong> <span className="dd-muted">{worker.station.name}</span>
          </p>
          <ul>
            {reasons.map(({ code, text, fix }) => (
              <li key={code}>
                {text}
                {fix ? (
                  <span className="dd-muted">
                    {' '}
                    {say('fix')}：{fix}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** All who are excluded, page by page. */
export function ExclusionPages({ requestId }: { readonly requestId: string }) {
  const say = useTexts(requestTexts);
  const sayUi = useTexts(uiTexts);
  const client = useApolloClient();
  const { page, failure, loading, loadMore, retry } = usePages<ExclusionPartsFragment>(
    useCallback(
      async (cursor: string | null) => {
        const { data } = await client.query({
          query: DispatchExclusionsDocument,
          variables: { requestId, first: 50, after: cursor },
          fetchPolicy: 'no-cache',
        });
        const exclusions = data?.candidates.exclusions;
        return {
          nodes: exclusions?.nodes ?? [],
          total: exclusions?.totalCount ?? 0,
          cursor: exclusions?.pageInfo.hasNextPage ? (exclusions.pageInfo.endCursor ?? null) : null,
        };
      },
      [client, requestId],
    ),
  );
  if (failure !== undefined) return <ErrorState error={failure} onRetry={retry} />;
  if (!page) return <Loading />;
  if (page.nodes.length === 0) return <EmptyState title={say('noExclusions')} />;
  return (
    <>
      <p className="dd-muted">{say('exclusionsHint')}</p>
      <ExclusionList exclusions={page.nodes} label={say('exclusionsLabel')} />
      <div className="dd-records-foot">
        <span className="dd-muted">{sayUi('shownOf', { shown: page.nodes.length, total: page.total })}</span>
        {page.cursor !== null ? (
          <Button loading={loading} onClick={loadMore}>
            {sayUi('loadMore')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
