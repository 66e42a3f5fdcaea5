import { useCallback, useEffect, useState } from 'react';
import { listAt, send, textAt } from '../server';

/** A demo account that can be entered with one click. */
export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly localityName: string;
  readonly stationName: string;
}

/** Who the server says we are. */
export interface Who {
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly demoAccounts: readonly DemoAccount[];
}

const whoText = /* GraphQL */ `
  query Who {
    viewer { account { id username displayName } roles { role } }
    demoAccounts { username displayName role localityName station { name } }
  }
`;
const enterText = /* GraphQL */ `
  mutation EnterDemo($input: EnterDemoInput!) { enterDemo(input: $input) { __typename } }
`;
const leaveText = /* GraphQL */ `mutation SignOut { signOut { signedOut } }`;

async function ask(): Promise<Who> {
  const { data } = await send(whoText);
  return {
    accountId: textAt(data, 'viewer', 'account', 'id'),
    username: textAt(data, 'viewer', 'account', 'username'),
    displayName: textAt(data, 'viewer', 'account', 'displayName'),
    roles: listAt(data, 'viewer', 'roles').map((held) => textAt(held, 'role')),
    demoAccounts: listAt(data, 'demoAccounts').map((account) => ({
      username: textAt(account, 'username'),
      displayName: textAt(account, 'displayName'),
      role: textAt(account, 'role'),
      localityName: textAt(account, 'localityName'),
      stationName: textAt(account, 'station', 'name'),
    })),
  };
}

/** Asks who we are, now and whenever that may have changed; null until the first answer. `onChange` is told of somebody else. */
export function useWho(onChange: () => Promise<void>) {
  const [who, setWho] = useState<Who | null>(null);
  const look = useCallback(async () => {
    const next = await ask();
    setWho(next);
    return next;
  }, []);
  useEffect(() => void look(), [look]);
  const become = useCallback(
    async (query: string, variables: Readonly<Record<string, unknown>>) => {
      await send(query, variables);
      await onChange();
      return look();
    },
    [look, onChange],
  );
  const enter = useCallback((username: string) => become(enterText, { input: { username } }), [become]);
  const leave = useCallback(() => become(leaveText, {}), [become]);
  return { who, look, enter, leave };
}

/** The demo account that somebody signed in with; undefined for visitors and accounts with a password of their own. */
export const demoAccountOf = (who: Who): DemoAccount | undefined =>
  who.demoAccounts.find(({ username }) => username === who.username);
