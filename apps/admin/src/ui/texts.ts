import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { currentSettings, type Language } from './settings';

/** One text in both languages, side by side so that neither is forgotten. */
export type TextPair = readonly [zh: string, en: string];

/** The texts of one part of the screens, under typed keys. */
export interface Texts<Key extends string> {
  readonly namespace: string;
  readonly table: Readonly<Record<Key, TextPair>>;
}

/** Values put into the {{places}} of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says a text of a table in the reader's language. */
export type Say<Key extends string> = (key: Key, values?: TextValues) => string;

void i18next.use(initReactI18next).init({
  lng: currentSettings().language,
  fallbackLng: 'zh-CN',
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

/** Registers a table of texts; each feature calls it once in its `texts.ts`. */
export function defineTexts<Key extends string>(namespace: string, table: Readonly<Record<Key, TextPair>>): Texts<Key> {
  const column = (index: 0 | 1): Record<string, string> =>
    Object.fromEntries(Object.entries<TextPair>(table).map(([key, pair]) => [key, pair[index]]));
  i18next.addResourceBundle('zh-CN', namespace, column(0), true, true);
  i18next.addResourceBundle('en', namespace, column(1), true, true);
  return { namespace, table };
}

/** The texts of a table in the reader's language. */
export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const translate = i18n.getFixedT(language, texts.namespace);
    return (key, values) => translate(key, { ...values });
  }, [i18n, language, texts]);
}

/** Switches the language of every text. */
export const speak = (language: Language): Promise<unknown> => i18next.changeLanguage(language);
