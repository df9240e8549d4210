import { phraseKey } from '../domain/scenario/phrase-key';
import { tellingOf } from '../domain/scenario/telling';
import { type DayTotals, totalDays } from '../domain/statistics/calendar';
import { coverage, type PrincipleTime } from '../domain/statistics/coverage';
import type { Day, DayOf } from '../domain/statistics/days';
import { type Forecast, forecastDue } from '../domain/statistics/forecast';
import type { History } from '../domain/statistics/history';
import { type StepTimes, stepTimes } from '../domain/statistics/laps';
import { failedProbes, type Missed, missedPhrases, scenariosMentioned } from '../domain/statistics/missed';
import { type Retention, retention } from '../domain/statistics/retention';
import { currentStreak, longestStreak, type Streak } from '../domain/statistics/streak';
import type { IndexEntry } from '../model/pack';
import type { ScenarioFile } from '../model/scenario-file';
import { breathe } from '../platform/breathe';
import type { Library } from './library';
import type { Schedule } from './statistics';

/** Everything that the Progress section draws. */
export interface Plots {
  today: Day;
  totals: DayTotals;
  streak: Streak & { longest: number };
  retention: Retention;
  /** Absent where nothing schedules the cards. */
  forecast?: Forecast | undefined;
  coverage: PrincipleTime[];
  steps: StepTimes[];
  /** Absent until the scenarios they name have been read. */
  missed?: MissedParts | undefined;
}

interface MissedParts {
  phrases: Missed[];
  probes: Missed[];
  /** Whether any phrase was ever ticked, and any probe answered: nothing missed means something else without. */
  anyTicked: boolean;
  anyProbes: boolean;
}

interface Given {
  history: History;
  index: IndexEntry[];
  library: Pick<Library, 'scenario'>;
  dayOf: DayOf;
  today: Day;
  schedule: Schedule | undefined;
  /** What is on screen: what takes longest to work out again stays until it is. */
  before?: Plots | undefined;
}

/** Works out every plot, with a rest after each. Tells twice: what needs no scenario comes first. */
export async function plotHistory(given: Given, tell: (plots: Plots) => void): Promise<void> {
  const { history, index, dayOf, today, schedule, before } = given;
  const rested = async <T>(work: () => T): Promise<T> => {
    await breathe();
    return work();
  };
  const totals = await rested(() => totalDays(history));
  const practised = new Set(totals.keys());
  const plots: Plots = {
    today,
    totals,
    streak: { ...currentStreak(practised, today), longest: longestStreak(practised) },
    retention: await rested(() => retention(history.reviews, schedule?.predicted)),
    forecast: schedule && forecastDue(schedule.dueAt, dayOf, today),
    coverage: await rested(() => coverage(history, index)),
    steps: await rested(() => stepTimes(history.runs)),
    missed: before?.missed,
  };
  tell(plots);
  const files = await readFiles(given);
  const missed = {
    phrases: await rested(() => missedPhrases(history.runs, phrasesIn(files))),
    probes: await rested(() => failedProbes(history.reviews, probesIn(files))),
    anyTicked: history.runs.some(({ laps }) => laps.some(({ said }) => said.length > 0)),
    anyProbes: history.reviews.some(({ card }) => card.includes('#probe/')),
  };
  tell({ ...plots, missed });
}

type Files = ReadonlyMap<string, ScenarioFile>;

/** The scenarios that were practised and are still there. One that cannot be read is left out. */
async function readFiles({ history, index, library }: Given): Promise<Files> {
  const mentioned = scenariosMentioned(history.runs, history.reviews);
  const files = new Map<string, ScenarioFile>();
  for (const { id } of index) {
    if (!mentioned.has(id)) continue;
    const file = await library.scenario(id).catch(() => undefined);
    if (file) files.set(id, file);
  }
  return files;
}

const phrasesIn =
  (files: Files): Parameters<typeof missedPhrases>[1] =>
  (scenario, step, level) => {
    const file = files.get(scenario);
    return file && tellingOf(file.scenario, step, level).phrases.map((text) => ({ key: phraseKey(text), text }));
  };

const probesIn =
  (files: Files): Parameters<typeof failedProbes>[1] =>
  (scenario, probe) =>
    files.get(scenario)?.scenario.probes.find(({ id }) => id === probe)?.question;
