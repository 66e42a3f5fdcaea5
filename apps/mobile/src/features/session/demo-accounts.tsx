import { useTexts } from '../../texts/use-texts';
import { DemoAccountsDocument } from '../../graphql/generated/session-operations';
import type { DemoAccountsQuery, Role } from '../../graphql/generated/types';
import { useQuery } from '../../graphql/use-query';
import { Button } from '../../ui/button';

type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

const phoneRoles: readonly Role[] = ['RESIDENT', 'WORKER', 'VOLUNTEER'];
const isForPhone = (account: DemoAccount): boolean => phoneRoles.includes(account.role);

/** In demo mode: the made-up residents and workers, each entered with one tap. Nothing at all otherwise. */
export function DemoAccounts({ onPlay }: { readonly onPlay: (username: string) => void }) {
  const { t } = useTexts();
  const { data } = useQuery(DemoAccountsDocument, {});
  const accounts = (data?.demoAccounts ?? []).filter(isForPhone);
  if (accounts.length === 0) return null;
  const localities = [...new Set(accounts.map((account) => account.localityName))];
  return (
    <section className="card" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('signIn.demoTitle')}</h2>
      <p className="soft small">{t('signIn.demoText')}</p>
      {localities.map((locality) => (
        <div key={locality} className="stack">
          <h3>{locality}</h3>
          {accounts
            .filter((account) => account.localityName === locality)
            .map((account) => (
              <Button key={account.username} wide onClick={() => onPlay(account.username)}>
                {account.displayName}
              </Button>
            ))}
        </div>
      ))}
      <p className="small">
        <a className="link" href="/">
          {t('signIn.forAdmin')}
        </a>
      </p>
    </section>
  );
}
