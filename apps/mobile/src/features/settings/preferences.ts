import type { Language } from '../../texts/i18n';

/** How the pages look and speak on this phone. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly size: 'normal' | 'large';
  /** What services are told in: as the county writes it, or in plain words (大白话) where somebody has written them. */
  readonly words: 'usual' | 'plain';
}

const key = 'diandan.preferences';

// On a first visit the phone says what its reader reads; whoever has chosen is not asked again.
const phoneLanguage = (): Language => (/^zh\b/i.test(window.navigator.language) ? 'zh-CN' : 'en');

const usual = (): Preferences => ({ language: phoneLanguage(), theme: 'system', size: 'normal', words: 'usual' });

/** What was chosen on this phone before; the usual where nothing was or storage is closed. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return usual();
    const { language, theme, size, words } = stored as Record<string, unknown>;
    return {
      language: language === 'en' || language === 'zh-CN' ? language : phoneLanguage(),
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      size: size === 'large' ? 'large' : 'normal',
      words: words === 'plain' ? 'plain' : 'usual',
    };
  } catch {
    return usual();
  }
}

/**
 * Takes the wishes out of an address, such as `?size=large&words=plain&lang=en` behind a QR code, and keeps them on this
 * phone. They then leave the address: somebody who chooses otherwise later must not get them back by reloading.
 */
export function takeWishes(): Preferences {
  const address = new URL(window.location.href);
  const wished = (name: string): string | null => {
    const value = address.searchParams.get(name);
    address.searchParams.delete(name);
    return value;
  };
  const [size, words, language] = [wished('size'), wished('words'), wished('lang')];
  const before = readPreferences();
  if (size === null && words === null && language === null) return before;
  const after: Preferences = {
    ...before,
    ...(size === 'large' || size === 'normal' ? { size } : {}),
    ...(words === 'plain' || words === 'usual' ? { words } : {}),
    ...(language === 'en' || language === 'zh-CN' ? { language } : {}),
  };
  window.history.replaceState(null, '', address);
  keepPreferences(after);
  return after;
}

/** Keeps the choice on this phone; a phone without storage simply forgets it. */
export function keepPreferences(preferences: Preferences): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Private windows of some browsers refuse storage; the choice then lasts for this visit.
  }
}

/** Puts size and colours on the page itself, where the style sheet looks for them. */
export function showPreferences({ theme, size }: Preferences): void {
  const root = document.documentElement;
  root.dataset['size'] = size;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
