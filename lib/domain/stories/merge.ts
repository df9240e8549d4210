import { STEPS, type StepId } from '../../model/steps';
import {
  type Dismissed,
  type Served,
  STORY_LIMITS,
  type Story,
  type StoryHead,
  type StoryStep,
} from '../../model/story';
import { conflictsIn, mergeTexts, type Region, type Side, takeSides } from './merge-texts';

/** The parts of a story that are text, in the order shown. */
export const TEXT_PARTS = ['title', 'question', ...STEPS] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** Two edits of a story, joined as far as they can be. */
export interface Merged {
  texts: Record<TextPart, Region[]>;
  /** Regions between which the user must choose. */
  conflicts: number;
  /** All that is not running text: nothing in it needs a choice. */
  rest: Pick<Story, 'principles' | 'level' | 'tags' | 'dismissed'> & { phrases: Record<StepId, string[]> };
}

/** Two heads of one story, and what they come to. */
export interface Conflict {
  mine: StoryHead;
  theirs: StoryHead;
  merged: Merged;
}

export type Sides = Partial<Record<TextPart, Side[]>>;

/** `base` is the version that both were made from; absent where there is none. */
export function mergeStories(base: Story | undefined, mine: Story, theirs: Story): Merged {
  const texts = Object.fromEntries(
    TEXT_PARTS.map((part) => [part, mergeTexts(base && textOf(base, part), textOf(mine, part), textOf(theirs, part))]),
  ) as Merged['texts'];
  const phrases = Object.fromEntries(
    STEPS.map((step) => [
      step,
      mergeLists(base?.steps[step].phrases, mine.steps[step].phrases, theirs.steps[step].phrases),
    ]),
  ) as Record<StepId, string[]>;
  const dismissed = mergeLists(base?.dismissed, mine.dismissed ?? [], theirs.dismissed ?? [], dismissedKey);
  return {
    texts,
    conflicts: TEXT_PARTS.reduce((sum, part) => sum + conflictsIn(texts[part]), 0),
    rest: {
      phrases,
      principles: mergeServed(base?.principles, mine.principles, theirs.principles),
      level: base?.level === mine.level ? theirs.level : mine.level,
      tags: mergeLists(base?.tags, mine.tags, theirs.tags),
      ...(dismissed.length > 0 && { dismissed }),
    },
  };
}

/** The one story that comes of it, within its limits. */
export function joinStories({ texts, rest }: Merged, sides: Sides = {}): Story {
  const { phrases, ...others } = rest;
  const said = (part: TextPart) => takeSides(texts[part], sides[part]);
  const steps = Object.fromEntries(
    STEPS.map((step): [StepId, StoryStep] => [
      step,
      { text: said(step).slice(0, STORY_LIMITS.step), phrases: phrases[step].slice(0, STORY_LIMITS.phrases) },
    ]),
  ) as Story['steps'];
  const question = said('question').slice(0, STORY_LIMITS.question);
  return {
    title: said('title').slice(0, STORY_LIMITS.title),
    ...(question !== '' && { question }),
    steps,
    principles: others.principles.slice(0, STORY_LIMITS.principles),
    level: others.level,
    tags: others.tags.slice(0, STORY_LIMITS.tags),
    ...(others.dismissed && { dismissed: others.dismissed.slice(0, STORY_LIMITS.dismissed) }),
  };
}

function textOf(story: Story, part: TextPart): string {
  return part === 'title' || part === 'question' ? (story[part] ?? '') : story.steps[part].text;
}

const dismissedKey = ({ rule, step, quote }: Dismissed) => JSON.stringify([rule, step, quote]);

/** What either added is there, what either took out is not. Mine come first, in their order. */
function mergeLists<T>(base: T[] = [], mine: T[], theirs: T[], keyOf = (one: T): string => String(one)): T[] {
  if (isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  const keys = (list: T[]) => new Set(list.map(keyOf));
  const [before, here, there] = [keys(base), keys(mine), keys(theirs)];
  const kept = mine.filter((one) => there.has(keyOf(one)) || !before.has(keyOf(one)));
  return [...kept, ...theirs.filter((one) => !here.has(keyOf(one)) && !before.has(keyOf(one)))];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A strength that only one has changed is that one's; of two changes the greater stands. */
function mergeServed(base: Served[] = [], mine: Served[], theirs: Served[]): Served[] {
  const strengthIn = (list: Served[], principle: string) => list.find((one) => one.principle === principle)?.strength;
  return mergeLists(base, mine, theirs, ({ principle }) => principle).map(({ principle }) => {
    const [before, here, there] = [base, mine, theirs].map((list) => strengthIn(list, principle));
    const changed = [here, there].flatMap((strength) =>
      strength === undefined || strength === before ? [] : strength,
    );
    return { principle, strength: changed.length > 0 ? Math.max(...changed) : (before ?? 1) };
  });
}
