import type { Surface } from '../tests/e2e/support/surface';
import { seedHistory } from './seed';

export interface Screen {
  name: string;
  page: string;
  widths?: number[];
  height?: number;
  /** Brings a fresh page to the screen. The profile is shared: what one screen stores, the next one finds. */
  prepare?(surface: Surface): Promise<void>;
}

const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const POPUP = { page: 'popup.html', widths: [380], height: 560 };

/** Puts the panel at a place, then loads it again. */
const at = (place: object) => async (surface: Surface) => {
  const stored = JSON.stringify({ version: 1, scenario: FIRST, mode: 'walkthrough', ...place });
  await surface.evaluate(
    `chrome.storage.local.remove('run').then(() => chrome.storage.local.set({ place: ${stored} }))`,
  );
  await surface.evaluate('void location.reload()');
  await surface.waitFor('tablist', 'Mode');
};

/** A run whose probes have just begun. */
async function probing(panel: Surface): Promise<void> {
  await at({ mode: 'rehearse' })(panel);
  await panel.click('button', 'Start');
  await panel.waitFor('timer', 'Step time');
  const gauntlet = `{ probes: ['how-it-got-merged', 'what-went-wrong'], index: 0, stage: 'silence', stageSince: Date.now(), spokenMs: 0, answered: [] }`;
  await panel.evaluate(
    `chrome.storage.local.get('run').then(({ run }) => chrome.storage.local.set({ run: { ...run, current: 3, gauntlet: ${gauntlet} } }))`,
  );
  await panel.waitFor('heading', 'Result');
  await panel.click('button', 'Next step');
}

/** The dashboard over a history of so many days, up to now. It replaces what was stored. */
const dashboard = (days: number): Screen => ({
  name: `dashboard-${days}-days`,
  page: 'dashboard.html',
  widths: [252, 1280],
  prepare: async (page) => {
    await seedHistory(page, { days, endsAt: Math.floor(Date.now() / 1000) });
    await page.evaluate('void location.reload()');
    await page.waitFor('region', 'Phrases left out', 30_000);
    if (days > 0) await page.waitForValue("document.querySelector('.time-chart canvas') !== null");
  },
});

/** Every screen of the product, in the order in which a new user meets them. */
export const SCREENS: Screen[] = [
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
  { name: 'panel-pick', page: 'sidepanel.html', prepare: (panel) => panel.waitFor('searchbox', 'Search scenarios') },
  { name: 'panel-walkthrough', page: 'sidepanel.html', prepare: at({}) },
  { name: 'panel-walkthrough-lens', page: 'sidepanel.html', prepare: at({ lens: 'ownership' }) },
  {
    name: 'panel-probe-open',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({})(panel);
      await panel.evaluate("document.querySelectorAll('.probes details').forEach((one) => { one.open = true })");
    },
  },
  { name: 'panel-rehearse-ready', page: 'sidepanel.html', prepare: at({ mode: 'rehearse' }) },
  {
    name: 'panel-rehearse-live',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({ mode: 'rehearse' })(panel);
      await panel.click('button', 'Start');
      await panel.click('button', 'Next step');
      await panel.waitFor('heading', 'Task');
      await panel.click('button', 'Next step');
      await panel.waitFor('heading', 'Action');
      await panel.press('1');
      await panel.press('2');
      await panel.waitForValue("document.querySelectorAll('.chip :checked').length === 2");
    },
  },
  {
    name: 'panel-rehearse-over',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({ mode: 'rehearse' })(panel);
      await panel.click('button', 'Start');
      await panel.waitFor('timer', 'Step time');
      await panel.evaluate(
        `chrome.storage.local.get('run').then(({ run }) => chrome.storage.local.set({ run: { ...run, since: run.since - 45000 } }))`,
      );
      await panel.waitForValue("document.querySelector('.clock[data-over]') !== null");
    },
  },
  {
    name: 'panel-report',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({ mode: 'rehearse' })(panel);
      await panel.click('button', 'Start');
      await panel.waitFor('timer', 'Step time');
      for (const share of [0.9, 1.4, 0.7, 1.0]) {
        await panel.press('1');
        await panel.press('3');
        await panel.waitForValue("document.querySelectorAll('.chip :checked').length === 2");
        await panel.evaluate(
          `chrome.storage.local.get('run').then(({ run }) => chrome.storage.local.set({ run: { ...run, since: run.since - ${share} * 1000 * run.steps[run.current].targetSeconds } }))`,
        );
        await panel.click('button', 'Next step');
        await panel.waitForValue("document.querySelectorAll('.chip :checked').length === 0");
      }
      await panel.click('button', 'Finish');
      await panel.waitFor('button', 'Rehearse again');
    },
  },
  {
    name: 'panel-probe-silence',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await probing(panel);
      await panel.waitFor('button', 'Speak now');
    },
  },
  {
    name: 'panel-probe-compare',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await probing(panel);
      await panel.click('button', 'Speak now');
      await panel.click('button', 'I have answered');
      await panel.click('button', 'Commit and compare');
      await panel.waitFor('button', 'Shaky');
    },
  },
  {
    name: 'panel-rehearse-calm',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({ mode: 'rehearse' })(panel);
      await panel.click('button', 'Start');
      await panel.waitFor('timer', 'Step time');
      await panel.evaluate(
        `document.querySelector('.live').dataset.calm = ''; document.querySelector('.clock').dataset.calm = ''; document.querySelector('.here p').textContent = ''`,
      );
    },
  },
  { name: 'panel-quiz', page: 'sidepanel.html', prepare: at({ mode: 'quiz' }) },
  {
    name: 'panel-quiz-answered',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({ mode: 'quiz' })(panel);
      await panel.press('2');
      await panel.click('button', 'Check');
      await panel.waitFor('button', 'Next');
    },
  },
  { name: 'popup-continue', ...POPUP, prepare: (popup) => popup.waitFor('list', 'Scenarios') },
  {
    name: 'popup-quiz',
    ...POPUP,
    prepare: async (popup) => {
      await popup.waitFor('list', 'Scenarios');
      await popup.evaluate(
        "[...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Quiz')).click()",
      );
      await popup.waitFor('button', 'Check');
    },
  },
  ...[0, 1, 60, 1000].map(dashboard),
  {
    name: 'dashboard-tables',
    page: 'dashboard.html',
    widths: [252, 1280],
    prepare: async (page) => {
      await dashboard(60).prepare?.(page);
      await page.evaluate("document.querySelectorAll('.plot > footer > button').forEach((one) => one.click())");
      await page.waitFor('button', 'Show as plot');
    },
  },
  {
    name: 'dashboard-settings',
    page: 'dashboard.html',
    widths: [252, 1280],
    prepare: async (page) => {
      await dashboard(60).prepare?.(page);
      await page.evaluate(
        `chrome.storage.local.get('log/00000002').then((all) => chrome.storage.local.set({ 'log/00000002': { ...all['log/00000002'], sum: 'not the sum' } }))`,
      );
      await page.evaluate("location.hash = 'settings'; void location.reload()");
      await page.waitFor('heading', 'Your history');
      await page.waitFor('button', 'Save a copy of log/00000002');
    },
  },
];
