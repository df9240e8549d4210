import { STEPS, type StepId } from '../../model/steps';
import type { StoryText } from '../../model/story-draft';

export interface Cut {
  step: StepId;
  /** Where the step begins in the block. */
  offset: number;
}

/** The block cut where the steps begin. Nothing of it is lost: what stands before the first cut goes with it. */
export function splitBlock(block: string, cuts: Cut[]): Record<StepId, string> {
  const inOrder = [...cuts].sort((a, b) => a.offset - b.offset);
  const texts = Object.fromEntries(STEPS.map((step) => [step, ''])) as Record<StepId, string>;
  if (inOrder.length === 0) return { ...texts, situation: block.trim() };
  for (const [index, { step, offset }] of inOrder.entries()) {
    const part = block.slice(index === 0 ? 0 : offset, inOrder[index + 1]?.offset).trim();
    texts[step] = [texts[step], part].filter(Boolean).join('\n\n');
  }
  return texts;
}

/** The draft with its block in the steps; where a step has text already, the new text comes after it. */
export function placeBlock(typed: StoryText, texts: Record<StepId, string>): StoryText {
  const { block: _, ...rest } = typed;
  const steps = Object.fromEntries(
    STEPS.map((step) => {
      const { text, phrases } = typed.steps[step];
      return [step, { text: [text.trim(), texts[step]].filter(Boolean).join('\n\n'), phrases }];
    }),
  ) as StoryText['steps'];
  return { ...rest, steps };
}
