import { openProgress } from '@/lib/app/progress';
import { openStories } from '@/lib/app/stories';
import { emptyText } from '@/lib/domain/stories/draft';
import type { StoryText } from '@/lib/model/story-draft';
import { createWorld } from './memory-outside';

/** Another view of the stories of a browser. */
export async function openDesk(world = createWorld()) {
  const outside = world.open();
  const progress = await openProgress(outside);
  return { world, outside, progress, stories: await openStories({ outside, progress }) };
}

export const titled = (title: string, change: Partial<StoryText> = {}): StoryText => ({
  ...emptyText('sde-ii'),
  title,
  ...change,
});
