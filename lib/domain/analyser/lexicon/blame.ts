import { patterns } from '../pattern';
import { stems } from '../stem';

/** Nouns that insult whomever they name, wherever they stand. */
export const NAME_CALLING = patterns(
  `
  idiot|idiots|moron|morons|dinosaur|dinosaurs|clown|clowns|slacker|slackers|deadweight|fool|fools|imbecile|amateur|amateurs
  cowboy|cowboys|hypocrite|jerk|jerks|crybaby|jobsworth|jobsworths|muppet|muppets|numpty|numpties|buffoon|nitwit|halfwit|dimwit|loser|losers
  laziness|incompetence|stupidity|arrogance|sloppiness|incompetents|bureaucrats|parasite|parasites|know-it-all|primadonna|diva|divas
  bunch|load|pack|herd of @slur
  waste of space
  black hole
  good for nothing
  good-for-nothing
`,
  { slur: stems('idiot moron clown cowboy crook liar amateur fool jobsworth slacker child kid loser joker') },
);

/** The same, but these may be part of the facts ("thieves used it"): only said of somebody by "is" and "are". */
export const CHARGE = patterns(`
  liar|liars|thief|thieves|crook|crooks|cheat|cheats|coward|cowards|tyrant|bully|bullies|freak|joker|jokers|snake|dictator
  a? total|complete|absolute|real|utter? joke|disaster|nightmare|mess|disgrace|shambles|embarrassment|pain|liability
`);

const FLAW = stems(`
  lazy incompetent careless clueless stupid sloppy ignorant arrogant unprofessional negligent inept irresponsible selfish rude dumb
  pathetic childish useless spineless brainless mindless obnoxious toxic pompous dishonest greedy nasty hopeless stubborn terrible
  awful disorganised unhelpful foolish incapable clumsy unreliable chaotic defensive old-school narrow-minded lame dreadful rubbish
  thick petty jealous lousy messy hostile asleep weak difficult impossible resistant slow bad poor typical`);
/** Said of things as well: these blame only where the subject is plainly somebody. */
export const MILD = stems(
  'weak difficult impossible resistant slow bad poor asleep messy typical terrible awful useless hopeless dreadful rubbish chaotic pathetic unreliable toxic lame thick defensive hostile lousy',
);
const HARSH = new Set([...FLAW].filter((word) => !MILD.has(word)));

/** What somebody is, after "is", "are" or "was". */
export const FAULTY = patterns('be .. @flaw', { flaw: FLAW });

/** Words and idioms said of people to their shame. They need a person or a team before them. */
export const INSULT = patterns(
  `
  seem|act|behave|get|become .. @harsh
  @harsh with|about|at his|her|their
  only|just want|care|think|worry .. attention|themselves|himself|herself|bonus|money|career|number|target|power|status
  only care about
  love|like|enjoy the sound of .. own
  would|had rather|sooner moan|complain|talk|sit|chat|argue|gossip|sleep|wait|play
  could|can not even bother
  not ever? bother|care|listen
  never even|once|really|ever|get? bother|care|listen|read|check|test|answer|reply|think|help|understand|learn|look|deliver|finish|show|work|document|respond|pick|do
  never get round|around
  could|can not .. to save
  could|can not organise|run|manage|plan|spot|read|spell|count|code|cook|lead a|an|any|one|ten|talent|spreadsheet|to|past|straight
  could|can not take|handle|stand a? question|criticism|feedback|joke|truth
  could|can not even
  would not know
  not have a clue|the brain
  not do .. job|homework|part|bit
  screw|mess .. up
  screw|mess up
  botch|bungle|butcher
  not give|care .. damn|toss|hoot|shit|monkey
  birthday party
  brewery
  drop the ball
  as usual
  hide|hiding behind
  phone|phoning it in
  out of .. depth
  no idea|clue
  lift a finger
  pull .. weight
  =sat|sits|sitting on .. hand
  =sat|sits|sitting on this|that|it|them|my|our|the
  pass the buck
  throw .. under the bus
  too busy with|to
  in .. own world
  not interested in
  make .. excuse
  cover .. back|mistake|track
  take .. credit
  too lazy|slow|stubborn|proud|busy|scared to
  be|talk|write|produce|deliver|say|promise|give|sell .. rubbish|garbage|nonsense|crap
  simply|just|happily|cheerfully|flatly|again ignore|forget|shrug|vanish
  obviously|clearly|evidently|plainly|frankly|surely not|never
  leave .. mess|chaos|shambles|disaster
  =did|done nothing
  do nothing at|about|all|for|to
  do the|a|as bare|absolute? minimum|little
  promise .. everything|anything|moon|world|heaven
  think of|about nothing|only|themselves
  always|constantly|forever on|late|complain|moan|forget|ignore|blame|argue|whine
  ignore|forget us|me|everything|everyone
  without .. look|think|read|check|ask|test
  should|ought to? really|just? have spot|say|know|see|check|notice|catch|tell|test|read|ask|warn|document|do
  take everything personally
  lose|break|ruin|destroy everything|all
  lie also|too|about|to|all|constantly
  set|have no|any boundary
  blame everyone|everybody|others|us|me
  sleep through
`,
  { harsh: HARSH },
);

/** Who is at fault, said outright. */
export const FAULT = patterns(`
  could|can not be|even bother|bothered
  should|ought|must be|to ashamed|sacked|fired|embarrassed
  without any|the|a? interest|motivation|discipline|brain|manners|backbone|spine|shame|scruples|sense
  no|zero|little|any|of motivation|discipline|manners|backbone|spine|scruples|shame|brains
  ego
  =kind-of|sort-of guy|person|man|woman|boss|people|colleague
  do .. terrible|poor|bad|lousy|sloppy|awful|horrible|shoddy job
  care .. more than
  =their|his|her|whose fault
  be .. 's fault
  fault of the
  to|i|we blame
  typical of
  that lot
  all .. =care|cares|cared about
`);
