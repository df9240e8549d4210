/** Everyday things and qualities and what people say instead of them. Format: see `../meanings.ts`. */
export const PLAIN_THINGS = `
bad, poor, awful, terrible, dreadful, not good, no good, lousy, rotten, dire, rubbish, negative, grim
good, great, excellent, fine, positive, well, first rate, solid, decent
very good, brilliant, superb, outstanding, fantastic
new, fresh, brand new, latest, modern, just out, the first of its kind
old, ancient, aged, elderly, years old, from the last century, long in the tooth, out of date
big, large, huge, great, enormous, sizeable
small, little, tiny, minor, not big, not large
cheap, low cost, inexpensive, not cost much, for next to nothing, a bargain, go for a song
expensive, dear, costly, not cheap, cost a lot|fortune|bomb|earth, pricey
fast, quick, rapid, in no time, swift, at speed, in a flash
slow, take ages|forever, drag on, not fast|quick, at a snail's pace, sluggish
easy, simple, not hard|difficult, no trouble, child's play, straightforward
hard, difficult, tough, not easy, tricky, a struggle, demanding
safe, out of danger, not dangerous, without risk, secure
dangerous, not safe, unsafe, risky, could have been killed|hurt, a hazard, a danger, put .. at risk
clean, spotless, not dirty, tidy
dirty, filthy, not clean, grubby, in a mess, unclean
dry, not wet, no rain|water
wet, soaked, damp, dripping, not dry, soaking
hot, boiling, warm, heat, too warm
cold, freezing, chilly, icy, not warm, below zero
dark, no light, without light, pitch black, unlit
bright, well lit, full of light
loud, noisy, make .. noise, make .. racket, deafening, not quiet
quiet, silent, not .. sound, no noise, peaceful, not loud
empty, nothing in, nobody in|there, vacant, unoccupied, not .. in use, bare
full, packed, no room|space|seat left, overflowing, booked out, chock-a-block, no free, crowded
heavy, weigh a lot|ton, not light, hard to lift
light, not heavy, weigh nothing|little, easy to lift
broken, out of order, not work, faulty, bust, in pieces, damaged
wrong, not right, incorrect, mistaken, not the right one, not his|hers|theirs|ours, not what .. should, somebody else's, twice the .. should, not as it should be
right, correct, accurate, spot on, as it should be, true
true, right, correct, a fact, real
false, not true, untrue, made up, a lie, wrong
clear, easy to understand|see|read, plain, obvious, no doubt
unclear, hard to understand|see|read, vague, muddled, nobody understand, could mean anything
tired, worn out, exhausted, could hardly keep .. eyes open, done in, dead on .. feet, shattered, need .. rest|sleep
ill, sick, unwell, not well, off sick, in hospital, in bed, down with, off with
healthy, fit, well, in good health
sad, unhappy, down, in tears, miserable, upset
happy, glad, pleased, delighted, over the moon, all smiles, content, satisfied, cheerful
angry, cross, furious, mad, annoyed, lose .. temper, see red, upset, fuming
afraid, scared, frightened, terrified, nervous, fear
nervous, anxious, on edge, tense, shake
proud, full of pride, pleased with
sorry, regret, apologise, full of regret, wish .. not
lucky, fortunate, by luck, in luck
unlucky, unfortunate, bad luck, out of luck
honest, truthful, tell .. the truth, open, straight with, frank, not lie
dishonest, lie, not tell the truth, crooked
fair, just, even, treat .. the same
unfair, not fair, unjust, always the same people|ones, one rule for
polite, well mannered, courteous, say please
rude, impolite, not polite, swear at, talk down to
careful, take .. care, cautious, pay attention
careless, not careful, sloppy, not paying attention, without thinking
busy, have .. hands full, rushed off .. feet, up to .. neck, no time, no free minute, a lot on, flat out, snowed under, run off .. feet
free, not busy, available, have time
free, for nothing, at no cost, without paying, cost nothing, no charge
alone, on .. own, by .. self, nobody else, single-handed, only me, without anyone, solo
together, as a team, as one, jointly, both of us, all of us
late, not on time, behind time, after .. should have, overdue, past, behind
early, ahead of time, before .. due, in good time, too soon, beforehand, ahead, sooner than
on time, not late, when .. should, punctual, to the minute, by the deadline
urgent, could not wait, had to be done at once|today|now, an emergency, no time to lose, every minute counted
important, matter, count, a big deal, key, crucial, critical, vital
useless, no use, no good, not help, a waste of time
useful, help, of use, handy, good to have
possible, can be done, could be done, doable, within reach
impossible, cannot be done, could not be done, no way, out of the question, not possible
necessary, needed, have to, no way round, essential
missing, gone, not there, nowhere to be found, could not find, lost, disappear, without
ready, prepared, all set, done, in place, good to go
popular, everyone like|love|want, in demand, well liked
famous, well known, everyone know
rare, hardly ever, not often, once in a blue moon, unusual
common, happen .. all the time, usual, often, everyday, nothing unusual
public, open to all|everyone, in front of everyone, for all to see
secret, nobody know, hidden, kept quiet, not tell anyone|anybody, behind closed doors, hush-hush
private, personal, own, confidential
shared, common, joint, one for both|all, use .. together, for everyone, between us
separate, own, apart, not the same, different, each .. own
same, identical, no different, alike, just like, equal, not change
different, not the same, other, another, not like, unlike
handmade, made by hand, make .. by hand
handwritten, write .. by hand, in .. handwriting, pen and paper, in pen|ink|pencil
written, in writing, on paper, in black and white, noted down
spoken, verbal, by word of mouth, out loud, said
broken promise, not keep .. word|promise, go back on
cash, money, notes, banknotes, coins
money, cash, funds, budget, pounds, dollars
receipt, proof of payment, till slip
bill, invoice, what .. owe, charge
salary, pay, wage, wages, what .. earn
raise, pay rise, more money|pay, increase in pay
bonus, extra pay|money, reward
debt, money owed, owe, in the red
discount, money off, cheaper price, reduction, reduced price, percent off
refund, money back, pay .. back
price, cost, what .. cost, charge
profit, make money, in the black, gain, earn
loss, lose money, in the red
shop, store, supermarket, branch
customer, client, shopper, guest, buyer, people who buy
supplier, vendor, firm we buy from, people we buy from, seller, wholesaler
boss, manager, supervisor, head, lead, director, the person in charge, line manager
colleague, coworker, someone I work with, workmate, teammate, another member of staff
staff, employees, workers, people who work, team, crew, workforce
team, crew, group, squad, people I work with
newcomer, new starter, new person, beginner, just joined|started, new hire
trainee, apprentice, learner, student, still learning
volunteer, unpaid helper, helper, work for free
neighbour, next door, people living nearby
child, kid, pupil, youngster, little one
pupil, student, child, schoolchild, learner
teacher, tutor, schoolteacher, instructor
patient, resident, person in our care, sick person
doctor, physician, surgeon, gp, consultant
nurse, sister, carer, matron, ward staff
visitor, guest, people who came
driver, person at the wheel, chauffeur, courier
passenger, traveller, rider, people on board
parent, mother, father, mum, dad
family, relatives, loved ones
owner, landlord, person who own, belong to
police, officers, cops
inspector, auditor, person who check
newspaper, paper, press, daily
letter, note, card, mail
form, sheet, paperwork, document
leaflet, flyer, brochure, handout
poster, sign, notice
sign, notice, board
list, rota, register, table
rota, schedule, roster, timetable, who work when, plan of shifts
rota, shift plan, duty list
schedule, timetable, plan, calendar
diary, calendar, planner
meeting, get-together, session, gathering, talk
break, rest, pause, time off, coffee, lunch
holiday, vacation, leave, time off, days off, break
weekend, saturday, sunday, days off
overtime, extra hours, more hours than .. paid for, work late, long hours, stay late, after hours
shift, turn, stint, day's work
night shift, through the night, work at night
around the clock, day and night, night and day, 24 hours a day, twenty-four hours a day, non-stop, 24/7, without a break
morning, before noon, before lunch, a.m., breakfast
afternoon, after lunch, p.m.
evening, after work, after dinner, night
start, beginning, outset, day one
end, finish, close, the last day
deadline, due date, time limit, last day for
left until, before, to go until, still to go, remaining before
noise, sound, racket, din, row
smell, stink, odour
rubbish, waste, trash, litter
bin, dustbin, trash can, skip
mess, chaos, jumble, everything all over the place, disorder, shambles
chaos, mess, everything went wrong, disorder, nobody knew what, all over the place, shambles
delay, hold-up, wait, late
queue, line, people waiting, wait in line
crowd, lots of people, many people, mass of people
accident, crash, mishap, collision
injury, wound, harm, hurt
fire, blaze, flames, burn
flood, water everywhere, under water, burst its banks
leak, drip, water coming in|through, water getting in
storm, bad weather, gale, wind and rain
power cut, no electricity|power, lights went out, blackout, lose power|electricity
breakdown, stop work, break down, fail
fault, defect, flaw, something wrong, not right, bug
mistake, error, slip, blunder, get .. wrong, wrong
complaint, grumble, people unhappy, unhappy customer|patient|parent|guest, letter of complaint
praise, compliment, kind words, well done
criticism, harsh words, negative comments, find fault
review, rating, write-up, comment, feedback
rumour, gossip, word went round, people were saying, hearsay
argument, row, quarrel, fight, dispute, shouting match, words
agreement, deal, understanding, shake hands on
promise, word, vow, commitment
idea, thought, suggestion, brainwave
question, query, something to ask
answer, reply, response
reason, why, cause, what lay behind, explanation
result, outcome, what came of, upshot
proof, evidence, something to show, facts
doubt, not sure, uncertainty, question mark
choice, option, decision, pick
chance, opportunity, opening, shot
risk, danger, chance of, might go wrong, could go wrong
rule, regulation, law, what .. allowed
permission, go-ahead, leave, consent, okay, be allowed, yes, approval, say .. could
help, hand, support, assistance, aid
advice, tip, suggestion, guidance, tell me what to do, what .. would do
lesson, what .. learn, takeaway, teach me
goal, aim, target, what .. want to achieve, objective
problem, trouble, issue, snag, difficulty, what .. wrong
success, it worked, hit, triumph, do well
failure, it did not work, flop, disaster, not succeed
change, difference, something new, switch
plan, what .. going to do, intention, scheme, idea
method, way, how .. do, approach, technique
tool, instrument, gadget, device, thing we use
machine, device, equipment, unit, apparatus
key, code, what opens
lift, elevator
van, truck, lorry, vehicle
bike, bicycle, cycle
car, vehicle, motor
phone, telephone, mobile, handset
computer, laptop, machine, pc, screen
screen, monitor, display
freezer, fridge, cold store, cooler
oven, cooker, stove
boiler, heating, hot water
heating, boiler, radiators
tap, faucet
pipe, tube, plumbing
roof, ceiling, top of the building
door, entrance, way in, gate
window, pane, glass
floor, ground, storey
stairs, steps, staircase
room, hall, space, office
kitchen, canteen, galley
warehouse, depot, store, stockroom
hospital, clinic, infirmary
ward, unit, department
school, college, academy
office, workplace, desk, work
factory, plant, works
site, place, location, spot, on the ground
village, town, place
neighbourhood, area, district, part of town
out of stock, sold out, none left, run out, all gone, nothing left, shelves empty, shelves bare
in stock, available, on the shelf, in store
spare, extra, second, backup, one more, left over
part, piece, component, bit
half, fifty percent, one in two
majority, most, more than half
minority, few, less than half
everyone, all of us|them|you, each of us|them, every single person, every last one, the whole lot, everybody
nobody, none of us|them, not a single person, not a soul, no person
everything, all of it, the lot, the whole thing
nothing, not a thing, none of it, zero
everywhere, all over, in every place, on all sides
always, every time, each time, without fail, all the time
never, not once, at no time, not ever
often, many times, a lot, time and again, frequently, most days
sometimes, now and then, now and again, from time to time, every so often
soon, before long, in a little while, shortly
at once, straight away, immediately, right away, without delay, there and then, on the spot, that very minute
suddenly, out of nowhere, all of a sudden, without warning, unexpectedly
slowly, bit by bit, little by little, step by step, gradually
again, once more, one more time, a second time, all over
still, even now, to this day, until now, up to now, today
now, these days, nowadays, today, by now, at present, currently
then, at that time, in those days, back then
before, earlier, ahead of, used to, in the past, until then
after, later, following, once, since
first, before anything else, before anyone else, at the start|front, in front, number one, to begin with
last, final, at the end, after everyone|everything else, bottom
front, head, first, start
instead, in its place, in place of, rather than
too much, more than enough, more than .. need, over the top, excessive, more .. than .. could
too many, more .. than .. need, more .. than .. could, more than enough
too little, not enough, less than .. need, too few
enough, plenty, sufficient, as much as .. need
almost, nearly, just about, close to, not quite
by hand, manually, without a machine
by email, in an email, email
by phone, on the phone, over the phone, call
in person, face to face, myself, go there
on foot, walk
at home, in .. house, in .. kitchen
abroad, in another country, overseas
outside, outdoors, in the open air
inside, indoors, in the building
`;
