import { type DeedType, type KnownEvent, readKnown } from '../../model/deed';
import type { LogEvent } from '../../model/event';
import type { InterviewPlan } from '../../model/interview-date';
import type { CardProgress, CardState, PastRun, PastScore, Progress, ScenarioProgress } from '../../model/progress';
import { DEFAULT_SETTINGS } from '../../model/setting-choices';
import { SettingSchema, type Settings } from '../../model/settings';
import { foldDebrief } from './debriefs';
import { compareEvents } from './log';
import { foldPack } from './own-packs';
import { foldStory } from './story-heads';

/** Runs of a scenario that stay in the fold, for comparison; older ones are still in the log. */
export const RUNS_KEPT = 12;

export function emptyProgress(): Progress {
  return { cards: {}, scenarios: {}, settings: {}, undone: {} };
}

/** The state after all events, in whatever order and however often they are given. */
export function foldEvents(events: Iterable<LogEvent>): Progress {
  const known = [...events].flatMap((event) => readKnown(event) ?? []).sort(compareEvents);
  const progress = emptyProgress();
  for (const event of known) if (event.type === 'undone') progress.undone[event.payload.event] = true;
  for (const event of known) if (event.type !== 'undone') REDUCERS[event.type](progress, event as never);
  return progress;
}

/**
 * Adds one event to a fold in place. False when it belongs before something already folded there: then only
 * `foldEvents` over the whole log gives the right state, and `progress` must be thrown away.
 */
export function addEvent(progress: Progress, event: LogEvent): boolean {
  const known = readKnown(event);
  return known ? REDUCERS[known.type](progress, known as never) : true;
}

const newScenario = (): ScenarioProgress => ({ runs: [], recalls: [], recent: [] });

type Reducers = { [T in DeedType]: (progress: Progress, event: Extract<KnownEvent, { type: T }>) => boolean };

const REDUCERS: Reducers = {
  reviewed: (progress, event) => {
    if (progress.undone[event.id]) return true;
    const { card, rating, choice } = event.payload;
    const before = progress.cards[card];
    if (before?.last.event === event.id) return true;
    if (before && !isAfter(event, before.last)) return false;
    const { id, time, at } = event;
    progress.cards[card] = {
      reviews: (before?.reviews ?? 0) + 1,
      lapses: (before?.lapses ?? 0) + Number(rating === 1),
      firstAt: before?.firstAt ?? at,
      last: { event: id, time, at, rating, ...(choice !== undefined && { choice }) },
      ...(before?.memory && { memory: before.memory }),
      pending: [...(before?.pending ?? []), { at, rating }],
      before: before ? withoutBefore(before) : null,
    };
    return true;
  },

  'interview set': (progress, event) => keepInterview(progress, event, event.payload.id, event.payload),
  'interview removed': (progress, event) => keepInterview(progress, event, event.payload.id),

  rehearsed: (progress, event) => {
    if (progress.undone[event.id]) return true;
    const { scenario, ...payload } = event.payload;
    const known = progress.scenarios[scenario] ?? newScenario();
    if (known.runs.includes(payload.run)) {
      const first = known.recent.find((past) => past.run === payload.run);
      return first !== undefined && isAfter(event, first);
    }
    const { id, time, at } = event;
    const past: PastRun = { event: id, time, at, ...payload };
    const recent = [past, ...known.recent].sort(newestFirst).slice(0, RUNS_KEPT);
    progress.scenarios[scenario] = { ...known, runs: [...known.runs, payload.run].sort(), recent };
    return true;
  },

  recalled: (progress, event) => {
    if (progress.undone[event.id]) return true;
    const { scenario, run, steps } = event.payload;
    const known = progress.scenarios[scenario] ?? newScenario();
    const recall = { event: event.id, run, time: event.time, steps };
    const recalls = withNewest(known.recalls, recall, (one) => one.run === run);
    progress.scenarios[scenario] = { ...known, recalls };
    return true;
  },

  'setting changed': (progress, event) => {
    const { name, value } = event.payload;
    const { id, time } = event;
    const before = progress.settings[name];
    if (!before || isAfter(event, before)) progress.settings[name] = { value, time, event: id };
    return true;
  },

  'partner scored': (progress, event) => {
    if (progress.undone[event.id]) return true;
    const { id, time, payload: given } = event;
    const known = progress.scenarios[given.scenario] ?? newScenario();
    const isSame = (one: PastScore) => one.given.score === given.score;
    const scores = withNewest(known.scores ?? [], { event: id, time, given }, isSame);
    progress.scenarios[given.scenario] = { ...known, scores };
    return true;
  },

  'story saved': foldStory,
  'story removed': foldStory,

  debriefed: foldDebrief,
  'debrief removed': foldDebrief,

  'pack added': foldPack,
  'pack removed': foldPack,
  'pack switched': foldPack,

  undone: (progress, event) => {
    const target = event.payload.event;
    if (progress.undone[target]) return true;
    progress.undone[target] = true;
    return takeBackReview(progress, target);
  },
};

/** False when the target may already be folded in deeper than one step can take back. */
function takeBackReview(progress: Progress, target: string): boolean {
  const found = Object.entries(progress.cards).find(([, card]) => card.last.event === target);
  if (!found) return false;
  const [id, card] = found;
  if (card.before === undefined) return false;
  if (card.before) progress.cards[id] = card.before;
  else delete progress.cards[id];
  return true;
}

function withoutBefore({ before: _, ...state }: CardProgress): CardState {
  return state;
}

/** The last word about an interview counts, in whatever order the words arrive. */
function keepInterview(progress: Progress, event: KnownEvent, id: string, plan?: InterviewPlan): boolean {
  if (progress.undone[event.id]) return true;
  const before = progress.interviews?.[id];
  if (before && !isAfter(event, before)) return true;
  const kept = { time: event.time, event: event.id, ...(plan && { plan }) };
  progress.interviews = { ...progress.interviews, [id]: kept };
  return true;
}

type Stamp = { time: number; event: string };

function isAfter(event: LogEvent, than: Stamp): boolean {
  return event.time > than.time || (event.time === than.time && event.id > than.event);
}

/** The list with an entry, which takes the place of an older one about the same. */
function withNewest<T extends Stamp>(list: T[], entry: T, isSame: (one: T) => boolean): T[] {
  const same = list.find(isSame);
  if (same && newestFirst(entry, same) > 0) return list;
  return [entry, ...list.filter((one) => one !== same)].sort(newestFirst).slice(0, RUNS_KEPT);
}

function newestFirst(a: Stamp, b: Stamp): number {
  return b.time - a.time || (a.event < b.event ? 1 : -1);
}

/** What the user chose, defaults where nothing or something unreadable was stored. */
export function settingsOf(progress: Progress): Settings {
  const chosen = Object.entries(progress.settings).flatMap(([name, { value }]) => {
    const setting = SettingSchema.safeParse({ name, value });
    return setting.success ? [[setting.data.name, setting.data.value]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen) };
}
