import { stems } from './stem';
import type { Token } from './text';

/** Who a clause is about: the speaker, a group the speaker is in, somebody or something else. */
export type Actor = 'i' | 'we' | 'you' | 'other' | 'none';

const GROUP = stems('team squad group crew guild department unit pod');
/** One colleague is somebody else. */
const COLLEAGUES = new Set(['colleagues', 'coworkers', 'teammates']);
const ALL_OF = new Set(['everybody', 'everyone', 'both']);

/** The last pronoun of a subject decides; "Ana and I", "our team" and "both of us" are "we". */
export function actorOf(subject: Token[]): Actor {
  const words = subject.map((token) => token.lower);
  if (words.length === 0) return 'none';
  if (words.includes('we') || (words.includes('us') && ALL_OF.has(words[0] ?? ''))) return 'we';
  if (isOwnGroup(subject)) return 'we';
  if (words.includes('i')) return isJoint(subject) ? 'we' : 'i';
  if (words.at(-1) === 'you') return 'you';
  return 'other';
}

function isOwnGroup(subject: Token[]): boolean {
  const at = subject.findIndex((token) => token.lower === 'our' || token.lower === 'my');
  const head = subject.at(-1);
  if (at < 0 || !head || subject.length - at > 3) return false;
  return GROUP.has(head.stem) || COLLEAGUES.has(head.lower);
}

/** "Ana and I": words of somebody else before the "I". A clause-opening adverb is not somebody. */
function isJoint(subject: Token[]): boolean {
  const at = subject.findIndex((token) => token.lower === 'i');
  const after = subject.slice(at + 1);
  return after.some((token) => token.lower === 'and') || subject[at - 1]?.lower === 'and';
}
