import { assign } from './assign';
import { type StoryUse, strengthFor } from './coverage';

/** One interview of a loop, with what is likely to be asked for in it. */
export interface Round {
  principles: string[];
}

/** What is told for one principle in one round. */
export interface PlannedCell {
  round: number;
  principle: string;
  /** Absent where no story serves the principle. */
  story?: string;
  /** 1 to 5, or 0 without a story. */
  strength: number;
  /** The same story is told for another cell too, as there are too few. */
  isRepeat: boolean;
  /** What to tell when the story was asked for already. */
  backup?: string;
}

export interface LoopPlan {
  /** Round by round, in the order of their principles. */
  cells: PlannedCell[];
  /** The cell of least strength, the first of several: what to work at. Absent without cells. */
  weakest?: PlannedCell;
}

/** One more cell with a story of its own is worth more than any strength; strength more than how often it was told. */
const CELL = 1_000_000;
const POINT = 1000;
const MOST_TOLD = 99;

/**
 * Which story to tell where. As many cells as can be have a story that no other has; of all such plans the one with the
 * most strength in all, and then with the stories least told in interviews. What is left gets the strongest story again.
 */
export function planLoop(rounds: Round[], stories: StoryUse[]): LoopPlan {
  const known = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  const slots = rounds.flatMap(({ principles }, round) =>
    [...new Set(principles)].map((principle) => ({ round, principle })),
  );
  const given = assign(slots.map(({ principle }) => known.map((story) => worthOf(story, principle))));
  const alone = new Set(given.filter((which) => which >= 0).map((which) => known[which]?.id));
  const cells = slots.map(({ round, principle }, index): PlannedCell => {
    const ranked = rank(known, principle);
    const story = known[given[index] ?? -1] ?? ranked[0];
    const others = ranked.filter(({ id }) => id !== story?.id);
    const backup = others.find(({ id }) => !alone.has(id)) ?? others[0];
    return {
      ...{ round, principle, isRepeat: false },
      strength: story ? strengthFor(story, principle) : 0,
      ...(story && { story: story.id }),
      ...(backup && { backup: backup.id }),
    };
  });
  const times = plannedTimes(cells);
  const marked = cells.map((cell) => ({ ...cell, isRepeat: (times.get(cell.story ?? '') ?? 0) > 1 }));
  const weakest = [...marked].sort((a, b) => a.strength - b.strength)[0];
  return { cells: marked, ...(weakest && { weakest }) };
}

/** In how many cells each story is told, by id. */
export function plannedTimes(cells: PlannedCell[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { story } of cells) if (story !== undefined) times.set(story, (times.get(story) ?? 0) + 1);
  return times;
}

function worthOf(story: StoryUse, principle: string): number {
  const strength = strengthFor(story, principle);
  return strength === 0 ? 0 : CELL + strength * POINT - Math.min(MOST_TOLD, story.use.told);
}

/** Stories that serve the principle, best first. */
function rank(stories: StoryUse[], principle: string): StoryUse[] {
  return stories
    .filter((story) => strengthFor(story, principle) > 0)
    .sort((a, b) => worthOf(b, principle) - worthOf(a, principle) || (a.id < b.id ? -1 : 1));
}
