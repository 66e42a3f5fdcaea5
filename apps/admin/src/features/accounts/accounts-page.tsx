import './accounts.css';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { type AccountRowFragment, AccountsPageDocument } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';
import { SearchBox } from '../../ui/search-box';
import { useParsedSearch } from '../../ui/search-values';
import { useTexts } from '../../ui/texts';
import { AccountActions, GrantRoleDrawer, HeldRoles } from './account-actions';
import { parseAccountsSearch } from './account-search';
import { OpenAccountDrawer } from './open-account-drawer';
import { PasswordOnce, type ShownPassword } from './password-once';
import { accountTexts } from './texts';

const perPage = 30;

/** Who can sign in where the viewer manages accounts. */
export function AccountsPage() {
  const say = useTexts(accountTexts);
  const navigate = useNavigate();
  const { text } = useParsedSearch(useSearch({ from: '/shell/accounts' }), parseAccountsSearch);
  const [opening, setOpening] = useState(false);
  const [shown, setShown] = useState<ShownPassword>();
  const [granting, setGranting] = useState<AccountRowFragment>();
  const [isLoadingMore, setLoadingMore] = useState(false);
  const list = useQuery(AccountsPageDocument, { variables: { text: text ?? null, first: perPage } });
  const accounts = (list.data ?? list.previousData)?.accounts;
  const find = (wanted: string | undefined): void =>
    void navigate({ to: '/accounts', search: wanted === undefined ? {} : { text: wanted }, replace: true });
  const loadMore = (): void => {
    setLoadingMore(true);
    list
      .fetchMore({ variables: { after: accounts?.pageInfo.endCursor ?? null } })
      .catch(() => undefined)
      .finally(() => setLoadingMore(false));
  };

  const rows = () => {
    if (list.error && !accounts) {
      return <ErrorState error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />;
    }
    if (!accounts) return <Loading lines={8} />;
    if (accounts.nodes.length === 0) {
      return (
        <EmptyState title={say('empty')} next={say('emptyNext')}>
          <Button onClick={() => find(undefined)}>{say('clear')}</Button>
        </EmptyState>
      );
    }
    return (
      <RecordList
        label={say('accounts')}
        rows={accounts.nodes}
        withKeys
        total={accounts.totalCount}
        hasMore={accounts.pageInfo.hasNextPage}
        loadingMore={isLoadingMore}
        onLoadMore={loadMore}
        columns={[
          { key: 'name', title: say('name'), render: (account) => account.displayName },
          { key: 'username', title: say('username'), render: (account) => account.username },
          { key: 'roles', title: say('roles'), wraps: true, render: (account) => <HeldRoles account={account} /> },
          {
            key: 'state',
            title: say('state'),
            inCardHead: true,
            render: (account) => (
              <span className="dd-badge" data-tone={account.isDisabled ? 'bad' : 'good'}>
                {say(account.isDisabled ? 'disabled' : 'active')}
              </span>
            ),
          },
          {
            key: 'actions',
            title: say('actions'),
            wraps: true,
            render: (account) => (
              <AccountActions account={account} onPassword={setShown} onAddRole={() => setGranting(account)} />
            ),
          },
        ]}
      />
    );
  };

  return (
    <div className="dd-page">
      <PageHeader
        title={say('accounts')}
        hint={say('accountsHint')}
        actions={
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>
            {say('open')}
          </Button>
        }
      />
      <section className="dd-panel">
        <div className="dd-filters" role="search" aria-label={say('filters')}>
          <SearchBox label={say('search')} value={text} onChange={find} />
        </div>
        {rows()}
      </section>
      {opening ? <OpenAccountDrawer onClose={() => setOpening(false)} onOpened={setShown} /> : null}
      {granting ? <GrantRoleDrawer account={granting} onClose={() => setGranting(undefined)} /> : null}
      {shown ? <PasswordOnce shown={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}
