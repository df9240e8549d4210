import { stem, stems } from '../stem';
import { meaningsOf } from './meanings';

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of `ahead behind|fall rise|drop increase|save cost|save lose|before after|first last|more fewer|more less|with without|open close|start stop|
  accept reject|agree disagree|inside outside|always never|early late|faster slower|buy sell|win lose|pass fail|add remove|keep drop|
  best worst|better worse|gain lose|earn lose|more few|reduce increase|shrink grow|approve refuse|hire fire|up down|same next|same different|every first|every last|all first|allow forbid|leave join|quit join|ask answer|send receive|lend borrow|teach learn|push pull|include exclude|hide show`.split(
  '|',
)) {
  const [left = '', right = ''] = pair.trim().split(' ').map(stem);
  for (const [a, b] of [
    [left, right],
    [right, left],
  ] as const)
    OPPOSITES.set(a, (OPPOSITES.get(a) ?? new Set()).add(b));
}

/** How much of a word its derivations share: "deliver" and "delivery", "complain" and "complaint". */
const SHARED_START = 5;

/** "fast", "faster", "fastest"; "automatic", "automatically". */
const COMPARING = new Set(['er', 'est', 'li', 'ali']);
/** A "manager" is not somebody who "manages", and a "counter" not what one counts. */
const DOERS = /(?:er|or)$/;

export function meansTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const meanings = meaningsOf(b);
  for (const meaning of meaningsOf(a)) if (meanings.has(meaning)) return true;
  return sharesRoot(a, b);
}

/** "deliver" and "delivery", "fast" and "faster". */
export function sharesRoot(a: string, b: string): boolean {
  if (NO_FAMILY.has(`${a} ${b}`) || NO_FAMILY.has(`${b} ${a}`)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const ending = long.slice(short.length);
  if (short.length >= 3 && long.startsWith(short) && COMPARING.has(ending)) return ending !== 'er' || GRADED.has(short);
  if (short.length < SHARED_START || !long.startsWith(short.slice(0, -1))) return false;
  return DERIVED.test(long.slice(short.length - 1)) && (!DOERS.test(long) || DOERS.test(short));
}

const NO_FAMILY = new Set(
  'short shortage,short shortly,hard hardly,late lately,near nearly,scarce scarcely,present presently,direct director,office officer,part party,bare barely,part partly,custom customer,depart department,apart apartment,organ organise,univers university,contract contractor,relat relative'
    .split(',')
    .map((pair) => pair.split(' ').map(stem).join(' ')),
);

/** What may follow the common start of two words of one family, of which the last letter may change. */
const DERIVED =
  /^.?(?:|ion|ation|ition|ison|t|s|is|d|al|ial|ical|ment|ance|anc|ence|enc|anci|enci|iti|ti|ness|nes|abl|ibl|iv|ativ|ful|ing|ur|ag|i|li|en|ic|ous|ist|ism|ari|ant|ent|eri|edli|ingli|th|ht|h)$/;

/** Adjectives and adverbs that take "-er". */
const GRADED = stems(`fast quick slow cheap high low big small short long safe easy simple old new young early late hard
  clear clean strong weak light heavy soon near great large smart calm quiet loud tight loose deep rich poor fair warm cold
  bright dark happy busy wide narrow tough close steep thin thick strict rough smooth soft sharp fresh fit tall few lean`);

const DOWN = stems('fall drop decline decrease sink shrink reduce cut lower dip fewer less down halve slash');
const UP = stems('rise grow increase climb jump raise lift more up double triple');

export function meansTheOpposite(a: string, b: string): boolean {
  if ((DOWN.has(a) && UP.has(b)) || (UP.has(a) && DOWN.has(b)) || isAntonym(a, b)) return true;
  return OPPOSITES.get(a)?.has(b) ?? false;
}

/** Of two such, one is said by denying the other: who did not leave stayed. */
const ANTONYMS = `
lose keep, lose survive, lose safe, leave stay, hide show, forget remember, agree disagree, accept reject, accept refuse, pass fail,
succeed fail, succeed failure, stop continue, include exclude, open close, happy unhappy, clear unclear, know unknown, true false,
right wrong, correct wrong, allow forbid, start stop, alone together, same different, real false, real fake, work break,
safe danger, quiet loud, easy difficult, easy hard, possible impossible, visible hidden, honest dishonest, ready unready,
trust doubt, trust distrust, sure unsure, like dislike, approve refuse, approve reject, miss meet, expensive cheap, break intact,
renew lapse, remain leave, keep drop, win lose, say silent,
warm cold, hot cold, warm cool, hot cool, wet dry, damp dry, full empty, clean dirty, new old, young old, fresh stale, big small, large small,
long short, tall short, high low, deep shallow, wide narrow, thick thin, heavy light, dark light, dark bright, strong weak, hard soft, tight loose,
rich poor, early late, fast slow, quick slow, cheap dear, cheap costly, dear cheap, public private, public secret, rare common, rare frequent,
manual automatic, manual automated, temporary permanent, simple complex, simple complicated, calm panic, calm angry, calm nervous,
patient impatient, polite rude, kind cruel, careful careless, brave afraid, proud ashamed, useful useless, safe dangerous, safe unsafe, safe risky,
healthy sick, healthy ill, alive dead, awake asleep, present absent, full half, online offline, available unavailable, near far, inside outside,
indoors outdoors, upstairs downstairs, above below, top bottom, front back, left right, first last, next previous, paper digital, electronic paper,
success failure, win loss, gain loss, profit loss, arrive leave, arrive depart, lend borrow, give take, give receive, send receive, buy sell,
push pull, lift drop, raise lower, hire fire, build demolish, build destroy, mend break, repair break, fix break, save waste, save spend, save lose,
add remove, attach detach, lock unlock, freeze thaw, fill empty, load unload, pack unpack, install uninstall, enable disable, connect disconnect,
praise criticise, praise blame, thank blame, help hinder, support oppose, encourage discourage, speed slow, tighten loosen, widen narrow,
strengthen weaken, lengthen shorten, improve worsen, better worse, best worst, more less, most least, many few, major minor, maximum minimum,
even odd, same opposite, together apart, together separately, centralised decentralised, voluntary compulsory, optional mandatory, optional required,
expected unexpected, planned unplanned, paid unpaid, paid free, signed unsigned, finished unfinished, complete incomplete, written oral, written verbal,
written spoken, in out, on off, before after, always never, everybody nobody, everyone nobody, everyone none, everything nothing, all none, with without, speak silent, ask wait, tell hide, share keep, aware unaware
`;
const ANTONYMS_OF = new Map<string, Set<string>>();
for (const pair of ANTONYMS.split(',')) {
  const [a = '', b = ''] = pair.trim().split(' ').map(stem);
  ANTONYMS_OF.set(a, (ANTONYMS_OF.get(a) ?? new Set()).add(b));
  ANTONYMS_OF.set(b, (ANTONYMS_OF.get(b) ?? new Set()).add(a));
}

export function isAntonym(a: string, b: string): boolean {
  return ANTONYMS_OF.get(a)?.has(b) ?? false;
}

/** Whether a word means the same as a noun and as a verb; "measures" and "orders" do not. */
export function isNounOrVerb(key: string): boolean {
  return NOUN_OR_VERB.has(key) || (key.length >= LONG && !NOUN_OR_ELSE.has(key));
}

const LONG = 7;
const NOUN_OR_ELSE = stems(`measure notice delegate present project object content address contract subject function
  position balance produce compound conduct minute contact discount exhibit incline perfect segment suspect forward`);
const NOUN_OR_VERB = stems(`trust review test help report plan use interview change check release delay need result
  question estimate design cost answer support fix repair request visit search audit update upgrade promise benefit study
  demo alert risk trial pilot survey complaint debate argue negotiate document design research vote refund attempt aim
  apology apologise agreement decision deploy rollout rewrite redesign prototype experiment regret doubt worry hope
  interest focus sketch draft process escalate handover tender warn warning signal cause blame praise
  label tag tally vote email text wait thank sketch list map guess stop start swap trade
  forecast budget schedule respect approach reply email message chat talk rehearse lift rise
  fall drop increase decrease cut save waste spend gain loss win failure crash restart reset repeat return`);

/** Whether a word means one thing as a noun and another as a verb: a "shift" at night and something "shifted". */
export function isOtherAsVerb(key: string): boolean {
  return OTHER_AS_VERB.has(key);
}

const OTHER_AS_VERB =
  stems(`charge shift drill match lead state present light book train plant press park ship miss rose bank fair
  land place point stock table ring seal spring strike tie refuse file club coach court date fan firm fit fly iron jam lock
  mean mine model nail note notice pole post pound racket row sink stamp stick suit tear toast tick trip volume wave board
  bill bowl box can cast cell chest clip corn crane deed desert ear fleet foil game gear hide host hawk kid`);
