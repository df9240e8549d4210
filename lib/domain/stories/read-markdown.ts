import type { LevelId, StepId } from '../../model/steps';
import type { StoryText } from '../../model/story-draft';
import { emptyText } from './draft';
import { type Fault, type Front, readFront } from './front-matter';
import { STEP_HEADINGS } from './markdown';
import { plainText } from './pasted';

export type { Fault } from './front-matter';

export interface ReadStory {
  /** Has a `block` in place of steps where the note has none of their headings. */
  story: StoryText;
  /** What could not be used, in the order of the file. The rest is there all the same. */
  faults: Fault[];
}

const FENCE = /^---[ \t]*\n([\s\S]*?)(?:\n)?^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

/** Reads a note of any kind: what is not ours becomes text of the story. Never throws. */
export function readMarkdown(note: string, level: LevelId): ReadStory {
  const text = plainText(note).replace(/^\n+/, '');
  const fence = text.startsWith('---') ? FENCE.exec(text) : null;
  const isFenced = fence?.index === 0;
  const { front, faults } = isFenced ? readFront(fence[1] ?? '') : { front: {}, faults: [] };
  const body = readBody(isFenced ? text.slice(fence[0].length) : text);
  return { story: storyFrom(front, body, level), faults };
}

interface Body {
  title?: string;
  before: string;
  steps: Partial<Record<StepId, string>>;
}

const HEADING = /^(#{1,6})\s+(.+?)\s*#*\s*$/;
const STEP_OF = new Map(Object.entries(STEP_HEADINGS).map(([step, name]) => [name.toLowerCase(), step as StepId]));

function readBody(text: string): Body {
  const body: Body = { before: '', steps: {} };
  let at: StepId | undefined;
  for (const line of text.split('\n')) {
    const [, marks = '', name = ''] = HEADING.exec(line) ?? [];
    const step = STEP_OF.get(name.toLowerCase().replace(/[:*_]/g, ''));
    if (step) at = step;
    else if (marks === '#' && body.title === undefined && body.before.trim() === '') body.title = name;
    else if (at) body.steps[at] = `${body.steps[at] ?? ''}${unguarded(line)}\n`;
    else body.before += `${unguarded(line)}\n`;
  }
  return body;
}

const unguarded = (line: string) => line.replace(/^\\(?=\\*#)/, '');

function storyFrom(front: Front, { title, before, steps }: Body, level: LevelId): StoryText {
  const story = emptyText(front.level ?? level);
  const isSplit = Object.keys(steps).length > 0;
  const texts: Partial<Record<StepId, string>> = isSplit
    ? { ...steps, situation: [before.trim(), steps.situation?.trim()].filter(Boolean).join('\n\n') }
    : {};
  for (const step of STEP_OF.values()) {
    story.steps[step] = { text: (texts[step] ?? '').trim(), phrases: front.phrases?.[step] ?? [] };
  }
  return {
    ...story,
    title: front.title ?? title ?? '',
    question: front.question ?? '',
    principles: front.principles ?? [],
    tags: front.tags ?? [],
    dismissed: front.dismissed ?? [],
    ...(!isSplit && { block: before.trim() }),
  };
}
