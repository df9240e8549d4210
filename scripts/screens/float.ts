import type { Surface } from '../../tests/e2e/support/surface';
import type { Screen } from './screen';

const FLOAT = { page: 'float.html', widths: [220, 300], height: 420 };

/** The float before a rehearsal. Under the lock: what a page before this one began may still be about to be stored. */
const afresh = async (float: Surface) => {
  await float.evaluate("navigator.locks.request('run', () => chrome.storage.local.remove('run'))");
  await float.waitForValue("document.querySelector('.report, .live') === null");
  await float.waitForValue(
    "document.querySelector('.run-plan') !== null || document.querySelector('.card-choices button')?.click()",
  );
};

/** The float. */
export const FLOAT_SCREENS: Screen[] = [
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
];
