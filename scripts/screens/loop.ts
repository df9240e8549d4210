import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';
import type { Screen } from './screen';

const PANEL = { page: 'sidepanel.html' };

/** The list of scenarios, with nothing chosen and nothing under way. */
async function setup(panel: Surface): Promise<void> {
  // A page that finds a run goes to its scenario, which is stored a moment later: so the run goes first.
  for (const keys of [
    ['run', 'loop'],
    ['partner', 'place'],
  ]) {
    await panel.waitForValue("document.querySelector('main:not(.shell)') !== null");
    await panel.evaluate(`chrome.storage.local.remove(${JSON.stringify(keys)}).then(() => localStorage.clear())`);
    await openAnew(panel);
    await panel.waitForValue("document.querySelector('main:not(.shell)') !== null");
  }
  await panel.click('button', 'Mock loop');
  await panel.waitFor('button', 'Start the loop');
}

async function started(panel: Surface): Promise<void> {
  await setup(panel);
  await panel.click('radio', '3');
  await panel.click('button', 'Start the loop');
  await panel.waitFor('button', 'Ask me');
}

/** Tells one question, each step for a share of its target. */
async function tell(panel: Surface, shares: number[]): Promise<void> {
  await panel.click('button', 'Ask me');
  await panel.waitFor('timer', 'Step time');
  for (const [index, share] of shares.entries()) {
    await panel.press('1');
    await panel.press('2');
    await panel.waitForValue("document.querySelectorAll('.chip :checked').length === 2");
    await panel.evaluate(
      `chrome.storage.local.get('run').then(({ run }) => chrome.storage.local.set({ run: { ...run, since: run.since - ${share} * 1000 * run.steps[run.current].targetSeconds } }))`,
    );
    await panel.click('button', index < shares.length - 1 ? 'Next step' : 'Finish');
    await panel.waitForValue("document.querySelectorAll('.chip :checked').length === 0");
  }
}

export const LOOP_SCREENS: Screen[] = [
  { name: 'panel-loop-setup', ...PANEL, prepare: setup },
  { name: 'panel-loop-ready', ...PANEL, prepare: started },
  {
    name: 'panel-loop-telling',
    ...PANEL,
    prepare: async (panel) => {
      await started(panel);
      await panel.click('button', 'Ask me');
      await panel.waitFor('timer', 'Step time');
    },
  },
  {
    name: 'panel-loop-break',
    ...PANEL,
    prepare: async (panel) => {
      await started(panel);
      await tell(panel, [0.9, 1, 1.2, 0.7, 1]);
      await panel.waitFor('button', 'Skip the break');
    },
  },
  {
    name: 'panel-loop-report',
    ...PANEL,
    prepare: async (panel) => {
      await started(panel);
      await tell(panel, [0.9, 1, 1.5, 0.7, 1]);
      await panel.waitFor('button', 'Skip the break');
      await panel.evaluate("document.querySelectorAll('.recall input')[1].click()");
      await panel.waitForValue("document.querySelectorAll('.recall :checked').length === 1");
      await panel.click('button', 'Skip the break');
      await tell(panel, [1, 1.2, 1.4, 0.9, 0.8]);
      await panel.click('button', 'Skip the break');
      await panel.click('button', 'Pass over this question');
      await panel.waitFor('heading', 'The loop is over');
    },
  },
];
