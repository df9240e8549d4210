/** How things are, how they come about and how they relate. Format: see `../meanings.ts`. */
export const QUALITIES = `
sick, ill, unwell, off sick, in bed
injure, hurt, wound, harm
harm, damage, hurt, injure
damage, break, harm, spoil, ruin, wreck
broken, not working, damaged, out of order, not work, bust, defective, faulty
dirty, unclean, filthy
loud, noisy, deafening
quiet, silent, calm, still
silent, quiet, say nothing, not say, keep quiet, hold my tongue
secret, hidden, confidential, private, in private
private, personal, confidential, own
public, open, for everyone, in front of everyone
official, formal, on paper
formal, official, proper
informal, casual, unofficial
strict, firm, rigid, severe, tough
gentle, soft, kind, careful
kind, nice, friendly, considerate
rude, impolite, unfriendly
careful, cautious, with care, thorough, attentive
careless, sloppy, not careful
thorough, complete, careful, detailed, in depth, leave no stone
exact, precise, accurate, specific, to the letter
precise, exact, accurate
rough, approximate, ballpark
wide, broad, extensive
deep, thorough, profound
strong, powerful, solid, robust, firm
weak, fragile, poor, feeble, flimsy
fragile, brittle, easily break, delicate, flaky
flaky, unreliable, unstable, intermittent, on and off, sometimes fail|work, random
unreliable, flaky, not reliable, could not rely|trust|count
reliable, dependable, stable, trustworthy, solid, robust, never fail, can rely, can count
stable, steady, reliable, not crash, no crash
steady, constant, stable, regular
constant, steady, continuous, permanent
sudden, abrupt, unexpected, all at once, out of nowhere
gradual, step by step, bit by bit, little by little, slowly
step by step, one at a time, one by one, piece by piece, bit by bit, in stages, gradually, incrementally, in small steps
incremental, step by step, in small steps, gradual, bit by bit
one by one, each in turn, one after another, one at a time
side by side, next to each other, together, in parallel
parallel, at the same time, side by side, simultaneously
same time, simultaneously, in parallel, at once
rare, uncommon, unusual, seldom
unusual, strange, odd, rare, weird, not normal
strange, odd, weird, unusual, funny, not right, fishy, suspicious, off
normal, usual, ordinary, regular, standard, as always
common, usual, frequent, widespread
popular, liked, in demand, favourite, well liked
famous, well known
successful, work, win, effective
effective, work, successful
useful, helpful, handy, of use, valuable
useless, no use, worthless, of no value
valuable, useful, precious, worth
worth, deserve, value, pay off
value, worth, benefit
benefit, advantage, gain, help, profit, upside
disadvantage, drawback, downside, con, cost
main, chief, principal, major, key, primary, biggest, most important
extra, additional, spare, more
necessary, essential, required
optional, voluntary, not required, not necessary
possible, can, feasible, doable
impossible, cannot, not possible, no way, not feasible, could not be done
likely, probable, chances be
unlikely, improbable, not likely
ready, done, finished, complete, prepared
unfinished, incomplete, not finish|done|complete|ready, half done
alive, live, running, up
dead, gone, die, not alive
stuck, blocked, trapped, unable, go nowhere, no progress, could not move|go, hit a wall, at a standstill, grind to a halt
blocked, stuck, held up, hold .. up, wait on, could not continue|go|proceed
blocker, obstacle, barrier, hurdle, hindrance, block, what stop, in the way
progress, advance, headway, move forward, get further
success, win, victory, achievement, triumph
win, victory, gain, beat, come first
beat, defeat, outdo, better than, win against
fight, struggle, battle
struggle, have trouble|difficulty, fight, find .. hard|difficult, wrestle
cope, manage, get by, handle, survive
survive, last, make it, get through, stay alive, live
grow, develop, expand, get bigger
develop, grow, build, evolve, mature
shape, form, mould
influence, affect, sway, shape
affect, influence, hit, impact, touch, concern
hit, strike, affect, reach
cause, lead to, bring .. about, trigger, result in, make, create, produce
lead to, cause, result in, end in, bring about
solve, crack, work .. out, fix
react, respond, act, answer
act, do something, take action, move, step in, respond
intervene, step in, get involved, interfere
interrupt, cut .. off, disturb, break in
disturb, bother, annoy, interrupt
annoy, irritate, bother, get on .. nerves
surprise, astonish, amaze, shock, stun
impress, amaze, wow
encourage, motivate, support, urge, push
motivate, inspire, encourage, drive
inspire, motivate, encourage
reward, bonus, prize, recognise
recognise, acknowledge, credit, thank, praise
credit, praise, recognition
give credit, credit, name .. as, say it be .. idea|work, thank .. in public
respect, admire, look up to, regard
insult, offend, hurt
laugh, joke, smile
cry, weep, tears
shout, yell, scream, raise .. voice
threaten, warn, menace
steal, theft, take, rob, nick
cheat, trick, deceive, lie
lie, not true, untruth, tell .. untrue, mislead
pretend, act as if, fake
fake, false, not real, forged, made up
legal, lawful, allowed, law
illegal, against the law, unlawful, forbidden
law, rule, legislation, regulation
fair, just, even, equal
unfair, unjust, not fair
punish, penalise, fine
fine, penalty, charge
breach, violation, break, leak
security, safety, protection
privacy, personal data, private
accessible, can be reached|used, within reach, usable by
blind, cannot see, without data|information|sight
guess, estimate, go by feel, stab in the dark, not know
search, look for, hunt, seek, look everywhere
seek, look for, search, ask for
pick, choose, select
collect, gather, bring together, pull together, assemble, get
gather, collect, get together, pull .. together, meet
filter, sift, screen, weed .. out, sort .. out
sort, kind, type
type, kind, sort, category
classify, sort, label, categorise, group
match, fit, correspond, agree, tally
mismatch, discrepancy, not match|agree|add-up|tally, differ, did not line up
discrepancy, mismatch, difference, not match|agree|add-up|tally
duplicate, copy, twice, double, repeat, same .. twice
copy, duplicate, imitate, reproduce
missing, lost, gone, disappear, vanish, not there, absent, could not be found, nowhere to be found
appear, show up, turn up, come up, surface
disappear, vanish, go away, be gone, go, not there any more
spread, extend, expand, grow
split, divide, break .. up, share, separate
cover, include, deal with, span
include, contain, involve, cover, have, come with
exclude, leave .. out, omit, not include
rely, depend, count on, trust, lean on
depend, rely, hinge, hang on, need
dependency, depend, rely, reliance
replaceable, could be replaced, substitute
backup plan, plan b, fallback, alternative, second option, contingency
alternative, other option|way, another option|way, option, plan b
option, choice, alternative, possibility, way
fallback, backup, plan b, reserve
scope, extent, range, what .. include
range, scope, spread, variety
goal, what .. want to achieve, aim, target
vision, long term view, picture of the future, dream
strategy, plan, approach, direction
direction, course, way, path
path, way, route, course
route, way, path, line
first step, start, begin with
requirement, need, spec, demand, what .. need|want|ask
specification, spec, requirements, description
acceptance, accept, approval
legacy, old, inherited, outdated
maintenance, upkeep, care, support, keep .. running
handover, hand .. over|off, pass .. on, turn .. over, transfer
shift handover, hand over .. shift
rota, schedule, roster, shift plan
on call, on duty, pager, standby
meeting, call, session, sit down
minutes, notes, record, write up
agenda, list of topics, plan, programme
workshop, session, course, training
demo, demonstration, show, walk .. through, presentation
story, account, tale, report
news, word, information, update
rumour, gossip, hearsay
information, data, facts, details, knowledge
knowledge, know-how, what .. know, expertise, understanding
expertise, skill, knowledge, experience
skill, ability, talent, competence
experience, background, practice, history
curiosity, interest, want to know, wonder
interest, care, curiosity, stake
conflict of interest, interest .. clash|conflict
interim, temporary, in the meantime, stopgap
on paper, pen and paper, in writing, written down
old way, how .. used to, way .. used to, how .. always do|did, as before
meantime, meanwhile, while, in between
meanwhile, in the meantime, at the same time, while
until, before, up to
once, as soon as, when, after
instead, in place, rather, not
despite, in spite, even though, although, against
because, since, as, due to, thanks to, owing to
therefore, so, that is why, as a result, for that reason
against, opposed, not for, versus
according, based on, by
based on, by, according to, rest on, from
in front of, before, facing
behind, at the back, after
above, over, on top
below, under, beneath
inside, within, in
outside, beyond, not in, out of
nationwide, across the country, in every city|region, whole country
worldwide, globally, across the world, in every country, all over the world
company wide, across .. company, whole|entire company, every|all department|team, everyone in the company, companywide
everywhere, in every place, all over, across .. board, at every|all
somewhere, in some place
part of, in the|our|every, on the|our, belong to, included in
spare, second, extra, another
mislabel, wrong label, label .. wrong
miscount, wrong count, count .. wrong
misread, wrong reading, read .. wrong
miscalculate, wrong calculation|sum, calculate .. wrong
misspell, wrong spelling, spell .. wrong
misplace, wrong place
misprint, wrong print
`;
