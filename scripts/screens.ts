import type { Surface } from '../tests/e2e/support/surface';
import { quizOn } from './screens/quiz';
import { LOOP_SCREENS } from './screens-loop';
import { PARTNER_SCREENS } from './screens-partner';

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

const FLOAT = { page: 'float.html', widths: [220, 300], height: 420 };

/** The float before a rehearsal. */
const afresh = async (float: Surface) => {
  await float.evaluate("chrome.storage.local.remove('run')");
  await float.waitForValue(
    "document.querySelector('.run-plan') !== null || document.querySelector('.card-choices button')?.click()",
  );
};

/** Puts the panel at a place, then loads it again. */
const at = (place: object) => async (surface: Surface) => {
  const stored = JSON.stringify({ version: 1, scenario: FIRST, mode: 'walkthrough', ...place });
  await surface.evaluate(
    `chrome.storage.local.remove(['run', 'privacy', 'interview']).then(() => chrome.storage.local.set({ place: ${stored} }))`,
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
  {
    name: 'panel-help',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({})(panel);
      await panel.press('?');
      await panel.waitFor('dialog', 'Keys');
    },
  },
  {
    name: 'panel-real-interview',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await at({})(panel);
      await panel.evaluate(
        `chrome.storage.local.set({ interview: { version: 1, realSince: Date.now(), asked: {}, bullets: ['Hearing-aid batteries, nine days', '0.3%, two hundred orders a week'], spentMs: 95000 } })`,
      );
      await panel.waitFor('heading', 'Real interview');
    },
  },
  {
    name: 'panel-privacy',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await panel.evaluate(`chrome.storage.local.remove('interview')`);
      await at({})(panel);
      await panel.evaluate(`chrome.storage.local.set({ privacy: true })`);
      await panel.waitFor('button', 'Show');
    },
  },
  {
    name: 'popup-continue',
    ...POPUP,
    prepare: async (popup) => {
      await popup.evaluate(`chrome.storage.local.remove('privacy')`);
      await popup.waitFor('list', 'Scenarios');
    },
  },
  { name: 'float-ready', ...FLOAT, prepare: afresh },
  {
    name: 'float-live',
    ...FLOAT,
    prepare: async (float) => {
      await afresh(float);
      await float.click('button', 'Start');
      await float.waitFor('timer', 'Step time');
      await float.press('1');
      await float.waitForValue("document.querySelectorAll('.chip :checked').length === 1");
    },
  },
  {
    name: 'float-report',
    ...FLOAT,
    prepare: async (float) => {
      await afresh(float);
      await float.click('button', 'Start');
      await float.click('button', 'Finish');
      await float.waitFor('button', 'Rehearse again');
    },
  },
  {
    name: 'popup-no-overlay',
    ...POPUP,
    prepare: async (popup) => {
      await popup.click('button', 'Show overlay');
      await popup.waitForText('No extension may touch this page');
    },
  },
  {
    name: 'popup-quiz',
    ...POPUP,
    prepare: async (popup) => {
      await popup.waitFor('searchbox', 'Search scenarios');
      await popup.press('Enter');
      await popup.waitFor('button', 'Check');
    },
  },
  ...PARTNER_SCREENS,
  ...LOOP_SCREENS,
  { name: 'popup-quiz-flaw', ...POPUP, prepare: (popup) => quizOn(popup, ['#flaw/']) },
  {
    name: 'popup-quiz-principle',
    ...POPUP,
    prepare: async (popup) => {
      await quizOn(popup, ['#principle']);
      await popup.press('2');
      await popup.press('Enter');
      await popup.waitFor('button', 'Next');
    },
  },
  { name: 'popup-quiz-probe', ...POPUP, prepare: (popup) => quizOn(popup, [], ['#probe/', '#phrases/']) },
  { name: 'popup-quiz-say', ...POPUP, prepare: (popup) => quizOn(popup, ['#probe/']) },
  {
    name: 'popup-quiz-compared',
    ...POPUP,
    prepare: async (popup) => {
      await quizOn(popup, ['#probe/']);
      await popup.press('Enter');
      await popup.waitFor('button', 'Next');
    },
  },
  { name: 'panel-quiz-phrases', page: 'sidepanel.html', prepare: (panel) => quizOn(panel, ['#phrases/']) },
  {
    name: 'panel-quiz-compared',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await quizOn(panel, ['#phrases/']);
      await panel.press('Enter');
      await panel.waitFor('button', 'Next');
    },
  },
  {
    name: 'popup-quiz-done',
    ...POPUP,
    prepare: async (popup) => {
      await quizOn(popup, ['#principle']);
      await popup.press('2');
      await popup.press('Enter');
      await popup.waitFor('button', 'Next');
      await popup.press('Enter');
      await popup.waitFor('button', 'Done');
    },
  },
  {
    name: 'panel-quiz-plan',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await quizOn(panel, ['#principle']);
      await panel.click('button', 'Interview date, reminders, export');
      await panel.waitFor('heading', 'Interview dates');
      await panel.evaluate(
        `(() => { document.querySelector('input[type=date]').value = new Date(Date.now() + 864e6).toISOString().slice(0, 10); document.querySelector('input[name=company]').value = 'Amazon'; })()`,
      );
      await panel.click('button', 'Add the date');
      await panel.waitForText('in 10 days');
    },
  },
];
