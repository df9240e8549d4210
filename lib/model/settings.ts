import * as z from 'zod/mini';
import { LevelIdSchema } from './steps';

/** Of the rehearsal view: 1 is the size of the rest of the panel. */
export const TEXT_SIZES = ['1', '1.25', '1.5'] as const;
export const PROBE_COUNTS = [0, 1, 2, 3, 4] as const;

/** One row a setting: its name and what it may be. Settings follow the user across browsers. */
export const SettingSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('level'), value: LevelIdSchema }),
  /** Probes asked after the result of a rehearsal. */
  z.object({ name: z.literal('probes'), value: z.literal(PROBE_COUNTS) }),
  /** No digits while rehearsing, a bar only. */
  z.object({ name: z.literal('calm'), value: z.boolean() }),
  z.object({ name: z.literal('textSize'), value: z.enum(TEXT_SIZES) }),
]);
export type Setting = z.infer<typeof SettingSchema>;

export type Settings = { [S in Setting as S['name']]: S['value'] };

export const DEFAULT_SETTINGS: Settings = { level: 'sde-ii', probes: 0, calm: false, textSize: '1' };
