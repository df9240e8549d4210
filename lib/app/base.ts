import * as z from 'zod/mini';
import { DUE_KEY, DueSummarySchema, NO_SUMMARY } from '../model/due-summary';
import { InterviewSchema, PRACTICE } from '../model/interview';
import type { Outside } from '../model/ports';
import type { Packs } from '../platform/packs';
import { createLibrary } from './library';
import { openPlace } from './place';
import { PRIVACY_KEY } from './privacy';
import { openStored } from './stored';

export type Base = Awaited<ReturnType<typeof openBase>>;

/** What every page needs for its first paint, read at once so that it is its last. The log is not in it. */
export async function openBase(outside: Outside, packs: Packs) {
  const library = createLibrary(packs);
  const [place, index, interview, hidden, due] = await Promise.all([
    openPlace(outside),
    library.index(),
    openStored(outside, 'interview', InterviewSchema, PRACTICE),
    openStored(outside, PRIVACY_KEY, z.boolean(), false),
    openStored(outside, DUE_KEY, DueSummarySchema, NO_SUMMARY),
  ]);
  return { outside, library, place, interview, hidden, due, index: index.scenarios };
}
