import type { StepId } from '../../model/steps';
import type { Clause } from './clauses';
import type { Answer, ParsedSentence } from './parse';
import type { Quantity } from './quantity';
import { contentStems } from './signals';
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
  /** Set off against what was said before: "yet in the same week". */
  setAgainst: number;
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
    setAgainst: countContrast(sentence, clause),
  };
}

const CHANGE_NOUN = new Set(
  'drop fall cut reduction decrease increase rise improvement change gain jump saving'.split(' '),
);
const PAST_WORDS = new Set(['before', 'previously', 'originally', 'initially', 'used', 'formerly', 'earlier']);

function phaseOf(sentence: ParsedSentence, quantity: Quantity, clause: Clause, step: StepId): Phase {
  const word = (i: number) => sentence.tokens[i]?.lower ?? '';
  const near = [word(quantity.from - 1), word(quantity.from - 2)];
  const isAmountOfChange = near[0] === 'of' && CHANGE_NOUN.has(near[1] ?? '');
  if (
    isAmountOfChange ||
    near[0] === 'by' ||
    /^(fewer|less|more|faster|shorter|lower|higher|quicker|drop|reduction|cut|increase|decrease)$/.test(
      word(quantity.to),
    )
  )
    return 'change';
  if (near.includes('from') || (near.includes('of') && near.includes('instead'))) return 'before';
  if (near.includes('to') && !clause.tokens.some((token) => token.lower === 'used')) return 'after';
  if (step === 'situation' || step === 'task') return 'before';
  return isAboutBefore(sentence, clause) ? 'before' : 'after';
}

/** "it was six before", "they had been at four", "we win 41% now, it was 29%". */
function isAboutBefore(sentence: ParsedSentence, clause: Clause): boolean {
  const words = clause.tokens.map((token) => token.lower);
  const opener = sentence.tokens[0]?.lower ?? '';
  if (PAST_WORDS.has(opener) || PAST_WORDS.has(clause.link)) return true;
  if (words.some((word) => PAST_WORDS.has(word))) return true;
  if (words.includes('having') || (words.includes('had') && words.includes('been'))) return true;
  if (/\b(in|at|from) the (beginning|start|outset)\b|\bat first\b/.test(words.join(' '))) return true;
  const isAgainstNow = sentence.clauses.some(
    (other) => other !== clause && other.start < clause.start && !other.isPast && other.verb !== '',
  );
  return isAgainstNow && clause.verb === 'be' && clause.isPast;
}

const AGAINST = new Set(['yet', 'though', 'although', 'but', 'while', 'however', 'whereas', 'still']);

const POINTER = new Set(['same', 'this', 'that']);
const PERIOD = new Set(
  'day week month quarter year term season period time shift sprint summer winter spring autumn'.split(' '),
);

function countContrast(sentence: ParsedSentence, clause: Clause): number {
  const words = clause.tokens.map((token) => token.lower);
  const period = words.findIndex((word, i) => POINTER.has(word) && PERIOD.has(words[i + 1] ?? ''));
  const sameness = period < 0 ? 0 : words[period] === 'same' ? 2 : 1;
  const opener = sentence.tokens[0]?.lower ?? '';
  const isContrast =
    AGAINST.has(clause.link) || AGAINST.has(opener) || PAST_WORDS.has(opener) || words.includes('still');
  return sameness + (isContrast ? 1 : 0);
}
