import { type Analysis, createAnalyser, type Finding } from '../domain/analyser/analyse';
import { joinSteps, type Span } from '../domain/analyser/parse';
import type { RuleId } from '../domain/analyser/rule';
import { judge, type Verdict } from '../domain/analyser/verdict';
import { placeBlock, splitBlock } from '../domain/stories/split';
import { storyTargets, TOTAL_SECONDS } from '../domain/stories/targets';
import { STEPS, type StepId } from '../model/steps';
import { type Dismissed, STORY_LIMITS } from '../model/story';
import type { StoryText } from '../model/story-draft';

/** One thing that the coach has found, as the editor shows it. */
export interface Remark {
  /** The same for the same rule, step and words. */
  key: string;
  rule: RuleId;
  step: StepId | 'total';
  weight: Finding['weight'];
  /** The words it is about, with where they stand in the text of their field. */
  places: (Span & { field: StepId | 'block'; words: string })[];
  /** The reason with which the user has dismissed it; an empty one is a reason too. */
  dismissed?: string;
}

export interface Advice {
  remarks: Remark[];
  /** Of what is not dismissed. */
  verdict: Verdict;
  /** Keys of the remarks that the verdict rests on, worst first. */
  reasons: string[];
}

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
  };
}

function remarkOn(
  { rule, step, weight, evidence }: Finding,
  locate: (span: Span) => Span & { field: StepId | 'block' },
  dismissed: Dismissed[],
): Remark {
  const quote = quoteOf(evidence);
  const found = dismissed.find((one) => one.rule === rule && one.step === step && one.quote === quote);
  const places = evidence.map(({ words, ...span }) => ({ ...locate(span), words }));
  const key = JSON.stringify([rule, step, quote]);
  return { key, rule, step, weight, places, ...(found && { dismissed: found.reason }) };
}

const quoteOf = (evidence: { words: string }[]): string =>
  evidence
    .map(({ words }) => words)
    .join(' … ')
    .slice(0, STORY_LIMITS.quote)
    .trim();

/** What is kept in the story when a remark is dismissed. */
export function dismissalOf({ rule, step, places }: Remark, reason: string): Dismissed {
  return { rule, step, quote: quoteOf(places), reason: reason.trim().slice(0, STORY_LIMITS.reason) };
}

export const isAbout = ({ rule, step, places }: Remark, one: Dismissed): boolean =>
  one.rule === rule && one.step === step && one.quote === quoteOf(places);

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
  Object.fromEntries(STEPS.map((step) => [step, steps[step].text])) as Record<StepId, string>;

/** The story with its block, if it has one, cut into the five steps. */
export function splitIntoSteps(text: StoryText): StoryText {
  if (text.block === undefined) return text;
  const { boundaries } = createAnalyser()({ text: text.block });
  return placeBlock(text, splitBlock(text.block, boundaries));
}
