import BgColorsOutlined from '@ant-design/icons/BgColorsOutlined';
import { Button, Popover, Segmented } from 'antd';
import { LanguageSwitch } from '../ui/language-switch';
import { changeSettings, type Settings, useSettings } from '../ui/settings';
import { useTexts } from '../ui/texts';
import { shellTexts } from './shell-texts';

/** Language, theme and text size in one small panel. */
export function DisplaySettings() {
  const say = useTexts(shellTexts);
  const settings = useSettings();
  const panel = (
    <div className="dd-display">
      <div>
        <span id="dd-language">{say('language')}</span>
        <LanguageSwitch labelledBy="dd-language" />
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
