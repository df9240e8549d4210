import { isBlank, storyOf } from '../domain/stories/draft';
import { markdownName, writeMarkdown } from '../domain/stories/markdown';
import { type Fault, readMarkdown } from '../domain/stories/read-markdown';
import type { StoryText } from '../model/story-draft';
import type { App } from './app';
import { splitIntoSteps } from './coach';

export interface Imported {
  file: string;
  /** Absent where the file has nothing in it. */
  story?: string;
  faults: Fault[];
}

/** Saves each note as a story of its own; what is one block of text is split into steps. */
export async function importNotes(
  { outside, progress }: Pick<App, 'outside' | 'progress'>,
  notes: { file: string; text: string }[],
): Promise<Imported[]> {
  const { level } = progress.settings();
  const read = notes.map(({ file, text }) => {
    const { story, faults } = readMarkdown(text, level);
    return { file, faults, story: isBlank(story) ? undefined : storyOf(splitIntoSteps(story)) };
  });
  const found = read.flatMap(({ story: content }) =>
    content ? [{ story: outside.newId(), parents: [], content }] : [],
  );
  if (found.length > 0) await progress.append(found.map((payload) => ({ type: 'story saved', payload })));
  const ids = found.map(({ story }) => story);
  return read.map(({ file, faults, story }) => {
    const id = story && ids.shift();
    return { file, faults, ...(id !== undefined && { story: id }) };
  });
}

/** The story as a file. */
export function exportNote(text: StoryText): { name: string; text: string } {
  const story = storyOf(text);
  return { name: markdownName(story.title), text: writeMarkdown(story) };
}
