import { computed } from '@preact/signals';
import * as z from 'zod/mini';
import { DUE_KEY, DueSummarySchema, NO_SUMMARY } from '../model/due-summary';
import { InterviewSchema, PRACTICE } from '../model/interview';
import { NO_OWN, OWN_INDEX_KEY, OwnIndexSchema } from '../model/own-index';
import type { Outside } from '../model/ports';
import type { Packs } from '../platform/packs';
import { createLibrary } from './library';
import { openPlace } from './place';
import { PRIVACY_KEY } from './privacy';
import { openStored } from './stored';

export type Base = Awaited<ReturnType<typeof openBase>>;

/** What every page needs for its first paint, read at once so that it is its last. The log is not in it. */
export async function openBase(outside: Outside, packs: Packs) {
  const library = createLibrary(packs, outside.store);
  const [place, shipped, own, interview, hidden, due] = await Promise.all([
    openPlace(outside),
    library.shipped(),
    openStored(outside, OWN_INDEX_KEY, OwnIndexSchema, NO_OWN),
    openStored(outside, 'interview', InterviewSchema, PRACTICE),
    openStored(outside, PRIVACY_KEY, z.boolean(), false),
    openStored(outside, DUE_KEY, DueSummarySchema, NO_SUMMARY),
  ]);
  const index = computed(() => [...shipped, ...own.value.value.scenarios]);
  return {
    ...{ outside, library, place, own, interview, hidden, due },
    /** Every scenario at hand. Another list when the user's own packs change, here or in another page. */
    get index() {
      return index.value;
    },
  };
}
