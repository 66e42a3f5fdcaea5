import type { TFunction } from 'i18next';

const zone = 'Asia/Shanghai';

/** A moment as people say it: 11月24日周二 17:00. Always in Beijing time, wherever the phone believes it is. */
export function momentWords(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso));
}

/** A day as people say it: 11月24日周二. */
export function dayWords(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(iso));
}

/** How long is left, in words and never below a minute: 2 小时 15 分钟. */
export function leftWords(milliseconds: number, t: TFunction): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return t('time.dayHours', { days: Math.floor(hours / 24), hours: hours % 24 });
  if (hours >= 1) return t('time.hoursMinutes', { hours, minutes: minutes % 60 });
  return minutes >= 1 ? t('time.minutes', { minutes }) : t('time.lessThanMinute');
}
