import { openProgress } from '@/lib/app/progress';
import { openStories } from '@/lib/app/stories';
import { emptyText } from '@/lib/domain/stories/draft';
import type { Unstored } from '@/lib/model/ports';
import type { StoryText } from '@/lib/model/story-draft';
import { createWorld } from './memory-outside';

/** Another view of the stories of a browser. */
export async function openDesk(world = createWorld(), unstored: Unstored = createSlate()) {
  const outside = world.open();
  const progress = await openProgress(outside);
  return { world, outside, progress, stories: await openStories({ outside, progress }, unstored) };
}

/** A slate in memory; `end` is the end of the page. */
export function createSlate(): Unstored & { end(): void } {
  const written = new Map<string, string>();
  let atEnd = () => {};
  return {
    read: (key) => JSON.parse(written.get(key) ?? 'null') ?? undefined,
    write: (key, value) => void (value === undefined ? written.delete(key) : written.set(key, JSON.stringify(value))),
    atEnd: (write) => {
      atEnd = write;
      return () => {};
    },
    end: () => atEnd(),
  };
}

export const titled = (title: string, change: Partial<StoryText> = {}): StoryText => ({
  ...emptyText('sde-ii'),
  title,
  ...change,
});
