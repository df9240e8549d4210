/** When, how long, in which order; starting, stopping, delaying. Format: see `../meanings.ts`. */
export const TIME_AND_ORDER = `
start, begin, launch, commence, kick .. off, get going, set off, set out, initiate, open, get started, get .. off the ground, get to work, set about, embark
stop, end, cease, halt, quit, block, freeze, pause, suspend, abort, pull the plug, put a stop, put an end, bring .. to a halt, put a hold, put .. on hold, call .. off, shut .. down, call a halt, hold .. up|back, put the brakes, hit the brake, cancel, pull, say stop, veto, kill, refuse to let, not let .. go ahead|out, not allow
finish, complete, completion, end, done, wrap .. up, be through, be ready, get .. done, get through, conclude, see .. through, finalise, be over, close, deliver
cancel, scrap, abandon, drop, call .. off, axe, kill, shelve, withdraw, pull the plug, not go ahead, do away with, pull, stop, bin
continue, go on, carry on, keep, keep on, proceed, persist, press on, stay, still, keep going, go ahead
resume, pick .. up again, start .. again, restart, continue, go back to
persist, persevere, not give up, keep at it, keep going, stick with|at|to, see .. through, refuse to give up|quit, hang in, stay with
give up, quit, abandon, drop, throw in the towel, stop try, walk away, let go
postpone, delay, defer, put .. off, push .. back|out, hold .. off|up|back, move .. to, reschedule, shelve, wait with, set .. back, slip, later date, leave .. for|until later
deadline, due date, due, cutoff, cut-off, date, time limit, delivery date, by the time, launch date
tight, short, little|hardly|barely|no time, not .. much|enough time, close, strict, hard, demanding, under time pressure, against the clock, race against, rush, pressing
tight deadline, little|hardly|barely|any|no|not time left|before|until, only .. day|hour|week left|to go|before, against the clock, race against time, against the clock, not .. much|enough time, short of time, time be short, under time pressure, run out of time, due .. tomorrow|tonight|monday|friday
pressure, stress, under the gun, tense, squeeze, push
before the deadline, ahead of schedule, ahead of time, ahead of the plan|deadline|date|due, early, earlier than plan|due|expect|promise|schedule, with .. to spare, beat the deadline, before it be due, before the due, sooner than, day|week|month early|earlier|ahead
on time, punctual, by the deadline, on schedule, to schedule, as planned, when .. due, on the day, not late, in time, meet|hit|make the deadline, without delay, no delay
in time, before it be too late, on time
late, overdue, delay, behind, behind schedule, not on time, past the deadline, past due, miss .. deadline, after the deadline, slip, tardy
delay, hold .. up, wait, late, set .. back, slow, lag, backlog, stall, slip
early, ahead, soon, advance, in advance, beforehand, from the start, in good time, at the beginning, head start, earlier than
schedule, plan, timetable, timeline, calendar, programme, planned
plan, schedule, roadmap, strategy, scheme, proposal, design, blueprint
now, today, currently, nowadays, present, already, these days, by now, at present, at the moment, to this day, this day
still, to this day, even now, today, yet, remain, continue, keep, ever since
since, after that, ever since, from then on, afterwards, from that day
no longer, not .. any more|longer, not anymore, stop, cease, used to, never again, in the past
never again, not .. again, not .. since, no repeat, last time, not happen again, not recur, have not .. back
again, anew, once more, another time, repeat, second time, twice, back
recur, come back, happen again, return, reappear, repeat
repeatedly, again and again, time and again, over and over, many times, keep on, several times, often
before, prior, ahead, earlier, previously, in advance, beforehand, until, by the time, used to, in the past, so far
after, afterwards, following, later, once, when .. done, since, once .. over
immediately, at once, right away, straight away, instantly, there and then, then and there, on the spot, same minute, without delay, without wait, without hesitation, directly, within minutes, at that very moment, right then, first thing, promptly, that minute, straightaway
later, afterwards, subsequently, down the line, down the road, after that, in the end
eventually, in the end, finally, at last, at length, after all, ultimately
first, initially, at first, to begin with, to start with, originally, early on, in the beginning, start, beginning, before anything|everything|all, foremost, lead with, come first, top
for the first time, never .. before, never happen before, first ever, not .. ever|once before, no .. before us|me|we|i, no other .. before, no .. ever .. before, a first, first time ever|in, not once before
last, final, latest, most recent
next, following, subsequent, after that, then, coming
often, frequently, regularly, many times, usual, usually, all the time, most days, commonly
regularly, every week|day|month, on a schedule, weekly, routine, at set times, like clockwork, periodic
sometimes, occasionally, now and then, once in a while, every so often, from time to time
rarely, seldom, hardly ever, not often, once in a blue
always, every time, constantly, at all times, without fail, invariably, each time, all the time
constantly, all the time, non-stop, continuously, around the clock, day and night, 24/7, permanently
daily, every day, each day, day, everyday, per day, a day
weekly, every week, each week, week, once a week, per week, a week
monthly, every month, each month, month, per month, a month
yearly, annual, every year, each year, year, per year, annually, a year
nightly, every night, each night, night, overnight
hourly, every hour, each hour, hour
quarterly, every quarter, quarter
hour, hr
overnight, during the night, by morning, while .. sleep|slept, through the night, in the night, in one night, at night
night, late, evening, after hours, after dark
weekend, saturday, sunday
morning, a.m., dawn
monday, start of the week
friday, end of the week
fortnight, two week
quarter, three month
time, long, duration, take, period, while, length
wait, queue, line, stand by, hold, sit, in line, be kept, hold on, stay
wait time, waiting time, how long .. wait, wait
stay, remain, stick around, stay on|behind|late, not leave, not go home, hang around, keep, be there
stay until .. done|finish|fix|work|over, stay before|until .. done|finish|fix|work|over, not go home before|until .. done|finish|fix|work|over, see .. through to the end, stick with it to the end, stay to the|very end
overtime, extra hours, long hours, after hours, work late, late night, weekend
urgent, pressing, critical, could not wait, emergency, needed .. at once, right away, priority
emergency, crisis, urgent, disaster, fire
spend, use .. up, take, put in, devote, give, dedicate
take, last, need, require, spend
shift, turn, watch
step, stage, phase, part, milestone, leg
happen, occur, take place, come about, go on, arise, be
milestone, checkpoint, stage, target date
kickoff, start, launch, first meeting
retrospective, retro, post-mortem, postmortem, look back, debrief, lessons learned, review
backlog, queue, pile, heap, pile up, outstanding, waiting list, stack
trigger, set .. off, start, cause, fire, go off
fire, go off, sound, ring, trigger, beep
before and after, then and now, compare .. before
`;
