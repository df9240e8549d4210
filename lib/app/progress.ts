import { signal } from '@preact/signals';
import { addEvent, emptyProgress, foldEvents, settingsOf } from '../domain/progress/fold';
import { replacedTime } from '../domain/progress/replaced';
import type { Deed } from '../model/deed';
import type { LogEvent } from '../model/event';
import type { Outside } from '../model/ports';
import { type FoldCache, FoldCacheSchema, type Progress } from '../model/progress';
import type { SetAside } from '../model/segment';
import type { Settings } from '../model/settings';
import { appendDeeds, isAppend, type Position, readJournal, START } from './journal';

const CACHE_KEY = 'fold';
/** Events folded on opening before the cache is written again: a write costs more than folding a few. */
const CACHE_AFTER = 40;

export type ProgressStore = Awaited<ReturnType<typeof openProgress>>;

/** The fold of the log, kept up to date with what any context appends. */
export async function openProgress(outside: Outside) {
  const state: FoldState = { progress: emptyProgress(), position: START, folded: 0 };
  const progress = signal<Progress>(state.progress);
  const problems = signal<SetAside[]>([]);
  problems.value = await loadCache(outside, state);
  let reading = Promise.resolve();

  const catchUp = () => {
    // A read that failed must not stop those after it; whoever asked for it is told.
    const before = reading.catch(() => {});
    reading = before.then(async () => {
      const found = await readNew(outside, state);
      state.settle?.(state.progress);
      if (found.length > 0) problems.value = mergeProblems(problems.value, found);
      progress.value = { ...state.progress };
      if (state.folded >= CACHE_AFTER) await saveCache(outside, state, problems.value);
    });
    return reading;
  };
  const schedule = async () => {
    if (state.settle) return;
    state.settle = (await import('../domain/quiz/schedule')).settle;
    await catchUp();
    // The next opening then finds the days ready and needs no scheduler.
    if (state.folded > 0) await saveCache(outside, state, problems.value);
  };
  // Watched before it is read: what is appended between the two would be seen only with the next event.
  const stop = outside.store.watch((keys) => {
    if (isAppend(keys)) void catchUp();
  });
  await catchUp();

  return {
    progress,
    /** Stored things that could not be read, for the user to be told. */
    problems,
    settings: (): Settings => settingsOf(progress.value),
    /** Resolves once stored, and folded unless the storage cannot be read. */
    async append(deeds: Deed[], alongside?: Record<string, unknown>): Promise<LogEvent[]> {
      const events = await appendDeeds(outside, deeds, alongside, (deed) => replacedTime(progress.value, deed));
      // They are stored: a failed reading of them must not look like a failed answer, or it would be given twice.
      await catchUp().catch(() => undefined);
      return events;
    },
    /** Folds what was appended since, by whatever context. */
    refresh: catchUp,
    /** Loads the scheduler, gives every card its day, and keeps doing so. Opening a page does without it. */
    schedule,
    stop,
  };
}

interface FoldState {
  progress: Progress;
  position: Position;
  folded: number;
  settle?: (progress: Progress) => void;
}

/** Fills the state; returns the problems that were found when it was folded. */
async function loadCache(outside: Outside, state: FoldState): Promise<SetAside[]> {
  const cached = FoldCacheSchema.safeParse((await outside.store.get([CACHE_KEY]))[CACHE_KEY]);
  if (!cached.success) return [];
  const { progress, segment, count, problems } = cached.data;
  state.progress = progress;
  state.position = { segment, count };
  return problems;
}

async function readNew(outside: Outside, state: FoldState): Promise<SetAside[]> {
  const { events, problems, position } = await readJournal(outside, state.position);
  const inOrder = events.every((event) => addEvent(state.progress, event));
  if (!inOrder) state.progress = foldEvents((await readJournal(outside)).events);
  state.position = position;
  state.folded += events.length;
  return problems;
}

async function saveCache(outside: Outside, state: FoldState, problems: SetAside[]): Promise<void> {
  const cache: FoldCache = { version: 7, ...state.position, progress: state.progress, problems };
  // Without it the next opening only takes longer: no reason to tell the user that something failed.
  await outside.store.set({ [CACHE_KEY]: cache }).then(
    () => {
      state.folded = 0;
    },
    () => undefined,
  );
}

function mergeProblems(known: SetAside[], found: SetAside[]): SetAside[] {
  const keys = new Set(found.map(({ key }) => key));
  return [...known.filter(({ key }) => !keys.has(key)), ...found];
}
