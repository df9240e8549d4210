import { isDenied } from '../polarity';
import type { Token } from '../text';
import type { Parsed } from './parsed';

const NOTHING = new Set(['nothing', 'nobody', 'noone', 'none']);
const OBJECT_REACH = 3;
/** "lacked a handbook" had none. */
const LACK_REACH = 3;

/** Denied by a negation or a lack, or by its own object: "I owned up to nothing". */
export function isDeniedOrNothing(parsed: Parsed, at: number): boolean {
  const opening = wordsBefore(parsed.tokens, at);
  if (AFFIRMED.test(opening) || IN_FACT.test(wordsAfter(parsed.tokens, at))) return false;
  if (isDenied(parsed.tokens, at, parsed.clauses) || UNREAL.test(opening) || isAsked(parsed.tokens, at)) return true;
  if (parsed.tokens[at - 1]?.lower === 'zero' || OUT_OF.test(opening)) return true;
  if (MISSING.test(opening)) return true;
  const before = parsed.tokens.slice(Math.max(0, at - LACK_REACH), at);
  if (before.some(({ stem, kind }) => stem === 'lack' && kind === 'word')) return true;
  const after = parsed.tokens.slice(at + 1, at + 1 + OBJECT_REACH);
  const object = after.findIndex(({ lower }) => NOTHING.has(lower));
  const isVerb = parsed.verbs.has(parsed.tokens[at]?.start ?? -1);
  const isBlocked = after
    .slice(0, object)
    .some(({ kind, lower }) => kind === 'mark' || /^(and|but|so|for)$/.test(lower));
  return isVerb && object >= 0 && !isBlocked && after[object + 1]?.lower !== 'but';
}

/** "we had run out of spare parts" */
const OUT_OF = /\b(?:run|ran|running) (?:\w+ )?out of (?:\w+ )?$/;

/** "the tank was missing its lid" */
const MISSING = /\bmissing (?:its|their|his|her|my|our|a|the) (?:\w+ )?$/;

const OPENING = 9;
const words = (tokens: Token[]) => tokens.map(({ lower }) => lower).join(' ');

function wordsBefore(tokens: Token[], at: number): string {
  const before = tokens.slice(Math.max(0, at - OPENING), at);
  const mark = before.findLastIndex(({ kind, lower }) => kind === 'mark' && lower !== "'s");
  return `${mark < 0 && at <= OPENING ? '^ ' : ''}${words(before.slice(mark + 1))} `;
}

function wordsAfter(tokens: Token[], at: number): string {
  return ` ${words(tokens.slice(at + 1))}`;
}

const ADVERBS = String.raw`(?:(?:even|really|actually|properly|ever|just|at least|\w+ly) )*`;

/** What looks like a denial and is none: "didn't just check", "couldn't help checking", "never forgot to check". */
const AFFIRMED = new RegExp(
  String.raw`\b(?:(?:not|never) (?:\w+ )?(?:just|only|merely|simply)(?: did (?:i|we|they|he|she))?|(?:not|never) (?:forget|forgot|fail|failed|stop|stopped|hesitate|hesitated|neglect|neglected|cease|ceased|miss|missed|regret|regretted)(?: to)?|not help|no (?:choice|option|alternative) but to|nothing but) ${ADVERBS}$`,
);

/** "I said I would check it, and I did." */
const IN_FACT =
  /[ ,](?:and|so) (?:so )?(?:i|we|they|he|she|it) (?:really |actually )?(?:did|have|had)(?: so)?(?: [,.;!]|$)/;

/** It was thought of, owed or claimed, not done: "ought to have checked", "came close to checking", "had I checked". */
const UNREAL = new RegExp(
  String.raw`(?:\bought(?: not)? to(?: have)?|\bsupposed to(?: have)?|\bwish(?:ed)? (?:that )?(?:i|we|they|he|she|it|somebody|someone) (?:had)?|\bclose to|\b(?:think|thought|talk|talked|dream|dreamed|dreamt|toyed with the idea) (?:about|of)|\bconsider(?:ed|ing)?|\bshort of|\b(?:give|gave|given) up(?: on)?|\b(?:afraid|scared) (?:to|of)|\b(?:reluctant|unwilling|hesitant|slow|loath) to|\bpretend(?:ed)? (?:to(?: have)?|that i|i)(?: had)?|\bclaim(?:ed)? (?:that )?(?:i|we|he|she|they)(?: had| have)?|\bonly (?:thought|imagined|dreamt) (?:that )?(?:i|we)(?: had)?|\bneed(?:ed)? to|^\^ had (?:i|we|they|he|she|it)) ${ADVERBS}$`,
);

const ASKS = /^(?:did|do|does|have|has|was|were|is|are|could|can)$/;

/** "Did I check it?" tells nothing, unless a "yes" follows. */
function isAsked(tokens: Token[], at: number): boolean {
  const end = tokens.findIndex(({ lower }, i) => i > at && lower === '?');
  const isOpen =
    end > 0 && ASKS.test(tokens[0]?.lower ?? '') && !tokens.slice(0, end).some(({ lower }) => lower === '.');
  return isOpen && !/^(?:yes|yeah|sure|indeed|of)$/.test(tokens[end + 1]?.lower ?? '');
}
