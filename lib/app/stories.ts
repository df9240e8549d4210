import { computed } from '@preact/signals';
import { isBlank, isSameStory, storyOf, textOfStory } from '../domain/stories/draft';
import { measurePace, USUAL_PACE } from '../domain/stories/pace';
import type { Unstored } from '../model/ports';
import type { Story, StoryHead, StoryState } from '../model/story';
import type { StoryDraft, StoryText } from '../model/story-draft';
import { storyPlace } from '../model/story-place';
import type { App } from './app';
import type { ProgressStore } from './progress';
import { type DraftStore, openDrafts } from './story-drafts';

export type StoryStore = Awaited<ReturnType<typeof openStories>>;

/** A story as the list and the editor have it. */
export interface StoryItem {
  id: string;
  /** What is typed and not saved. */
  draft?: StoryDraft | undefined;
  /** Newest first; more than one where it was edited apart; none as long as it was never saved. */
  heads: StoryHead[];
  /** The draft, or else the newest version. */
  text: StoryText;
  /** Last touched, milliseconds since 1970. */
  at: number;
}

type Needed = Pick<App, 'outside' | 'progress'>;

/** The user's own stories: what is saved is in the log, what is typed in this browser. */
export async function openStories({ outside, progress }: Needed, unstored: Unstored) {
  const drafts = await openDrafts(outside, unstored);
  const saved = () => progress.progress.value.stories ?? {};
  const items = computed((): StoryItem[] => listStories(saved(), drafts.drafts.value));
  const pace = computed(() => paceOf(progress.progress.value.scenarios, saved()));
  /** What there is of a story, blank drafts included. */
  const textOf = (id: string): StoryText | undefined => drafts.drafts.value[id] ?? find(id)?.text;
  const find = (id: string) => items.value.find((item) => item.id === id);
  const now = () => outside.clock.now();

  const save = async (id: string): Promise<void> => {
    const item = find(id);
    if (!item?.draft) return;
    const content = storyOf(item.draft);
    const [head, ...others] = item.heads;
    const isKnown = head && others.length === 0 && isSameStory(head.content, content);
    const { parents } = item.draft;
    if (!isKnown && !isBlank(item.draft)) {
      await progress.append([{ type: 'story saved', payload: { story: id, parents, content } }]);
    }
    await drafts.drop(id);
  };
  return {
    items,
    find,
    textOf,
    pace,
    /** Keeps what is typed. `parents` are the versions it is made from; where none are given, those of the draft or the heads. */
    type(id: string, text: StoryText, parents?: string[]): Promise<void> {
      const item = find(id);
      const from = parents ?? item?.draft?.parents ?? item?.heads.slice(0, 1).map(({ event }) => event) ?? [];
      return drafts.keep(id, { ...text, parents: from, at: now() });
    },
    /** Resolves once it is in the log. Nothing is saved twice, nor when there is nothing in it. */
    save,
    /** Forgets what was typed since it was saved. */
    discard: (id: string) => drafts.drop(id),
    /** Removes it; what is returned brings it back as it was. */
    remove: async (id: string): Promise<() => Promise<void>> => removeStory(progress, drafts, id, find(id)),
    stop: drafts.stop,
  };
}

async function removeStory(progress: ProgressStore, drafts: DraftStore, story: string, item: StoryItem | undefined) {
  const heads = item?.heads ?? [];
  const parents = heads.map(({ event }) => event);
  const removal =
    heads.length > 0 ? await progress.append([{ type: 'story removed', payload: { story, parents } }]) : [];
  await drafts.drop(story);
  return async () => {
    const from = removal.map(({ id }) => id);
    const back = heads.map(({ content }) => ({ story, parents: from, content })).reverse();
    const events = await progress.append(back.map((payload) => ({ type: 'story saved', payload })));
    if (item?.draft) await drafts.keep(story, { ...item.draft, parents: events.map(({ id }) => id) });
  };
}

function listStories(saved: Record<string, StoryState>, drafts: Record<string, StoryDraft>): StoryItem[] {
  const ids = new Set([...Object.keys(saved), ...Object.keys(drafts)]);
  return [...ids]
    .flatMap((id): StoryItem[] => {
      const heads = saved[id]?.heads ?? [];
      const draft = drafts[id];
      const content = heads[0]?.content;
      const text = draft ?? (content && textOfStory(content));
      if (!text || (heads.length === 0 && isBlank(text))) return [];
      return [{ id, draft, heads, text, at: draft?.at ?? (heads[0]?.at ?? 0) * 1000 }];
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

type Scenarios = App['progress']['progress']['value']['scenarios'];

/** Words a minute, and whether they are the user's own. */
function paceOf(
  scenarios: Scenarios,
  saved: Record<string, StoryState>,
): { wordsPerMinute: number; isMeasured: boolean } {
  const told = Object.entries(saved).flatMap(([id, { heads }]) => {
    const story: Story | undefined = heads[0]?.content;
    const laps = scenarios[storyPlace(id)]?.recent.flatMap((run) => run.laps) ?? [];
    return story ? [{ story, laps }] : [];
  });
  const measured = measurePace(told);
  return { wordsPerMinute: measured ?? USUAL_PACE, isMeasured: measured !== undefined };
}
