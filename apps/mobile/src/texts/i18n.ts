import i18next from 'i18next';
import type { ChineseTexts } from './texts';
import { zhCn } from './zh-cn';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: ChineseTexts };
  }
}

/** The languages of the phone pages; Chinese comes with the first load, English on demand. */
export type Language = 'zh-CN' | 'en';

/** Makes the texts ready. Called once, before the first drawing. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCn } },
    interpolation: { escapeValue: false },
    returnObjects: true,
  });
  await speak(language);
}

/** Adds the texts of the pages behind the first screens. Asked by each of them before it is drawn; only the first asking loads. */
export async function loadMoreTexts(): Promise<void> {
  const { zhCnMore } = await import('./zh-cn-more');
  if (!i18next.exists('signIn.title', { lng: 'zh-CN' })) {
    i18next.addResourceBundle('zh-CN', 'translation', zhCnMore, true);
  }
}

/** Switches the language of texts, dates and of what the server answers. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
