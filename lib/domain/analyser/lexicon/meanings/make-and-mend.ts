/** Making, mending, running, automating, writing. Format: see `../meanings.ts`. */
export const MAKE_AND_MEND = `
build, create, make, develop, produce, construct, set .. up, put .. together, assemble, craft, engineer, implement, code, write, invent, knock .. up|together
design, devise, draw .. up, plan, lay .. out, sketch, come up with, think .. up, architect, map .. out, invent, conceive, dream up, model
write, author, draft, compose, put .. on paper, put .. in writing, put pen to paper, jot .. down, write .. up|down
document, record, write .. down|up, note .. down, put .. in writing, put .. on paper, log, capture, take notes, minute
documentation, docs, document, manual, instruction, write down, runbook, wiki, note, on paper, write notes
lack, missing, absent, absence, lacking, without, no, not have, there be no, be nothing, want of, short of, devoid, nonexistent, not exist
rewrite, write .. again, redo, rework, redraft, write .. from scratch, start .. over
script, program, tool, code, macro, bot
automate, automatic, automatically, automation, by itself, on its own, run itself, without anyone, without manual, no one have to, nobody have to, script, not by hand, hands free, machine do, do the work for
manual, manually, by hand, with pen and paper
fix, repair, patch, correct, mend, resolve, solve, remedy, rectify, cure, address, restore, sort .. out, clear .. up, put .. right, set .. right, get .. working, get .. running, make .. work, iron .. out, deal with, take care of, straighten .. out, make good, bring .. back, fixing
solution, fix, answer, remedy, repair, way out, cure
workaround, temporary fix, stopgap, quick fix, band aid, sticking plaster, patch
permanent, for good, once and for all, lasting, forever, long term, durable
temporary, short term, for now, stopgap, interim, for the time being
restore, recover, bring .. back, get .. back, back up, back online, revive, back on its feet, up again, back to normal
recover, get .. back, bounce back, win .. back, be back, regain, salvage, rescue, save
rebuild, restore, win .. back, regain, recover, build .. again, earn .. back, repair, get .. back, again
improve, better, enhance, upgrade, refine, polish, get better, make .. better|stronger|safer|nicer, raise, lift, step up, strengthen, up our game, tune
simplify, simple, simpler, easy, easier, make .. simple|simpler|easy|easier, streamline, strip .. down, pare .. down, boil .. down, cut .. out, make .. easy, trim, fewer steps, reduce .. to, take out .. field|step|part
redesign, rework, redo, rethink, overhaul, change .. design, start .. over, design .. again, reshape
replace, swap, switch, exchange, substitute, change .. for, trade .. for, instead of, in place of, take the place, supersede, put .. in its place
remove, delete, drop, scrap, eliminate, discard, strip, cut, take .. out|away|off, get rid, throw .. out|away, do away with, rip .. out, pull .. out, clear .. out, purge, weed out, kill, bin, retire, ditch
add, include, insert, put .. in, introduce, attach, append, build .. in
introduce, launch, bring .. in, establish, put .. in place, start, roll .. out, set .. up, institute, create, adopt, begin
launch, release, ship, deploy, publish, rollout, roll .. out, go live, put .. live, go out, push .. out|live, put .. into production, come out, open, be live
deploy, release, ship, push .. out|live, put .. live, go live, roll .. out
release, launch, version, rollout, deployment, update
roll back, revert, undo, back .. out, take .. back, restore, go back to, pull .. back, reverse
update, upgrade, refresh, bring .. up to date, modernise, revise
install, set .. up, put .. in, fit, mount
configure, set .. up, set, tune, adjust
adjust, tune, tweak, change, adapt, modify, alter, calibrate
change, alter, modify, amend, adapt, revise, switch, make .. different, do .. differently, shift, turn .. around
test, check, trial
automated, automatic, script, run by itself
checklist, list, check sheet, tick list, step list
template, form, standard, boilerplate, pattern, model, blueprint
runbook, playbook, manual, instruction, guide, handbook, how to, step by step
guide, manual, handbook, instruction, playbook, walkthrough, tutorial, how to
process, procedure, workflow, method, practice, routine, way of work, way we work, steps, system
rule, policy, guideline, regulation, principle, norm, standard
standard, default, norm, official, the way we|they, rule, policy, custom, convention, how we|they, common practice, standardise, everyone use
policy, rule, official, standard, company wide, rulebook, mandatory, regulation
mandatory, compulsory, required, obligatory, must, have to
adopt, use, take .. up|on, pick .. up, copy, follow, embrace, switch to, move to, roll .. out, take .. over, borrow, reuse, start use, make .. their own
use, utilise, employ, run, work with, rely on, apply, in use, depend on
reuse, use .. again, recycle, repurpose, share
still in use, use .. to this day, use .. today, still run|use|work, still there, still go
maintain, keep, look after, take care of, support, service, run, keep .. going, keep .. running
organise, arrange, set .. up, put .. together, run, coordinate, plan, hold, host
coordinate, organise, line .. up, bring .. together, align, sync, orchestrate
run, operate, carry .. out, conduct, hold, do, perform, execute, manage, organise, lead
do, perform, carry .. out, conduct, execute, complete, get .. done
try, attempt, have a go, give .. a go, take a shot, endeavour, make an effort
implement, build, put .. in place, put .. into practice, carry .. out, execute, code, introduce
integrate, connect, link, hook .. up, join, tie .. in, plug .. in, combine, merge
connect, link, join, tie, hook .. up, plug .. in
separate, split, divide, isolate, break .. up|down|apart, decouple, pull .. apart, keep .. apart
merge, combine, unite, consolidate, join, bring .. together, put .. together, unify, pool
store, save, keep, archive, put .. away, hold
migrate, move, switch, transfer, port, shift, convert, bring .. over, move .. over, transition
migration, move, switch, transfer, transition, changeover
sort, order, rank, arrange, prioritise, classify
prioritise, rank, put .. first, order, focus, triage, decide .. first, choose .. first, what come first, by importance
priority, important, come first, top of the list, focus, first thing, want .. first, matter most
clean, tidy, clear .. up, clean .. up, cleanup, mop .. up, tidy .. up, clear .. out, put .. in order
protect, secure, guard, shield, safeguard, defend, keep .. safe
back up, backup, copy, spare copy, duplicate, replica
alarm, alert, warning, siren, notification, page, pager, warn, flag
false alarm, alarm .. for nothing, alarm .. for no reason, alarm .. without reason, no real alarm|problem|issue|fire, nothing be wrong, false positive, spurious alarm|alert, alarm .. mean nothing, not .. real|actual alarm|emergency
manual work, do .. by hand, by hand
by hand, manual, manually, with pen and paper, not automatic
from scratch, from nothing, from the ground up, from zero, clean slate, blank page|sheet, start over
quality, standard, craftsmanship, workmanship
tool, app, utility, software, script, program, instrument
run out of stock, out of stock, stockout, sell out, sold out, empty shelf, nothing on the shelf
feature, function, capability, functionality, option
prevent, avoid, stop, block, guard against, keep .. from, head .. off, avert, make sure .. not, so that .. not, rule out, ward off, forestall, pre-empt
reproducible, repeat, every time
open source, public code, share .. code publicly
`;
