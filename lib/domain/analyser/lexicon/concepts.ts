import { type PatternIndex, patterns } from '../pattern';

/**
 * Ideas that key phrases of behavioural answers often name and that speakers put in many ways, one pattern a line
 * (see `pattern.ts`). A phrase that matches one is said by any sentence that matches it too.
 */
const CONCEPTS = {
  unprompted: `
    own initiative|accord
    without .. ask|tell|prompt|request|instruct|order|assign
    nobody|noone .. ask|tell|request|assign|order|instruct|want
    no one|body .. ask|tell|request|assign|order|instruct
    not =asked|told|requested|instructed|assigned
    not ask|tell|wait .. me|us|to|for
    never .. =asked|told|assigned
    unprompted|unasked|voluntarily|uninvited
    =volunteered|volunteering
    my own bat
    no .. request|assignment|instruction|order
  `,
  'not my job': `
    outside|beyond of? my|our job|role|remit|scope|area|responsibility|lane|brief|duty
    not .. my|our|mine job|role|remit|scope|area|responsibility|task|duty|brief|project|ticket
    not part of my|our
    not mine
    else|other|another .. job|responsibility|role|area|task
    not in|on my|our job|remit|role|list|scope|area|plate|description|lane
    not responsible for
    off my list|plate
    not .. for me to
    no part of my
    job .. not mine
  `,
  alone: `
    by myself
    on my own
    single handed|handedly
    singlehandedly
    all alone
    without help
    nobody|no .. help me
  `,
  'took responsibility': `
    i .. take|own .. responsibility|blame|mistake|error|it|fault
    i .. own up
    be on me
    my fault|mistake|error|doing|responsibility
    i .. be responsible
    blame myself
    i .. admit
  `,
  disagreed: `
    i .. disagree
    i .. not .. agree
    i .. object|oppose|challenge|dispute
    i .. push back
    i .. argue against
    i be against
    i .. tell|say|think .. wrong|mistake
    i .. other|different view|opinion
    i .. see it differently
  `,
  'unclear ownership': `
    unclear ownership|owner|responsibility
    ownership|responsibility .. unclear|undefined|vague|blurred|fuzzy|missing
    nobody|noone|none|no .. know .. own|owner|responsible|whose|charge
    not .. clear who
    no .. owner
    nobody|noone own
    not .. know .. who .. own|responsible|charge
    between two|the chair|stool|team
  `,
  'single point of failure': `
    single point of failure
    if .. die|fail|break|go|crash .. everything|all|whole
    everything|all depend|rely|hang|hinge .. one|single
    only one person|server|machine .. know|can|able
    bus factor
  `,
  'missing goal': `
    missing|lack|no|absent .. shared|common|joint goal|objective|aim|target
    lack of .. goal|objective|aim|target|priority
    not .. share|agree .. goal|objective|aim|target
    everyone|team|side .. different|own goal|objective|aim|target
    pull .. different direction
  `,
  'taken up elsewhere': `
    adopt .. other|more|all|every|another
    other|more|all|every|two|three|four|another .. team|group|site|shop|lab|department|office .. adopt|copy|pick|use|take|follow
    roll|spread .. other|all|every
    now|already use|adopt|copy .. other|all|every
  `,
  'never again': `
    never .. again|since|recur|return
    not .. again|since|recur|return|reappear
    no repeat|recurrence
    no .. since
  `,
  'less spent': `
    cut|reduce|lower|bring|trim .. cost|spend|spending|expense|bill
    cost|spend|spending|bill|expense .. down|fall|drop|less|lower|shrink|decrease
    spend|pay|cost .. less
    cheaper
  `,
  'root cause': `
    root cause|reason
    underlying|real|actual|true cause|reason
    what be really|actually behind|cause
    cause behind|underneath
  `,
  'before the deadline': `
    before the deadline|due
    beat the deadline
    ahead of the? deadline|schedule|time
    with .. to spare
  `,
  'hard deadline': `
    tight|hard|fixed|short deadline|timeline|schedule
    little|not much|no time left
    against the clock
  `,
  'asked for help': `
    ask .. for help|advice|support
    reach out
    need|want .. hand|help
    turn to .. for
  `,
  'went to see': `
    go and see
    see .. for myself
    see with my own eye
    visit .. in person
    on site
  `,
  'before it was noticed': `
    before anyone|anybody|somebody|customer|they notice|know|see|complain
    nobody|noone .. notice|see .. yet|before
  `,
  'without authority': `
    no|without .. authority|power|mandate|say
    not .. boss|manager|lead|authority
    could not .. order|tell|force
  `,
  'long-term': `
    long term|run
    for good
    permanent|permanently|lasting
    once and for all
  `,
  'changed my mind': `
    change my|his|her|their mind
    come round|around
    i be wrong
    convince|persuade me
  `,
} as const;

export const CONCEPT_TABLES: readonly PatternIndex[] = Object.values(CONCEPTS).map((lines) => patterns(lines));
