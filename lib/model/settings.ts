import * as z from 'zod/mini';
import { LevelIdSchema } from './steps';

/** Of the rehearsal view: 1 is the size of the rest of the panel. */
export const TEXT_SIZES = ['1', '1.25', '1.5'] as const;
export const PROBE_COUNTS = [0, 1, 2, 3, 4] as const;
export const NEW_PER_DAY = [0, 5, 10, 20, 40] as const;
export const DAY_STARTS = [0, 1, 2, 3, 4, 5, 6] as const;
export const REMINDER_HOURS = [-1, 7, 8, 9, 12, 17, 18, 19, 20, 21] as const;

/** One row a setting: its name and what it may be. Settings follow the user across browsers. */
export const SettingSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('level'), value: LevelIdSchema }),
  /** Probes asked after the result of a rehearsal. */
  z.object({ name: z.literal('probes'), value: z.literal(PROBE_COUNTS) }),
  /** No digits while rehearsing, a bar only. */
  z.object({ name: z.literal('calm'), value: z.boolean() }),
  /** Cards never seen before that a day may bring. */
  z.object({ name: z.literal('newPerDay'), value: z.literal(NEW_PER_DAY) }),
  /** Hour at which a new day begins: who practises after midnight still practises today. */
  z.object({ name: z.literal('dayStart'), value: z.literal(DAY_STARTS) }),
  /** The number due on the toolbar button. */
  z.object({ name: z.literal('badge'), value: z.boolean() }),
  /** Hour of the reminder; -1 for none. */
  z.object({ name: z.literal('reminder'), value: z.literal(REMINDER_HOURS) }),
  z.object({ name: z.literal('textSize'), value: z.enum(TEXT_SIZES) }),
]);
export type Setting = z.infer<typeof SettingSchema>;

export type Settings = { [S in Setting as S['name']]: S['value'] };

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
