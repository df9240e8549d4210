import * as z from 'zod/mini';
import { formed, whole } from './limits';

/** Of PBKDF2. What a server may make us do is bounded. */
export const ROUNDS = 600_000;
const MOST_ROUNDS = 10 * ROUNDS;

const base64 = formed(/^[A-Za-z0-9+/]{1,200}={0,2}$/);

/** The key that segments are sealed with, itself sealed with one made of a passphrase. Never changed once written. */
export const SealKeySchema = z.object({
  version: z.literal(1),
  /** Names the sealed key: the same under every passphrase. */
  id: formed(/^[0-9a-f]{8}$/),
  /** PBKDF2 with SHA-256. */
  rounds: whole(ROUNDS, MOST_ROUNDS),
  salt: base64,
  /** Of AES-256-GCM, whose associated data is the id. */
  iv: base64,
  sealed: base64,
});
export type SealKey = z.infer<typeof SealKeySchema>;
