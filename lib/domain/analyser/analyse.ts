import type { StepId } from '../../model/steps';
import {
  type Answer,
  type AnswerInput,
  joinSteps,
  type ParsedSentence,
  parseSentences,
  type Segment,
  type SentenceCache,
  type Span,
} from './parse';
import type { Hit, Rule, RuleId } from './rule';
import { RULES } from './rules';
import { DEFAULT_WORDS_PER_MINUTE } from './rules/over-time';
import { STEPS } from './step-order';
import { splitSteps } from './steps';
import { judge, type Verdict } from './verdict';

/** The exact words a finding points at, and where they are in `Analysis.text`. */
export interface Evidence extends Span {
  words: string;
}

export interface Finding {
  rule: RuleId;
  step: Hit['step'];
  weight: Rule['weight'];
  /** Empty when the flaw is that something is absent. */
  evidence: Evidence[];
  /** Keys of the texts that say why it matters and how to mend it. */
  whyKey: string;
  mendKey: string;
}

export interface Boundary {
  step: StepId;
  /** Where the step begins in `Analysis.text`. */
  offset: number;
}

export interface Analysis {
  /** What offsets count in: the text given, or the non-empty steps joined by line breaks. */
  text: string;
  findings: Finding[];
  boundaries: Boundary[];
  verdict: Verdict;
  reasons: Finding[];
}

/** An analyser for an answer that is being written: sentences that did not change are not read again. */
export function createAnalyser(): (input: AnswerInput) => Analysis {
  let last = new Map<string, ParsedSentence[]>();
  return (input) => {
    const next = new Map<string, ParsedSentence[]>();
    const analysis = analyseWith(input, { get: (key) => last.get(key), set: (key, read) => next.set(key, read) });
    last = next;
    return analysis;
  };
}

/** Judges an answer. Depends on nothing but its input; any text will do. */
export function analyse(input: AnswerInput): Analysis {
  return analyseWith(input);
}

function analyseWith(input: AnswerInput, cache?: SentenceCache): Analysis {
  const answer = parseAnswer(input, cache);
  const findings = RULES.flatMap((rule) => rule.find(answer).map((hit) => toFinding(rule, hit, answer.text)));
  const boundaries = STEPS.flatMap((step) => {
    const segment = answer.segments[step];
    return segment ? [{ step, offset: segment.start }] : [];
  });
  return { text: answer.text, findings, boundaries, ...judge(findings) };
}

export function parseAnswer(input: AnswerInput, cache?: SentenceCache): Answer {
  const shared = { targets: input.targets ?? {}, wordsPerMinute: input.wordsPerMinute ?? DEFAULT_WORDS_PER_MINUTE };
  if (!input.steps) {
    const text = input.text ?? '';
    const sentences = parseSentences(text, cache);
    return { ...shared, text, isSegmented: false, sentences, segments: segmentsOf(sentences) };
  }
  const { text, spans } = joinSteps(input.steps);
  const sentences = parseSentences(text, cache);
  const segments: Answer['segments'] = {};
  for (const step of STEPS) {
    const span = spans[step];
    if (span)
      segments[step] = {
        step,
        ...span,
        sentences: sentences.filter((s) => s.start >= span.start && s.end <= span.end),
      };
  }
  return { ...shared, text, isSegmented: true, sentences, segments };
}

function segmentsOf(sentences: ParsedSentence[]): Answer['segments'] {
  const segments: Partial<Record<StepId, Segment>> = {};
  for (const [i, step] of splitSteps(sentences).entries()) {
    const sentence = sentences[i];
    if (!sentence) continue;
    const segment = segments[step];
    if (segment) {
      segment.sentences.push(sentence);
      segment.end = sentence.end;
    } else segments[step] = { step, start: sentence.start, end: sentence.end, sentences: [sentence] };
  }
  return segments;
}

function toFinding(rule: Rule, hit: Hit, text: string): Finding {
  const isMajor = rule.id === 'missing-step' && (hit.step === 'action' || hit.step === 'result');
  return {
    rule: rule.id,
    step: hit.step,
    weight: isMajor ? 'major' : rule.weight,
    evidence: hit.spans.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })),
    whyKey: `coach.${rule.id}.why`,
    mendKey: `coach.${rule.id}.mend`,
  };
}
