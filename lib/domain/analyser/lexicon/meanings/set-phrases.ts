/** Set phrases of working life, each with what stands for the whole of it. Format: see `../meanings.ts`. */
export const SET_PHRASES = `
write to, write, send .. letter, send .. a note, drop .. line
my idea, i come up with, i thought of it, i suggest it
closing time, after .. shut, once .. shut, once .. close, when .. close
lose patience, run out of patience, lose .. temper, no patience left, not be patient
laugh at, make fun, mock
miss .. bus|train, bus|train leave without
out of hours, after closing time, outside office|working|opening hours, after hours, when nobody be there, late in the evening, when .. closed
in the long run, in the end, long term, over the years, over time, eventually, in the long term
in the short term, for now, for the time being, at first
under pressure, very little time, pushed us|me, pushing us|me, stressful, under stress, in a hurry, time be short, up against it
at my own expense, out of .. pocket, use my own money, my own money, cover the cost myself, pay for it myself, pay .. myself, foot .. bill
step by step, one thing at a time, bit by bit, gradually, one at a time, little by little, in stages, in small steps
against the rules, not allowed, break the rules, forbidden, not permitted, against policy, not .. supposed to
within the rules, allowed, by the book, follow the rules, permitted
up to date, current, updated, latest, refreshed, recent
steep learning curve, a lot to learn, learn fast|quickly, hard to get into, so much to learn
safe pair of hands, could rely on, can rely on, could trust, can trust, reliable, dependable
better way, easier way, improvement, could be done better, smarter way, better method
quick fix, patch, temporary solution, fix .. fast|quickly, stopgap, for now, workaround
duplicate work, do the same thing|work, same work .. twice, do .. all twice, two people .. same, done twice
poor communication, nobody talk|speak to each other, not tell each other, not talk|speak to each other, messages get lost, not pass .. on, left hand not know
few, not many, hardly any, hardly anyone, barely any, barely anyone, only .. handful, poor turnout
many, lots, a lot, loads, plenty, a great number, dozens, hundreds
lack of trust, not trust, no trust, distrust, suspicious of each other
no clear owner, nobody's job, nobody know whose, not clear who, nobody be responsible, belong to nobody
no room, full, no space, run out of room|space, not fit
nobody was told, keep it to themselves, nobody be informed, nobody let us|me know, not tell anyone|anybody, without telling anyone
share the credit, say it be .. team's work, thank everyone|everybody .. help, make sure the others, name .. others, give credit to, not just me
set a deadline, give them until, say it have to be done by, fix .. date, by friday, set .. date
put it in writing, send .. email, write it .. down, confirm .. by letter|email, put .. on paper
sleep on it, wait until the next day, not decide that night, give it a night, decide the next day
keep my promise, stick to .. word, good as my word, do what i .. say, keep my word, deliver on .. promise
break a promise, go back on .. word, not do what .. say
clear the backlog, work through everything, get the backlog down, catch up on, catch up with, everything that .. piled up
worked in pairs, two by two, each .. partner, in twos, in pairs, pair up
agree a price, settle on a price, agreement on price, shake hands on
ask for more time, request .. extension, need longer, need more time, another week|day|month, more days
ask the team, go round the team, put the question to the team, what the team think
break it down, step by step, into parts|pieces, small steps
found the cause, trace .. to, get to the bottom, work out why, find out why, pin .. down to
raise the alarm, alert everyone|everybody, sound the alarm, tell everyone|everybody straight away
change suppliers, another supplier, new supplier, different supplier
stand up for, defend, take .. side, on .. behalf, stick up for, side with
reuse, second life, use again, fill .. again, use .. second time
cover, sit in for, stand in for, take over at, be on .. that day
hire, take .. on, get someone|somebody in to, join us|me, bring .. in
jam, stuck, get stuck, block, not move, not open, not budge
break down, not start, stop on the, give up on us|me, die on us|me, stop working
go up, rise, more expensive, raise, cost more, increase, climb
go down, fall, cheaper, lower, cost less, decrease, sink
be split, not agree, two camps, divided, half .. half, split down the middle
be united, stand together, all agree, as one
angry, furious, shout at us|me, lose .. temper, yell at us|me, mad at us|me, livid
lose, wipe, gone, delete by mistake
cut the budget, less money, budget shrink, given less
be slow, take .. forever, wait ages, drag, crawl
bad weather, rain all, storm, pour with rain, snow, awful weather
leaving, hand in .. notice, lose people, quit, resign, one after another
smash, break, crack, in pieces
wrong invoice, bill the wrong, invoice .. mistake, bill .. wrong, charge .. wrong amount
first thing, before anything else, before everything else, at the start of the day, as soon as .. open
last thing, at the end of the day, before .. go home
word of mouth, people tell|told each other, by recommendation, spread the word
teething problems, problems at first|the start, early problems, at first .. not work
learning from mistakes, not make the same mistake, learn from what went wrong
red tape, too many forms|rules, bureaucracy, so many forms|rules, paperwork
grey area, not clear, no rule, neither .. nor, in between
blind spot, not see, never look at, nobody look at, miss every time
bottleneck, hold everything|everyone|us up, everything .. wait for, slowest part, all .. wait for
loophole, gap in the rules, way round the rules, way around the rules
common sense, obvious thing, anyone would, no expert
second chance, another chance|go|try, try again
last resort, nothing else .. work, only option left, only thing left
worst case, if everything .. wrong, the worst that could
best practice, how it should be done, recommended way, the proper way
common ground, both want|agree, something we all|both, what we share
open door, come to me any time, talk to me any time, always free to talk
fresh start, begin again, clean slate, start over, from scratch
long hours, late every night, until late, twelve-hour days, work late
short notice, the day before, an hour before, hardly any warning, little warning, last minute
peak time, rush hour, busiest time|hour|day, when .. busiest
quiet time, when .. quiet, not busy, few customers
waiting time, how long .. wait, wait
spare time, free time, when .. not working, off duty
team spirit, pull together, look out for each other, morale
turning point, from then on everything, when things changed, everything changed
warning sign, saw it coming, could have seen, signal, hint
wake-up call, shook us|me, made us|me see, opened .. eyes
weak point, weakness, where .. weak, achilles heel
weak spot, weakness, where .. break
follow-up, check .. later, call .. later, get back to
handover notes, notes for the next, leave notes, write down for the next
night cover, someone at night, person at night, overnight staff
sick cover, stand in, replacement, fill in
spot check, random check, check .. unannounced, check without warning
dry run, practise, rehearse, trial run, practice run, go through it once
trial period, try it out for, try it for, test it for
waiting list, people waiting, wait for a place, on the list for
word for word, exactly as, literally, every word
well known, everyone know, famous, no secret
worth it, pay off, not regret, good value, glad i|we
`;
