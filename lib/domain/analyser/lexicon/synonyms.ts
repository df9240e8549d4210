import { stem, stems } from '../stem';

/** Words that may stand for one another when somebody recalls a key phrase. One meaning a line. */
const GROUPS = `
every each all whole entire
no none nil zero
ask request tell instruct order
told ask instruct
role job remit scope responsibility duty lane brief description
find discover spot notice locate uncover identify detect pinpoint
trace track follow
build create make develop produce construct
write author draft compose
write document record
fix repair patch correct mend resolve solve
measure time clock gauge
time long duration
show present demonstrate demo display
talk speak chat discuss
call phone ring
meet sit
check verify inspect examine confirm validate
check look
test try trial
analyse study examine investigate
count tally tot
compare contrast
fall drop decline decrease sink shrink reduce cut lower dip slump less fewer down short
rise grow increase climb jump raise lift more up
improve better
fast quick rapid swift speedy speed
real actual true genuine
customer client user shopper buyer consumer
error mistake fault defect bug wrong
team squad group crew
now today currently nowadays present already
adopt use take pick copy
standard default norm
start begin launch commence
stop end cease halt quit finish
buy purchase
help assist support
complaint complain grumble
share pass circulate spread distribute
lesson learning
boss manager supervisor
lead leader head
alarm alert warning siren
save spare
avoid prevent
pay settle
delete remove drop scrap
replace swap switch exchange
choose pick select opt
decide settle resolve
suggest propose recommend pitch
agree accept
refuse reject decline
persuade convince
argue push
teach train coach instruct
simplify simple easy
cancel scrap abandon drop
queue wait line
hire recruit
visit go
watch observe shadow
read study
interview question
wait queue
late overdue delay
early ahead soon
wrong incorrect false mistaken
broken faulty
big large huge major
small tiny little minor
shop store
home house
car vehicle
money cash
child kid
worker employee staff
colleague coworker teammate peer
company firm business
error-free clean
whole entire
hour hr
month monthly
week weekly
day daily
night nightly
year yearly annual
quarter quarterly
cost expense spend
goal objective aim target
shared common joint
missing absent lacking lack
reason cause
problem issue trouble
idea suggestion
plan schedule
list checklist
rule policy
step stage
alone myself solo
own personal
initiative accord
without no
before prior ahead earlier
after afterwards following
outside beyond
first initially
again anew
daily every-day
keep retain
send email mail ship
give hand
release launch ship deploy rollout
automate automatic
script program
page screen
call ticket
need require
risk danger
refund reimburse
return come
leave quit resign
happy satisfied pleased
half halve
half fifty
twice double
`;

const MEANINGS = new Map<string, Set<number>>();
for (const [id, line] of GROUPS.trim().split('\n').entries()) {
  for (const word of line.split(' ')) {
    const key = stem(word);
    MEANINGS.set(key, (MEANINGS.get(key) ?? new Set()).add(id));
  }
}

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of `fall rise|drop increase|save cost|save lose|before after|first last|more fewer|more less|with without|open close|start stop|
  accept reject|agree disagree|inside outside|always never|early late|faster slower|buy sell|win lose|pass fail|add remove|keep drop|
  best worst|better worse|gain lose|earn lose|more few|reduce increase|shrink grow|approve refuse|hire fire|up down|same next|same different|every first|every last|all first|allow forbid`.split(
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

export function meansTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const meanings = MEANINGS.get(b);
  if (meanings && [...(MEANINGS.get(a) ?? [])].some((id) => meanings.has(id))) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && COMPARING.has(long.slice(short.length)) && long.startsWith(short)) return true;
  return short.length >= SHARED_START && long.startsWith(short.slice(0, -1)) && long.length - short.length <= 4;
}

const DOWN = stems('fall drop decline decrease sink shrink reduce cut lower dip fewer less down halve slash');
const UP = stems('rise grow increase climb jump raise lift more up double triple');

export function meansTheOpposite(a: string, b: string): boolean {
  if ((DOWN.has(a) && UP.has(b)) || (UP.has(a) && DOWN.has(b))) return true;
  return OPPOSITES.get(a)?.has(b) ?? false;
}
