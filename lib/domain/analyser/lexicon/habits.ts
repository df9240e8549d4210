import { patterns } from '../pattern';
import { stems } from '../stem';

/** Wishing for adoption is not adoption. */
export const WISHES = stems('suggest propose recommend hope plan think believe expect wish intend');

/** Verbs that tell how things stand rather than what people do. */
export const HABIT_EXCEPTIONS = stems(`be 's have do wait cost save mean seem feel look need want like love think say
  tell believe know pay lose see get take stay remain exist belong work complain stand`);

/** "my team now counts first", "now, when I see one, I look": what the speaker does since. */
export const OWN_HABIT = patterns(`
  my|our team|group|office|crew|squad|plan|spec|forecast|list|form|checklist|review|people 's? .. now
  now .. i|we|my|our
  in|on my|our team|group|office|crew|squad
  these days my|our|i|we
  since then i
  i now|always|never
`);
