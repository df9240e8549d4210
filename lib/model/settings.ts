import * as z from 'zod/mini';
import { LevelIdSchema } from './steps';

/** One row a setting: its name and what it may be. Settings follow the user across browsers. */
export const SettingSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('level'), value: LevelIdSchema }),
]);
export type Setting = z.infer<typeof SettingSchema>;

export type Settings = { [S in Setting as S['name']]: S['value'] };

export const DEFAULT_SETTINGS: Settings = { level: 'sde-ii' };
