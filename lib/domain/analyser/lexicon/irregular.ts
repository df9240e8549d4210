/**
 * Irregular verbs, one a line: base, past, participle (the last two share a form when only one is given);
 * alternatives are joined by a slash.
 */
const TABLE = `
be am/is/are/was/were been
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
do does/did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten/got
give gave given
go went gone
grind ground
grow grew grown
hang hung
have has/had had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
let let
light lit
lose lost
make made
mean meant
meet met
mislead misled
oversee oversaw overseen
outgrow outgrew outgrown
overcome overcame overcome
oversleep overslept
override overrode overridden
overwrite overwrote overwritten
pay paid
put put
quit quit
read read
rebuild rebuilt
redo redid redone
redraw redrew redrawn
reset reset
rerun reran rerun
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn
shake shook shaken
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun
split split
spread spread
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
sweep swept
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
upset upset
wake woke woken
wear wore worn
wind wound
win won
withdraw withdrew withdrawn
write wrote written
`;

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split(' '));

/** Past and participle forms to their base. */
export const BASE_OF = new Map<string, string>(
  rows.flatMap(([base = '', ...forms]) => forms.flatMap((form) => form.split('/').map((f) => [f, base] as const))),
);

/** The table lists these with the past forms for their stem alone. */
const PRESENT = new Set(['am', 'is', 'are', 'has', 'does']);

export const IRREGULAR_PAST = new Set(
  rows.flatMap(([, past = '']) => past.split('/')).filter((form) => !PRESENT.has(form)),
);
export const IRREGULAR_PARTICIPLE = new Set(rows.flatMap(([, past = '', participle = past]) => participle.split('/')));
