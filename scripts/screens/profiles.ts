import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';
import { anothersFile, chooseFile } from '../../tests/support/anothers-file';
import { seedHistory } from '../seed';
import { POPUP } from './places';
import type { Screen } from './screen';

const MIRA = 'k3j2h1ab';
const PROFILES = { version: 1, profiles: [{ id: MIRA, name: 'Mira' }] };
const SIZE = { page: 'dashboard.html', widths: [252, 1000], height: 900 };

/** A file of somebody else's, read and not yet taken in. */
async function readAnothers(page: Surface): Promise<void> {
  await seedHistory(page, { days: 1, endsAt: Math.floor(Date.now() / 1000) });
  await openAnew(page, 'sync');
  await page.waitFor('heading', 'A file of your own');
  await page.evaluate(chooseFile(await anothersFile('amazon-leadership-principles/dropped-webhooks')));
  await page.waitFor('button', 'Keep it apart');
}

/** Profiles in the settings, somebody else's file, and a page of another profile. The last stays in use: they come last. */
export const PROFILE_SCREENS: Screen[] = [
  { ...SIZE, name: 'dashboard-anothers', prepare: readAnothers },
  {
    ...SIZE,
    name: 'dashboard-profiles',
    prepare: async (page) => {
      await page.evaluate(`chrome.storage.local.set({ profiles: ${JSON.stringify(PROFILES)} })`);
      await openAnew(page, 'settings');
      await page.click('button', 'Remove Mira');
      await page.waitFor('button', 'Remove all of it');
    },
  },
  {
    ...POPUP,
    name: 'popup-profile',
    prepare: async (popup) => {
      await popup.evaluate(
        `void chrome.storage.local.set({ profiles: ${JSON.stringify(PROFILES)}, profile: '${MIRA}' })`,
      );
      await popup.waitForText('Profile: Mira');
    },
  },
  {
    page: 'sidepanel.html',
    name: 'panel-profile',
    prepare: (panel) => panel.waitForText('Profile: Mira'),
  },
  { ...SIZE, name: 'dashboard-profile', prepare: (page) => page.waitForText('Profile: Mira') },
];
