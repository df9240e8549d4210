import type { StepId } from '../../model/steps';
import type { Clause } from './clauses';
import type { Answer, ParsedSentence } from './parse';
import { hasPattern, patterns } from './pattern';
import type { Quantity } from './quantity';
import { contentStems } from './signals';
import { stems } from './stem';
import type { Token } from './text';

/** When a figure was true: before the work, after it, or as the size of the change itself. */
export type Phase = 'before' | 'after' | 'change';

/** A figure of the answer with what it measures. */
export interface Figure {
  quantity: Quantity;
  phase: Phase;
  step: StepId;
  /** Content stems of the clause, without those of the amount: what the figure is about. */
  topic: Set<string>;
  clause: Clause;
  /** The first of two: "from six to two", "two instead of six". */
  isFrom: boolean;
  /** The size of a fall: "sixty fewer". */
  isLess: boolean;
  /** "fifty before that". */
  saysBefore: boolean;
  /** How plainly it speaks of the time before: a sentence that opens with "before that" 2, "it had been six" 1. */
  restated: number;
  /** How far the sentence says that it speaks of the same time: "yet in the same week" 2, "that year" 1. */
  sameTime: number;
  sentence: number;
}

/** More figures than anybody says in one answer; each is compared with all others. */
const MOST = 80;

export function figuresOf(answer: Answer): Figure[] {
  const found: Figure[] = [];
  for (const [index, sentence] of answer.sentences.entries()) {
    const step = stepAt(answer, sentence.start);
    if (!step || found.length >= MOST) continue;
    for (const quantity of [...sentence.quantities, ...nonesOf(sentence.tokens)].sort((a, b) => a.from - b.from)) {
      const figure = figureOf(sentence, quantity, step, index);
      if (figure) found.push(figure);
    }
  }
  return found.slice(0, MOST);
}

/** "no refund" counts none of them. */
function nonesOf(tokens: Token[]): Quantity[] {
  return tokens.flatMap((token, i): Quantity[] => {
    const next = tokens[i + 1];
    if (token.lower !== 'no' || next?.kind !== 'word' || next.isJoined) return [];
    return [{ value: 0, kind: 'count', unit: next.stem, per: '', from: i, to: i + 1 }];
  });
}

function stepAt({ segments }: Answer, at: number): StepId | undefined {
  return Object.values(segments).find(({ start, end }) => at >= start && at < end)?.step;
}

function figureOf(sentence: ParsedSentence, quantity: Quantity, step: StepId, index: number): Figure | undefined {
  const first = sentence.tokens[quantity.from];
  if (!first || quantity.kind === 'calendar') return undefined;
  const clause = sentence.clauses.find((c) => first.start >= c.start && first.start < c.end) ?? sentence.clauses[0];
  if (!clause) return undefined;
  const own = sentence.tokens.slice(quantity.from, quantity.to).map((token) => token.start);
  const about = [...clause.subject, ...clause.tokens].filter((token) => !own.includes(token.start));
  const topic = new Set(contentStems(about));
  if (quantity.unit) topic.add(quantity.unit);
  return {
    quantity,
    step,
    clause,
    topic,
    sentence: index,
    phase: phaseOf(sentence, quantity, clause, step),
    isFrom: isFrom(sentence.tokens, quantity),
    isLess: /^(fewer|less)$/.test(sentence.tokens[quantity.to]?.lower ?? ''),
    saysBefore: isBeforeThat(sentence, clause),
    restated: restatedBy(sentence, clause),
    sameTime: sameTimeAs(sentence, clause),
  };
}

const CHANGE_NOUN = new Set(
  'drop fall cut reduction decrease increase rise improvement change gain jump saving'.split(' '),
);
const DIFFERENCE = new Set(
  'fewer less more faster slower shorter longer lower higher quicker earlier later sooner cheaper drop reduction cut increase decrease saving'.split(
    ' ',
  ),
);
const PAST_WORDS = new Set(['before', 'previously', 'originally', 'initially', 'used', 'formerly', 'earlier']);

function phaseOf(sentence: ParsedSentence, quantity: Quantity, clause: Clause, step: StepId): Phase {
  const word = (i: number) => sentence.tokens[i]?.lower ?? '';
  const near = [word(quantity.from - 1), word(quantity.from - 2)];
  const isAmountOfChange = near[0] === 'of' && CHANGE_NOUN.has(near[1] ?? '');
  if (
    isAmountOfChange ||
    (near.includes('by') && ![word(quantity.from - 2), word(quantity.from - 3)].includes('short')) ||
    DIFFERENCE.has(word(quantity.to))
  )
    return 'change';
  if (isFrom(sentence.tokens, quantity)) return 'before';
  if (near.includes('to') && !clause.tokens.some((token) => token.lower === 'used')) return 'after';
  if (step === 'situation' || step === 'task') return 'before';
  return restatedBy(sentence, clause) > 0 || isAgainstNow(sentence, clause) ? 'before' : 'after';
}

function isFrom(tokens: Token[], { from }: Quantity): boolean {
  const near = tokens.slice(Math.max(0, from - 2), from).map((token) => token.lower);
  return near.includes('from') || (near.includes('of') && near.includes('instead'));
}

/** "it was six before", "they had been at four". */
function restatedBy(sentence: ParsedSentence, clause: Clause): number {
  const opener = sentence.tokens.slice(0, OPENING);
  if (PAST_WORDS.has(opener[0]?.lower ?? '') || hasPattern(opener, AT_FIRST)) return 2;
  if (clause.isPast && clause.verb === 'be' && hasPattern(clause.tokens, OLD_VALUE)) return 2;
  const words = clause.tokens.map((token) => token.lower);
  const last = sentence.tokens.findIndex((token) => token.end === clause.end);
  const isPast = sentence.tokens[last + 1]?.lower === 'before' || words.some((word) => PAST_WORDS.has(word));
  const isPerfect = words.includes('having') || (words.includes('had') && words.includes('been'));
  const isLink = PAST_WORDS.has(clause.link);
  return isPast || isPerfect || isLink || hasPattern(clause.tokens, AT_FIRST) ? 1 : 0;
}

/** "it took fifty in total before that": the words that end the clause, and the one after it. */
function isBeforeThat({ tokens }: ParsedSentence, clause: Clause): boolean {
  const last = tokens.findIndex((token) => token.end === clause.end);
  return tokens
    .slice(Math.max(0, last - 1), last + 2)
    .some(({ lower }) => lower === 'before' || lower === 'previously');
}

const OPENING = 4;

const AT_FIRST = patterns(`
  in|at|from the|my beginning|start|outset
  at first
`);

/** "there were 40 in the old one", "the former number was 20". */
const OLD_VALUE = patterns(`
  old|former|previous|prior|original|initial one|number|figure|value|count|level|rate|average|mark|score|total|edition|version|system|way
  under|with|in|by the old|former|previous
`);

/** "we win 41% now, it was 29%". */
function isAgainstNow(sentence: ParsedSentence, clause: Clause): boolean {
  const tellsNow = sentence.clauses.some(
    (other) => other !== clause && other.start < clause.start && !other.isPast && other.verb !== '',
  );
  return tellsNow && clause.verb === 'be' && clause.isPast;
}

const PERIOD = stems(
  'day night week month quarter year term season period time shift sprint summer winter spring autumn fortnight semester stretch spell',
);

const AGAINST = new Set(['yet', 'though', 'although', 'but', 'while', 'however', 'whereas', 'still', 'mind']);

/** "in the same week", "that very year", "across the whole year", "all along", "from start to finish", "in all". */
const SAME_TIME = patterns(
  `
  same ..1 @period
  that|this|the very|whole|entire|same @period
  same .. graph|report|log|count|table|chart|survey
  start to finish|end
  all along|through
  throughout
  before and after
  as ever
`,
  { period: PERIOD },
);
const THIS_TIME = patterns(
  `
  this|that|those|these @period
  during|over|across|through the|that|this @period
  in the|our whole|entire
  at|by|toward|towards the? end|close of that|the|this @period
  have ever
`,
  { period: PERIOD },
);

function sameTimeAs(sentence: ParsedSentence, clause: Clause): number {
  const opener = sentence.tokens[0]?.lower ?? '';
  const words = sentence.tokens.map((token) => token.lower);
  const isContrast =
    AGAINST.has(clause.link) || AGAINST.has(opener) || words.some((word) => word === 'though' || word === 'still');
  const isSame = hasPattern(sentence.tokens, SAME_TIME) ? 2 : hasPattern(sentence.tokens, THIS_TIME) ? 1 : 0;
  return isSame + (isContrast && isSame > 0 ? 1 : 0);
}
