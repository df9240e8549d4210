import { storyPlace } from '../../lib/model/story-place';
import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';
import { aStory, STORY, storySaved } from '../../tests/support/story';
import { seedEvents } from '../seed';
import type { Screen } from './screen';

const WIDTHS = [252, 1280];

const told = (action: string, result: string, title = 'The kiosk that ate tickets') => {
  const { steps } = aStory();
  return aStory({
    title,
    steps: { ...steps, action: { text: action, phrases: ['the heat log'] }, result: { text: result, phrases: [] } },
  });
};

const FIRST = storySaved(1, {
  content: told(
    'We looked at the heat log and we moved the sensor. The rollout was completed.',
    'It went live and everyone was pleased.',
  ),
});
const LATER = storySaved(2, {
  parents: [FIRST],
  content: told(
    'I sat beside it for a shift and compared my list with the heat log. We moved the sensor, I think.',
    'It went live and everyone was pleased.',
    'The kiosk at the north gate',
  ),
});
const APART = storySaved(
  3,
  {
    parents: [FIRST],
    content: told(
      'I looked at the heat log for a week and we moved the sensor. The rollout was completed.',
      'Jams fell from forty to three an hour.',
    ),
  },
  { replica: 'bbbbbbbb' },
);
const OTHER = storySaved(4, {
  story: 'another1',
  content: aStory({ title: 'The list nobody read', tags: [], question: 'Tell me about a time you said no.' }),
});

/** The dashboard at a place, over these stories and no others. */
const at = async (page: Surface, events: Parameters<typeof seedEvents>[1], hash: string) => {
  await seedEvents(page, events);
  await openAnew(page, hash);
};

/** The panel at the story, once the lists know it. */
async function inPanel(panel: Surface): Promise<void> {
  await seedEvents(panel, [FIRST, LATER]);
  await openAnew(panel);
  await panel.waitForValue("chrome.storage.local.get('own/index').then((all) => all['own/index'] !== undefined)");
  await panel.evaluate(
    `chrome.storage.local.set({ place: { version: 1, scenario: '${storyPlace(STORY)}', mode: 'walkthrough' } })`,
  );
  await openAnew(panel);
  await panel.waitFor('button', 'Edit');
}

const editor = (
  name: string,
  events: Parameters<typeof seedEvents>[1],
  more?: (page: Surface) => Promise<void>,
): Screen => ({
  name,
  page: 'dashboard.html',
  widths: WIDTHS,
  prepare: async (page) => {
    await at(page, events, `stories/${STORY}`);
    await page.waitFor('textbox', 'Action');
    await page.waitForText('remarks');
    await more?.(page);
  },
});

/** The list of one's own stories, the editor with the coach, versions, two edits of one story, the panel. */
export const STORY_SCREENS: Screen[] = [
  {
    name: 'stories-none',
    page: 'dashboard.html',
    widths: WIDTHS,
    prepare: async (page) => {
      await at(page, [], 'stories');
      await page.waitFor('button', 'Write a story');
    },
  },
  {
    name: 'stories-list',
    page: 'dashboard.html',
    widths: WIDTHS,
    prepare: async (page) => {
      await at(page, [FIRST, LATER, APART, OTHER], 'stories');
      await page.waitForText('The list nobody read');
    },
  },
  editor('story-editor', [FIRST, LATER], async (page) => {
    await page.evaluate("document.querySelector('.remark .quotes button').click()");
  }),
  editor('story-versions', [FIRST, LATER], async (page) => {
    await page.evaluate("document.querySelector('.story-versions').open = true");
    await page.waitForText('Bring back');
    await page.evaluate("[...document.querySelectorAll('.story-versions button')].at(-2).click()");
  }),
  editor('story-conflict', [FIRST, LATER, APART], async (page) => {
    await page.click('button', 'Compare and join');
    await page.waitFor('heading', 'Two edits of one story');
  }),
  {
    name: 'story-block',
    page: 'dashboard.html',
    widths: WIDTHS,
    prepare: async (page) => {
      await at(page, [], 'stories/newstory');
      await page.waitFor('radio', 'One piece');
      await page.evaluate("document.querySelectorAll('.story-fields .choices input')[1].click()");
      await page.waitFor('textbox', 'The whole story');
      await page.evaluate("document.querySelector('textarea').focus()");
      await page.type(
        'Our kiosk lost tickets on Fridays. Nobody had asked me to look. We found the cause and we moved the sensor.',
      );
      await page.waitForText('remarks');
    },
  },
  { name: 'panel-story', page: 'sidepanel.html', prepare: (panel) => inPanel(panel) },
  {
    name: 'panel-story-edit',
    page: 'sidepanel.html',
    prepare: async (panel) => {
      await inPanel(panel);
      await panel.click('button', 'Edit');
      await panel.waitFor('textbox', 'Action');
    },
  },
];
