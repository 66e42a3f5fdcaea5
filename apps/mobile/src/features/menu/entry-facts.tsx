import { useTexts } from '../../texts/use-texts';
import type { MenuStationFragment } from '../../graphql/generated/types';

type Menu = NonNullable<MenuStationFragment['menu']>;

/** One line of a station's menu. */
export type MenuEntry = Menu['categories'][number]['entries'][number];

/** What it costs, how long it takes and whether the station looks first. */
export function EntryFacts({ entry }: { readonly entry: MenuEntry }) {
  const { t } = useTexts();
  const { durationMinutes: minutes } = entry;
  return (
    <ul className="chips">
      <li className="chip">{useFeeWords()(entry.fee)}</li>
      <li className="chip">
        {minutes >= 120 && minutes % 60 === 0
          ? t('menu.minutesHours', { hours: minutes / 60 })
          : t('menu.minutes', { minutes })}
      </li>
      {entry.item.needsVerification ? <li className="chip">{t('menu.verify')}</li> : null}
      {entry.item.isIllustrative ? <li className="chip">{t('menu.illustrative')}</li> : null}
    </ul>
  );
}

function useFeeWords() {
  const { t } = useTexts();
  return ({ model, amountFen }: MenuEntry['fee']): string => {
    if (model === 'FREE') return t('menu.free');
    if (model === 'PURCHASED') return t('menu.purchased');
    return amountFen === null ? t('menu.lowFeePlain') : t('menu.lowFee', { yuan: amountFen / 100 });
  };
}
