import type { Clause } from '../clauses';
import { findPattern, patterns } from '../pattern';
import { isPerson } from '../persons';
import { type Rule, shown } from '../rule';
import { stems } from '../stem';

/** Nouns that insult whomever they name. */
const NAME_CALLING = patterns(`
  idiot|idiots|moron|morons|dinosaur|dinosaurs|clown|clowns|slacker|slackers|deadweight|fool|fools|imbecile|amateur|amateurs
  cowboy|cowboys|liar|liars|thief|thieves|crook|crooks|coward|cowards|hypocrite|tyrant|jerk|jerks|crybaby|bully|bullies
  laziness|incompetence|stupidity|arrogance|sloppiness|greed
`);

/** Words said of people to their shame, and now and then of things. */
const INSULT = patterns(`
  laziness|incompetence|stupidity|arrogance|ignorance|negligence|sloppiness|greed|liar|liars|thief|cheat|crook|crooks|coward|cowards|hypocrite|tyrant|jerk|childish|crybaby|parasite|useless|spineless|brainless|mindless|obnoxious|toxic|pompous|dishonest|greedy|spoiled|nasty
  only|just want|care .. attention|themselves|himself|herself|bonus|money|career
  lazy|incompetent|careless|clueless|stupid|idiot|idiots|sloppy|ignorant|arrogant|unprofessional|negligent|inept|irresponsible|moron
  dinosaur|clown|slacker|deadweight|dead-weight|bully|freak|joker|fool|imbecile|amateur|amateurs|selfish|rude|dumb|pathetic|cowboy|cowboys
  =their|his|her|whose fault
  be .. 's fault
  fault of the
  to|i|we blame
  could|can not be bother
  not have a clue|the brain
  screw|mess .. up
  botch|bungle|butcher
  not give|care .. damn|toss|hoot|shit
  birthday party
  brewery
  drop the ball
  as usual
  waste of space
  hide behind
  a joke|disaster|nightmare|mess|disgrace
  asleep at
  phone it in
  good for nothing
  good-for-nothing
  brain dead
  out of .. depth
`);

/** Faults that a thing may have as well: they need a person or a team before them. */
const FAILING = patterns(`
  no idea|clue
  only care about
  lift a finger
  pull .. weight
  sit on .. hand
  pass the buck
  never .. on time
  too busy with
  in .. own world
  not interested in
  make .. excuse
  cover .. back|mistake
  take .. credit
  be .. hopeless|stubborn|terrible|awful|disorganised|unhelpful|foolish|incapable|slow|clumsy|unreliable|weak|difficult|impossible
  never care|bother|listen|read|check|test|answer|reply|do|pay|think|help|understand|learn|look|deliver|finish|show|work|document|respond|come
  not care|bother|listen|even
  not do .. job|work
  not even
  too lazy|slow|stubborn|proud|busy to
  bad|poor at
  refuse to
  rubbish|garbage|nonsense|crap
  sit on
  always on|late|complain|forget|ignore|blame
  ignore|forget us|me|it|everything|everyone|the
  not organise|run|count|manage a
`);

const GROUP = stems(
  'team group vendor squad department contractor supplier bookkeeper intern ops sales qa management predecessor lead boss director chief they he she guy bunch architect consultant designer marketing finance legal hr support security procurement engineering office administration',
);

/** A person or team is faulted or insulted. */
export const blame: Rule = {
  id: 'blame',
  weight: 'major',
  find: (answer) => shown('action', answer.sentences.flatMap((sentence) => sentence.clauses).filter(isBlame)),
};

export function isBlame(clause: Clause): boolean {
  if (clause.actor === 'i' || clause.actor === 'we') return false;
  const isDenied = clause.negated && clause.tokens.some((token) => token.stem === 'fault' || token.stem === 'blam');
  if (isDenied) return false;
  if (findPattern(clause.tokens, NAME_CALLING)) return true;
  if (clause.link === 'which') return false;
  if (findPattern(clause.tokens, INSULT)) return saysFault(clause) || clause.subject.length === 0 || !isThing(clause);
  return isAboutPeople(clause) && findPattern(clause.tokens, FAILING) !== undefined;
}

function isAboutPeople({ subject }: Clause): boolean {
  return subject.some((token) => GROUP.has(token.stem) || isPerson(token));
}

const THING = stems(
  'button error message screen report tool system page form process meeting data metric alert log test dashboard software app it that this which',
);

function isThing({ subject }: Clause): boolean {
  const head = subject.at(-1);
  return head !== undefined && THING.has(head.stem);
}

function saysFault({ tokens }: Clause): boolean {
  return tokens.some((token) => token.lower === 'fault' || token.lower === 'blame');
}
