import { sentencesOf } from '../parse';
import { findPattern, patterns } from '../pattern';
import { type Rule, shown } from '../rule';

export const MOTIVE = patterns(`
  spare|free|idle time|hour|day|week|moment|evening|capacity|afternoon
  time to kill
  slack
  kill .. time|hour|afternoon
  time on my hand
  =bored
  boredom
  nothing else|better|much|urgent|to to? do
  nothing to do
  nothing on my
  quiet|slow|slack|calm|light|easy week|day|month|period|sprint|afternoon|stretch|time
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
  career
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
      if (clauses[i + 1]?.link === 'but' && clauses[i + 1]?.actor !== 'i') return false;
      const own = clause.tokens.some((token) => ['i', 'my', 'me'].includes(token.lower)) || clause.actor !== 'other';
      return own && !clause.negated && findPattern(clause.tokens, MOTIVE);
    });
    return shown('action', stated.slice(0, 3));
  },
};
