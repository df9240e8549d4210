import { at, probing } from './places';
import type { Screen } from './screen';

/** A rehearsal from start to report. */
export const REHEARSAL_SCREENS: Screen[] = [
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
];
