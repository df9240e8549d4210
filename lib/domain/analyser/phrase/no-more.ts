import { meansTheSame } from '../lexicon/synonyms';
import { stems } from '../stem';
import { isDeniedOrNothing } from './denial';
import { clauseAt, type Item, type Parsed } from './parsed';
import { doerOf } from './roles';

const ENDINGS = stems('stop cease quit end disappear vanish');
const isEnding = ({ token }: Item) => ENDINGS.has(token.stem) || token.lower === 'gone';

/** "the queue disappeared" by "there's no queue any more", "we stopped printing" by "we no longer print". */
export function saysNoMore(wanted: Parsed, said: Parsed): boolean {
  const ending = wanted.items.find(isEnding);
  const rest = wanted.items.filter((item) => item !== ending && item.weight === 1);
  if (!ending || rest.length === 0 || wanted.quantities.length > 0 || isDeniedOrNothing(wanted, ending.at))
    return false;
  const isOver = NO_MORE.test(said.tokens.map(({ lower }) => lower).join(' '));
  return isOver && rest.every(({ token }) => isGone(said, token.stem)) && isSameDoer(wanted, said, rest[0]?.token.stem);
}

const NO_MORE =
  /\bno longer\b|\bno more\b|\bany (?:more|longer)\b|\banymore\b|\b(?:never|no|not|nobody|none)\b.* (?:since|now)\b/;

function isGone(said: Parsed, key: string): boolean {
  return said.items.some(({ token, at }) => meansTheSame(key, token.stem) && isOut(said, at));
}

const isOut = (said: Parsed, at: number) => isDeniedOrNothing(said, at) || said.tokens[at - 1]?.lower === 'longer';

function isSameDoer(wanted: Parsed, said: Parsed, key = ''): boolean {
  const [clause] = wanted.clauses;
  if (clause?.actor !== 'i') return true;
  const found = said.items.find(({ token }) => meansTheSame(key, token.stem));
  const told = found && clauseAt(said, found.token);
  return told !== undefined && doerOf(told) === 'i';
}
