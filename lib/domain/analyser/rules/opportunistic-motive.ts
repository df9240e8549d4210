import type { Clause } from '../clauses';
import { NEGATIONS } from '../lexicon/function-words';
import { sentencesOf } from '../parse';
import { findPattern, patterns } from '../pattern';
import { type Rule, shown } from '../rule';

export const MOTIVE = patterns(`
  have|get|be|find|with|in|during|use|see .. spare|free|idle time|hour|day|week|moment|evening|capacity|afternoon
  i spare time
  time to kill
  slack
  kill .. time|hour|afternoon
  time on my hand
  =bored
  boredom
  nothing else|better|much|urgent|to to? do
  nothing to do
  nothing on my
  have|get|be|in|during .. quiet|slow|slack|calm|light|easy week|day|month|period|sprint|afternoon|stretch|time|season|shift
  between project|task|assignment|sprint|job
  look for something
  something to do
  have .. time left|free|over
  i have time
  slow at work
  not much|a to|lot do|on|going
  curious|curiosity
  out of curiosity|boredom|interest
  for fun
  fun
  kick|kicks
  always want to try|learn|play
  want to try|learn|play|use|experiment
  excuse to|for
  look good
  promotion
  promote
  my|the? bonus|raise|cv|resume|portfolio|performance|appraisal|visibility
  my career
  bonus|prize|raise|reward|gift .. promise|offer|wait
  promise|offer .. bonus|prize|raise|reward
  my thesis|degree|course|certificate|certification|blog|talk|rating|grade|score
  notice me
  pass the|some time
  lull
  calendar|schedule|diary|plate|queue|desk|week|afternoon be .. open|empty|clear|free|light|quiet
  gap to fill
  prize|bonus|reward for
  get .. notice
  notice by
  intrigue|fascinate|tempt me
  puzzle|riddle .. me|i
  be .. intrigued|fascinated|tempted|keen|eager|dying|itching to|by
  want|need|love|like to learn|practise|practice|play|try
  chance|excuse|reason|opportunity to learn|play|try|shine
  reputation|linkedin|brag|spotlight|limelight
  credit for
  look great|smart|clever
  i have nothing on|to|else|better
  have|be .. nothing on
  idle
  downtime
  fill the|my time|day|afternoon
  between two|contract|job|role
  twiddle
  itch|itching to
  pet project
  hobby
  nerd
  toy|play|playing with
  challenge myself
  make a name
  for myself
  extra money|cash|pay
  overtime pay
  i enjoy|love|like|fancy .. puzzle|challenge|code|coding|statistics|tinker|play
  get .. name
  my name on|in
  my|annual review
  impress
  visible|visibility
  recognition|recognise
  stand out
  get notice
  gap in my
  calendar|schedule|plate|queue be|was empty|light|clear|free
  empty calendar
  practise|practice my
  personal|own gain|interest|benefit|pleasure
`);

/** Acting because there was time, fun or gain in it, and not for those who had the problem. */
export const opportunisticMotive: Rule = {
  id: 'opportunistic-motive',
  weight: 'minor',
  find(answer) {
    const clauses = sentencesOf(answer, 'task', 'action').flatMap((sentence) => sentence.clauses);
    const stated = clauses.filter((clause, i) => {
      const isOutweighed = clauses[i + 1]?.link === 'but' && clauses[i + 1]?.actor !== 'i';
      return !isOutweighed && statesMotive(clause);
    });
    return shown('action', stated.slice(0, 3));
  },
};

function statesMotive(clause: Clause): boolean {
  const match = findPattern(clause.tokens, MOTIVE);
  if (!match || !isAboutSpeaker(clause)) return false;
  const isInside = clause.tokens.slice(match.from, match.to).some((token) => NEGATIONS.has(token.lower));
  return !clause.negated || isInside || clause.subject[0]?.lower === 'nothing';
}

/** Somebody else's free time is no motive; "it was a slow month" is the speaker's. */
function isAboutSpeaker(clause: Clause): boolean {
  if (clause.actor !== 'other') return true;
  if (clause.subject.some((token) => GAIN.has(token.lower))) return true;
  const words = [...clause.subject, ...clause.tokens].map((token) => token.lower);
  return (
    words.some((word) => OWN.has(word)) || /^(it|there|things|nothing|work)$/.test(clause.subject.at(-1)?.lower ?? '')
  );
}

const OWN = new Set(['i', 'my', 'me', 'us', 'our']);

const GAIN = new Set(['bonus', 'prize', 'reward', 'promotion', 'raise']);
