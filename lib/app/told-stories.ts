import { storyCardNames } from '../domain/quiz/cards/story-names';
import { probeSources, storyEntry, storySearchText } from '../domain/stories/told';
import { OWN_INDEX_KEY } from '../model/own-index';
import { ownStorageKey, ownTextsKey } from '../model/own-keys';
import type { IndexEntry } from '../model/pack';
import type { Outside } from '../model/ports';
import type { StoryHead } from '../model/story';
import { storyAt, storyPlace } from '../model/story-place';
import type { ToldStory } from '../model/told-story';
import { readIndex } from './own-index';
import { OWN_LOCK } from './own-packs';
import type { ProgressStore } from './progress';

const TEXTS_KEY = ownTextsKey('~');

/** Brings what lists, panel and quiz know of the user's stories in step with the log. */
export function settleStories(
  outside: Outside,
  log: Pick<ProgressStore, 'progress' | 'refresh'>,
  list: IndexEntry[],
): Promise<void> {
  return outside.lock(OWN_LOCK, async () => {
    await log.refresh();
    const heads = newestHeads(log);
    const index = await readIndex(outside);
    const known = new Map(index.scenarios.map(({ id, revision }) => [id, revision]));
    const shipped = list.filter(({ id }) => storyAt(id) === undefined);
    const names = Object.fromEntries(shipped.map(({ principle, principleName }) => [principle, principleName]));
    const scenarios = heads.map(([id, { event, content }]) => ({
      ...storyEntry(id, content, names),
      cards: storyCardNames(content.steps),
      revision: event,
    }));
    const rest = index.scenarios.filter(({ id }) => storyAt(id) === undefined);
    const next = { ...index, scenarios: [...rest, ...scenarios] };
    const gone = [...known.keys()].filter((id) => storyAt(id) !== undefined && !scenarios.some((one) => one.id === id));
    if (JSON.stringify(next) === JSON.stringify(index)) return;
    const changed = heads.filter(([id, { event }]) => known.get(storyPlace(id)) !== event);
    await outside.store.set({
      ...Object.fromEntries(
        changed.map(([id, head]) => [ownStorageKey(storyPlace(id)), toldFrom(head, names, shipped)]),
      ),
      [TEXTS_KEY]: { version: 1, scenarios: heads.map(([id, { content }]) => storySearchText(id, content)) },
      [OWN_INDEX_KEY]: next,
    });
    if (gone.length > 0) await outside.store.remove(gone.map(ownStorageKey));
  });
}

function newestHeads({ progress }: Pick<ProgressStore, 'progress'>): [string, StoryHead][] {
  return Object.entries(progress.value.stories ?? {}).flatMap(([id, { heads }]): [string, StoryHead][] =>
    heads[0] ? [[id, heads[0]]] : [],
  );
}

function toldFrom({ content }: StoryHead, names: Record<string, string>, list: IndexEntry[]): ToldStory {
  const served = content.principles.map(({ principle }) => [principle, names[principle] ?? principle]);
  return { version: 1, story: content, principles: Object.fromEntries(served), probesOf: probeSources(content, list) };
}
