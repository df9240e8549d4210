import { emitPacks, readPacks } from '@/lib/build/packs';
import { tellingOf } from '@/lib/domain/scenario/telling';
import type { Deed } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { STEPS } from '@/lib/model/steps';
import type { Story } from '@/lib/model/story';
import { inventHistory, recordHistory } from '../history';
import { seededRandom } from '../memory-outside';

export const REVIEWS = 6000;
export const REHEARSALS = 300;
export const STORIES = 30;
export const STORY_WORDS = 300;
const FIRST_DAY = 1_730_000_000;
const DAYS = 700;
const ORDERS = 24;
const PACK = 'amazon-leadership-principles';

/** What somebody has in the log who practised for two years: reviews, rehearsals, and stories in real English. */
export async function twoYears(): Promise<LogEvent[]> {
  const random = seededRandom(11);
  const files = Object.values(emitPacks(readPacks('content/packs'))).filter(
    (file): file is ScenarioFile => 'scenario' in file && file.pack.id === PACK,
  );
  const id = () => Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join('');
  const practice = unlike(inventHistory(files, { days: DAYS, endsAt: FIRST_DAY + DAYS * 86_400 }), random, id);
  const stories = files.slice(0, STORIES).map((file, index) => ({
    at: FIRST_DAY + index * 500_000,
    deed: { type: 'story saved', payload: { story: id(), parents: [], content: storyOf(file) } } satisfies Deed,
  }));
  return recordHistory([...practice, ...stories].sort((a, b) => a.at - b.at));
}

type Dated = ReturnType<typeof inventHistory>[number];

/** The history that statistics are tried on has even gaps and one order of options; bytes need what people really do. */
function unlike(history: Dated[], random: () => number, id: () => string): Dated[] {
  const kept = { reviewed: REVIEWS, rehearsed: REHEARSALS };
  let drift = 0;
  return history.flatMap(({ at, deed }): Dated[] => {
    drift += Math.floor(30 * random() ** 2 - 8);
    if (deed.type === 'reviewed' && kept.reviewed-- > 0) {
      const { choice, ...payload } = deed.payload;
      const given =
        choice === undefined
          ? {}
          : { choice: choice && 1 + Math.floor(3 * random()), order: Math.floor(ORDERS * random()) };
      return [{ at: at + drift, deed: { type: 'reviewed' as const, payload: { ...payload, ...given } } }];
    }
    if (deed.type === 'rehearsed' && kept.rehearsed-- > 0)
      return [{ at: at + drift, deed: { ...deed, payload: { ...deed.payload, run: id() } } }];
    return [];
  });
}

function storyOf({ scenario }: ScenarioFile): Story {
  const told = STEPS.map((step) => ({ step, ...tellingOf(scenario, step, 'sde-ii') }));
  const steps = Object.fromEntries(
    told.map(({ step, example, phrases }) => [step, { text: example, phrases }]),
  ) as unknown as Story['steps'];
  return {
    title: scenario.title,
    question: scenario.question,
    steps,
    principles: [{ principle: scenario.principle, strength: 5 }],
    level: 'sde-ii',
    tags: [scenario.domain.slice(0, 40)],
  };
}
