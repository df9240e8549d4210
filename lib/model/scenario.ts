import * as z from 'zod/mini';
import { formed, listOf, text, whole } from './limits';
import { line, paragraph, SlugSchema } from './parts';
import { LevelIdSchema } from './step-schemas';

const phrases = listOf(text(80), 3, 6);
const seconds = whole(5, 600);

const StepSchema = z.strictObject({
  /** Share of the telling, in seconds at the scenario's own level. */
  targetSeconds: seconds,
  example: paragraph,
  phrases,
  coaching: paragraph,
  mistake: paragraph,
});

/** The closing step is told differently at each level, so its example and phrases live in `levels`. */
const ReflectionSchema = z.strictObject({ targetSeconds: seconds, coaching: paragraph, mistake: paragraph });

const LevelSchema = z.strictObject({
  /** Seconds for the whole answer. */
  totalSeconds: whole(30, 1200),
  guidance: paragraph,
  bar: paragraph,
  reflection: z.strictObject({ example: paragraph, phrases }),
});
export type Level = z.infer<typeof LevelSchema>;

const ProbeSchema = z.strictObject({
  id: SlugSchema,
  question: line,
  /** What the interviewer wants to learn by asking. */
  tests: line,
  weak: paragraph,
  /** Why the weak answer fails. */
  fails: paragraph,
  strong: paragraph,
  /** The one line to remember. */
  remember: line,
  /** A harder second question, asked when the first answer was good ("why not simply …?"). */
  pushBack: line,
});
export type Probe = z.infer<typeof ProbeSchema>;

/** Faults of an answer that an interviewer marks down. The coach finds the same ones in the user's own answers. */
export const FLAW_RULES = [
  'architecture-before-problem',
  'over-time',
  'scope-boundary-missing',
  'we-in-action',
  'passive-action',
  'passive-handoff',
  'vague-action',
  'opportunistic-motive',
  'no-quantified-result',
  'no-business-translation',
  'no-second-order-effect',
  'activity-not-impact',
  'anecdotal-evidence',
  'ends-without-result',
  'metric-contradiction',
  'generic-reflection',
  'missing-step',
  'hedging',
  'blame',
] as const;

const FlawSchema = z.strictObject({
  rule: z.enum(FLAW_RULES),
  /** The words of the weak answer that show the flaw; left out when the flaw is that something is absent. */
  quote: z.optional(line),
  why: line,
});

const TeardownSchema = z.strictObject({
  /** A whole weak answer to the same question. */
  answer: paragraph,
  flaws: listOf(FlawSchema, 3, 8),
  /** What the bar raiser writes down. */
  thinks: paragraph,
});

const OptionSchema = z.strictObject({ text: line, why: line });

/** Kinds of quiz question, so that one scenario does not ask the same thing four times. */
export const QUIZ_KINDS = [
  'spot-strength',
  'spot-gap',
  'why-it-works',
  'next-move',
  'level-check',
  'number-sense',
] as const;

const QuizQuestionSchema = z.strictObject({
  id: SlugSchema,
  kind: z.enum(QUIZ_KINDS),
  question: line,
  /** The right option. Options are shuffled when asked. */
  answer: line,
  explanation: paragraph,
  /** Three plausible wrong options, each with why it is wrong. */
  wrong: listOf(OptionSchema, 3, 3),
});
export type QuizQuestion = z.infer<typeof QuizQuestionSchema>;

const LensSchema = z.strictObject({
  /** A principle of the same pack, other than the scenario's own. */
  principle: SlugSchema,
  /** First sentence of the answer, spoken, when told for this principle. */
  opening: paragraph,
  leadWith: paragraph,
  emphasise: paragraph,
  downplay: paragraph,
  /** Exact words of the examples to lean on. */
  stress: listOf(line, 1, 6),
  /** Exact words of the examples to drop or shorten. */
  leaveOut: listOf(line, 1, 6),
});
export type Lens = z.infer<typeof LensSchema>;

/** A figure of the story that follows from others, recomputed by a test. */
const SumSchema = z.strictObject({
  /** Exact words of the scenario that hold the figure. */
  quote: line,
  /** Arithmetic with + - * / ( ) and numbers only. */
  formula: formed(/^[\d\s.+\-*/()]{1,200}$/),
  /** What the quote says; the formula must give it within 2 percent. */
  gives: z.number(),
});

export const ScenarioSchema = z.strictObject({
  id: SlugSchema,
  question: text(130),
  /** A few words that name the story in a list. */
  title: text(70),
  principle: SlugSchema,
  /** What the question is about. */
  angle: z.enum(['success', 'failure', 'dilemma', 'conflict', 'growth']),
  narrator: text(60),
  domain: text(60),
  /** The level whose total the step targets add up to. */
  level: LevelIdSchema,
  overview: paragraph,
  takeaways: listOf(line, 2, 5),
  steps: z.strictObject({
    situation: StepSchema,
    task: StepSchema,
    action: StepSchema,
    result: StepSchema,
    reflection: ReflectionSchema,
  }),
  levels: z.strictObject({ 'sde-i': LevelSchema, 'sde-ii': LevelSchema, senior: LevelSchema }),
  probes: listOf(ProbeSchema, 4, 10),
  teardown: TeardownSchema,
  quiz: listOf(QuizQuestionSchema, 3, 8),
  lenses: listOf(LensSchema, 3, 6),
  sums: z.optional(z.array(SumSchema)),
});
export type Scenario = z.infer<typeof ScenarioSchema>;
