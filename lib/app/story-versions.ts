import { textOfStory } from '../domain/stories/draft';
import { commonAncestor, type Version, versionsOf } from '../domain/stories/history';
import { type Conflict, joinStories, mergeStories, type Sides } from '../domain/stories/merge';
import { readKnown } from '../model/deed';
import type { Outside } from '../model/ports';
import type { StoryHead } from '../model/story';
import type { StoryText } from '../model/story-draft';
import { readJournal } from './journal';

const OF_STORIES = new Set(['story saved', 'story removed', 'undone']);

/** Every version of a story there ever was, newest first. Reads the whole log. */
export async function readVersions(outside: Outside, story: string): Promise<Version[]> {
  const { events } = await readJournal(outside);
  const known = events.flatMap((event) => (OF_STORIES.has(event.type) ? (readKnown(event) ?? []) : []));
  return versionsOf(known, story);
}

/** The two newest of several heads, joined as far as they can be; nothing where there is one head only. */
export async function readConflict(outside: Outside, story: string, heads: StoryHead[]): Promise<Conflict | undefined> {
  const [mine, theirs] = heads;
  if (!mine || !theirs) return undefined;
  const base = commonAncestor(await readVersions(outside, story), mine.event, theirs.event);
  return { mine, theirs, merged: mergeStories(base?.content, mine.content, theirs.content) };
}

/** What goes into the editor once sides are taken: its save takes the place of both. */
export function joinConflict({ mine, theirs, merged }: Conflict, sides: Sides): { text: StoryText; parents: string[] } {
  const text = textOfStory(joinStories(merged, sides));
  return { text: { ...text, title: text.title || mine.content.title }, parents: [mine.event, theirs.event] };
}
