import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';
import { aManifest, packText } from '../../tests/support/pack';
import { aScenario } from '../../tests/support/scenario';
import type { Screen } from './screen';

const ABOUT = 'Eight nights on a ward, told by those who had the keys. By Ines Duarte, https://stories.example/nights';
const NIGHTS = aManifest({ id: 'night-shift', name: 'Night shift', about: ABOUT });
const FIRST = packText({ manifest: NIGHTS });
const SECOND = packText({
  manifest: { ...NIGHTS, version: 2 },
  scenarios: [
    aScenario((one) => {
      one.takeaways = ['Count who waits.', 'Say it in the first line.'];
    }),
    aScenario((one) => Object.assign(one, { id: 'the-cold-corridor', title: 'The cold corridor' })),
  ],
});
const FAULTY = FIRST.replace('angle: success', 'angle: triumph')
  .replace('name: Night shift', 'name: ""')
  .replace('tests: Depth.', 'test: Depth.');

/** The section with nothing but what is shipped. It replaces what was stored. */
async function section(page: Surface): Promise<void> {
  await page.evaluate('chrome.storage.local.clear()');
  await openAnew(page, 'packs');
  await page.waitFor('button', 'Check it');
}

async function paste(page: Surface, text: string): Promise<void> {
  await page.evaluate(`void (document.querySelector('.pack-text').value = ${JSON.stringify(text)})`);
  await page.click('button', 'Check it');
}

async function added(page: Surface): Promise<void> {
  await section(page);
  await paste(page, FIRST);
  await page.click('button', 'Add this pack');
  await page.waitFor('checkbox', 'Use it');
}

const screen = (name: string, prepare: Screen['prepare']): Screen => {
  return { name: `packs-${name}`, page: 'dashboard.html', widths: [252, 1280], ...(prepare && { prepare }) };
};

/** Packs: none of one's own, a fault, what is found, an update, what other browsers have, the question before the end. */
export const PACK_SCREENS: Screen[] = [
  screen('shipped', section),
  screen('faults', async (page) => {
    await section(page);
    await paste(page, FAULTY);
    await page.waitForText('Nothing was added');
    await page.evaluate("document.querySelector('.faults button').click()");
  }),
  screen('found', async (page) => {
    await section(page);
    await paste(page, FIRST);
    await page.waitFor('button', 'Add this pack');
    await page.evaluate("document.querySelector('.pack-preview details').open = true");
  }),
  screen('update', async (page) => {
    await added(page);
    await paste(page, SECOND);
    await page.waitFor('button', 'Update to version 2');
  }),
  screen('shelf', async (page) => {
    await added(page);
    await page.evaluate("document.querySelector('.pack-switch input').click()");
    await page.waitForText('Not in use');
  }),
  screen('remove', async (page) => {
    await added(page);
    await page.click('button', 'Remove');
    await page.waitFor('button', 'Remove the pack');
  }),
];
