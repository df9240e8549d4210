import { PROFILE_KEY } from './profile-keys';

/** The profile that this page was opened in, known without waiting. */
export const pageProfile = (): string => localStorage.getItem(PROFILE_KEY) ?? '';

/** For pages that open from now on. */
export function keepPageProfile(id: string): void {
  if (id) localStorage.setItem(PROFILE_KEY, id);
  else localStorage.removeItem(PROFILE_KEY);
}
