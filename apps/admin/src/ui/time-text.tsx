import { useTexts } from './texts';
import { useSettings } from './settings';
import { uiTexts } from './ui-texts';

const zone = 'Asia/Shanghai';

/** An instant in words: 2026年11月22日 10:30, always in Chinese standard time. */
export function instantText(instant: string, language: string, withYear = true): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    ...(withYear ? { year: 'numeric' } : {}),
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(date);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(date);
  return `${day} ${time}`;
}

/** A calendar day in words: 2026年11月22日. */
export function dayText(day: string, language: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  if (!year || !month || !date) return day;
  if (language !== 'en') return `${year}年${month}月${date}日`;
  return new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

/** Shows an instant; without the year where it is the current one. */
export function TimeText({ at, short = false }: { readonly at: string; readonly short?: boolean }) {
  const { language } = useSettings();
  const sameYear = at.slice(0, 4) === String(new Date().getFullYear());
  return (
    <time dateTime={at} title={instantText(at, language)}>
      {instantText(at, language, !(short && sameYear))}
    </time>
  );
}

/** Shows a calendar day. */
export function DayText({ on }: { readonly on: string }) {
  const { language } = useSettings();
  return <time dateTime={on}>{dayText(on, language)}</time>;
}

/** Splits a span into its largest unit. */
export function largestUnit(ms: number): { readonly unit: 'days' | 'hours' | 'minutes'; readonly n: number } {
  const minutes = Math.max(1, Math.round(Math.abs(ms) / 60_000));
  if (minutes >= 48 * 60) return { unit: 'days', n: Math.round(minutes / 1440) };
  if (minutes >= 90) return { unit: 'hours', n: Math.round(minutes / 60) };
  return { unit: 'minutes', n: minutes };
}

/** How long is left until an instant, or by how much it is passed; the server says which by `isOverdue`. */
export function DueText({ dueAt, isOverdue }: { readonly dueAt: string; readonly isOverdue: boolean }) {
  const say = useTexts(uiTexts);
  const left = new Date(dueAt).getTime() - Date.now();
  const { unit, n } = largestUnit(left);
  const span = say(unit, { n });
  if (isOverdue) {
    return <span className="dd-overdue">{left < 0 ? say('overdueBy', { span }) : say('overdue')}</span>;
  }
  return left > 0 ? <span className="dd-muted">{say('dueIn', { span })}</span> : null;
}
