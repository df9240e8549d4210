import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApache } from '../support/servers/apache';
import { type DavServer, missing, PASSWORD, USER } from '../support/servers/start';
import { launchChromium } from './support/chromium';
import { type Firefox, launchFirefox } from './support/firefox';
import { openAnew } from './support/open-anew';
import type { Surface } from './support/surface';
import { until } from './support/until';
import { canStartDisplay, startDisplay, type XDisplay } from './support/x-display';

/** The page has the focus again so soon after an answer that counts. */
const ONE_ANSWER_MS = 1000;

/** The question has the focus, which the page then has not, and in it "Deny" has. */
async function denyInChromium(page: Surface, display: XDisplay): Promise<void> {
  await page.waitForValue('!document.hasFocus()');
  // For a moment it takes no answer, lest one that was meant for the page counts.
  await until('the question to be answered', async () => {
    display.pressHere('Enter');
    return page.waitForValue('document.hasFocus()', ONE_ANSWER_MS);
  });
}

async function answerInFirefox({ inWindow }: Firefox, button: 'button' | 'secondaryButton'): Promise<void> {
  const click = `PopupNotifications.panel.firstElementChild?.${button}?.click()`;
  await until('the question', () => inWindow(`PopupNotifications.panel.state === 'open' && (${click}, true)`));
}

const GRANTED = '(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins)';

/** Up to the click that makes the browser ask. */
async function saveServer(page: Surface, address: string): Promise<void> {
  expect(await page.evaluate(GRANTED)).toEqual([]);
  await openAnew(page, 'sync');
  await page.click('textbox', 'Address of the folder');
  await page.type(address);
  await page.click('textbox', 'User name');
  await page.type(USER);
  // A field for a password has no role to be found by; it is the next one.
  await page.press('Tab');
  await page.type(PASSWORD);
  await page.click('button', 'Save');
}

const REFUSED = 'The browser was not allowed to reach this address.';

const reason = missing('apache2');
describe.skipIf(reason)(`the question for a server${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let server: DavServer;
  beforeAll(async () => {
    server = await startApache();
  });
  afterAll(() => server?.stop());

  test.skipIf(!canStartDisplay())('comes in Chromium when it is saved, and says so when it was denied', async () => {
    const display = await startDisplay();
    const chromium = await launchChromium({ display });
    try {
      const page = await chromium.extensionPage('dashboard.html');
      await saveServer(page, server.address);
      await denyInChromium(page, display);
      await page.waitForText(REFUSED);
      expect(await page.evaluate(GRANTED)).toEqual([]);
    } finally {
      await chromium.close();
      display.stop();
    }
  });

  test('comes in Firefox when it is saved, denied and allowed, for its host alone', async () => {
    const firefox = await launchFirefox();
    try {
      const page = await firefox.extensionPage('dashboard.html');
      await saveServer(page, server.address);
      await answerInFirefox(firefox, 'secondaryButton');
      await page.waitForText(REFUSED);
      await saveServer(page, server.address);
      await answerInFirefox(firefox, 'button');
      await page.waitFor('button', 'Stop using this server');
      expect(await page.evaluate(GRANTED)).toEqual(['http://127.0.0.1/*']);
    } finally {
      await firefox.close();
    }
  });
});
