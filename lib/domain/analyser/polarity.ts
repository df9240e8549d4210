import type { Clause } from './clauses';
import { BE } from './lexicon/function-words';
import { stems } from './stem';
import type { Token } from './text';

const DENIERS = new Set([
  'no',
  'not',
  'never',
  'without',
  'nobody',
  'none',
  'nothing',
  'neither',
  'nor',
  'hardly',
  'barely',
  'scarcely',
  'noone',
  'almost',
  'nearly',
]);
/** "forgot to check", "stopped checking", "planned to check": it was not done. */
const UNDONE = stems(
  'forget fail refuse decline neglect omit avoid intend plan want hope mean wish promise offer try prefer afford manage',
);
/** "skipped interviewing", "stopped short of asking": with a gerund after them. */
const UNDONE_DOING = stems('skip avoid miss neglect resist refuse postpone delay regret');
const PREVENTING = new Set(['instead of', 'going to', 'rather than', 'about to', 'yet to', 'unable to']);
const SUCCEEDED = stems('manage');
const UNREAL_MODALS = new Set(['would', 'should', 'could', 'might', 'may', 'will', 'shall', 'must']);
const REACH = 5;

/** Whether a word of a sentence is said not to be so: negated, undone, only planned or merely supposed. */
export function isDenied(tokens: Token[], at: number, clauses: Clause[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  const clause = clauses.find((c) => token.start >= c.start && token.start < c.end);
  if (clause && isUnreal(clause, token) && !isHabit(clause, tokens)) return !isDoublyDenied(tokens, at);
  const scope = [...scopeBefore(tokens, at, clause), token];
  return scope.slice(0, -1).some((word, i) => deniesHere(word, scope, i));
}

function isUnreal(clause: Clause, token: Token): boolean {
  if (clause.link === 'if' || clause.link === 'unless') return true;
  if (clause.negated && !UNDONE.has(clause.verb)) return isAfterNegation(clause, token);
  const isGuess = clause.modal === 'must' && clause.tokens.some((token) => token.stem === 'hav');
  return UNREAL_MODALS.has(clause.modal) && !isGuess;
}

/** "I'd walk the floor every morning" tells what was done; with an "if" or a "next time" it does not. */
function isHabit({ modal, negated, tokens }: Clause, sentence: Token[]): boolean {
  if (modal !== 'would' || negated || sentence.some(({ lower }) => lower === 'if' || lower === 'next')) return false;
  return tokens.some(({ lower }, i) => HABIT.has(lower) || (lower === 'be' && /ing$/.test(tokens[i + 1]?.lower ?? '')));
}

const HABIT = new Set(['every', 'each', 'always', 'usually', 'often', 'whenever']);

/** "My manager didn't agree" denies the agreeing, not the manager. */
function isAfterNegation({ tokens }: Clause, token: Token): boolean {
  const negation = tokens.find(({ lower }) => DENIERS.has(lower));
  return !negation || token.start > negation.start;
}

/** "not without", "could not have done without". */
function isDoublyDenied(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at).map((t) => t.lower);
  return before.includes('without') && (before.includes('not') || before.includes('never'));
}

function scopeBefore(tokens: Token[], at: number, clause: Clause | undefined): Token[] {
  const from = Math.max(0, at - REACH);
  const inReach = tokens.slice(from, at);
  const lastMark = inReach.findLastIndex((t) => t.kind === 'mark' || t.lower === 'but');
  const near = inReach.slice(lastMark + 1);
  return clause ? near.filter((t) => t.start >= clause.start || DENIERS.has(t.lower)) : near;
}

function deniesHere(word: Token, words: Token[], i: number): boolean {
  if (DENIERS.has(word.lower)) return true;
  if (word.lower === 'too' && words.slice(i + 1, i + 3).some((w) => w.lower === 'to')) return true;
  const next = words[i + 1]?.lower ?? '';
  if (PREVENTING.has(`${word.lower} ${next}`)) return true;
  const isPutOff = word.lower === 'off' && /^(put|putting|held|holding)$/.test(words[i - 1]?.lower ?? '');
  if ((UNDONE_DOING.has(word.stem) || word.lower === 'against' || isPutOff) && next.endsWith('ing')) return true;
  return UNDONE.has(word.stem) && !SUCCEEDED.has(word.stem) && next === 'to' && !BE.has(word.lower);
}
