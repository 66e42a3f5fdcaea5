import { useQuery } from '@apollo/client/react';
import { Drawer } from 'antd';
import { TermHistoryDocument, type TermRowFragment } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { useIsPhone } from '../../ui/media';
import { useTexts } from '../../ui/texts';
import { TimeText } from '../../ui/time-text';
import { dictionaryTexts, termActionWords } from './texts';

/** What was done to an entry, the newest first, with what it was called then. */
export function TermHistory({ term, onClose }: { readonly term: TermRowFragment; readonly onClose: () => void }) {
  const say = useTexts(dictionaryTexts);
  const sayAction = useTexts(termActionWords);
  const isPhone = useIsPhone();
  const { kind, key } = term;
  const { data, error, refetch } = useQuery(TermHistoryDocument, {
    variables: { kind, key },
    fetchPolicy: 'network-only',
  });
  const changes = data?.termHistory;
  const lines = () => {
    if (error && !changes) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
    if (!changes) return <Loading lines={4} />;
    if (changes.length === 0) return <p className="dd-muted">{say('noHistory')}</p>;
    return (
      <ol className="dd-term-history" reversed>
        {changes.map((change) => (
          <li key={change.version}>
            <p>
              <strong>{change.actorName}</strong> {sayAction(change.action)}
              {change.action === 'MERGED' && change.mergedInto ? (
                <span className="dd-muted"> {say('mergedInto', { name: change.mergedInto.name })}</span>
              ) : null}
            </p>
            <p>
              {change.nameZh}
              <span className="dd-muted">
                {' '}
                {[change.nameEn === change.nameZh ? null : change.nameEn, change.parent?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            <p className="dd-muted dd-small">
              <TimeText at={change.at} />
            </p>
          </li>
        ))}
      </ol>
    );
  };
  return (
    <Drawer open size={isPhone ? '100%' : 420} title={say('historyOf', { name: term.name })} onClose={onClose}>
      {lines()}
    </Drawer>
  );
}
