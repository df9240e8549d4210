import type { Unstored } from '../model/ports';

/** Over localStorage, which alone is written at once, whatever becomes of the page. */
export const pageUnstored: Unstored = {
  read: (key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (key, value) => {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  },
  atEnd: (write) => {
    addEventListener('pagehide', write);
    return () => removeEventListener('pagehide', write);
  },
};
