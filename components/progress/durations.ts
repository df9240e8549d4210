import { i18n } from '#i18n';

/** "under 1 min", "24 min", "1 h 24 min": how long somebody practised. */
export function practiceTime(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return i18n.t('progress.lessThanMinute');
  if (minutes < 60) return i18n.t('progress.minutes', [minutes]);
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0
    ? i18n.t('progress.hours', [hours])
    : i18n.t('progress.hoursMinutes', [hours, minutes % 60]);
}

export const percent = (share: number): string => i18n.t('progress.percent', [Math.round(100 * share)]);
