import * as z from 'zod/mini';
import { formed, text } from './limits';

const ProfileSchema = z.object({
  id: formed(/^[a-z0-9]{8}$/),
  name: text(60),
});
export type Profile = z.infer<typeof ProfileSchema>;

/** Stored under `profiles`: those beside the first one, which has neither id nor name. */
export const ProfilesSchema = z.object({ version: z.literal(1), profiles: z.array(ProfileSchema) });
export type Profiles = z.infer<typeof ProfilesSchema>;

export const NO_PROFILES: Profiles = { version: 1, profiles: [] };
