import { POPUP } from './places';
import type { Screen } from './screen';

/** The popup as a new user meets it. */
export const POPUP_SCREENS: Screen[] = [
  { name: 'popup-first-run', ...POPUP, prepare: (popup) => popup.waitFor('list', 'Scenarios') },
  {
    name: 'popup-search',
    ...POPUP,
    prepare: async (popup) => {
      await popup.waitFor('searchbox', 'Search scenarios');
      await popup.type('webhok');
      await popup.waitForValue("document.querySelectorAll('.row').length === 1");
    },
  },
  {
    name: 'popup-search-none',
    ...POPUP,
    prepare: async (popup) => {
      await popup.waitFor('searchbox', 'Search scenarios');
      await popup.type('zzzzqqq');
      await popup.waitFor('button', 'Show all');
    },
  },
];
