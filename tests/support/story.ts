import type { Debrief } from '@/lib/model/debrief';
import type { LogEvent } from '@/lib/model/event';
import type { Story } from '@/lib/model/story';
import { anEvent } from './events';

export const STORY = 'k1osk001';

/** A whole story that the coach finds little wrong with. */
export const aStory = (change: Partial<Story> = {}): Story => ({
  title: 'The kiosk that ate tickets',
  question: 'Tell me about a time you took on something outside your job.',
  steps: {
    situation: {
      text: 'Our north gate kiosk swallowed forty tickets an hour on Fridays, so families queued in the rain.',
      phrases: ['forty tickets an hour'],
    },
    task: {
      text: 'The kiosk belongs to the site team and nobody had asked me to look. I decided to find the cause within a week.',
      phrases: ['nobody had asked me'],
    },
    action: {
      text: 'I sat beside it for a whole shift and wrote down each jam. I compared the list with the heat log and moved the sensor by two centimetres.',
      phrases: ['wrote down each jam', 'the heat log'],
    },
    result: {
      text: 'Jams fell from forty to three an hour, which gave visitors back nine minutes each. Two other sites copied the bracket.',
      phrases: ['from forty to three'],
    },
    reflection: { text: 'The sensor counted paper, and the fault was in the heat of the lamp beside it.', phrases: [] },
  },
  principles: [
    { principle: 'ownership', strength: 4 },
    { principle: 'dive-deep', strength: 2 },
  ],
  level: 'sde-ii',
  tags: ['kiosk'],
  ...change,
});

type Origin = { replica?: string; time?: number };
interface Saved {
  story?: string;
  parents?: LogEvent[];
  content?: Story;
}

const idsOf = (parents: LogEvent[]) => parents.map(({ id }) => id);

export const storySaved = (number: number, saved: Saved = {}, origin: Origin = {}): LogEvent => {
  const { story = STORY, parents = [], content = aStory() } = saved;
  return anEvent(number, 'story saved', { story, parents: idsOf(parents), content }, origin);
};

export const storyRemoved = (number: number, parents: LogEvent[], story = STORY, origin: Origin = {}): LogEvent =>
  anEvent(number, 'story removed', { story, parents: idsOf(parents) }, origin);

/** A real interview, written down afterwards. */
export const aDebrief = (change: Partial<Debrief> = {}): Debrief => ({
  id: 'deb1',
  company: 'Harbour',
  date: '2026-11-20',
  rounds: [{ principles: ['ownership'], probes: ['What did you measure?'], stories: [STORY], went: 2 }],
  ...change,
});
