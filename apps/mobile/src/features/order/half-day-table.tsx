import { useTexts } from '../../texts/use-texts';
import { dayWords } from '../../texts/time-words';
import { type HalfDayKey, halfDayKey, isTooLate, nextSevenDays, partsOfDay } from './half-days';

interface HalfDayTableProps {
  readonly chosen: readonly HalfDayKey[];
  readonly onChoose: (chosen: readonly HalfDayKey[]) => void;
}

/** The next seven days in halves and evenings, to tap on. Choosing nothing means any time. */
export function HalfDayTable({ chosen, onChoose }: HalfDayTableProps) {
  const { t, language } = useTexts();
  const now = Date.now();
  const toggle = (key: HalfDayKey) =>
    onChoose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key].sort());
  return (
    <fieldset className="field">
      <legend className="label">{t('order.when')}</legend>
      <p className="hint">{t('order.whenHint')}</p>
      <ul className="half-days">
        {nextSevenDays(now).map((day, index) => (
          <li key={day}>
            <span className="day">
              {index === 0 ? <strong>{`${t('order.today')} `}</strong> : null}
              {index === 1 ? <strong>{`${t('order.tomorrow')} `}</strong> : null}
              {dayWords(`${day}T12:00:00+08:00`, language)}
            </span>
            <span className="parts">
              {partsOfDay.map((part) => {
                const key = halfDayKey(day, part);
                const isOn = chosen.includes(key);
                return isTooLate(key, now) ? (
                  <span key={part} className="part gone" aria-hidden="true" />
                ) : (
                  <button
                    key={part}
                    type="button"
                    className={`part ${isOn ? 'on' : ''}`}
                    aria-pressed={isOn}
                    onClick={() => toggle(key)}
                  >
                    <span className="unseen">{dayWords(`${day}T12:00:00+08:00`, language)} </span>
                    {isOn ? '✓ ' : ''}
                    {t(`time.${part}`)}
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">
        {chosen.length === 0 ? t('order.any') : <strong>{t('order.picked', { count: chosen.length })}</strong>}
      </p>
      {chosen.length > 0 ? (
        <button type="button" className="link" onClick={() => onChoose([])}>
          {t('order.clearPicked')}
        </button>
      ) : null}
    </fieldset>
  );
}
