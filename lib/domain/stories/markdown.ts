import { stringify } from 'yaml';
import { STEPS, type StepId } from '../../model/steps';
import type { Story } from '../../model/story';

export const STEP_HEADINGS: Record<StepId, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
};

/** One story as a note: front matter, then a heading and its text for each step. `readMarkdown` reads it back. */
export function writeMarkdown(story: Story): string {
  const { title, question, level, principles, tags, steps, dismissed } = story;
  const phrases = STEPS.flatMap((step) => (steps[step].phrases.length > 0 ? [[step, steps[step].phrases]] : []));
  const front = {
    title,
    ...(question !== undefined && { question }),
    level,
    ...(principles.length > 0 && { principles: strengths(principles) }),
    ...(tags.length > 0 && { tags }),
    ...(phrases.length > 0 && { phrases: Object.fromEntries(phrases) }),
    ...(dismissed && { dismissed }),
  };
  const body = STEPS.map((step) => `## ${STEP_HEADINGS[step]}\n\n${guarded(steps[step].text)}`);
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
}

const strengths = (principles: Story['principles']) =>
  Object.fromEntries(principles.map(({ principle, strength }) => [principle, strength]));

/** A line of the text that looks like a heading is told apart by a backslash, as Markdown has it. */
const guarded = (text: string) => text.replace(/^(?=\\*#)/gm, '\\');

/** A file name made of the title: no sign in it that some system refuses. */
export function markdownName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${[...plain].slice(0, 60).join('').toLowerCase() || 'story'}.md`;
}
