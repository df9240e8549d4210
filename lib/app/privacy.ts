import type { Outside } from '../model/ports';

export const PRIVACY_KEY = 'privacy';

/** Hides or shows the content of every view. Stored as a plain true or false. */
export function togglePrivacy(outside: Outside): Promise<void> {
  return outside.lock(PRIVACY_KEY, async () => {
    const hidden = (await outside.store.get([PRIVACY_KEY], 'fresh'))[PRIVACY_KEY] === true;
    await outside.store.set({ [PRIVACY_KEY]: !hidden });
  });
}
