/** In place of a pack's name where a story stands for a scenario. It begins as own packs do; no pack can be called so. */
const STORY_PACK = 'my:~/';

/** The id under which a story is listed, rehearsed and quizzed. */
export const storyPlace = (story: string): string => STORY_PACK + story;

/** The story that an id stands for, if it is not a scenario's. */
export const storyAt = (place: string): string | undefined =>
  place.startsWith(STORY_PACK) ? place.slice(STORY_PACK.length) : undefined;
