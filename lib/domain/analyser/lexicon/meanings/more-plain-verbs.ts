/** Everyday verbs from M to Z and what people say instead of them. Format: see `../meanings.ts`. */
export const MORE_PLAIN_VERBS = `
make do, get by, manage with, use what we have
make money, be in profit|the black, bring in money, turn a profit
make sense, add up, be logical, be clear
make sure, see to it, check, ensure
manage, cope, get by, succeed in, pull .. off
match, fit, go with, be the same, agree with, tally
matter, count, be important, make .. difference
measure, take .. measurements, put .. ruler, put .. tape, use .. tape measure, time, weigh
mend, repair, fix, patch, sew .. up
mention, bring .. up, say, refer to, drop into the conversation
mess .. up, ruin, spoil, make .. mess, get .. wrong, botch
miss, not catch, be too late for, not see, overlook, fail to notice
mix up, confuse, swap by mistake, get .. wrong way round, muddle .. up, each .. other one's
move, shift, put .. elsewhere|somewhere, go to another|new, relocate, take .. to another
move house, move to another|new place|flat|house, change address, new address
name, call, give .. name
need, require, cannot do without, must have, want
notice, see, spot, become aware, pick up on, catch
obey, do as .. tell, do what .. say, follow orders, toe the line
object, be against, say no, protest, not agree, have .. objection, put .. foot down
observe, watch, look on, sit in, see for .. self
offer, put forward, say .. would, come forward, propose
open, start, unlock, not closed
operate, run, work, use
order, ask for, send off for, put in .. order, buy, place .. order
organise, arrange, set up, put together, plan, lay on, run
overcharge, charge too much, bill .. too much, ask too much
overhear, hear by chance, catch, happen to hear
overrule, override, go over .. head, set aside, overturn
oversleep, sleep in, not wake up, wake up late
own up, admit, confess, say it be me, hold .. hands up, come clean
pack, box .. up, put .. in .. box, wrap .. up
panic, lose .. head, lose .. nerve, go to pieces
pass, get through, make the grade, clear
pause, stop for .. minute|moment|while, take .. break, hold .. for now
pay, cover .. cost|bill, foot .. bill, settle, hand over .. money|notes|cash|banknotes, put up the money
pay attention, listen, concentrate, be alert, watch closely
pay back, refund, give .. money back, reimburse, return .. money
persuade, talk .. into, win .. over, get .. to, bring .. round, change .. mind, convince
phone, call, ring, give .. ring, get on the phone, pick up the phone
pick, choose, select, go for, settle on
plan, map .. out, work .. out, think .. ahead, draw up .. plan, make plans
praise, say how good|well, compliment, give .. credit, pat .. on the back, speak highly
prepare, get ready, set .. up, do .. homework, get everything ready, practise for
pretend, act as if, make out, play dumb, fake
prevent, stop .. from, head .. off, make sure .. not, avoid, keep .. from happening
print, run .. off, put on paper
promise, give .. word, swear, say .. would, commit, vow
protect, keep .. safe, shield, look after, guard
prove, show, demonstrate, back .. up with
punish, fine, discipline, tell .. off, give .. detention
push, lean on, press, put pressure on, urge
put off, delay, postpone, leave for later, wait with
quit, leave, walk out, hand in .. notice, give up, pack .. in
raise, bring .. up, put .. up, lift, mention
raise money, collect money|donations, fundraise, find the money
reach, get to, arrive at, hit, make it to
react, respond, do something about it, act
read, go through, look through, have a read
realise, see, understand, dawn on, it hit me, become clear, the penny drop, come to see
receive, get, be given, be sent, be handed
recommend, suggest, advise, speak well of, say .. should
record, write .. down, note .. down, make .. note, keep .. note, log, get .. on paper, put .. on paper|file
recover, get over, bounce back, get better, be back to normal, get .. back
recycle, use .. again, reuse, turn into something new
refuse, say no, turn .. down, not .. agree to, not .. go along, not .. let, would not, decline, put .. foot down
reject, turn .. down, say no to, throw .. out, not accept, send .. back, knock .. back
relax, take it easy, put .. feet up, wind down, calm down
release, let .. out|go, set .. free, put .. out
rely on, count on, depend on, lean on, trust, cannot do without
remember, not forget, have in mind, recall, come back to me
remind, jog .. memory, nudge, tell .. again, prompt
remove, take .. away|out|off|down, get rid of, pull .. out
rent, hire, lease, pay for the use
repair, mend, fix, patch .. up, get .. going again, put .. right
repeat, do .. again, say .. again, happen again, go over .. again
replace, put in .. new, swap .. for, change .. for, get .. new, take the place of, use .. instead
report, tell, let .. know, flag up, pass on, bring .. to .. attention
rescue, save, get .. out, come to .. help
rest, have .. break, put .. feet up, take .. break, lie down
return, come back, go back, bring .. back, give .. back, send .. back, take .. back
reuse, use again, use .. twice, use .. more than once
reverse, undo, turn .. around, go back on, put .. back
ring, phone, call, go off, sound
rise, go up, climb, increase, get higher, grow
risk, gamble, chance, put .. on the line, take .. chance
rush, hurry, do .. in a hurry, not take .. time, be in a hurry, have only .. minute|minutes for
save, keep, put .. aside, put .. by, rescue, not lose, spare
search, look for, go through, hunt, comb
see, notice, catch sight, set eyes on, spot
send, post, mail, put .. in the post, get .. to
separate, keep .. apart, split, pull .. apart, part
serve, look after, wait on, deal with, attend to
set up, start, put together, get .. going, establish, draw up, arrange, put .. in place
settle, sort .. out, agree, come to .. agreement, make up, bury the hatchet
share, split, divide, let .. have .. part, go halves, both be to, between us
shout, yell, raise .. voice, scream, bawl
show, let .. see, point .. out, prove, demonstrate
shrink, get smaller, go down, become less
shut down, close, stop, turn .. off, cease
sign, put .. name|signature to|on, put .. initials
sleep, be in bed, be asleep, get some rest, nap
slow down, go slower, take longer, brake, take .. foot off
smell, stink, have .. smell
sort, put .. in order, arrange, organise
spend, pay out, lay out, go on, use up
spill, knock .. over, tip .. over, drop
split, break up, divide, cut in two, part company
spoil, go off, go bad, ruin, rot, go sour
spread, go round, get about, pass from
stand up to, not be bullied, not give in to, confront, face up to
start, get going, kick off, begin, get under way, set off
stay, not leave, not go, remain, stick around, be still there
steal, take .. without paying|asking, nick, pinch, rob, walk off with
stop, put an end to, call a halt, bring .. to an end, not let .. go on, cut .. out, give up, no longer do, not do .. any more
struggle, find it hard, have .. hard time, not find it easy, have trouble, battle
succeed, work, make it, pull it off, do it, manage it, come off
suffer, be in pain, have a hard time, be hit
suggest, put .. to, say .. could, say .. should, float, bring .. up, have .. idea
supply, provide, give, bring, deliver
survive, get through, make it, pull through, come through, live
suspect, have .. feeling, smell .. rat, think .. might, have .. suspicion
swap, exchange, change .. over, trade
take apart, dismantle, strip .. down, pull .. to pieces
take care of, look after, see to, deal with
take part, join in, be involved, be in on, be one of
take turns, one after the other, rotate, by turns
talk to, speak to|with, have .. word with, have .. chat with, sit .. down with
tear down, pull .. down, knock .. down, demolish
tell off, scold, give .. a telling-off, have words with, reprimand
tempt, be drawn, fancy
test, try .. out, put .. through .. paces, give .. a trial, run .. trial
think over, sleep on, mull .. over, consider, give .. thought
throw away, bin, chuck .. out, put .. in the bin, dump, get rid of, discard
tidy, clear .. up, put .. away, put .. in order, clean up
train, teach, coach, show .. the ropes, show .. how, give .. training
translate, put .. into english|french|german|spanish|another
travel, go, fly, drive, make the trip, take the train
trick, fool, take .. in, con
trust, believe in, have faith, count on, rely on, believe, put .. faith
try, have .. go, give it .. go, make .. attempt, attempt, do .. best
turn down, say no to, refuse, reject, decline
turn off, switch .. off, pull the plug, shut .. down, unplug
turn on, switch .. on, start .. up, plug .. in
understand, get, see why|what|how, grasp, follow, make sense of, get .. head round
undo, reverse, put .. back, take .. back
unite, bring .. together, pull together
urge, push, press, beg, plead with
use up, run out of, finish, get through
visit, go to see, go and see, pay .. visit, call on, drop in on, stop by, go round to, come round to
volunteer, offer, come forward, put .. hand up, say .. would do, step forward
vote, cast .. vote, raise .. hand for, go to the polls
wait, hang on, hold on, be patient, stand by, sit tight, hold off
wake up, get up, be woken, get out of bed
warn, tell .. in advance, tell .. to be careful, say .. dangerous, raise the alarm
waste, throw .. away, spend for nothing, use badly, go in the bin
watch, keep .. eye on, look at, observe, see, stand by and
weigh up, think .. through, consider, look at both sides
win, come first, come out on top, get the prize, beat everyone|everybody|all
withdraw, pull out, back out, take .. back, drop out
work hard, put in .. hours, go all out, give it .. all, slave away, work flat out
work late, do overtime, burn the midnight oil, stay on, stay late, put in extra hours
work out, figure .. out, calculate, come good, solve
work together, pull together, team up, join forces, side by side
worry, be concerned, lose sleep, be anxious, be nervous, keep .. awake
write, put .. on paper, put pen to paper, jot .. down, draft
`;
