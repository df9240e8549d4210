import { makeEvent, nextTime } from '../../lib/domain/progress/log';
import { phraseKey } from '../../lib/domain/scenario/phrase-key';
import { targetsAt } from '../../lib/domain/scenario/targets';
import { tellingOf } from '../../lib/domain/scenario/telling';
import type { Deed, Lap } from '../../lib/model/deed';
import type { LogEvent } from '../../lib/model/event';
import type { ScenarioFile } from '../../lib/model/scenario-file';
import { STEPS, type StepId } from '../../lib/model/steps';
import { hashText, seededRandom } from './memory-outside';

export interface HistoryWish {
  /** Days from the first to the last; on about a sixth of them nothing is done. 1 is one rehearsal and six cards. */
  days: number;
  /** The last second of it. */
  endsAt: number;
  /** Cards a day, on average. */
  cards?: number;
  seed?: number;
}

interface Dated {
  at: number;
  deed: Deed;
}

const A_DAY = 86_400;
/** What people do with each step at first, as a share of its target; practice brings it nearer. */
const HABIT: Record<StepId, number> = { situation: 1.3, task: 0.8, action: 1.45, result: 0.75, reflection: 1 };

/** What somebody did who practises most evenings and gets better at it. The same for the same wish and files. */
export function inventHistory(files: ScenarioFile[], { days, endsAt, cards = 12, seed = 1 }: HistoryWish): Dated[] {
  const random = seededRandom(seed);
  const learner = createLearner(files, random);
  const history: Dated[] = [];
  for (let day = 0; day < days; day++) {
    const evening = endsAt - (days - 1 - day) * A_DAY - Math.floor(random() * 5400);
    const rests = days > 1 && day < days - 1 && random() < 0.17;
    if (rests) continue;
    const count = days === 1 ? 6 : Math.round(cards * (0.4 + 1.2 * random()));
    const told = days === 1 || random() < 0.7 ? learner.rehearse(day, days) : [];
    const answered = Array.from({ length: count }, () => learner.answer(day));
    const session = [...told, ...answered];
    session.forEach((deed, index) => {
      history.push({ at: evening - 20 * (session.length - index), deed });
    });
  }
  return history;
}

function createLearner(files: ScenarioFile[], random: () => number) {
  const known = new Map<string, { day: number; strength: number }>();
  const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Some scenarios are liked better: a real history is never even. */
  const pick = () => files[Math.floor(files.length * 0.86 * random() ** 2)] as ScenarioFile;
  const tenths = (seconds: number) => Math.max(0.1, Math.round(seconds * 10) / 10);
  let runs = 0;

  const answer = (day: number): Deed => {
    const { id, scenario } = pick();
    const card = `${id}#quiz/${any(scenario.quiz).id}`;
    const before = known.get(card);
    const chance = before ? 0.96 * 0.9 ** ((day - before.day) / before.strength) : 0.6;
    const recalled = random() < chance;
    known.set(card, { day, strength: recalled ? (before?.strength ?? 1) * 2.1 : 1 });
    const rating = recalled ? any([2, 3, 3, 3, 4]) : 1;
    return {
      type: 'reviewed',
      payload: { card, rating, choice: recalled ? 0 : 1, order: 3, seconds: tenths(4 + 16 * random()) },
    };
  };

  const rehearse = (day: number, days: number): Deed[] => {
    const file = pick();
    const level = 'sde-ii' as const;
    const targets = targetsAt(file.scenario, level);
    const better = Math.min(1, day / Math.max(30, days * 0.6));
    const complete = random() < 0.9;
    const laps = STEPS.slice(0, complete ? 5 : 3).map((step): Lap => {
      const { phrases } = tellingOf(file.scenario, step, level);
      const share = HABIT[step] + (1 - HABIT[step]) * 0.6 * better + 0.3 * (random() - 0.5);
      const said = phrases.filter((_, index) => random() < 0.9 - 0.13 * index + 0.2 * better).map(phraseKey);
      const targetSeconds = targets[step];
      return {
        step,
        seconds: tenths(targetSeconds * share),
        targetSeconds,
        said,
        phrases: phrases.length,
        fade: 'phrases',
      };
    });
    const lens = random() < 0.25 ? any(file.scenario.lenses).principle : undefined;
    const payload = { run: `run-${runs++}`, scenario: file.id, level, complete, laps, ...(lens && { lens }) };
    const probes = complete ? file.scenario.probes.slice(0, 2) : [];
    const reviews = probes.map(({ id }, index): Deed => {
      const rating = random() < 0.45 - 0.2 * better + 0.1 * index ? 1 : any([2, 3, 3]);
      const seconds = tenths(25 + 30 * random());
      return { type: 'reviewed', payload: { card: `${file.id}#probe/${id}`, rating, seconds } };
    });
    return [{ type: 'rehearsed', payload }, ...reviews];
  };
  return { answer, rehearse };
}

/** The events that one replica would have made of it. */
export async function recordHistory(history: Dated[], replica = 'seededaa'): Promise<LogEvent[]> {
  const events: LogEvent[] = [];
  let time = 0;
  for (const { at, deed } of history) {
    time = nextTime(at, time);
    events.push(await makeEvent(deed, { replica, number: events.length + 1 }, time, at, hashText));
  }
  return events;
}
