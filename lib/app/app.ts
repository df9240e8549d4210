import type { Outside } from '../model/ports';
import type { Packs } from '../platform/packs';
import { type Base, openBase } from './base';
import { openProgress, type ProgressStore } from './progress';

export type App = Base & { progress: ProgressStore };

/** What a page needs that shows from the start what was practised. */
export async function openApp(outside: Outside, packs: Packs): Promise<App> {
  const [base, progress] = await Promise.all([openBase(outside, packs), openProgress(outside)]);
  return Object.assign(base, { progress });
}

/** Adds the log to what a page opened without it. */
export async function addProgress(base: Base): Promise<App> {
  return Object.assign(base, { progress: await openProgress(base.outside) });
}
