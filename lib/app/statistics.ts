import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createDayOf, type DayOf } from '../domain/statistics/days';
import { collectHistory, type History } from '../domain/statistics/history';
import { type KnownEvent, readKnown } from '../model/deed';
import type { LogEvent } from '../model/event';
import type { IndexEntry } from '../model/pack';
import type { Outside } from '../model/ports';
import type { SetAside } from '../model/segment';
import { breathe } from '../platform/breathe';
import { readJournal, START } from './journal';
import type { Library } from './library';
import { type Plots, plotHistory } from './plots';

/** What cards are due when, and how likely each review was to succeed, if somebody schedules them. */
export interface Schedule {
  /** Seconds since 1970, one a card. */
  dueAt: number[];
  /** Chance of recall before the review, 0 to 1, by event id. */
  predicted: ReadonlyMap<string, number>;
}

/** What the journal itself is like. */
export interface Source {
  events: number;
  /** Seconds since 1970; absent when there is none. */
  firstAt?: number | undefined;
  problems: SetAside[];
}

export type StatisticsState =
  /** `share` only once it takes long enough for somebody to wonder. */
  { phase: 'reading'; share?: number } | { phase: 'failed' } | { phase: 'ready'; plots: Plots; source: Source };

export interface StatisticsOptions {
  timeZone: string;
  /** Hour at which a local day begins. */
  dayStartHour: number;
  /** Called anew after each change of the log, with all its events. */
  schedule?: (events: KnownEvent[]) => Promise<Schedule>;
}

export type StatisticsStore = ReturnType<typeof createStatistics>;

/** Segments read at once, and how long the page may be kept from drawing. */
const SEGMENTS = 24;
const LONGEST_WORK_MS = 12;
const SLOW_MS = 400;

interface Needed {
  outside: Outside;
  library: Pick<Library, 'scenario'>;
  index: IndexEntry[];
}

/** The whole history and what the plots show of it. Reads in pieces, so that no history is too long to open. */
export function createStatistics(needed: Needed, options: StatisticsOptions) {
  const { outside, library } = needed;
  const state = signal<StatisticsState>({ phase: 'reading' });
  const dayOf = createDayOf(options.timeZone, options.dayStartHour);
  const read = createReader(outside, dayOf, options.schedule !== undefined, (share) => {
    if (state.peek().phase === 'reading') state.value = { phase: 'reading', share };
  });
  let reading = Promise.resolve();
  const refresh = () => {
    const work = async () => {
      const { history, source, events, isNew } = await read();
      if (!isNew && state.peek().phase === 'ready') return;
      const schedule = await options.schedule?.(events);
      const today = dayOf(outside.clock.now() / 1000);
      const shown = state.peek();
      const before = shown.phase === 'ready' ? shown.plots : undefined;
      await plotHistory({ history, index: needed.index, library, dayOf, today, schedule, before }, (plots) => {
        state.value = { phase: 'ready', plots, source };
      });
    };
    reading = reading.then(work).catch((error) => {
      console.error(error);
      if (state.peek().phase === 'reading') state.value = { phase: 'failed' };
    });
    return reading;
  };
  return {
    state: state as ReadonlySignal<StatisticsState>,
    dayOf,
    refresh,
    /** Reads what is new, now and whenever the signal changes. Returns the stop function. */
    follow: (changes: ReadonlySignal<unknown>) =>
      effect(() => {
        changes.value;
        void refresh();
      }),
  };
}

interface Read {
  history: History;
  source: Source;
  /** Only kept where they are needed. */
  events: KnownEvent[];
  /** Whether anything was found since the last call. */
  isNew: boolean;
}

/** Each call reads on from where the last one stopped. */
function createReader(outside: Outside, dayOf: DayOf, keepEvents: boolean, tell: (share: number) => void) {
  const collected = collectHistory(dayOf);
  const source: Source = { events: 0, problems: [] };
  const events: KnownEvent[] = [];
  let position = START;
  const take = (event: LogEvent) => {
    source.events++;
    source.firstAt = Math.min(source.firstAt ?? event.at, event.at);
    const known = readKnown(event);
    if (!known) return;
    collected.add(known);
    if (keepEvents) events.push(known);
  };
  return async (): Promise<Read> => {
    const begun = outside.clock.now();
    const rest = async (share: number) => {
      if (outside.clock.now() - begun > SLOW_MS) tell(share);
      await breathe();
    };
    // Reading the storage takes about as long as checking what was read.
    const found = await readJournal(outside, position, { segments: SEGMENTS, rest: (share) => rest(share / 2) });
    position = found.position;
    let last = outside.clock.now();
    for (const [index, event] of found.events.entries()) {
      take(event);
      if (index % 64 > 0 || outside.clock.now() - last < LONGEST_WORK_MS) continue;
      await rest(0.5 + index / found.events.length / 2);
      last = outside.clock.now();
    }
    source.problems = mergeProblems(source.problems, found.problems);
    return { history: collected.history(), source: { ...source }, events, isNew: found.events.length > 0 };
  };
}

const mergeProblems = (known: SetAside[], found: SetAside[]): SetAside[] => [
  ...known,
  ...found.filter(({ key }) => !known.some((one) => one.key === key)),
];
