import type { Outside } from '../model/ports';
import { browser } from './browser';
import { type Area, activeProfile, storeOf } from './profile';

const ID_LENGTH = 8;
const HASH_DIGITS = 12;

/** The real browser, as the use cases see it: in that profile, or in whichever is in use. */
export function createOutside(profile?: string, local: Area = browser.storage.local): Outside {
  return {
    store: storeOf(() => profile ?? activeProfile(local), local),
    profile,
    lock: async (name, work) => navigator.locks.request(name, work),
    clock: { now: () => Date.now() },
    hash: hashContent,
    random: () => Math.random(),
    newId: () =>
      [...crypto.getRandomValues(new Uint8Array(ID_LENGTH))].map((byte) => (byte % 36).toString(36)).join(''),
  };
}

async function hashContent(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_DIGITS);
}
