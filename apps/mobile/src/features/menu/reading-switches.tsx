import { useTexts } from '../../texts/use-texts';
import { Button } from '../../ui/button';
import type { Preferences } from '../settings/preferences';

interface ReadingSwitchesProps {
  readonly chosen: Preferences;
  readonly onChoose: (change: Partial<Preferences>) => void;
}

/** Large type, plain words and the other language, one tap each: whoever stands at the door has no time for settings. */
export function ReadingSwitches({ chosen, onChoose }: ReadingSwitchesProps) {
  const { t } = useTexts();
  const isLarge = chosen.size === 'large';
  const isPlain = chosen.words === 'plain';
  const isEnglish = chosen.language === 'en';
  return (
    <div className="switches" role="group" aria-label={t('publicStation.reading')}>
      <Button kind="quiet" aria-pressed={isLarge} onClick={() => onChoose({ size: isLarge ? 'normal' : 'large' })}>
        {t('publicStation.large')}
      </Button>
      {isEnglish ? null : (
        <Button kind="quiet" aria-pressed={isPlain} onClick={() => onChoose({ words: isPlain ? 'usual' : 'plain' })}>
          {t('publicStation.plain')}
        </Button>
      )}
      <Button
        kind="quiet"
        lang={isEnglish ? 'zh-CN' : 'en'}
        onClick={() => onChoose({ language: isEnglish ? 'zh-CN' : 'en' })}
      >
        {t('publicStation.english')}
      </Button>
    </div>
  );
}
