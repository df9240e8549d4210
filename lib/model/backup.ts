import * as z from 'zod/mini';
import { whole } from './limits';

/** Says in the first line of a file what the file is. */
export const BACKUP_FORMAT = 'starboard-history';
export const BACKUP_VERSION = 1;

/** The first line of an exported history. See docs/export-format.md. */
export const BackupHeaderSchema = z.object({
  version: z.literal(1),
  format: z.literal('starboard-history'),
  /** Seconds since 1970. */
  exportedAt: z.number(),
  /** How many lines follow. */
  events: whole(0),
});
export type BackupHeader = z.infer<typeof BackupHeaderSchema>;

/** Of a file of any version. */
export const BackupKindSchema = z.object({ format: z.literal('starboard-history'), version: whole(1) });

/** Why nothing of a file can be imported. Each has a sentence of its own for the user. */
export const BACKUP_FAULTS = [
  /** It is something else, or its first line is damaged. */
  'not-a-backup',
  /** A later version of the extension wrote it. */
  'newer',
  /** It is encrypted, and no passphrase was given. */
  'encrypted',
  'wrong-passphrase',
  /** It is encrypted, but damaged or cut off. */
  'damaged',
] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];
