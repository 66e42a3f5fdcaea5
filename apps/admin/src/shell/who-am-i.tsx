import UserOutlined from '@ant-design/icons/UserOutlined';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Popover } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { forgetViewer } from '../graphql/client';
import { SignOutDocument } from '../graphql/generated/graphql';
import { useViewer } from '../graphql/viewer';
import { useTexts } from '../ui/texts';
import { roleWords } from '../ui/words';
import { shellTexts } from './shell-texts';

const ChangePasswordDrawer = lazy(() =>
  import('./change-password-drawer').then((module) => ({ default: module.ChangePasswordDrawer })),
);

/** Who is signed in, with which roles where, and the way out. */
export function WhoAmI() {
  const say = useTexts(shellTexts);
  const sayRole = useTexts(roleWords);
  const viewer = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [isChanging, setChanging] = useState(false);
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const leave = async (): Promise<void> => {
    // A session that lives on must not look as if it had ended: the next one at this desk would be inside.
    const answer = await signOut().catch(() => undefined);
    if (answer?.data?.signOut.signedOut !== true) {
      void message.error(say('signOutFailed'));
      return;
    }
    forgetViewer(client.cache);
    await navigate({ to: '/sign-in' });
    // Nothing this person has seen stays behind for the next one at this desk.
    await client.clearStore();
  };
  const panel = (
    <div className="dd-me">
      <strong>{viewer.account.displayName}</strong>
      <span className="dd-muted">{viewer.account.username}</span>
      <ul>
        {viewer.roles.map(({ role, station }) => (
          <li key={`${role}-${station?.id ?? ''}`}>
            {sayRole(role)} · {station?.name ?? say('everywhere')}
          </li>
        ))}
      </ul>
      {viewer.isDemo ? <p className="dd-muted">{say('demoHint')}</p> : null}
      {viewer.isDemo ? null : (
        <Button block onClick={() => setChanging(true)}>
          {say('changePassword')}
        </Button>
      )}
      <Button block loading={loading} onClick={() => void leave()}>
        {say('signOut')}
      </Button>
    </div>
  );
  return (
    <>
      <Popover trigger="click" placement="bottomRight" content={panel}>
        <Button type="text" icon={<UserOutlined aria-hidden />} className="dd-me-button" title={say('me')}>
          <span className="dd-me-name">{viewer.account.displayName}</span>
        </Button>
      </Popover>
      {isChanging ? (
        <Suspense>
          <ChangePasswordDrawer onClose={() => setChanging(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
