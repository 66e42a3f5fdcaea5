import { type Language, speak } from '../../texts/i18n';
import { useTexts } from '../../texts/use-texts';
import { keepPreferences, readPreferences } from './preferences';

const names = { 'zh-CN': '中文', en: 'English' } as const satisfies Record<Language, string>;

/** 中文 or English, for those who cannot read the page that would lead them to the settings. */
export function LanguageSwitch() {
  const { language } = useTexts();
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className="link"
      lang={other}
      onClick={() => {
        keepPreferences({ ...readPreferences(), language: other });
        void speak(other);
      }}
    >
      {names[other]}
    </button>
  );
}
