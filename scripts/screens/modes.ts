import { openAnew } from '../../tests/e2e/support/open-anew';
import { at, POPUP } from './places';
import type { Screen } from './screen';

/** Help, honesty and what is left afterwards. */
export const MODE_SCREENS: Screen[] = [
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
      const place = `{ version: 1, scenario: 'amazon-leadership-principles/dropped-webhooks', mode: 'walkthrough' }`;
      await popup.evaluate(
        `chrome.storage.local.remove(['privacy', 'interview']).then(() => chrome.storage.local.set({ place: ${place} }))`,
      );
      await openAnew(popup);
      await popup.waitForText('Continue');
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
];
