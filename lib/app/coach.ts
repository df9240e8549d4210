import { type Analysis, createAnalyser, type Finding } from '../domain/analyser/analyse';
import { joinSteps, type Span } from '../domain/analyser/parse';
import { findSaid } from '../domain/analyser/phrase-match';
import { judge } from '../domain/analyser/verdict';
import { lostPhrases } from '../domain/stories/phrases';
import { type Advice, type FieldId, isAbout, quoteOf, type Remark } from '../domain/stories/remark';
import { placeBlock, splitBlock } from '../domain/stories/split';
import { storyTargets, TOTAL_SECONDS } from '../domain/stories/targets';
import { STEPS, type StepId } from '../model/steps';
import type { Dismissed } from '../model/story';
import type { StoryText } from '../model/story-draft';

/** A coach for a story that is being written: what did not change since the last call is not read again. */
export function createCoach(): (text: StoryText, wordsPerMinute: number) => Advice {
  const analyse = createAnalyser();
  return (text, wordsPerMinute) => {
    const targets = { ...storyTargets(text.level), total: TOTAL_SECONDS[text.level] };
    const { block } = text;
    const steps = textsOf(text);
    const input = block === undefined ? { steps } : { text: block };
    return adviseOn(text, analyse({ ...input, targets, wordsPerMinute }), block === undefined ? steps : undefined);
  };
}

function adviseOn(text: StoryText, analysis: Analysis, steps: Record<StepId, string> | undefined): Advice {
  const locate = steps ? locator(steps) : (span: Span) => ({ ...span, field: 'block' as const });
  const known = new Map<Finding, Remark>();
  for (const finding of analysis.findings) known.set(finding, remarkOn(finding, locate, text.dismissed));
  const standing = analysis.findings.filter((finding) => known.get(finding)?.dismissed === undefined);
  const { verdict, reasons } = judge(standing);
  return {
    remarks: [...known.values()],
    verdict,
    reasons: [...new Set(reasons.flatMap((finding) => known.get(finding)?.key ?? []))],
    reworded: steps ? rewordedIn(text) : {},
  };
}

/** Only phrases that are not in the text word by word are looked for: mostly there are none. */
function rewordedIn({ steps }: StoryText): Advice['reworded'] {
  const found = STEPS.map((step) => {
    const { text, phrases } = steps[step];
    const lost = lostPhrases(text, phrases);
    if (lost.length === 0) return [step, lost];
    const said = findSaid(lost, text);
    return [step, lost.filter((_, index) => said[index])];
  });
  return Object.fromEntries(found);
}

function remarkOn(
  { rule, step, weight, evidence }: Finding,
  locate: (span: Span) => Span & { field: FieldId },
  dismissed: Dismissed[],
): Remark {
  const places = evidence.map(({ words, ...span }) => ({ ...locate(span), words }));
  const found = dismissed.find((one) => isAbout({ rule, step, places }, one));
  const key = JSON.stringify([rule, step, quoteOf(places)]);
  return { key, rule, step, weight, places, ...(found && { dismissed: found.reason }) };
}

/** From a place in the joined text to one in the text of a step. */
function locator(steps: Record<StepId, string>) {
  const { spans } = joinSteps(steps);
  return ({ start, end }: Span) => {
    const field = STEPS.find((step) => start < (spans[step]?.end ?? -1)) ?? 'reflection';
    const from = spans[field]?.start ?? 0;
    return { field, start: start - from, end: end - from };
  };
}

const textsOf = ({ steps }: StoryText) =>
  Object.fromEntries(STEPS.map((step) => [step, padded(steps[step].text)])) as Record<StepId, string>;

/**
 * Sentences are known again by their words and their place in the joined steps. With blanks up to a round length, what
 * is typed in one step moves no sentence of the next, and most of a story is not read again.
 */
const padded = (text: string) => (text.trim() === '' ? '' : text.padEnd(Math.ceil(text.length / ROUND) * ROUND));

const ROUND = 1024;

/** The story with its block, if it has one, cut into the five steps. */
export function splitIntoSteps(text: StoryText): StoryText {
  if (text.block === undefined) return text;
  const { boundaries } = createAnalyser()({ text: text.block });
  return placeBlock(text, splitBlock(text.block, boundaries));
}
