import type { Unstored } from '../model/ports';
import { pageProfile } from './page-profile';
import { keyIn } from './profile-keys';

/** Found out once: the page goes on in its profile to its end. */
const profile = pageProfile();
const placed = (key: string) => keyIn(profile, key);

/** Over localStorage, which alone is written at once, whatever becomes of the page. */
export const pageUnstored: Unstored = {
  read: (key) => {
    try {
      return JSON.parse(localStorage.getItem(placed(key)) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (key, value) => {
    if (value === undefined) localStorage.removeItem(placed(key));
    else localStorage.setItem(placed(key), JSON.stringify(value));
  },
  atEnd: (write) => {
    addEventListener('pagehide', write);
    return () => removeEventListener('pagehide', write);
  },
};
