import { openAnew } from '../../tests/e2e/support/open-anew';
import { seedHistory } from '../seed';
import { at, POPUP } from './places';
import { quizOn } from './quiz-seed';
import type { Screen } from './screen';

const QUIZ_PLACE = { version: 1, scenario: 'amazon-leadership-principles/dropped-webhooks', mode: 'quiz' };

/** Cards of every kind, before and after they are answered. */
export const QUIZ_SCREENS: Screen[] = [
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
    name: 'popup-quiz',
    ...POPUP,
    prepare: async (popup) => {
      await popup.waitFor('searchbox', 'Search scenarios');
      await popup.press('Enter');
      await popup.waitFor('button', 'Check');
    },
  },
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
      await seedHistory(panel, { days: 60, endsAt: Math.floor(Date.now() / 1000) });
      await panel.evaluate(`chrome.storage.local.set({ place: ${JSON.stringify(QUIZ_PLACE)} })`);
      await openAnew(panel);
      await panel.click('button', 'Interview date, reminders, export');
      await panel.waitFor('heading', 'Interview dates');
      await panel.evaluate(
        `(() => { document.querySelector('input[type=date]').value = new Date(Date.now() + 12 * 864e5).toISOString().slice(0, 10); document.querySelector('input[name=company]').value = 'Amazon'; })()`,
      );
      await panel.click('button', 'Add the date');
      await panel.waitForText('Remove');
    },
  },
];
