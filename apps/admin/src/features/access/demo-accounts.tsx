import { useMutation, useQuery } from '@apollo/client/react';
import { DemoAccountsDocument, type DemoAccountsQuery, EnterDemoDocument } from '../../graphql/generated/graphql';
import { ErrorState } from '../../ui/error-state';
import { RefusalMessage } from '../../ui/refusal-message';
import { useTexts } from '../../ui/texts';
import { roleWords } from '../../ui/words';
import { accessTexts } from './texts';
import { useEnter } from './use-enter';

type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

const byLocality = (accounts: readonly DemoAccount[]): readonly (readonly [string, readonly DemoAccount[]])[] => {
  const groups = new Map<string, DemoAccount[]>();
  for (const account of accounts) {
    const group = groups.get(account.localityName) ?? [];
    group.push(account);
    groups.set(account.localityName, group);
  }
  return [...groups];
};

const onPhone = ({ role }: DemoAccount): boolean => role === 'RESIDENT' || role === 'WORKER' || role === 'VOLUNTEER';

/** In demo mode: every role of every locality, one click each. Shows nothing where there is no demo. */
export function DemoAccounts() {
  const say = useTexts(accessTexts);
  const sayRole = useTexts(roleWords);
  const enter = useEnter();
  const { data, error, refetch } = useQuery(DemoAccountsDocument);
  const [enterDemo, { data: answer, error: failure, loading }] = useMutation(EnterDemoDocument);
  const choose = async (username: string): Promise<void> => {
    const entered = await enterDemo({ variables: { input: { username } } }).catch(() => undefined);
    const result = entered?.data?.enterDemo;
    if (result?.__typename === 'SignInSuccess') await enter(result.viewer);
  };
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data || data.demoAccounts.length === 0) return null;
  const refusal = answer?.enterDemo;
  return (
    <section aria-labelledby="demo-title" className="dd-demo-accounts">
      <h2 id="demo-title">{say('demoTitle')}</h2>
      <p className="dd-muted">{say('demoText')}</p>
      {failure ? <ErrorState error={failure} /> : null}
      {refusal && refusal.__typename !== 'SignInSuccess' ? (
        <RefusalMessage refusal={refusal} title={say('notSignedIn')} />
      ) : null}
      {byLocality(data.demoAccounts).map(([locality, accounts]) => (
        <div key={locality}>
          <h3>{locality}</h3>
          <ul>
            {accounts.map((account) => (
              <li key={account.username}>
                <button
                  type="button"
                  className="dd-demo-account"
                  disabled={loading}
                  onClick={() => void choose(account.username)}
                >
                  <strong>{sayRole(account.role)}</strong>
                  <span className="dd-muted">
                    {account.displayName}
                    {account.station ? ` · ${account.station.name}` : ''}
                  </span>
                  {onPhone(account) ? <span className="dd-badge">{say('phone')}</span> : null}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
