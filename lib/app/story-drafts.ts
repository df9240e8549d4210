import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Outside, Unstored } from '../model/ports';
import type { SetAside } from '../model/segment';
import { NO_DRAFTS, type StoryDraft, type StoryDrafts, StoryDraftsSchema } from '../model/story-draft';
import { openStored } from './stored';

const DRAFTS_KEY = 'story-drafts';

type Drafts = StoryDrafts['drafts'];
export type DraftStore = Awaited<ReturnType<typeof openDrafts>>;

/**
 * What is being typed, shown at once and stored as fast as the storage takes it, in every view the same. What it has not
 * taken when the page ends is stored by the next one.
 */
export async function openDrafts(outside: Outside, unstored: Unstored) {
  await setAside(outside);
  const stored = await openStored(outside, DRAFTS_KEY, StoryDraftsSchema, NO_DRAFTS);
  const drafts = signal<Drafts>(stored.value.value.drafts);
  /** Typed here and not in storage yet; nothing for a draft that is to go. */
  const waiting = new Map<string, StoryDraft | undefined>();
  let writing: Promise<void> | undefined;

  const stopFollowing = effect(() => {
    drafts.value = withChanges(stored.value.value.drafts, waiting);
  });
  const writeAll = async () => {
    while (waiting.size > 0) {
      const taken = new Map(waiting);
      await stored.change((before) => ({ ...before, drafts: withChanges(before.drafts, taken) }));
      for (const [id, draft] of taken) if (waiting.get(id) === draft) waiting.delete(id);
    }
  };
  const put = (id: string, draft: StoryDraft | undefined): Promise<void> => {
    waiting.set(id, draft);
    drafts.value = withChanges(drafts.value, waiting);
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  };
  const stopKeeping = unstored.atEnd(() => {
    if (waiting.size > 0) unstored.write(DRAFTS_KEY, { version: 1, drafts: Object.fromEntries(waiting) });
  });
  const left = StoryDraftsSchema.safeParse(unstored.read(DRAFTS_KEY));
  const isNewer = ([id, { at }]: [string, StoryDraft]) => at > (drafts.value[id]?.at ?? 0);
  const newer = left.success ? Object.entries(left.data.drafts).filter(isNewer) : [];
  const storing = Promise.all(newer.map(([id, draft]) => put(id, draft)));
  // What could not be stored is still on screen, and stays on the slate for the next page.
  await storing.then(
    () => unstored.write(DRAFTS_KEY, undefined),
    () => undefined,
  );

  return {
    drafts: drafts as ReadonlySignal<Drafts>,
    /** On screen at once; resolves once stored. A failed write is tried again with the next. */
    keep: (id: string, draft: StoryDraft) => put(id, draft),
    drop: (id: string) => put(id, undefined),
    stop: () => {
      stopFollowing();
      stopKeeping();
      stored.stop();
    },
  };
}

/** What cannot be read here, as after a newer version, stays in storage under another key. */
async function setAside(outside: Outside): Promise<void> {
  const raw = (await outside.store.get([DRAFTS_KEY]))[DRAFTS_KEY];
  if (raw === undefined || StoryDraftsSchema.safeParse(raw).success) return;
  const aside: SetAside = { key: DRAFTS_KEY, why: 'shape', at: outside.clock.now(), raw };
  await outside.store.set({ [`aside/${DRAFTS_KEY}-${outside.newId()}`]: aside });
}

function withChanges(drafts: Drafts, changes: ReadonlyMap<string, StoryDraft | undefined>): Drafts {
  const changed = { ...drafts };
  for (const [id, draft] of changes) {
    if (draft) changed[id] = draft;
    else delete changed[id];
  }
  return changed;
}
