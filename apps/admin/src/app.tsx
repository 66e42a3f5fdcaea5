import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { type ComponentProps, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AppRouter } from './routes';
import { useWantsLessMotion } from './ui/media';
import { useIsDark, useSettings } from './ui/settings';
import { speak } from './ui/texts';
import { themeFor } from './ui/theme';

type AntLocale = NonNullable<ComponentProps<typeof ConfigProvider>['locale']>;

function useAntLocale(language: string): AntLocale {
  const [english, setEnglish] = useState<AntLocale>();
  useEffect(() => {
    if (language === 'en') void import('antd/es/locale/en_US').then((module) => setEnglish(module.default));
  }, [language]);
  return language === 'en' && english ? english : zhCN;
}

/** Theme, language and text size of everything below. */
function Look({ children }: { readonly children: ReactNode }) {
  const { language, text } = useSettings();
  const dark = useIsDark();
  const locale = useAntLocale(language);
  const lessMotion = useWantsLessMotion();
  const theme = useMemo(() => themeFor(dark, text === 'large', lessMotion), [dark, text, lessMotion]);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = dark ? 'dark' : 'light';
    root.dataset['text'] = text;
    root.lang = language;
    void speak(language);
  }, [dark, text, language]);
  return (
    <ConfigProvider locale={locale} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp className="dd-app">{children}</AntApp>
    </ConfigProvider>
  );
}

/** The whole admin. */
export function App({ client, router }: { readonly client: ApolloClient; readonly router: AppRouter }) {
  return (
    <ApolloProvider client={client}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </ApolloProvider>
  );
}
