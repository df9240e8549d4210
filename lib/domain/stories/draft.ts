import { type LevelId, STEPS, type StepId } from '../../model/steps';
import { STORY_LIMITS, type Story, type StoryStep } from '../../model/story';
import type { StoryText } from '../../model/story-draft';

/** Words of the text that name a story to which nobody gave a title. */
const TITLE_WORDS = 8;

const eachStep = <T>(of: (step: StepId) => T) =>
  Object.fromEntries(STEPS.map((step) => [step, of(step)])) as Record<StepId, T>;

export function emptyText(level: LevelId): StoryText {
  const steps = eachStep(() => ({ text: '', phrases: [] }));
  return { title: '', question: '', steps, principles: [], level, tags: [], dismissed: [] };
}

export function textOfStory({ question = '', dismissed = [], ...story }: Story): StoryText {
  return { ...story, question, dismissed };
}

/** Whether there is anything worth keeping. */
export function isBlank({ title, question, block = '', steps, tags }: StoryText): boolean {
  return [title, question, block, ...tags, ...STEPS.map((step) => steps[step].text)].every(
    (text) => text.trim() === '',
  );
}

/**
 * The story to be saved: trimmed, within the limits, named after its first words where it has no title. A block that
 * was not split yet is told as the situation.
 */
export function storyOf(typed: StoryText): Story {
  const { title, question, block = '', principles, level, tags, dismissed } = typed;
  const steps = eachStep((step): StoryStep => {
    const { text, phrases } = typed.steps[step];
    const whole = step === 'situation' ? [block, text].filter((part) => part.trim() !== '').join('\n\n') : text;
    return { text: cut(whole, STORY_LIMITS.step), phrases: listed(phrases, STORY_LIMITS.phrase, STORY_LIMITS.phrases) };
  });
  const asked = cut(question, STORY_LIMITS.question);
  const kept = dismissed.slice(-STORY_LIMITS.dismissed);
  return {
    title: cut(title, STORY_LIMITS.title) || firstWords(steps),
    ...(asked !== '' && { question: asked }),
    steps,
    principles: principles.slice(0, STORY_LIMITS.principles),
    level,
    tags: listed(tags, STORY_LIMITS.tag, STORY_LIMITS.tags),
    ...(kept.length > 0 && { dismissed: kept }),
  };
}

export const isSameStory = (one: Story, other: Story): boolean =>
  JSON.stringify(keyed(one)) === JSON.stringify(keyed(other));

/** The keys in one order, whatever made the object. */
const keyed = ({ title, question, steps, principles, level, tags, dismissed = [] }: Story) => [
  ...[title, question, level, tags],
  STEPS.map((step) => [steps[step].text, steps[step].phrases]),
  principles.map(({ principle, strength }) => [principle, strength]),
  dismissed.map(({ rule, step, quote, reason }) => [rule, step, quote, reason]),
];

/** Cut where a character ends, and never in the middle of one that takes two places. */
function cut(text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= most) return trimmed;
  return trimmed
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

function listed(items: string[], longest: number, most: number): string[] {
  const cleaned = items.map((item) => cut(item.replace(/\s+/g, ' '), longest)).filter(Boolean);
  return [...new Set(cleaned)].slice(0, most);
}

function firstWords(steps: Story['steps']): string {
  const text = STEPS.map((step) => steps[step].text).find(Boolean) ?? '';
  const words = text.split(/\s+/).slice(0, TITLE_WORDS).join(' ');
  return cut(words.replace(/[.,;:!?–—-]+$/, ''), STORY_LIMITS.title) || '–';
}
