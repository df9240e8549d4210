/** Everyday verbs from A to L and what people say instead of them. Format: see `../meanings.ts`. */
export const PLAIN_VERBS = `
accept, take .. on board, say yes, put up with, live with, be fine with, be okay with, swallow
accuse, blame, point .. finger, say it be .. fault, hold .. against
act, do something, take steps, take action, get on with it, get moving
admire, look up to, think highly
afford, have .. money for, be within .. budget
agree, agree to, say yes to, accept, give .. yes, get .. yes for, nod .. through
anger, annoy, make .. angry|cross|mad, upset, get on .. nerves, wind .. up
announce, tell everyone, let everyone know, make .. known, put .. out, send .. round
apply, put in for, send in an application, fill in an application
approve, give .. yes, get .. yes, say yes, wave .. through, let .. through, give .. nod, pass, clear, back, give .. blessing
argue, row, fall out, have .. words, disagree, quarrel
arrive, get there|here, come, turn up, show up, get in, reach, land, be there
attend, go to, be at, sit in on, come to, turn up at|to
back, support, stand up for, be behind, side with, be on .. side
ban, forbid, not allow, outlaw, stop .. from, rule .. out
beat, do better than, come ahead of, outdo, be faster than
begin, get going, get under way, get off the ground, open, set to work
believe, think, be sure, be convinced
bend the rules, break the rules, not follow the rules, cut corners, get round the rules, turn a blind eye
block, be in the way, stand in the way, hold .. up, bar, jam, clog
boil down to, come down to, be about
book, reserve, make .. booking|reservation, put .. name down
borrow, have the loan, take out of the library, use somebody's
bother, trouble, worry, get to, bug
bribe, slip .. money, pay .. under the table
bring, carry, fetch, take along, come with
bury, hide, sweep .. under the carpet
calm .. down, settle, soothe, talk .. down, reassure, cool .. off
cancel, call .. off, not go ahead with, scrap, drop, pull out of, back out of
care for, look after, nurse, tend
catch, spot, find, notice in time, pick up
cause, be behind, be the reason, be why, be down to, come from, be because of, be due to
celebrate, have .. party, mark, raise .. glass, go out for .. drinks
challenge, question, push back, call .. into question, say i|we not believe, argue with, take .. to task, not accept, not buy
chase .. up, remind, follow up, keep on at, keep asking
cheat, trick, con, fiddle, rip .. off, play .. unfair
check in with, ask how .. be, see how .. be, have a catch-up with
choose, go with, go for, pick, plump for, settle on, opt for
clear, let through, let .. go through, wave through, approve, pass
climb, go up, rise
close, shut, lock up, pull down the shutters
collect, pick .. up, fetch, gather, round up, get in
come back, return, be back, go back, turn up again
complain, make .. fuss, moan, grumble, not be happy, kick up .. fuss, write in, ring up to complain, let us know .. unhappy, have a go at
concentrate, focus, keep .. mind on, think of nothing else
confess, come clean, own up, tell .. all, spill the beans
confirm, say yes, bear .. out, prove .. right, back .. up
confuse, mix .. up, muddle, get .. muddled, make no sense, puzzle, not understand
contact, get in touch, get hold of, reach, drop .. line
copy, do the same, imitate, follow .. example, take .. over, do it .. way too, do it the same way, follow suit
cost, come to, set .. back, be .. bill, be .. price
count on, rely on, depend on, bank on, trust
cover up, hide, keep .. quiet, hush up
criticise, find fault, tear .. apart, have a go at, pick .. to pieces
cry, be in tears, burst into tears, weep
cut, bring .. down, get .. down, trim, slash, take .. off, knock .. off, slim .. down
damage, spoil, ruin, break, wreck, hurt, do harm
deal with, sort .. out, see to, take care of, handle, tackle
decide, make up .. mind, come to a decision, make the call, settle on, conclude
defend, stand up for, stick up for, speak up for, take .. side
delay, hold .. up, put .. back, set .. back, make .. late, take longer than
deliver, hand .. over, drop .. off, bring .. round, get .. to
demand, insist on, ask for, call for, want
deny, say no to, refuse, say it not true, not admit
depend on, be down to, hang on, hinge on, need
describe, tell .. about, explain what .. like, put .. into words, paint a picture
deserve, earn, be worth, have .. coming
die, pass away, lose .. life, be dead
disagree, not see eye to eye, see .. differently, be of another opinion, not share .. view, not agree, think otherwise
disappear, vanish, go missing, be gone, be nowhere to be found
disappoint, let .. down, fall short, not live up to
discover, find out, come across, stumble on, turn out
disguise, hide, pass .. off as
dismiss, brush .. aside, wave .. away, not take .. seriously
donate, give .. away, hand .. for free, make a gift
double, go up twofold, grow to twice
draw attention, point .. out, make .. notice, highlight
dream up, come up with, think of, have the idea
drop, let .. fall, let go of
drop out, leave, quit, pull out, give up, not finish
earn, make, bring in, get paid, be paid
eat, have .. meal, have lunch|dinner|breakfast
educate, teach, school, train
embarrass, make .. feel silly|small, shame, go red
employ, hire, take .. on, give .. job
empty, clear .. out, tip .. out, use .. up
end, be over, come to an end, finish, stop, come to .. close
enjoy, like, have fun, have a good time, love
escape, get away, get out, run away
estimate, put .. at, reckon, guess at
exaggerate, lay it on thick, make .. sound bigger|worse, overstate
exclude, leave .. out, keep .. out, shut .. out
expand, grow, get bigger, open new|another|more, branch out
expect, see .. coming, think .. would, count on, bank on
expire, run out, lapse, go out of date, pass its date, no longer be valid
explain, tell .. how|why|what, go through, talk .. through, make .. clear, put .. simply
expose, uncover, bring .. to light, show .. up
fail, not pass, not work, not make it, go wrong, flop
fall, go down, drop, come down, trip over, slip
fall asleep, nod off, doze off, drop off to sleep
fear, be afraid, be scared, worry, dread
fetch, go and get, pick .. up, bring
fight, struggle, battle
fill in, complete, write in, answer
find, come up with, track .. down, get hold of, lay .. hands on, turn .. up
finish, get .. done, be done, wrap .. up, complete, be through with
fire, sack, let .. go, give .. the sack, dismiss, get rid of
fix, get .. working again, put .. right, sort .. out, make .. work, mend, get .. going again
flood, be under water, water get|come in|everywhere
focus, concentrate, zero in, give .. full attention
follow, go along with, stick to, keep to, do as .. say|tell, obey
forget, not remember, slip .. mind, leave .. behind, not think of
forgive, let .. off, not hold .. against, move on
found, set up, start, create
free .. up, make time|room|space for, give .. back time
freeze, be stuck, hang, stop respond
frighten, scare, make .. afraid
gamble, bet, take .. chance, take .. risk
get better, improve, pick up, look up, recover
get lost, lose .. way, not find .. way, go astray
get rid of, throw .. out, do away with, lose, scrap, bin, remove, no longer have
get worse, go downhill, worsen, deteriorate, slip
give in, yield, back down, cave, let .. have .. way
give up, stop try, throw in the towel, quit, admit defeat, call it a day
go against, defy, disobey, ignore, do the opposite, go over .. head, not do as|what .. say|want|tell
go home, leave, knock off, clock off
go wrong, fail, not work out, come unstuck, fall apart, misfire
grow, get bigger, go up, expand, increase
guarantee, promise, give .. word, make sure
guess, go by .. gut, take .. shot, estimate
hand in, submit, turn .. in, send .. in, give .. in
hand out, give .. out, distribute, pass .. round, share .. out
hand over, pass .. on|over, give .. over, turn .. over, transfer
handle, deal with, manage, cope with, take care of
happen, take place, occur, come about, be
hate, cannot stand, not like, loathe, detest
heal, get better, recover, mend
heat, warm .. up, get .. hot
help, lend .. hand, give .. hand, pitch in, chip in, step in, be there for, muck in
hide, keep .. secret, cover .. up, keep .. from, not tell, not show, bury
hire, take .. on, bring .. in, give .. job, recruit, employ
hope, keep .. fingers crossed, be optimistic
hurry, rush, be quick, get a move on, move fast, step on it
hurt, be in pain, injure, break .. leg|arm|wrist, cut .. hand|finger
ignore, take no notice, turn a blind eye, not listen, brush .. off, look the other way, pretend not, not take .. seriously
imagine, picture, see in .. mind
improve, get better, make .. better, do better, go up, pick up
include, take .. in, bring .. in, count .. in, have .. in it, make .. part
inform, tell, let .. know, keep .. posted, put .. in the picture, fill .. in
inherit, take over from, be left, be handed down
injure, hurt, wound, break .. leg|arm
inspect, look .. over, check, go over, examine
interrupt, cut .. off, break in, talk over, not let .. finish, butt in
introduce, bring .. in, put .. in place, start, set .. up
invent, come up with, think .. up, make .. up, dream .. up
invite, ask .. along|over|to come|to join, have .. over|round
join, become .. member, sign up, come on board, be part of
judge, weigh .. up, make up .. mind about
keep, hold on to, hang on to, not throw .. away, not give .. away, save, hold .. back
keep calm, stay cool, not panic, keep .. head
keep quiet, say nothing, hold .. tongue, not say .. word, stay silent
know, be aware, have .. idea, be familiar with, understand
lack, be without, have no, be short of, not have, be missing
laugh, find it funny, crack up
launch, go live, open, bring .. out, put .. on the market, release, roll .. out
lead, be in charge, run, head .. up, be at the head
leak, drip, let water in, get out, seep
learn, find out, pick .. up, be taught, get to know, work .. out, come to understand
leave, go, walk out, go away, quit, move on, resign, hand in .. notice
lend, let .. have, let .. use, give .. loan
let .. go ahead, allow, permit, give .. go-ahead
lie, not tell the truth, make .. up, say something untrue, tell .. story
like, be fond, love, be keen, be into, be happy with
listen, hear .. out, let .. talk, let .. speak, pay attention, let .. finish, lend .. ear, be all ears, take in what
look after, take care of, mind, care for, keep .. eye on
look for, search, hunt, try to find, seek
lose, no longer have, mislay, be without, cannot find
lose money, be in the red, make a loss, not break even
lower, bring .. down, drop, reduce, turn .. down
`;
