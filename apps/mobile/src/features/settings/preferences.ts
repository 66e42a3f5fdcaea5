import type { Language } from '../../texts/i18n';

/** How the pages look and speak on this phone. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly size: 'normal' | 'large';
}

const key = 'diandan.preferences';
const usual: Preferences = { language: 'zh-CN', theme: 'system', size: 'normal' };

/** What was chosen on this phone before; the usual where nothing was or storage is closed. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return usual;
    const { language, theme, size } = stored as Record<string, unknown>;
    return {
      language: language === 'en' ? 'en' : 'zh-CN',
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      size: size === 'large' ? 'large' : 'normal',
    };
  } catch {
    return usual;
  }
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
