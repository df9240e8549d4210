import type { Answer } from '../parse';
import type { Hit, Rule } from '../rule';
import { STEPS } from '../step-order';

export const DEFAULT_WORDS_PER_MINUTE = 140;
/** A little over is no fault: nobody paces a telling to the second. */
const TOLERANCE = 1.25;

/** A step, or an answer told in one piece as a whole, that takes longer to say than its target. */
export const overTime: Rule = {
  id: 'over-time',
  weight: 'minor',
  find(answer) {
    if (!answer.isSegmented)
      return isOver(answer, answer.text, answer.targets.total) ? [{ step: 'total', spans: [] }] : [];
    return STEPS.flatMap((step): Hit[] => {
      const segment = answer.segments[step];
      const isLong = segment && isOver(answer, answer.text.slice(segment.start, segment.end), answer.targets[step]);
      return isLong ? [{ step, spans: [] }] : [];
    });
  },
};

function isOver(answer: Answer, text: string, target: number | undefined): boolean {
  if (!target) return false;
  const words = text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
  return (words * 60) / answer.wordsPerMinute > target * TOLERANCE;
}
