import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { type Firefox, launchFirefox } from './support/firefox';
import {
  CONTENTS,
  closeCard,
  FIRST,
  IS_ABOVE,
  PLAN,
  RECT,
  showOverlay,
  storageOf,
  visibleOverlay,
} from './support/overlay';
import { ISOLATED, serveCall, serveHostile, serveWiki } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';
import { until } from './support/until';

/** A host of this machine that browsers do not take for it. */
const PLAIN_HOST = 'notes.test';
const LAUNCH = {
  chromium: () => launchChromium({ args: [`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`] }),
  firefox: launchFirefox,
};

interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

describe.each(['chromium', 'firefox'] as const)('the overlay in %s', (name) => {
  let browser: TestBrowser;
  let hostile: Awaited<ReturnType<typeof serveHostile>>;
  let page: Surface;

  beforeAll(async () => {
    hostile = await serveHostile();
    browser = await LAUNCH[name]();
  });
  afterAll(async () => {
    await browser.close();
    await hostile.close();
  });
  beforeEach(async () => {
    await storageOf(browser).remove('run');
    await storageOf(browser).remove('overlay');
    await storageOf(browser).set({ plan: PLAN });
  });
  afterEach(async () => {
    await page?.close();
    expect(browser.problems).toEqual([]);
  });

  test('leaves no trace on a page where nobody asked for it, nor on one where it was closed', async () => {
    page = await browser.openTab(`${hostile.url}listener.html`);
    const before = await page.evaluate(CONTENTS);
    const popup = await browser.openPopup(page);
    await popup.waitFor('button', 'Show overlay');
    await popup.close();
    expect(await page.evaluate(CONTENTS)).toEqual(before);
    const card = await showOverlay(browser, page);
    expect(await page.evaluate('[window.length, performance.getEntriesByType("resource").length]')).toEqual([0, 0]);
    await closeCard(card);
    await page.waitForValue(`!(${IS_ABOVE})`);
    expect(await page.evaluate(CONTENTS)).toEqual(before);
  });

  test('shows one rehearsal with the panel and the float, beside a call under a strict policy', async () => {
    const call = await serveCall();
    page = await browser.openTab(call.url);
    await page.waitForValue('document.body.dataset.state === "live"');
    await storageOf(browser).set({ place: { version: 1, scenario: FIRST, mode: 'rehearse' } });
    const panel = await browser.openPanel();
    await panel.click('button', 'Start');
    const card = await showOverlay(browser, page);
    await card.waitFor('timer', 'Step time');
    await card.click('button', 'Next step');
    await card.waitFor('heading', 'Task');
    await card.press('1');
    await panel.waitFor('heading', 'Task');
    await panel.waitForValue(`document.querySelectorAll('.chip :checked').length === 1`);
    await panel.click('button', 'Float');
    const float = await browser.waitForTab('float.html');
    await float.waitForValue(`document.querySelector('.clock') !== null`);
    await float.waitFor('heading', 'Task');
    await float.waitForValue(`document.querySelectorAll('.chip :checked').length === 1`);
    await float.press('2');
    await card.waitForValue(`document.querySelectorAll('.chip :checked').length === 2`);
    await float.click('button', 'Finish');
    for (const view of [float, card, panel]) await view.waitFor('heading', 'Ended early, and kept');
    await card.click('button', 'Rehearse again');
    for (const view of [float, card, panel]) await view.waitFor('heading', 'Situation');
    const frames = await page.evaluate<number>('Number(document.body.dataset.frames)');
    await page.waitForValue(`Number(document.body.dataset.frames) > ${frames}`);
    await float.close();
    await panel.close();
    await call.close();
  });

  test('works in a wiki, and offers the scenarios where none was chosen', async () => {
    const wiki = await serveWiki();
    await storageOf(browser).remove('plan');
    page = await browser.openTab(wiki.url);
    await page.waitForText('Stories to practise');
    const card = await showOverlay(browser, page);
    await card.waitFor('heading', 'Which question do you want to practise?');
    await card.click(
      'button',
      'When did a business goal pull against the good of a wider community, and what did you give up?',
    );
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
    await wiki.close();
  });

  test('stands on a page that resets every element with !important', async () => {
    page = await browser.openTab(`${hostile.url}reset.html`);
    const card = await showOverlay(browser, page);
    expect(await page.evaluate<Rect>(RECT)).toMatchObject({ width: 300, height: 360, top: 16 });
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
  });

  test('works on a page that isolates itself from everything foreign', async () => {
    const isolated = await serveHostile(ISOLATED);
    page = await browser.openTab(`${isolated.url}screen.html`);
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    const card = await showOverlay(browser, page);
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
    await isolated.close();
  });

  test('works on a page without encryption, where frames have neither locks nor hashes', async () => {
    const firefox = browser as Partial<Firefox>;
    await firefox.inWindow?.(`void Services.prefs.setCharPref('network.dns.localDomains', '${PLAIN_HOST}')`);
    page = await browser.openTab(`${hostile.url.replace('127.0.0.1', PLAIN_HOST)}screen.html`);
    expect(await page.evaluate('isSecureContext')).toBe(false);
    const card = await showOverlay(browser, page);
    await card.click('button', 'Start');
    await card.click('button', 'Finish');
    await card.waitFor('heading', 'Ended early, and kept');
    expect(JSON.stringify(await storageOf(browser).get('log/00000001'))).toContain('rehearsed');
  });

  test('stands above the highest z-index, on a page that removes strangers from its body', async () => {
    page = await browser.openTab(`${hostile.url}remover.html`);
    const card = await showOverlay(browser, page);
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
    expect(await page.evaluate('window.removed')).toBe(0);
  });

  test('gives in to a page that removes it wherever it is, and says so', async () => {
    page = await browser.openTab(`${hostile.url}remover.html#everywhere`);
    const popup = await browser.openPopup(page);
    await popup.click('button', 'Show overlay');
    await popup.waitForClose();
    const removed = await page.waitForValue<number>('window.removed > 4 && window.removed');
    const again = await browser.openPopup(page);
    await again.waitForText('That page takes away whatever is added to it');
    expect(await page.evaluate('window.removed')).toBeLessThanOrEqual(Math.max(removed, 7));
    await again.click('button', 'Not now');
    await again.waitFor('button', 'Show overlay');
    await again.close();
  });

  test('lets the page hear nothing of what is typed into it', async () => {
    page = await browser.openTab(`${hostile.url}listener.html`);
    const card = await showOverlay(browser, page);
    await page.evaluate('void (window.heard.length = 0)');
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
    await card.press('1');
    await card.press('n');
    await card.waitFor('heading', 'Task');
    await card.press('Tab');
    await card.press('Enter');
    await card.type('xyz');
    await card.click('button', 'Next step');
    await card.waitFor('heading', 'Action');
    expect(await page.evaluate('window.heard')).toEqual([]);
  });

  test('never takes the keyboard from the page unless clicked, and gives it back on Escape', async () => {
    page = await browser.openTab(`${hostile.url}listener.html`);
    const card = await showOverlay(browser, page);
    await page.click('textbox', 'Notes');
    await page.type('be');
    await storageOf(browser).set({ run: runNow() });
    await card.waitFor('timer', 'Step time');
    await page.type('fore');
    expect(await page.text('textbox', 'Notes')).toBe('before');
    await card.click('button', 'Next step');
    await card.waitFor('heading', 'Task');
    await card.press('Escape');
    await card.waitForValue('!document.hasFocus()');
  });

  test('is dragged and resized, stays inside, and remembers both for the site', async () => {
    page = await browser.openTab(`${hostile.url}listener.html`);
    const card = await showOverlay(browser, page);
    const first = await page.evaluate<Rect>(RECT);
    await page.drag([grip(first), [grip(first)[0] - 100, 200], [300, 300]]);
    const to = { left: first.left + 300 - grip(first)[0], top: first.top + 300 - grip(first)[1] };
    const moved = await rectThat(page, (now) => isNear(now.left, to.left) && isNear(now.top, to.top));
    const corner: [number, number] = [moved.left + moved.width - 4, moved.top + moved.height - 4];
    await page.drag([corner, [corner[0] - 60, corner[1] - 20]]);
    const sized = await rectThat(
      page,
      (now) => isNear(now.width, moved.width - 60) && isNear(now.height, moved.height - 20),
    );
    await page.drag([grip(sized), [grip(sized)[0] + 50, grip(sized)[1]], [5, 5]]);
    const edged = await rectThat(page, (now) => now.left === 0 && now.top === 0);
    expect(edged.width).toBe(sized.width);
    await until('the place to be stored', async () => (await storageOf(browser).get('overlay')) !== null);
    await closeCard(card);
    await page.close();
    page = await browser.openTab(`${hostile.url}screen.html`);
    await browser.openPopup(page).then((popup) => popup.click('button', 'Show overlay'));
    await page.frame('overlay.html');
    expect(await rectThat(page, ({ left, top }) => left + top === 0)).toEqual(edged);
    await page.close();
    page = await browser.openTab(`${hostile.url.replace('127.0.0.1', 'localhost')}screen.html`);
    await showOverlay(browser, page);
    expect(await page.evaluate(RECT)).toEqual(first);
  });

  test('moves and resizes by keyboard, and goes to the next corner by a click', async () => {
    page = await browser.openTab(`${hostile.url}listener.html`);
    const card = await showOverlay(browser, page);
    const first = await page.evaluate<Rect>(RECT);
    await card.evaluate(`document.querySelector('.card-handle').focus()`);
    await card.click('button', 'Move the card');
    const low = await rectThat(page, ({ top }) => top > first.top + 100);
    expect(low.left).toBe(first.left);
    await card.press('ArrowUp');
    await card.press('Shift+ArrowLeft');
    await rectThat(page, (now) => now.top === low.top - 20 && now.width === low.width - 20);
  });

  test('stays above what fills the screen', async () => {
    page = await browser.openTab(`${hostile.url}screen.html`);
    await showOverlay(browser, page);
    await page.click('button', 'Full screen');
    await page.waitForValue('document.fullscreenElement?.id === "stage"');
    const card = await visibleOverlay(page);
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
    await page.evaluate('document.exitFullscreen()');
    await page.waitForValue(IS_ABOVE);
  });

  test('goes with its page, says how to bring it back, and comes back', async () => {
    page = await browser.openTab(`${hostile.url}listener.html`);
    await showOverlay(browser, page);
    await page.evaluate(`void (location.href = '${hostile.url}screen.html')`);
    await page.waitForValue('document.title === "Full screen" && document.readyState === "complete"');
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    const popup = await browser.openPopup(page);
    await popup.waitForText('The overlay went when its page did. To bring it back, press');
    await popup.click('button', 'Show overlay');
    await popup.waitForClose();
    await visibleOverlay(page);
    const after = await browser.openPopup(page);
    await after.waitFor('button', 'Show overlay');
    expect(await after.exists('button', 'Not now')).toBe(false);
    await after.close();
  });
});

/** In the middle of the bar. */
const grip = ({ left, top }: Rect): [number, number] => [Math.round(left) + 120, Math.round(top) + 18];

const isNear = (one: number, other: number) => Math.abs(one - other) <= 2;

async function rectThat(page: Surface, fits: (rect: Rect) => boolean): Promise<Rect> {
  return until('the card to be there', async () => {
    const rect = await page.evaluate<Rect | null>(RECT);
    return rect && fits(rect) ? rect : undefined;
  });
}

function runNow() {
  const now = Date.now();
  return {
    version: 1,
    id: 'overlay1',
    scenario: PLAN.scenario,
    level: PLAN.level,
    phase: 'running',
    current: 0,
    steps: PLAN.steps.map((step) => ({ ...step, spentMs: 0, said: [] })),
    startedAt: now,
    since: now,
    touchedAt: now,
  };
}
