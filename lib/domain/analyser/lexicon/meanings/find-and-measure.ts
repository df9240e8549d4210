/** Looking, finding out, measuring, checking, understanding. Format: see `../meanings.ts`. */
export const FIND_AND_MEASURE = `
find, discover, spot, notice, locate, uncover, identify, detect, pinpoint, unearth, catch, come across, come upon, stumble on|upon|across, track .. down, run .. to ground, hunt .. down, dig .. up|out, turn up, find .. out, put my finger on, bring .. to light, sniff out, root .. out
notice, see, spot, observe, realise, recognise, pick up on, become aware, it dawn on me, it occur to me, catch my eye|attention, strike me, jump out at me, can tell, take note, clock
realise, understand, grasp, see, get, work .. out, figure .. out, come to see|understand|realise, make sense, click, it dawn on me, wake up to
trace, track, follow, go back to, track .. down, trace .. back, follow .. back, run down
investigate, examine, analyse, analysis, study, inspect, explore, research, probe, look into, dig into, dig down, delve into, dig deep|deeper, look closely, drill into|down, go into, go through, comb through, sift through, pore over, take apart, find out
check, verify, inspect, examine, confirm, validate, audit, test, look over|at, go over, make sure, ensure, see whether|if, take a look, have a look, cross check, prove
review, check, go through|over, look over|through, read through, reread, read .. again, sit down .. with
look, check, glance, take a look, have a look
measure, time, clock, gauge, count, quantify, track, log, monitor, put a number|figure on, take the time|reading, take measurement, take a stopwatch, put .. stopwatch, get numbers|figures on, take .. reading, take stock of, weigh
count, tally, tot, number, add .. up, keep count, keep tally, take .. count
compute, calculate, calculation, work .. out, figure out, do the sums|maths|math, add .. up, estimate, run the numbers
estimate, guess, forecast, project, predict, reckon, ballpark, rough figure
compare, contrast, set .. against, put .. side by side, hold .. against, benchmark, weigh .. against
monitor, watch, track, observe, supervise, keep an|my eye on, keep tabs on, keep watch, look after, follow, oversee, stay on top of, have an eye on, mind
watch, observe, shadow, look on, sit beside|with|next, follow .. around
read, study, go through, look through, pore over, comb through, leaf through
test, try, trial, pilot, experiment, try .. out, test .. out, put .. to the test, give .. a try|go, dry run, run .. through, rehearse, trial run
prototype, mock up, mockup, proof of concept, rough version, first version, quick version, demo
pilot, trial, test run, trial run, small test, try .. out, experiment, limited release
reproduce, recreate, replicate, repeat, make .. happen again, see .. happen again, trigger .. again
diagnose, find .. cause|fault|reason, work out .. wrong, pin .. down, get to the bottom, figure out .. wrong
root, underlying, real, true, actual, deep, deeper, original
cause, reason, source, culprit, origin, trigger, explanation, driver
why, reason, cause, how come, what cause, what for
pattern, trend, regularity, same thing .. keep|again|every, keep repeat|happen, always the same, again and again, time and again, keep come back
data, evidence, numbers, figures, facts, statistics, stats, metrics, measurements, logs, hard numbers
evidence, proof, data, facts
metric, measure, number, indicator, kpi, figure, yardstick, measurement
dashboard, report, chart, scoreboard, display, board
chart, graph, plot, diagram
interview, question, ask, speak to|with, talk to|with, sit down with, call
survey, poll, questionnaire, ask everyone|everybody|all|each
ask, inquire, question, query, pose, want to know, raise
asked why, want .. to know .. reason, wonder why, want the reason, ask .. reason, ask what .. for
curious, wonder, ask myself, want to know, inquisitive, interested
assumption, assume, presume, suppose, take .. for granted, belief, guess, hypothesis, think
hypothesis, theory, guess, hunch, suspicion, suspect
baseline, starting point, before figure, where .. start, benchmark
sample, subset, selection, handful
verify, prove, confirm, show
unknown, uncertain, unclear, not know, nobody know, no idea
clear, obvious, plain, evident, apparent
unclear, vague, ambiguous, ambiguity, fuzzy, murky, undefined, not clear, blurry, confusing, open to interpretation
hidden, buried, invisible, not visible, out of sight, under the surface
visible, in plain sight, see, show, on display, in the open, transparent
learn, find out, pick up, study, teach myself, discover, take away, come to understand, get to know
`;
