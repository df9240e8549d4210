import type { Clause } from './clauses';
import type { Answer, ParsedSentence } from './parse';
import { sentencesOf } from './parse';
import { hasCue, isChange, magnitudes } from './signals';
import { stems } from './stem';

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
  const { tokens } = sentence;
  if (magnitudes(sentence).length > 0) return true;
  return tokens.some((token, i) => {
    const next = tokens[i + 1]?.lower ?? '';
    if (token.lower === 'no')
      return next !== 'one' && !tokens[i + 1]?.isJoined && !['longer', 'idea', 'news'].includes(next);
    return token.lower === 'nobody' || (token.lower === 'never' && sentence.clauses.some(isChange));
  });
}

/** Something waits, and nothing has come about yet. */
function isPending(sentences: ParsedSentence[]): boolean {
  const clauses = sentences.flatMap((sentence) => sentence.clauses.map((clause) => ({ clause, sentence })));
  const isWaiting = clauses.some(({ clause }) => waits(clause));
  return isWaiting && !clauses.some(({ clause, sentence }) => !waits(clause) && cameAbout(clause, sentence));
}

function waits(clause: Clause): boolean {
  if (clause.actor === 'i' && clause.verb === 'sai') return false;
  return UNREAL.has(clause.modal) || hasCue(clause.tokens, 'pending');
}

const UNREAL = new Set(['will', 'would', 'should', 'could', 'might', 'may', 'shall']);

function cameAbout(clause: Clause, sentence: ParsedSentence): boolean {
  if (isChange(clause) && clause.isPast) return true;
  const isAmount = (from: number) => {
    const at = sentence.tokens[from]?.start ?? -1;
    return at >= clause.start && at < clause.end;
  };
  return magnitudes(sentence).some((amount) => isAmount(amount.from)) || hasCue(clause.tokens, 'mood');
}

function saysOutcome({ tokens, clauses }: ParsedSentence): boolean {
  const cues = ['mood', 'output', 'hearsay', 'adoption'] as const;
  return (
    cues.some((cue) => hasCue(tokens, cue)) ||
    clauses.some((clause) => isChange(clause) || !clause.isPast || STANDS.has(clause.verb))
  );
}

const STANDS = stems('be improve work solve fix resolve save help feel get become have stay');
