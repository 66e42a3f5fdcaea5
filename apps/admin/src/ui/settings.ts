import { useSyncExternalStore } from 'react';

/** How the screen looks for this reader; kept in the browser, never on the server. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly text: 'normal' | 'large';
  readonly language: Language;
}

/** The languages of the screens; Chinese is the first. */
export type Language = 'zh-CN' | 'en';

const prefix = 'diandan.';

// Storage can be switched off (private windows, strict policies); the screens must live without it.
const readItem = (key: string): string | null => {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
};

// On a first visit the browser says what its reader reads; whoever has chosen is not asked again.
const browserLanguage = (): Language => (/^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en');

const languageOf = (kept: string | null): Language => (kept === 'en' || kept === 'zh-CN' ? kept : browserLanguage());

const readSettings = (): Settings => {
  const theme = readItem('theme');
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : 'system',
    text: readItem('text') === 'large' ? 'large' : 'normal',
    language: languageOf(readItem('language')),
  };
};

let current = readSettings();
const listeners = new Set<() => void>();

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  const media = prefersDark();
  media.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    media.removeEventListener('change', listener);
  };
};

/** The settings as they stand now, for code outside React. */
export const currentSettings = (): Settings => current;

/** Changes settings, remembers them and tells every listener. */
export function changeSettings(changes: Partial<Settings>): void {
  current = { ...current, ...changes };
  for (const [key, value] of Object.entries(changes)) {
    try {
      localStorage.setItem(prefix + key, value);
    } catch {
      // Not remembered then; this visit still follows the choice.
    }
  }
  for (const listener of listeners) listener();
}

/** The settings, followed by the component. */
export const useSettings = (): Settings => useSyncExternalStore(subscribe, currentSettings);

/** Whether the dark theme is to be shown: the saved choice, else what the system prefers. */
export function useIsDark(): boolean {
  const { theme } = useSettings();
  const systemDark = useSyncExternalStore(subscribe, () => prefersDark().matches);
  return theme === 'system' ? systemDark : theme === 'dark';
}
