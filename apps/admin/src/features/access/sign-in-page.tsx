import './access.css';
import { PageHeader } from '../../ui/page-header';
import { LanguageSwitch } from '../../ui/language-switch';
import { useTexts } from '../../ui/texts';
import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';
import { accessTexts } from './texts';

/** The door: sign in, or in demo mode enter as anyone. */
export function SignInPage() {
  const say = useTexts(accessTexts);
  return (
    <main className="dd-sign-in">
      <section className="dd-sign-in-words">
        <div className="dd-sign-in-brand">
          <img src="/favicon.svg" alt="" width={44} height={44} />
          <strong>{say('product')}</strong>
        </div>
        <p className="dd-sign-in-slogan">{say('slogan')}</p>
        <p>{say('scope')}</p>
        <ol aria-label={say('loop')} className="dd-loop">
          <li>{say('stepOrder')}</li>
          <li>{say('stepDispatch')}</li>
          <li>{say('stepAccept')}</li>
          <li>{say('stepRate')}</li>
        </ol>
      </section>
      <section className="dd-sign-in-door">
        <div className="dd-sign-in-language">
          <LanguageSwitch label={say('language')} />
        </div>
        <PageHeader title={say('title')} />
        <SignInForm />
        <DemoAccounts />
      </section>
    </main>
  );
}
