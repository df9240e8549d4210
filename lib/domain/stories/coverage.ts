import type { Progress } from '../../model/progress';
import type { Story } from '../../model/story';
import { storyPlace } from '../../model/story-place';

/** From this strength on a story answers for a principle. */
export const ENOUGH = 3;
/** A story is over-used from so many uses on, if the others have less than half as many on average. */
const MANY_USES = 4;
const DAY = 86_400;

/** A story as coverage and plans see it. */
export interface StoryUse extends Pick<Story, 'title' | 'principles' | 'tags'> {
  id: string;
  /** Whole days since it was last rehearsed or edited. */
  restedDays: number;
  /** How often it was rehearsed to the end or not, is planned for a round, and was told in a real interview. */
  use: { rehearsed: number; planned: number; told: number };
}

export interface CoverageRow {
  principle: string;
  /** By story, in the order of the stories; 0 where it does not serve the principle. */
  strengths: number[];
  /** No story of at least `ENOUGH`. */
  isGap: boolean;
}

export interface Coverage {
  stories: (StoryUse & { isOverUsed: boolean })[];
  rows: CoverageRow[];
}

type Known = Pick<Progress, 'stories' | 'scenarios' | 'debriefs'>;

/**
 * The stories that there are, by title. Where one was edited apart, its newest version.
 *
 * @param planned how often each is planned, by id
 * @param now seconds since 1970
 */
export function storyUses(progress: Known, planned: ReadonlyMap<string, number>, now: number): StoryUse[] {
  const told = toldInInterviews(progress);
  const uses = Object.entries(progress.stories ?? {}).flatMap(([id, { heads }]): StoryUse[] => {
    const head = heads[0];
    if (!head) return [];
    const past = progress.scenarios[storyPlace(id)];
    const touched = Math.max(head.at, ...(past?.recent.map(({ at }) => at) ?? []));
    const { title, principles, tags } = head.content;
    const restedDays = Math.max(0, Math.floor((now - touched) / DAY));
    const use = { rehearsed: past?.runs.length ?? 0, planned: planned.get(id) ?? 0, told: told.get(id) ?? 0 };
    return [{ id, title, principles, tags, restedDays, use }];
  });
  return uses.sort((a, b) => (a.title === b.title ? (a.id < b.id ? -1 : 1) : a.title < b.title ? -1 : 1));
}

/** Once a round in which it was told, however often it is named there. */
function toldInInterviews({ debriefs }: Known): Map<string, number> {
  const told = new Map<string, number>();
  for (const { debrief } of Object.values(debriefs ?? {}))
    for (const { stories } of debrief?.rounds ?? [])
      for (const id of new Set(stories)) told.set(id, (told.get(id) ?? 0) + 1);
  return told;
}

/** 1 to 5, or 0 where the story does not serve the principle. Named twice, the better counts. */
export function strengthFor({ principles }: Pick<Story, 'principles'>, principle: string): number {
  return Math.max(0, ...principles.flatMap((served) => (served.principle === principle ? served.strength : [])));
}

/** Rehearsing wears a story out for nobody: only what interviewers hear counts. */
export const heard = ({ use }: StoryUse): number => use.planned + use.told;

/** Principles in the order given. */
export function coverageOf(principles: string[], stories: StoryUse[]): Coverage {
  const total = stories.reduce((sum, story) => sum + heard(story), 0);
  const isOverUsed = (story: StoryUse) => {
    const others = stories.length - 1;
    return others > 0 && heard(story) >= MANY_USES && (total - heard(story)) * 2 < heard(story) * others;
  };
  return {
    stories: stories.map((story) => ({ ...story, isOverUsed: isOverUsed(story) })),
    rows: principles.map((principle) => {
      const strengths = stories.map((story) => strengthFor(story, principle));
      return { principle, strengths, isGap: Math.max(0, ...strengths) < ENOUGH };
    }),
  };
}
