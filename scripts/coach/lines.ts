import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { analyse } from '../../lib/domain/analyser/analyse';
import { saysPhrase } from '../../lib/domain/analyser/phrase-match';

// Without a locale the messages of the small build say no more than "Invalid input".
z.config(z.locales.en());

const seconds = z.number().check(z.positive());
const StepTextsSchema = z.object({
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
  reflection: z.string(),
});
const TargetsSchema = z.object({
  situation: z.optional(seconds),
  task: z.optional(seconds),
  action: z.optional(seconds),
  result: z.optional(seconds),
  reflection: z.optional(seconds),
  total: z.optional(seconds),
});

/** An answer to judge, one a line: in steps when `segmented`, else in one piece. Other fields are ignored. */
export const AnswerLineSchema = z
  .object({
    id: z.string(),
    segmented: z.boolean(),
    text: z.string(),
    steps: z.optional(StepTextsSchema),
    targets: z.optional(TargetsSchema),
    wpm: z.optional(z.number().check(z.positive())),
  })
  .check(
    z.refine((line) => !line.segmented || line.steps !== undefined, { error: 'a segmented answer needs "steps"' }),
  );
export type AnswerLine = z.infer<typeof AnswerLineSchema>;

export const PhraseLineSchema = z.object({ id: z.string(), phrase: z.string(), sentence: z.string() });
export type PhraseLine = z.infer<typeof PhraseLineSchema>;

export interface AnswerPrediction {
  id: string;
  findings: { rule: string; step: string; evidence: string[] }[];
  /** Null for an answer that came in steps. */
  boundaries: { step: string; offset: number }[] | null;
  verdict: string;
}

export interface PhrasePrediction {
  id: string;
  said: boolean;
}

/** Parses a file of one JSON object a line. Throws an error that names file, line and field of the first bad line. */
export function readLines<Schema extends z.ZodMiniType>(path: string, schema: Schema): z.infer<Schema>[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() ? [parseLine(line, schema, `${path}:${i + 1}`)] : []));
}

export function predictAnswer(line: AnswerLine): AnswerPrediction {
  const told = line.segmented ? { steps: line.steps } : { text: line.text };
  const analysis = analyse({ ...told, targets: line.targets, wordsPerMinute: line.wpm });
  return {
    id: line.id,
    findings: analysis.findings.map(({ rule, step, evidence }) => ({
      rule,
      step,
      evidence: evidence.map((e) => e.words),
    })),
    boundaries: line.segmented ? null : analysis.boundaries,
    verdict: analysis.verdict,
  };
}

export function predictPhrase({ id, phrase, sentence }: PhraseLine): PhrasePrediction {
  return { id, said: saysPhrase(phrase, sentence) };
}

function parseLine<Schema extends z.ZodMiniType>(line: string, schema: Schema, place: string): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not a JSON object`);
  }
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.');
  throw new Error(`${place}: ${field ? `${field}: ` : ''}${issue?.message ?? 'not in the expected form'}`);
}
