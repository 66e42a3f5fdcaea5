import { ApolloClient, ApolloLink, type FetchResult, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from 'antd';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { createCache } from '../../graphql/cache';
import type { AccountRowFragment } from '../../graphql/generated/graphql';
import { HeldRoles } from './account-actions';
import { PasswordOnce } from './password-once';

const station = (n: number, name: string) => ({ id: `stn_${n}`, name });

const account: AccountRowFragment = {
  id: 'acc_1',
  username: 'li.paidan',
  displayName: '李派单',
  isDisabled: false,
  viewerCanManage: true,
  grants: [
    { id: 'grt_1', role: 'DISPATCHER', station: station(1, '东街') },
    { id: 'grt_2', role: 'DISPATCHER', station: station(2, '西街') },
  ],
};

/** Shows it to somebody whose every wish is granted; answers which grants were asked to end. */
function show(element: ReactElement): readonly unknown[] {
  const asked: unknown[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable<FetchResult>((observer) => {
        asked.push(variables['input']?.grantId);
        const [kept] = account.grants;
        const left = { ...account, grants: [kept] };
        observer.next({ data: { endRole: { __typename: 'EndRoleSuccess', account: left } } });
        observer.complete();
      }),
  );
  render(
    <ApolloProvider client={new ApolloClient({ cache: createCache(), link })}>
      <App>{element}</App>
    </ApolloProvider>,
  );
  return asked;
}

describe('the roles of an account', () => {
  it('are ended only after a question that names the role and the station, and the end is told', async () => {
    const user = userEvent.setup();
    const asked = show(<HeldRoles account={account} />);
    await user.click(screen.getByRole('button', { name: '收回岗位：派单员 · 西街' }));
    expect(await screen.findByText('收回「李派单」的岗位：派单员 · 西街？')).toBeInTheDocument();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^(确\s*定|OK)$/ }));
    await waitFor(() => expect(asked).toEqual(['grt_2']));
    expect(await screen.findByText('已收回：派单员 · 西街')).toBeInTheDocument();
  });

  it('offer no end on an account that is not the viewer’s to manage', () => {
    show(<HeldRoles account={{ ...account, viewerCanManage: false }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a password that is shown once', () => {
  it('does not pretend to have been seen when the answer is a repeated one', () => {
    show(<PasswordOnce shown={{ name: '李派单', username: 'li.paidan', password: null }} onClose={() => undefined} />);
    expect(screen.getByText('上次的密码无法再次显示，请重新重置。')).toBeInTheDocument();
  });
});
