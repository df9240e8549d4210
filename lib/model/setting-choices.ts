import type { Settings } from './settings';

/** Of the rehearsal view: 1 is the size of the rest of the panel. */
export const TEXT_SIZES = ['1', '1.25', '1.5'] as const;
export const PROBE_COUNTS = [0, 1, 2, 3, 4] as const;
export const NEW_PER_DAY = [0, 5, 10, 20, 40] as const;
export const DAY_STARTS = [0, 1, 2, 3, 4, 5, 6] as const;
export const REMINDER_HOURS = [-1, 7, 8, 9, 12, 17, 18, 19, 20, 21] as const;

export const DEFAULT_SETTINGS: Settings = {
  level: 'sde-ii',
  probes: 0,
  calm: false,
  textSize: '1',
  newPerDay: 10,
  dayStart: 4,
  badge: false,
  reminder: -1,
};
