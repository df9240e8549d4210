import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';

const FIRST = 'amazon-leadership-principles/dropped-webhooks';

export const POPUP = { page: 'popup.html', widths: [380], height: 560 };

/** Puts the panel at a place, then loads it again. */
export const at = (place: object) => async (surface: Surface) => {
  const stored = JSON.stringify({ version: 1, scenario: FIRST, mode: 'walkthrough', ...place });
  await surface.evaluate(
    `navigator.locks.request('run', () => chrome.storage.local.remove(['run', 'privacy', 'interview'])).then(() => chrome.storage.local.set({ place: ${stored} }))`,
  );
  await openAnew(surface);
  await surface.waitFor('tablist', 'Mode');
};

/** A run whose probes have just begun. */
export async function probing(panel: Surface): Promise<void> {
  await at({ mode: 'rehearse' })(panel);
  await panel.click('button', 'Start');
  await panel.waitFor('timer', 'Step time');
  const gauntlet = `{ probes: ['how-it-got-merged', 'what-went-wrong'], index: 0, stage: 'silence', stageSince: Date.now(), spokenMs: 0, answered: [] }`;
  await panel.evaluate(
    // Without its script, which has only the probes drawn for it: the panel then takes all from the scenario.
    `chrome.storage.local.get('run').then(({ run: { script, ...run } }) => chrome.storage.local.set({ run: { ...run, current: 3, gauntlet: ${gauntlet} } }))`,
  );
  await panel.waitFor('heading', 'Result');
  await panel.click('button', 'Next step');
}
