import type { Story } from '../../lib/model/story';
import { openAnew } from '../../tests/e2e/support/open-anew';
import { anEvent } from '../../tests/support/events';
import { aDebrief, aStory, STORY, storySaved } from '../../tests/support/story';
import { seedEvents } from '../seed';
import type { Screen } from './screen';

const other = (number: number, title: string, principles: Story['principles']) =>
  storySaved(number, { story: `story${number}`, content: aStory({ title, principles }) });

/** Three stories, one of them told in an interview that went badly. */
export const PLANNED_STORIES = [
  storySaved(1),
  other(2, 'The list nobody read', [
    { principle: 'customer-obsession', strength: 5 },
    { principle: 'ownership', strength: 2 },
  ]),
  other(3, 'A rota of three', [{ principle: 'earn-trust', strength: 3 }]),
  anEvent(
    4,
    'debriefed',
    aDebrief({
      rounds: ['ownership', 'earn-trust', 'dive-deep', 'frugality'].map((principle) => ({
        ...{ principles: [principle], stories: [STORY], went: 2 },
        probes: ['What did you measure, and how do you know?'],
      })),
    }),
  ),
  anEvent(5, 'interview set', {
    ...{ id: 'next', company: 'Harbour', date: '2031-03-04' },
    principles: ['ownership', 'customer-obsession', 'dive-deep', 'frugality'],
  }),
];

const screen = (name: string, part: string, text: string): Screen => ({
  name,
  page: 'dashboard.html',
  widths: [252, 1280],
  prepare: async (page) => {
    await seedEvents(page, PLANNED_STORIES);
    await openAnew(page, `stories/${part}`);
    await page.waitForText(text);
  },
});

/** What the stories are for: coverage, a plan, a page to print, an interview written down. */
export const STORY_PLAN_SCREENS: Screen[] = [
  screen('story-coverage', 'coverage-matrix', 'Best stories for a question'),
  screen('story-loop', 'loop-plan', 'Weakest:'),
  screen('story-sheet', 'cheat-sheet', 'from forty to three'),
  screen('story-debrief', 'after-interview', 'Interviews written down'),
];
