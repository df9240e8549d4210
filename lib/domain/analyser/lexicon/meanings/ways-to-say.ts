/** What key phrases tell in a word or two, as people put it when they talk. Format: see `../meanings.ts`. */
export const WAYS_TO_SAY = `
apologise, how sorry, tell .. sorry, be so sorry
admit, tell .. it be me, say it be me, confess, tell .. it have be me, come forward
warn, say there be .. risk, heads up, give .. heads-up, tell .. would go wrong, say it would go wrong
remind, nudge, tell .. once more, tell .. again
thank, grateful, thank you
keep at it, carry on regardless|anyway, not give up, not let up, stick with|at it, keep going, press on, persist, persevere
come in early, get there early, arrive early, start early, get|be there before everyone, get|be in before everyone, before my shift start, be in .. hour before
cover .. shift, take .. shift, work in her|his|their place, work instead of her|him|them, stand in for, fill in for, cover for, step in for
swap, trade, exchange, switch, change .. with
walk away, turn .. down the deal|offer|job, leave the table, pull out, back out, say no to the deal|offer
wait, hold off, hold back, give it a day|week|hour|minute|night, sit tight, bide .. time, not rush, leave it for, sleep on it
hesitate, hold back, think twice, waver, in two minds, not sure whether|if, drag .. feet
guess, take|have .. stab|punt, not really know, shot in the dark
assume, take .. for granted, never question|check|ask, think without check
overlook, slip past|by|through, not see, miss, escape .. notice
panic, lose .. head|nerve, get into a panic, go to pieces, freak out
stay calm, keep calm, remain calm, keep .. head|cool, not panic, stay cool, not lose .. head|nerve|temper
regret, wish .. not, would take .. back, would undo, not do .. again
trust, take .. word for, take .. at .. word, put .. trust
double-check, check .. twice|again, check .. second time, go over .. again, check .. once more, recheck, check .. two time
sit with, shadow, spend .. with|beside|alongside, sit beside|alongside|next, at .. 's side, by .. 's side
draw, sketch, map out, make .. map|drawing|sketch|diagram|plan
replace, change, put in .. new|another, fit .. new|another, get .. new|another, swap, install .. new
relocate, move, shift, put .. somewhere else, put .. elsewhere, take .. elsewhere
throw .. out, throw .. away, bin, in the bin|rubbish|skip|trash, dump, waste, get rid of, chuck
combine, merge, make one .. out of, put .. together, join, into one
split, divide, make two .. out of, in two, share .. out, between us, among us
simplify, make .. easier|simpler|shorter, cut .. down to, pare .. down, strip .. down
postpone, push .. back, put .. off, move .. later
miss the deadline, not make|meet|hit the deadline, after the deadline, late, miss the date, past the deadline
vote against, no in the vote, vote no, my vote be against
start again, from scratch, back to square one, all over, start over, begin again, from the beginning, start anew
give .. back, return, hand .. back, take .. back, bring .. back
lend, let .. use, let .. have, let .. borrow
borrow, let me|us use, let me|us have, let me|us borrow, lend me|us, be lent
pay .. myself, out of my own pocket, use my own money, from my own money, with my own money, spend my own money
follow .. up, get back to, check back, chase, check in .. again|later, ask again, go back and ask, chase .. up
explain why, give .. reason, tell .. reason, say why, tell .. why
cook, make .. dinner|lunch|breakfast|meal|food, prepare .. dinner|lunch|meal|food, feed, cater
run out, none left, nothing left, all gone, be out of, no .. left, use .. up, sell out, run dry
fall behind, late, behind, not keep up, not keep pace, lag, behind schedule
short staffed, understaffed, not enough people|staff|hand|nurse, too few people|staff|hand|nurse, too few of us, short of people|staff|hand|nurse, people down, staff shortage, shortage of staff|people|nurse, lack of staff|people|nurse, lack staff|people|nurse, short-handed, few staff
shortage, not enough, too few, too little, short of, lack, run out of, scarce
win the contract|deal|bid|tender, get the contract|deal|bid|tender, land the contract|deal|bid, give us|me the contract|deal|job, pick|choose us|me
lose the contract|deal|bid, contract|deal|bid go to someone|somebody|another|other, contract|deal|bid go elsewhere, lose .. contract|deal|bid to
lose .. customer|client, customer|client leave, customer|client go elsewhere, customer|client go to .. competitor|rival|other, customer|client walk away
break, stop work, pack in|up, give up on us|me, die, conk out, go bust, break down
power go out|off, power cut, lose power, light go off|out, blackout, power failure, no power, power fail
late, after it be due, after .. due, not .. on time, not come|arrive|start|leave on time, well past, behind time, overdue, keep .. waiting
too small, not fit, not big enough, not enough space|room, no space|room, not .. large enough, too tight, not all fit
error, mistake, not right, not correct, fault
lock, not open, could not open, under lock
cancel, call .. off, never|not take place, not happen, not go ahead, never happen, not go on
ignore, deaf ear, not listen, no attention, not hear, nobody listen
nobody hurt, no injury, not hurt, unharmed, everyone be fine|safe|okay|unhurt, nobody .. injure, without injury, no harm, not a scratch
everyone agree, nobody object, no objection, all of one mind, all agree, unanimous, all in favour, nobody be against
no plan, make it up as, improvise, without .. plan, not plan
no warning, out of the blue, not warn, without warning, nobody warn, nobody tell .. beforehand|before|advance, not see .. coming, no notice
no backup, nothing to fall back, no spare, no plan b, no fallback, nothing in reserve
too expensive, cost too much, not afford, beyond .. budget|means, too dear|costly|pricey, price be too high
too slow, take too long, not fast|quick enough, too much time
too late, not in time, miss the moment|chance|window, time have pass, no longer time, not .. soon enough
too early, too soon, not yet time, before it be time
too hard, too difficult, beyond me|us, not .. easy enough
too long, not short enough, go on forever, far too much time
out of date, outdated, obsolete, old, not .. update, no longer current|valid|right|true, past .. date, stale, behind the times, years old, not .. current
stale, out of date, old, outdated, not fresh, no longer fresh
by mistake, accident, by accident, accidental, not mean to, unintended, not on purpose, in error, not intend, unintentional
on purpose, deliberate, deliberately, intentional, intend, be meant, mean it, not .. accident, knowingly
in secret, behind closed doors, keep .. quiet|secret, secret, secretly, behind .. back, without tell .. anyone|anybody, nobody .. tell, hush .. up
in public, in front of everyone|everybody|all, publicly, openly, for all to see, everybody|everyone could see, in the open
since then, from that day|time|point|moment|week, ever since, since that day, from then on, after that, to this day
last minute, at the last moment, just before the start|end|deadline|launch, with minutes to go, in the nick of time, with .. to spare, at short notice, eleventh hour
from memory, off the top of my head, without look .. up, by heart, know .. by heart
first try, first time, first attempt, first go, on the first, straight away, at the first attempt, without a second attempt
first time, first try, first attempt, first go
not fit, wrong size, too big|small|large|tight|long|short
long queue, queue round|around, queue for .. hour|hours|ages, stand .. for hours, long line, people .. queue for, wait in line
unpaid, outstanding, overdue, not pay, nobody pay, owe
high turnover, people|staff .. leave, not stay long, come and go, staff turnover, keep leaving
language barrier, not speak .. english|language, not share .. language, no common language, different language, not understand .. language
safety risk, dangerous, not safe, unsafe, could .. hurt|injure|kill, danger, somebody could be hurt, hazard, safety hazard
tight budget, hardly any money, money be tight, little money, not .. much money, short of money, small budget, on a shoestring
notice, tell the difference, see the difference, see it, take note, remark
morale, mood, spirits, atmosphere
happy, morale improve, mood improve, in good spirits, cheerful
save time, quicker, faster, take less time, less time, time be saved, not take .. so|as long, save .. hour|hours|minutes
pay for itself, earn back, make .. money back, earn .. money back, pay off, cover its cost, recoup
do the trick, work, solve the problem, success, come good, do the job
standard, norm, made a rule, everybody|everyone do it that way, everybody|everyone does it, the way .. do things, become .. rule, how .. do it now
on leave, on holiday, on vacation, away, be off, not in, out of office, out of the office, off that|this week|day
on time, punctual, when .. promise, as promise, not .. late, no delay, without delay
belong to nobody, nobody's job, nobody's responsibility, nobody be responsible, nobody's task
dead end, lead nowhere, get nowhere, go nowhere, come to nothing, no way forward, blind alley
second opinion, ask someone|somebody else what, ask .. else what .. think, another pair of eyes, get another opinion|view, fresh pair of eyes, ask .. else to look
my own time, in my free|spare time, after hours, on my day off, in the evenings, off the clock, outside work|working hour, unpaid
my weekend, saturday and sunday, work through saturday|sunday, on saturday|sunday
not my department, another department, other department, different department, not .. my team, else's job
the deadline slip, miss the date|deadline, deadline move, deadline .. missed, late
peer review, colleague .. read|check|review, someone|somebody else .. check|read|review, another engineer|nurse|colleague .. check|read|review, second pair of eyes, check each other
cold call, call people .. never hear, call .. strangers, ring .. strangers, call .. out of the blue
trade-off, not have both, could not have both, only one of, at the cost|expense of, one against the other, against accuracy|speed|cost|quality, had to choose between, give up one, either .. or
still in place, not .. take .. down, still there, still up, still stand, never .. remove, never .. take .. down, not .. remove, still use, still have
scope, what we be going to build, what we would build, what .. include
sign, put .. name to, put .. signature
double booking, twice the same room|slot|table, book .. twice, same room|slot|table|seat .. twice, two guest|patient|customer .. same
let .. down, disappoint, fail .. team|customer|people, leave .. in the lurch, not there for
under budget, less than .. budget, less than .. plan .. spend, spend less than .. plan, cheaper than plan, below budget, within budget
over budget, more than .. budget, more than .. plan .. spend, overspend, above budget, cost more than plan
overspend, spend too much, over budget
remain, be left, still have
go without, give up, do without, sacrifice, forgo, miss out on
voluntary, nobody .. make .. to, not force, not have to, no obligation, by choice, of .. own accord, nobody have to, optional, up to them|you|us|me
compulsory, have to, no choice, must, obligatory, mandatory, force
fall off, come off, drop off, peel off, not stay on
short, shorter, not .. as long, not .. so long, less long, take less time
long, longer, not .. as short, take more time
slow, slower, not as fast|quick, not so fast|quick
cheap, cheaper, not as expensive|much|dear, not cost .. so|as much
expensive, dearer, not as cheap
few, fewer, not as many, not so many, less often, not as often, less frequent
small, smaller, not as big|large
old, older, not as new|young
easy, easier, not as hard|difficult, less hard|difficult|work
hard, harder, not as easy, less easy
well, better, not as bad, less bad
bad, worse, not as good, less good
clean, give .. clean, give .. wash, scrub, wipe .. down
take minutes, write down what .. say, keep minutes, write up .. meeting, note .. what .. say
less, half .. used to, not as much, not so much
nobody else know, only one who know, nobody but me, only i know, just me who know, keep .. to myself
only, just, nobody but, nothing but, no other
fit, suit, right size
phone, ring, ring .. up, call, give .. ring|call
safe, safer, less danger|dangerous|risk|risky, in less danger, not as dangerous|risky
dangerous, riskier, less safe, not as safe, more risk|danger
fix, repair, have .. working again, have .. running again, work again, run again, get .. working, be back in order
smoke, cigarettes
lock out, not get in, could not get in, stand outside .. without .. key
feed, get .. meal from, give .. meal, cook for
leader, in charge, lead
broken, stop work, not work, out of order, bust, pack in
unfair, not fair, same people always, always the same people, favourite, one-sided, unequal, uneven
fair, even-handed, equal, same for everyone|everybody|all
`;
