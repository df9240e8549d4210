/** More and less, fast and slow, money, results. Format: see `../meanings.ts`. */
export const CHANGE_AND_AMOUNT = `
fall, drop, decline, decrease, sink, shrink, reduce, reduction, cut, lower, dip, slump, less, fewer, down, shorten, slash, trim, shave, plunge, tumble, plummet, slide, bring .. down, go down, come down, cut .. down|back, get .. down, take .. off, knock .. off, shave .. off, scale .. back, fall away, drop off, diminish, lessen, ease, minimise, save, halve, be down, go away, lose, make .. smaller|shorter|lower|less|fewer, get smaller|shorter|lower, narrow
rise, grow, growth, increase, climb, jump, raise, lift, more, up, boost, gain, surge, soar, go up, come up, be up, push .. up, drive .. up, bring .. up, pick up, expand, swell, add, improve, double, triple, spike, creep up, shoot up, build up, extra, make .. bigger|larger|longer|higher|more, get bigger|larger|longer|higher, widen
rise, climb, go up, escalate
spike, surge, jump, peak, shoot up, flood, rush, burst, wave, sudden rise
halve, half, cut .. in half, by half, fifty
double, twice, two time, twofold
triple, treble, three time, threefold
fast, quick, rapid, swift, speedy, speed, in no time, at speed, soon, promptly, without delay, right away, accelerate, speed .. up, take less time, in less time, short
slow, sluggish, slowly, take long|longer|ages|forever, drag, at a crawl, crawl, take too long, slow .. down, latency, hold .. up, delay
accelerate, make .. fast|faster|quick|quicker, speed .. up, quicken, hurry, fast, faster, fast track, cut .. time
big, large, huge, major, great, massive, enormous, significant, substantial, considerable, serious
small, tiny, little, minor, slight, modest, few
full, whole, complete, entire, total, all
important, critical, crucial, key, vital, essential, significant, matter, main, count, big
save, spare, cut, avoid, keep, saving, free .. up, spend .. less, less, recover, better off
cost, expense, spend, price, bill, set .. back, charge, pay, fee, outlay
cheap, cheaper, inexpensive, low cost, cost .. less, spend .. less, pay .. less, save, affordable
expensive, costly, pricey, dear, cost .. a lot|fortune, cost .. more
free, at no cost|charge, cost nothing, not cost, without pay|cost|charge, no charge, complimentary
no extra cost, not cost .. more|extra|penny, cost nothing more|extra, without spend|pay, no additional|further|more cost|spend|expense, not a penny, no more money, for free, cost .. no more, within the .. budget, not spend .. more|extra
extra, additional, more, further, another, added, on top
revenue, income, sales, turnover, takings, earn, bring .. in, money in
profit, margin, earnings, gain, make money
earn, make, bring .. in, take in, generate, gross, net
lose, loss, miss .. out, forfeit, go missing, waste, drop, disappear, vanish, gone
no .. data lose, all .. data .. survive|safe|there|intact|keep, every .. record|row|file survive|safe|there|intact|keep, not lose .. data, lose no data|record|row, data .. intact|safe|survive
waste, squander, throw .. away, for nothing, in vain, go to waste, useless
money, cash, fund, budget, dollar
budget, money, fund, allowance, funding
invest, put .. into, spend, fund
pay, settle, foot the bill, cover the cost, fork out, shell out
buy, purchase, order, acquire, procure, get
sell, sale, flog
refund, reimburse, money back, pay .. back, give .. money back, compensate, return .. money
result, outcome, consequence, effect, impact, upshot, end result, lead to
impact, effect, influence, difference, consequence, result
goal, objective, aim, target, purpose, ambition, end
meet, hit, reach, achieve, make, attain, fulfil, deliver, accomplish
achieve, reach, accomplish, attain, get to, hit, manage, succeed, pull .. off
succeed, success, work, pay off, come off, do well, manage, go well, win, make it
fail, failure, not work, go wrong, not succeed, flop, break, go down, crash, fall through, fall over, come to nothing, collapse, die, let .. down, bomb, give out
break, crash, fail, go down, fall over, stop working, give out, collapse, die, break .. down, fall apart, blow up
outage, downtime, down, go down, crash, go dark, not available, unavailable, offline, out of action, failure, breakdown
downtime, outage, interruption, be down, out of action, go down
uptime, availability, available, be up, stay up
incident, outage, accident, event, problem, emergency, failure
error, mistake, fault, defect, bug, wrong, slip, flaw, glitch, blunder, go wrong, get .. wrong, failure, incorrect, come out wrong
mistake, error, slip, blunder, get .. wrong, wrong, oversight, do .. wrong, mess .. up, my bad
wrong, incorrect, false, mistaken, mistake, error, untrue, not right, not correct, not true, inaccurate, off, bad
right, correct, accurate, true
real, actual, true, genuine, in fact, live, authentic
problem, issue, trouble, difficulty, snag, fault, hitch, pain point, challenge, question, headache
risk, danger, hazard, threat, gamble, exposure, risky, could go wrong
safe, secure, protected, out of danger, intact, unharmed, sound
return, come back, send .. back, bring .. back, go back
retention, keep, stay, loyalty, not leave
churn, leave, cancel, quit, lose customers
renew, renewal, sign .. again, extend, sign .. up .. again|another, stay .. another|on, sign .. for another, take another year, continue .. contract, carry on with us, stay with us
happy, satisfied, pleased, content, delighted, glad, satisfaction, like
satisfaction, happy, satisfied, rating, pleased, happiness
angry, upset, furious, annoyed, frustrated, mad, cross, unhappy, livid
unhappy, dissatisfied, upset, angry, disappointed, not happy, complain, fed up
complaint, complain, grumble, gripe, moan, grievance
visit, traffic, hit, view
rate, share, percentage, proportion, ratio, frequency, how often, number, level
average, mean, typical, typically, on average
maximum, at most, no more than, peak, limit, up to, cap, ceiling
minimum, at least, no less than, floor
exceed, beat, surpass, top, go over, go beyond, outperform, more than, better than
enough, sufficient, adequate, plenty
twice as many, double
every, each, all, any, whole, entire, everywhere, across, throughout, every single, without exception, universal
each, every, apiece, per, individual
none, no, zero, nil, nothing, not any, not one, not a single, never
everyone, everybody, all, the whole team|company|room|group, each person, all of us|them, every one
everyone, the whole, all hands, every person|one|body, all of us
nobody, noone, no one, none, not anyone, not anybody, not a soul, not a single person
someone, somebody, a person, some one
only, just, sole, solely, single, exclusively, alone, nothing but, no more than
single, one, sole, only, lone, individual
several, some, few, various, number, multiple, a couple
many, lots, numerous, plenty, lot, much, dozens, loads, scores
most, majority, bulk, main part, more than half, nearly all
half, 50%, one out of two
almost, nearly, close to, just about, practically, virtually
about, around, roughly, approximately, some, circa, or so, nearly, more or less, close to, give or take
exactly, precisely, on the dot
same, equal, identical, alike, no different, unchanged, common, shared, similar
different, differ, another, unlike, not the same, opposite, diverge, separate, other, vary
opposite, contrary, reverse, the other way, conflicting, different
new, fresh, recent, brand new, novel, modern, newly
old, ancient, aged, outdated, legacy, obsolete, ageing, from the .. ages, date from
best, top, finest, greatest
worst, bottom, poorest
double-check, check .. twice, check .. again, recheck, verify again
scale, grow, expand, extend, enlarge
capacity, room, space, headroom, throughput
throughput, volume, capacity, output
balance, balanced, trade-off, tradeoff, weigh, weigh .. up
trade-off, tradeoff, compromise, give .. up .. for, price to pay, cost of, balance, at the expense
compromise, middle ground, meet .. halfway, meet in the middle, give and take, give a little, settle for, concession
lose .. customer|client|user|account, customer|client|user .. leave|left|go|cancel|walk|quit|switch
become, turn into, be now, now be, grow into, make into, end up, go on to be
root of, cause of, what cause, behind, source of, reason for, root cause, at the bottom
`;
