import * as z from 'zod/mini';
import { DAY_STARTS, NEW_PER_DAY, PROBE_COUNTS, REMINDER_HOURS, TEXT_SIZES } from './setting-choices';
import { LevelIdSchema } from './step-schemas';

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
