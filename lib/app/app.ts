import * as z from 'zod/mini';
import { DUE_KEY, DueSummarySchema, NO_SUMMARY } from '../model/due-summary';
import { InterviewSchema, PRACTICE } from '../model/interview';
import type { Outside } from '../model/ports';
import type { Packs } from '../platform/packs';
import { createLibrary } from './library';
import { openPlace } from './place';
import { PRIVACY_KEY } from './privacy';
import { openProgress } from './progress';
import { openStored } from './stored';

export type App = Awaited<ReturnType<typeof openApp>>;

/** What every page needs, read at once so that its first paint is its last. */
export async function openApp(outside: Outside, packs: Packs) {
  const library = createLibrary(packs);
  const [place, progress, index, interview, hidden, due] = await Promise.all([
    openPlace(outside),
    openProgress(outside),
    library.index(),
    openStored(outside, 'interview', InterviewSchema, PRACTICE),
    openStored(outside, PRIVACY_KEY, z.boolean(), false),
    openStored(outside, DUE_KEY, DueSummarySchema, NO_SUMMARY),
  ]);
  return { outside, library, place, progress, interview, hidden, due, index: index.scenarios };
}
