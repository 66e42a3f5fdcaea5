import { useQuery } from '@apollo/client/react';
import { MenuComparedDocument } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useTexts } from '../../ui/texts';
import { menuTexts } from './texts';

/** What is different in the later of two versions, a sentence each. */
export function Differences({ fromId, toId }: { readonly fromId: string; readonly toId: string }) {
  const say = useTexts(menuTexts);
  const { data, error, refetch } = useQuery(MenuComparedDocument, {
    variables: { fromId, toId },
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Loading />;
  const list = data.menuDifferences ?? [];
  if (list.length === 0) return <p role="status">{say('noDifference')}</p>;
  return (
    <>
      <p role="status">{say('compared', { n: list.length })}</p>
      <ul className="dd-differences">
        {list.map(({ kind, targetId, field, text }) => (
          <li key={`${kind} ${targetId} ${field ?? ''}`} data-kind={kind}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
