import type { StepId } from '../../model/steps';
import { type Clause, splitClauses } from './clauses';
import { findQuantities } from './numbers';
import type { Quantity } from './quantity';
import { STEPS } from './step-order';
import { readSentence, type Sentence, sentenceSpans } from './text';

export type Targets = Partial<Record<StepId | 'total', number>>;

/** An answer as told: in steps, or in one piece. Targets are seconds. */
export interface AnswerInput {
  steps?: Record<StepId, string>;
  text?: string;
  targets?: Targets;
  wordsPerMinute?: number;
}

export interface ParsedSentence extends Sentence {
  clauses: Clause[];
  quantities: Quantity[];
}

/** The part of an answer that belongs to one step; several sentences in a row. */
export interface Segment {
  step: StepId;
  start: number;
  end: number;
  sentences: ParsedSentence[];
}

/** What every rule reads. Offsets count in `text`, which joins the steps with line breaks. */
export interface Answer {
  text: string;
  isSegmented: boolean;
  sentences: ParsedSentence[];
  segments: Partial<Record<StepId, Segment>>;
  targets: Targets;
  wordsPerMinute: number;
}

/** Where a finding points: a stretch of the answer. */
export interface Span {
  start: number;
  end: number;
}

/** Sentences read before, by where they stood and what they said. An edit leaves most of an answer as it was. */
export interface SentenceCache {
  get(key: string): ParsedSentence[] | undefined;
  set(key: string, sentences: ParsedSentence[]): void;
}

export function parseSentences(text: string, cache?: SentenceCache): ParsedSentence[] {
  return [...sentenceSpans(text)].flatMap(([start, end]) => {
    const said = text.slice(start, end);
    const key = `${start} ${said}`;
    const known = cache?.get(key) ?? readSentence(said, start).map(parseSentence);
    cache?.set(key, known);
    return known;
  });
}

function parseSentence(sentence: Sentence): ParsedSentence {
  return { ...sentence, clauses: splitClauses(sentence), quantities: findQuantities(sentence.tokens) };
}

/** The non-empty steps and where each lies in the text they are joined into. */
export function joinSteps(steps: Record<StepId, string>): { text: string; spans: Partial<Record<StepId, Span>> } {
  const spans: Partial<Record<StepId, Span>> = {};
  let text = '';
  for (const step of STEPS) {
    if (!steps[step].trim()) continue;
    if (text) text += '\n';
    spans[step] = { start: text.length, end: text.length + steps[step].length };
    text += steps[step];
  }
  return { text, spans };
}

export function sentencesOf(answer: Answer, ...steps: StepId[]): ParsedSentence[] {
  return steps.flatMap((step) => answer.segments[step]?.sentences ?? []);
}

export function clausesOf(answer: Answer, ...steps: StepId[]): Clause[] {
  return sentencesOf(answer, ...steps).flatMap((sentence) => sentence.clauses);
}
