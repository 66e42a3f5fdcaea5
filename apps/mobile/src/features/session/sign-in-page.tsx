import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { type Answer, ask, type Failure, mapAnswer } from '../../graphql/client';
import { EnterDemoDocument, SignInDocument } from '../../graphql/generated/session-operations';
import type { SignInMutation } from '../../graphql/generated/types';
import { paths } from '../../paths';
import { Link, navigate, usePlace } from '../../router';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Notice, PageTitle } from '../../ui/page';
import { Trouble } from '../../ui/trouble';
import { LanguageSwitch } from '../settings/language-switch';
import { DemoAccounts } from './demo-accounts';
import { useSession } from './session-context';

type SignInResult = SignInMutation['signIn'];
type Trial =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The door: a user name with its password or, in demo mode, one tap. */
export function SignInPage({ next }: { readonly next?: string }) {
  const { t } = useTexts();
  const { search } = usePlace();
  const { enter, hasExpired } = useSession();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isPasswordShown, showPassword] = useState(false);
  const [trial, setTrial] = useState<Trial>({ kind: 'idle' });

  const enterWith = async (asking: Promise<Answer<SignInResult>>) => {
    setTrial({ kind: 'busy' });
    const answer = await asking;
    if (!answer.ok) setTrial({ kind: 'failed', failure: answer.failure });
    else if ('viewer' in answer.data) {
      enter(answer.data.viewer);
      navigate(next ?? ownPath(search.get('next')), { replace: true });
    } else setTrial({ kind: 'refused', message: answer.data.message });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (username.trim() === '' || password === '') setTrial({ kind: 'refused', message: t('signIn.missing') });
    else {
      const input = { username: username.trim(), password };
      void enterWith(ask(SignInDocument, { input }).then((answer) => mapAnswer(answer, (data) => data.signIn)));
    }
  };
  const play = (name: string) =>
    void enterWith(
      ask(EnterDemoDocument, { input: { username: name } }).then((answer) =>
        mapAnswer(answer, (data) => data.enterDemo),
      ),
    );

  return (
    <>
      <div className="tight">
        <LanguageSwitch />
        <PageTitle>{t('signIn.welcome')}</PageTitle>
        <p className="soft">{t('signIn.welcomeText')}</p>
      </div>
      {hasExpired ? <Notice bad>{t('trouble.expired')}</Notice> : null}
      <DemoAccounts onPlay={play} />
      <form className="card" onSubmit={submit} noValidate>
        <h2>{t('signIn.title')}</h2>
        <TextField
          label={t('signIn.username')}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          label={t('signIn.password')}
          type={isPasswordShown ? 'text' : 'password'}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
        />
        <label className={`choice ${isPasswordShown ? 'on' : ''}`}>
          <input type="checkbox" checked={isPasswordShown} onChange={(event) => showPassword(event.target.checked)} />
          {t('signIn.showPassword')}
        </label>
        {trial.kind === 'refused' ? <Notice bad>{trial.message}</Notice> : null}
        {trial.kind === 'failed' ? <Trouble failure={trial.failure} /> : null}
        <Button type="submit" kind="strong" wide busyText={trial.kind === 'busy' ? t('signIn.busy') : null}>
          {t('signIn.submit')}
        </Button>
      </form>
      <Link to={paths.stations} className="link">
        {t('signIn.lookAround')}
      </Link>
    </>
  );
}

/** Only paths of ours: a link must not lead somewhere else after signing in. */
const ownPath = (next: string | null): string => (next !== null && /^\/(?![/\\])/.test(next) ? next : paths.home);
