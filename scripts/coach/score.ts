import * as z from 'zod/mini';
import { FLAW_RULES } from '../../lib/model/scenario';
import { AnswerLineSchema, type AnswerPrediction, PhraseLineSchema, type PhrasePrediction } from './lines';

const LabelSchema = z.object({ rule: z.string(), step: z.nullable(z.string()) });
const BoundarySchema = z.object({ step: z.string(), offset: z.number() });

/** An answer with what people found in it. Optional findings are neither rewarded nor punished. */
export const LabelledAnswerSchema = z.intersection(
  AnswerLineSchema,
  z.object({
    labels: z.object({
      rules: z.array(LabelSchema),
      optional: z.array(LabelSchema),
      boundaries: z.optional(z.nullable(z.array(BoundarySchema))),
      verdict: z.string(),
    }),
  }),
);
export type LabelledAnswer = z.infer<typeof LabelledAnswerSchema>;

export const LabelledPhraseSchema = z.intersection(PhraseLineSchema, z.object({ said: z.boolean() }));
export type LabelledPhrase = z.infer<typeof LabelledPhraseSchema>;

/** True and false positives and false negatives. */
export class Tally {
  hits = 0;
  extra = 0;
  missed = 0;

  get precision(): number {
    return share(this.hits, this.hits + this.extra);
  }

  get recall(): number {
    return share(this.hits, this.hits + this.missed);
  }

  get f1(): number {
    return share(2 * this.hits, 2 * this.hits + this.extra + this.missed);
  }
}

export interface Score {
  rules: Map<string, Tally>;
  /** Mean F1 of the rules that occur in the labels. */
  macroF1: number;
  boundaries: Tally;
  verdictAccuracy: number;
}

/** Compares findings per answer, and per answer and step for the two rules that may hold in several steps. */
export function scoreAnswers(labelled: LabelledAnswer[], predictions: AnswerPrediction[]): Score {
  const rules = new Map<string, Tally>(FLAW_RULES.map((rule) => [rule, new Tally()]));
  const boundaries = new Tally();
  let verdicts = 0;
  for (const [i, answer] of labelled.entries()) {
    const prediction = predictions[i];
    if (!prediction) continue;
    compareFindings(answer, prediction, rules);
    if (!answer.segmented) compareBoundaries(answer, prediction, boundaries);
    if (prediction.verdict === answer.labels.verdict) verdicts++;
  }
  const present = [...rules.values()].filter((tally) => tally.hits + tally.missed > 0);
  const macroF1 = share(
    present.reduce((sum, tally) => sum + tally.f1, 0),
    present.length,
  );
  return { rules, macroF1, boundaries, verdictAccuracy: share(verdicts, labelled.length) };
}

export function phraseAccuracy(labelled: LabelledPhrase[], predictions: PhrasePrediction[]): number {
  const right = labelled.filter((pair, i) => predictions[i]?.said === pair.said);
  return share(right.length, labelled.length);
}

const PER_STEP = new Set(['over-time', 'missing-step']);

interface Found {
  rule: string;
  step: string | null;
}

function keyOf({ rule, step }: Found): string {
  return PER_STEP.has(rule) ? `${rule} ${step}` : rule;
}

function compareFindings({ labels }: LabelledAnswer, { findings }: AnswerPrediction, rules: Map<string, Tally>): void {
  const wanted = new Map(labels.rules.map((label) => [keyOf(label), label.rule]));
  const optional = new Set(
    labels.optional.flatMap((label) => [label.rule === 'over-time' ? keyOf(label) : label.rule, keyOf(label)]),
  );
  const found = new Map(findings.map((finding) => [keyOf(finding), finding.rule]));
  for (const [key, rule] of found) {
    const tally = rules.get(rule);
    if (!tally) continue;
    if (wanted.has(key)) tally.hits++;
    else if (!optional.has(key)) tally.extra++;
  }
  for (const [key, rule] of wanted) {
    const tally = rules.get(rule);
    if (tally && !found.has(key)) tally.missed++;
  }
}

/** Characters a boundary may be off. */
const SLACK = 5;

/** The step an answer begins with is no achievement, so offset 0 is left out. */
function compareBoundaries({ labels }: LabelledAnswer, prediction: AnswerPrediction, tally: Tally): void {
  const wanted = (labels.boundaries ?? []).filter(({ offset }) => offset > 0);
  const found = (prediction.boundaries ?? []).filter(({ offset }) => offset > 0);
  const right = found.filter((one) =>
    wanted.some((other) => other.step === one.step && Math.abs(other.offset - one.offset) <= SLACK),
  );
  tally.hits += right.length;
  tally.extra += found.length - right.length;
  tally.missed += wanted.length - right.length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
