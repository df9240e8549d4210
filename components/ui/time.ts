import { i18n } from '#i18n';

/** "0:48", "1:30"; whole seconds, rounded down. Minus signs are left to the caller. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "30 s", "1 min 30 s", as read out in running text. */
export function spokenTime(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return i18n.t('time.seconds', [whole]);
  return whole % 60 === 0
    ? i18n.t('time.minutes', [whole / 60])
    : i18n.t('time.minutesSeconds', [Math.floor(whole / 60), whole % 60]);
}
