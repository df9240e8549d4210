import type { KnownEvent } from '../../model/deed';
import type { Progress } from '../../model/progress';
import type { StoryHead } from '../../model/story';

type StoryEvent = Extract<KnownEvent, { type: 'story saved' | 'story removed' }>;

/**
 * A revision takes the place of those it names, and of no others: so edits made apart stand side by side, and a removal
 * leaves an edit that it had not seen. False when it belongs before something already folded.
 */
export function foldStory(progress: Progress, event: StoryEvent): boolean {
  if (progress.undone[event.id]) return true;
  const { story, parents } = event.payload;
  const before = progress.stories?.[story];
  if (before?.newest.event === event.id) return true;
  if (before && !isAfter(event, before.newest)) return false;
  const left = (before?.heads ?? []).filter((head) => !parents.includes(head.event));
  const heads = event.type === 'story saved' ? [toHead(event, event.payload), ...left] : left;
  const newest = { event: event.id, time: event.time };
  progress.stories = { ...progress.stories, [story]: { heads, newest } };
  return true;
}

function toHead({ id, time, at }: StoryEvent, { parents, content }: Pick<StoryHead, 'parents' | 'content'>): StoryHead {
  return { event: id, time, at, parents, content };
}

function isAfter(event: StoryEvent, than: { time: number; event: string }): boolean {
  return event.time > than.time || (event.time === than.time && event.id > than.event);
}
