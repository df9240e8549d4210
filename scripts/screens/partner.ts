import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';
import type { Screen } from './screen';

const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const PANEL = { page: 'sidepanel.html' };
const REASON =
  'The numbers were there and checked. I still do not know who decided to stop the rollout: say “I” there.';

/** The Rehearse tab of the first scenario, with nothing under way. */
async function ready(panel: Surface): Promise<void> {
  const place = JSON.stringify({ version: 1, scenario: FIRST, mode: 'rehearse' });
  await panel.evaluate(
    `navigator.locks.request('run', () => chrome.storage.local.remove(['run', 'partner', 'loop'])).then(() => chrome.storage.local.set({ place: ${place} }))`,
  );
  await openAnew(panel);
  await panel.waitFor('button', 'Interview a partner');
}

async function telling(panel: Surface): Promise<void> {
  await ready(panel);
  await panel.click('button', 'Interview a partner');
  await panel.click('button', 'Start the clock');
  await panel.waitFor('timer', 'Step time');
}

/** Each step as told for a share of its target, with two phrases heard. */
async function probes(panel: Surface): Promise<void> {
  await telling(panel);
  for (const [index, share] of [0.9, 1.4, 0.8, 1.1, 1].entries()) {
    await panel.press('1');
    await panel.press('3');
    await panel.waitForValue("document.querySelectorAll('.evidence :checked').length === 2");
    await panel.evaluate(
      `chrome.storage.local.get('partner').then(({ partner: { run, ...seat } }) => chrome.storage.local.set({ partner: { ...seat, run: { ...run, since: run.since - ${share} * 1000 * run.steps[run.current].targetSeconds } } }))`,
    );
    await panel.click('button', index < 4 ? 'Next step' : 'They have finished');
    await panel.waitForValue("document.querySelectorAll('.evidence :checked').length === 0");
  }
  await panel.waitFor('heading', 'Ask follow-ups');
}

async function verdict(panel: Surface): Promise<void> {
  await probes(panel);
  await panel.evaluate(
    "[...document.querySelectorAll('.seat-probes .choices')].slice(0, 2).forEach((one, index) => one.querySelectorAll('input')[index + 1].click())",
  );
  await panel.waitForValue(
    "document.querySelectorAll('.seat-probes label:first-child :checked').length === document.querySelectorAll('.seat-probes li').length - 2",
  );
  await panel.click('button', 'To the verdict');
  await panel.waitFor('heading', 'Against the bar');
  await panel.evaluate("document.querySelectorAll('.signs input')[0].click()");
  await panel.evaluate("document.querySelectorAll('.verdicts input')[1].click()");
  await panel.click('textbox', 'Your reason');
  await panel.type(REASON);
}

/** Pastes, in effect. The heading takes the focus first, as it does for a person. */
async function enter(panel: Surface, text: string): Promise<void> {
  await panel.click('button', "Enter a partner's score");
  await panel.waitForValue("document.activeElement?.matches('.view-heading')");
  await panel.click('textbox', 'Code');
  await panel.type(text);
}

/** Gives the score, and comes back to the candidate's side with the code. */
async function code(panel: Surface): Promise<string> {
  await verdict(panel);
  await panel.click('button', 'Make the code');
  await panel.waitForValue("document.querySelector('.code')?.value.startsWith('SB1.')");
  return panel.text('textbox', 'Code');
}

async function entered(panel: Surface): Promise<void> {
  const text = await code(panel);
  await panel.click('button', 'Done');
  await enter(panel, text);
  await panel.waitFor('button', 'Keep it');
}

/** The interviewer's side, and what the candidate gets from it. */
export const PARTNER_SCREENS: Screen[] = [
  {
    name: 'panel-partner-ask',
    ...PANEL,
    prepare: async (panel) => {
      await ready(panel);
      await panel.click('button', 'Interview a partner');
      await panel.waitFor('button', 'Start the clock');
    },
  },
  {
    name: 'panel-partner-telling',
    ...PANEL,
    prepare: async (panel) => {
      await telling(panel);
      await panel.press('2');
      await panel.waitForValue("document.querySelectorAll('.evidence :checked').length === 1");
    },
  },
  { name: 'panel-partner-probes', ...PANEL, prepare: probes },
  { name: 'panel-partner-verdict', ...PANEL, prepare: verdict },
  { name: 'panel-partner-code', ...PANEL, prepare: async (panel) => void (await code(panel)) },
  { name: 'panel-partner-entered', ...PANEL, prepare: entered },
  {
    name: 'panel-partner-damaged',
    ...PANEL,
    prepare: async (panel) => {
      await ready(panel);
      await enter(panel, 'SB1.abcdef.0123456789ab');
      await panel.waitForText('damaged');
    },
  },
  {
    name: 'panel-partner-kept',
    ...PANEL,
    prepare: async (panel) => {
      await entered(panel);
      await panel.click('button', 'Keep it');
      await panel.waitFor('heading', 'Kept');
      await panel.click('button', 'Done');
      await panel.evaluate("document.querySelector('.partner details').open = true");
    },
  },
];
