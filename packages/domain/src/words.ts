/** The languages the product speaks; Chinese first. */
export const locales = ['zh-CN', 'en'] as const;

/** One of the languages the product speaks. */
export type Locale = (typeof locales)[number];

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The text in the language asked for. */
export function inLocale(words: Words, locale: Locale): string {
  return locale === 'en' ? words.en : words.zh;
}
