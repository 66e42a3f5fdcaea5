import { useCallback, useEffect, useState } from 'react';
import { listAt, send, textAt } from '../server';

/** A demo account that can be entered with one click. */
export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly localityName: string;
}

/** Who the server says we are. */
export interface Who {
  readonly accountId: string;
  readonly displayName: string;
  readonly demoAccounts: readonly DemoAccount[];
}

const whoText = /* GraphQL */ `
  query Who {
    viewer { account { id displayName } }
    demoAccounts { username displayName localityName }
  }
`;
const enterText = /* GraphQL */ `
  mutation EnterDemo($input: EnterDemoInput!) { enterDemo(input: $input) { __typename } }
`;
const leaveText = /* GraphQL */ `mutation SignOut { signOut { signedOut } }`;

/** Asks who we are, now and whenever that may have changed; null until the first answer. */
export function useWho() {
  const [who, setWho] = useState<Who | null>(null);
  const look = useCallback(async () => {
    const { data } = await send(whoText);
    const next: Who = {
      accountId: textAt(data, 'viewer', 'account', 'id'),
      displayName: textAt(data, 'viewer', 'account', 'displayName'),
      demoAccounts: listAt(data, 'demoAccounts').map((account) => ({
        username: textAt(account, 'username'),
        displayName: textAt(account, 'displayName'),
        localityName: textAt(account, 'localityName'),
      })),
    };
    setWho(next);
    return next;
  }, []);
  useEffect(() => void look(), [look]);
  const enter = useCallback(
    async (username: string) => {
      await send(enterText, { input: { username } });
      return look();
    },
    [look],
  );
  const leave = useCallback(async () => {
    await send(leaveText);
    return look();
  }, [look]);
  return { who, look, enter, leave };
}
