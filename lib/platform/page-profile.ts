import { PROFILE_KEY } from './profile-keys';

/** What else is remembered of the last opening is of the profile that was in use then. */
const SCENARIO_HINT = 'scenario';

/** The profile that this page was opened in, known without waiting. */
export const pageProfile = (): string => localStorage.getItem(PROFILE_KEY) ?? '';

/** For pages that open from now on. */
export function hintProfile(id: string): void {
  localStorage.removeItem(SCENARIO_HINT);
  if (id) localStorage.setItem(PROFILE_KEY, id);
  else localStorage.removeItem(PROFILE_KEY);
}
