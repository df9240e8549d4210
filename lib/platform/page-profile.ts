import { keyIn, PROFILE_KEY } from './profile-keys';

/** The profile that this page was opened in, known without waiting. */
export const pageProfile = (): string => localStorage.getItem(PROFILE_KEY) ?? '';

/** For pages that open from now on. */
export function hintProfile(id: string): void {
  if (id) localStorage.setItem(PROFILE_KEY, id);
  else localStorage.removeItem(PROFILE_KEY);
}

/** Forgets what pages of that profile remember beside the storage. Not for the first one. */
export function forgetProfile(id: string): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(keyIn(id, ''))) localStorage.removeItem(key);
}
