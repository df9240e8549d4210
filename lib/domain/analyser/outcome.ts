import { isAdoption } from './adoption';
import type { Clause } from './clauses';
import { SAYS } from './hearsay';
import { MONTHS } from './lexicon/units';
import { DECIDE, DELIVER, DIAGNOSE } from './lexicon/verbs';
import type { Answer, ParsedSentence } from './parse';
import { sentencesOf } from './parse';
import type { Quantity } from './quantity';
import { hasCue, isChange, magnitudes } from './signals';
import { stem, stems } from './stem';
import type { Token } from './text';

/** What the Result offers; several rules ask the same questions of it. */
export interface Outcome {
  sentences: ParsedSentence[];
  clauses: Clause[];
  isTold: boolean;
  isPending: boolean;
  isMeasured: boolean;
  /** Words, but neither a change, an output, a mood nor a report in them. */
  isEmpty: boolean;
}

export function outcomeOf(answer: Answer): Outcome {
  const sentences = sentencesOf(answer, 'result');
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const isMeasured = sentences.some(hasMagnitude);
  return {
    sentences,
    clauses,
    isTold: sentences.length > 0,
    isMeasured,
    isEmpty: !isMeasured && !sentences.some(saysOutcome),
    isPending: isPending(sentences),
  };
}

/** Magnitudes, in digits or words, of something that came about. */
export function hasMagnitude(sentence: ParsedSentence): boolean {
  return (
    magnitudes(sentence).some((amount) => measuresChange(sentence, amount)) ||
    (saysNone(sentence) && !hasCue(sentence.tokens, 'hearsay'))
  );
}

/** Not the size of a team, the number of those who copied it, or how many things were shipped. */
function measuresChange(sentence: ParsedSentence, amount: Quantity): boolean {
  if (amount.kind !== 'count' || amount.value === 0 || amount.per) return true;
  if (isHeadcount(sentence.tokens, amount)) return false;
  const clause = clauseOf(sentence, amount);
  if (clause && hasCue(clause.tokens, 'mood')) return false;
  if (!clause || isChange(clause)) return true;
  if (isCountOfPeople(sentence, clause, amount)) return false;
  if (isAdoption(clause) || TAKING_PART.has(clause.verb)) return false;
  return !(isOwnDeed(clause) && DELIVER.has(clause.verb));
}

/** How many came is not what changed. */
const TAKING_PART = stems('attend participate join register listen watch train invite');

/** "two colleagues find it easier", "all nine pharmacists work with it": how many say or use it is no change. */
function isCountOfPeople({ tokens }: ParsedSentence, { subject, verb }: Clause, { from, to }: Quantity): boolean {
  const start = tokens[from]?.start;
  const isSubject = subject.some((token) => token.start === start);
  const isMore = /^(more|fewer|less)$/.test(tokens[to]?.lower ?? '');
  return isSubject && !isMore && (SAYS.has(verb) || USES.has(verb));
}

const USES = stems('use work know like love want');

/** "the team of six" */
function isHeadcount(tokens: Token[], { from }: Quantity): boolean {
  return tokens[from - 1]?.lower === 'of' && GROUP.has(tokens[from - 2]?.stem ?? '');
}

const GROUP = stems('team group crew squad staff family');

function isOwnDeed(clause: Clause): boolean {
  return clause.passive || clause.actor === 'i' || clause.actor === 'we';
}

function clauseOf(sentence: ParsedSentence, { from }: Quantity): Clause | undefined {
  const at = sentence.tokens[from]?.start ?? -1;
  return sentence.clauses.find((clause) => at >= clause.start && at < clause.end);
}

const NOT_COUNTED = new Set(
  'one longer idea news doubt result results figures data answer numbers decision feedback problem problems'.split(' '),
);

/** "no late orders", "nobody waits", "it never happened again". */
function saysNone({ tokens, clauses }: ParsedSentence): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    if (token.lower === 'no') return !next?.isJoined && !NOT_COUNTED.has(next?.lower ?? '');
    return token.lower === 'nobody' || (token.lower === 'never' && clauses.some(isChange));
  });
}

/** Something waits, and nothing has come about yet. */
function isPending(sentences: ParsedSentence[]): boolean {
  const clauses = sentences.flatMap((sentence) => sentence.clauses.map((clause) => ({ clause, sentence })));
  const isWaiting = clauses.some(({ clause, sentence }) => waits(clause) || isNotYet(clause, sentence));
  return isWaiting && !clauses.some(({ clause, sentence }) => !waits(clause) && cameAbout(clause, sentence));
}

/** "the numbers aren't in yet": the "yet" that ends a clause is no part of it. */
function isNotYet(clause: Clause, { tokens }: ParsedSentence): boolean {
  return clause.negated && tokens[tokens.findIndex((token) => token.end === clause.end) + 1]?.lower === 'yet';
}

const UNREAL = new Set(['will', 'would', 'should', 'could', 'might', 'may', 'shall']);

/** "I'd say", "you could feel": no wish and no plan. */
const SAYING = stems('say feel see tell');

const SUPPOSING = new Set(['would', 'could', 'might']);

/** "I'll never forget it" */
const FORGET = stem('forget');

function waits(clause: Clause): boolean {
  if (SAYING.has(clause.verb)) return !SUPPOSING.has(clause.modal) && hasCue(clause.tokens, 'pending');
  if (clause.negated && clause.verb === FORGET) return false;
  const isUnreal = UNREAL.has(clause.modal) && !ASIDE.has(clause.link);
  return isUnreal || isUnderWay(clause) || isDated(clause) || hasCue(clause.tokens, 'pending');
}

/** "Legal is checking the form", "we're gathering the figures". */
function isUnderWay({ actor, form, verb, isPast, negated }: Clause): boolean {
  return !isPast && !negated && actor !== 'i' && form.endsWith('ing') && UNDER_WAY.has(verb);
}

const UNDER_WAY = new Set([...DIAGNOSE, ...DECIDE, ...stems('gather prepare wait work build write install')]);

/** "the trial starts on Monday", "the phones arrive in March". */
function isDated({ isPast, modal, verb, rest, form }: Clause): boolean {
  if (isPast || modal !== '' || form.endsWith('ing') || !STARTS.has(verb)) return false;
  return rest.some(
    ({ lower, isCapital }, i) =>
      /^(tomorrow|soon|next)$/.test(lower) ||
      (isCapital && (MONTHS.has(lower) || lower === 'may') && /^(in|on)$/.test(rest[i - 1]?.lower ?? '')),
  );
}

const STARTS = stems('start begin arrive come open launch end run follow continue meet decide');

const QUESTION = new Set(['how', 'what', 'whether', 'if']);

/** "where they should": how things are, not what is hoped for. */
const ASIDE = new Set(['where', 'who', 'what', 'how', 'when', 'if']);

function cameAbout(clause: Clause, sentence: ParsedSentence): boolean {
  if (QUESTION.has(clause.link)) return false;
  if (isChange(clause) && clause.isPast) return true;
  return magnitudes(sentence).some((amount) => clauseOf(sentence, amount) === clause) || hasCue(clause.tokens, 'mood');
}

/** Verbs that say how things stand after the work. */
const STANDS = stems(
  'be improve work solve fix resolve save help feel get become have stay settle calm vanish disappear stop end clear hold return',
);

function saysOutcome({ tokens, clauses }: ParsedSentence): boolean {
  const cues = ['mood', 'output', 'hearsay', 'adoption'] as const;
  if (cues.some((cue) => hasCue(tokens, cue))) return true;
  return clauses.some((clause) => isChange(clause) || !clause.isPast || STANDS.has(clause.verb));
}
