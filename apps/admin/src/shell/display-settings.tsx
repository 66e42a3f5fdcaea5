import BgColorsOutlined from '@ant-design/icons/BgColorsOutlined';
import { useApolloClient } from '@apollo/client/react';
import { Button, Popover, Segmented } from 'antd';
import { askInNewLanguage } from '../graphql/client';
import { changeSettings, type Language, type Settings, useSettings } from '../ui/settings';
import { useTexts } from '../ui/texts';
import { shellTexts } from './shell-texts';

/** Language, theme and text size in one small panel. */
export function DisplaySettings() {
  const say = useTexts(shellTexts);
  const settings = useSettings();
  const client = useApolloClient();
  const switchLanguage = (language: Language): void => {
    changeSettings({ language });
    // Reasons, names of tiers and states of stations come from the server in the reader's language.
    void askInNewLanguage(client).catch(() => undefined);
  };
  const panel = (
    <div className="dd-display">
      <div>
        <span id="dd-language">{say('language')}</span>
        <Segmented<Language>
          aria-labelledby="dd-language"
          value={settings.language}
          onChange={switchLanguage}
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      <div>
        <span id="dd-theme">{say('theme')}</span>
        <Segmented<Settings['theme']>
          aria-labelledby="dd-theme"
          value={settings.theme}
          onChange={(theme) => changeSettings({ theme })}
          options={[
            { value: 'system', label: say('themeSystem') },
            { value: 'light', label: say('themeLight') },
            { value: 'dark', label: say('themeDark') },
          ]}
        />
      </div>
      <div>
        <span id="dd-text">{say('text')}</span>
        <Segmented<Settings['text']>
          aria-labelledby="dd-text"
          value={settings.text}
          onChange={(text) => changeSettings({ text })}
          options={[
            { value: 'normal', label: say('textNormal') },
            { value: 'large', label: say('textLarge') },
          ]}
        />
      </div>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={panel}>
      <Button type="text" icon={<BgColorsOutlined aria-hidden />} aria-label={say('display')} title={say('display')} />
    </Popover>
  );
}
