import * as z from 'zod/mini';

/** The user's WebDAV folder. What is here never leaves this browser but for the server itself. */
const ServerSchema = z.object({
  address: z.string(),
  user: z.string(),
  password: z.string(),
  /** Seals what goes there. */
  passphrase: z.optional(z.string()),
});
export type SyncServer = z.infer<typeof ServerSchema>;

/** Where this browser syncs to: of this browser only, as another may have no way there. */
export const SyncSettingsSchema = z.object({
  version: z.literal(1),
  /** By the storage that the browser itself carries to the user's others of its kind. */
  browser: z.boolean(),
  server: z.optional(ServerSchema),
});
export type SyncSettings = z.infer<typeof SyncSettingsSchema>;

export const FIRST_SYNC_SETTINGS: SyncSettings = { version: 1, browser: true };
