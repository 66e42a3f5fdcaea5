import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { paths } from '../../paths';
import { navigate } from '../../router';
import { speak } from '../../texts/i18n';
import { Button } from '../../ui/button';
import { Choices } from '../../ui/choices';
import { PageTitle } from '../../ui/page';
import { useSession } from '../session/session-context';
import { keepPreferences, type Preferences, readPreferences, showPreferences } from './preferences';

/** Size of the text, colours and language of this phone; and the way out. */
export function SettingsPage() {
  const { t } = useTexts();
  const { viewer, leave } = useSession();
  const [chosen, setChosen] = useState(readPreferences);
  const [isStuck, setStuck] = useState(false);
  const signOut = async () => {
    setStuck(false);
    if (await leave()) navigate(paths.home, { replace: true });
    else setStuck(true);
  };
  const choose = (change: Partial<Preferences>) => {
    const next = { ...chosen, ...change };
    setChosen(next);
    keepPreferences(next);
    showPreferences(next);
    if (change.language !== undefined) void speak(change.language);
  };
  return (
    <>
      <PageTitle>{t('settings.title')}</PageTitle>
      <div className="card">
        <Choices
          legend={t('settings.size')}
          value={chosen.size}
          onChoose={(size) => choose({ size })}
          options={[
            { key: 'normal', name: t('settings.sizeNormal') },
            { key: 'large', name: t('settings.sizeLarge') },
          ]}
        />
      </div>
      <div className="card">
        <Choices
          legend={t('settings.theme')}
          value={chosen.theme}
          onChoose={(theme) => choose({ theme })}
          options={[
            { key: 'system', name: t('settings.themeSystem') },
            { key: 'light', name: t('settings.themeLight') },
            { key: 'dark', name: t('settings.themeDark') },
          ]}
        />
      </div>
      <div className="card">
        <Choices
          legend={t('settings.language')}
          value={chosen.language}
          onChoose={(language) => choose({ language })}
          options={[
            { key: 'zh-CN', name: '中文' },
            { key: 'en', name: 'English' },
          ]}
        />
      </div>
      {viewer ? (
        <div className="card">
          <p>{t('signIn.signedInAs', { name: viewer.account.displayName })}</p>
          {isStuck ? <p role="alert">{t('signIn.signOutFailed')}</p> : null}
          <Button kind="quiet" onClick={() => void signOut()}>
            {t('signIn.signOut')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
