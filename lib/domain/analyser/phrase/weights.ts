import { BE, DETERMINERS, STOP_WORDS } from '../lexicon/function-words';
import { stem, stems } from '../stem';
import type { Token } from '../text';

/** How much a word counts in a phrase: 1, half when it tells less, 0 for grammar. */
export function weightOf(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || isAtAll(tokens, at)) return 0;
  if (isPredicate(tokens, at) || isAnswer(tokens, at)) return 1;
  if (at === 0 && token.lower === 'against') return 1;
  if (tellsLess(token) || isSwitch(tokens, at)) return 0.5;
  const isNoun = NOUNS_TOO.has(token.lower) && DETERMINERS.has(tokens[at - 1]?.lower ?? '');
  return STOP_WORDS.has(token.lower) && !isNoun ? 0 : 1;
}

/** What became so is so. */
export const BECOME = stem('become');

const tellsLess = ({ lower, stem }: Token) =>
  TELLING.has(lower) || MEASURE.has(stem) || LIGHT.has(stem) || stem === BECOME;

/** Grammar words that matter in a short phrase, at half the weight of others. */
const TELLING = new Set(
  'every each all same different before after first only now own outside same both together alone again against why behind another up down less fewer more still single'.split(
    ' ',
  ),
);
/** Nouns that only say that something was measured. */
const MEASURE = stems('rate number amount level percentage figure total count average');

/** Verbs that leave the meaning to their object. */
const LIGHT = stems('take give go come put keep bring set hold let');

/** These carry meaning when nothing follows that they belong to: "I said no". */
const ANSWERS = new Set(['no', 'yes', 'nothing', 'everything']);

const isAnswer = (tokens: Token[], at: number) =>
  ANSWERS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind !== 'word';

const isAtAll = (tokens: Token[], at: number) => tokens[at]?.lower === 'all' && tokens[at - 1]?.lower === 'at';

/** "switched off the gas" */
function isSwitch(tokens: Token[], at: number): boolean {
  return /^(?:on|off|out)$/.test(tokens[at]?.lower ?? '') && SWITCHING.has(tokens[at - 1]?.stem ?? '');
}

const SWITCHING = stems('switch turn shut cut go lock');

/** "the gas was off", "still on": here the small word is what is said. */
function isPredicate(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  const isLast = !next || next.kind === 'mark' || /^(?:all|again|now|today|for|when|since)$/.test(next.lower);
  return (
    /^(?:on|off|in|out)$/.test(tokens[at]?.lower ?? '') && isLast && (BE.has(before) || /^(?:still|not)$/.test(before))
  );
}

/** Grammar words that an article makes nouns of. */
const NOUNS_TOO = new Set(['till', 'can', 'cans', 'will', 'past']);
