/** Everyday things and what is done with them. Format: see `../meanings.ts`. */
export const EVERYDAY = `
hard, difficult, tough, challenging, tricky, demanding, awkward, uncomfortable, complex, complicated, not easy, painful, delicate
easy, simple, straightforward, effortless, no trouble, painless, basic, plain, a piece of cake
complex, complicated, intricate, messy, convoluted, involved
conversation, talk, chat, discussion, dialogue, word, exchange, meeting
difficult conversation, hard talk, awkward talk, tell .. to .. face
date, deadline, day, time
later, afterwards, new, postponed
find, work .. out, figure .. out, establish, determine, get to, learn
gut, instinct, intuition, feeling, hunch
trust, go with, rely on, follow, believe, count on
feedback, what .. do better, how .. improve, point out .. improve, tell .. honestly, critique
accident, crash, injury, collision, mishap
near miss, close call, close shave, narrow escape, almost .. accident|happen|go-wrong|hit|lose, nearly .. accident|happen|go-wrong|hit|lose, just in time
doubt, not believe, question, not buy, distrust
estimate, forecast, guess, prediction, projection
proof, evidence, test
chance, opportunity, opening, possibility, shot
luck, fortune, chance, coincidence
habit, routine, practice, custom
rest, break, pause, holiday
place, spot, location, site, position
area, field, region, zone, part, district
way, method, approach, manner, means, technique
plan, intend, mean, aim
think, believe, reckon, feel, consider, suppose, guess
remember, recall, not forget, keep in mind, bear in mind, think back
forget, not remember, overlook, slip my mind, leave out
miss, overlook, not see|notice|spot, fail to see|notice|spot, slip through, not catch
ignore, overlook, disregard, not listen, pay no attention, brush .. off|aside, dismiss, turn a blind eye, look away
attention, notice, focus
hear, learn, be told, get word, find out
answer, reply, response, solution
letter, note, message, mail
paper, document, sheet, form
record, log, register, note, entry
file, document, record
name, call, label, title
label, tag, mark, sticker, name
mark, flag, label, tag, highlight
list, catalogue, inventory, register, table
table, spreadsheet, excel, grid, google|excel|shared|planning|tracking sheet
group, set, bunch, batch, cluster
batch, lot, group, set, load
pair, two, couple, both
couple, two, few, pair
part, piece, portion, section, share, bit, element, component
whole, entire, all, complete, full
side, part, end, half
top, best, upper, head, peak
bottom, lowest, foot, base
beginning, start, outset, day one, first day, get go
middle, halfway, centre, midst
end, finish, close, conclusion, last
edge, border, limit, boundary
limit, cap, boundary, ceiling, restriction, restrict, maximum
gap, hole, space, difference, break
line, queue, row
row, line, record
space, room, place
room, space, hall, chamber
building, house, block, premises
machine, device, equipment, unit, apparatus, server
computer, laptop, machine, pc
server, machine, host, box
network, connection, internet, line
database, data store, db
code, software, program, source
bug, defect, error, fault, glitch, flaw
page, screen, website
website, page, web page
screen, page, display, monitor, view
button, switch, key
order, purchase, request, booking
booking, reservation, order, appointment
parcel, package, box, delivery, shipment
shipment, delivery, parcel, consignment, load
delivery, shipment, arrival, drop off
deliver, bring, hand .. over, ship, drop .. off, supply
truck, lorry, van, vehicle
driver, courier, carrier
warehouse, depot, store, stockroom
stock, inventory, supply, goods
item, product, article, thing, piece
product, item, goods, article
price, cost, fee, rate, charge
bill, invoice, charge, account
invoice, bill, statement
contract, agreement, deal, terms
account, customer, client
deal, agreement, contract, bargain
offer, proposal, bid, quote
quote, estimate, offer, price
tender, bid, offer
sale, deal, order
market, sector, industry
competitor, rival, competition
school, college, class, academy
class, course, lesson, group
student, pupil, learner, trainee
teacher, instructor, trainer, tutor, coach
doctor, physician, gp
nurse, carer, medic
patient, case, person
hospital, clinic, ward
ward, unit, department
lab, laboratory, workshop
landlord, owner, letting agent
tenant, renter, resident
guest, visitor, customer
hotel, inn, lodging
kitchen, cook, galley
meal, food, dish
water, leak, flood
leak, drip, escape, seep, loss
fire, blaze, burn
heat, warmth, temperature, hot
cold, cool, chilly
light, lamp, bulb
power, electricity, current, energy
battery, cell, power pack
fuel, petrol, diesel, gas
engine, motor, machine
door, gate, entrance
key, code, password
lock, secure, close
open, unlock, available, not closed
close, shut, end, near
near, close, next to, beside, nearby, not far
far, distant, remote, away
remote, far away, at a distance, from home
abroad, overseas, in another country
country, nation, land
city, town
street, road, lane
trip, journey, visit, travel
meter, gauge, reading
tool, instrument, device
part, component, piece, spare
spare, extra, backup, reserve
supply, provide, deliver, give
provide, give, supply, offer, hand, furnish
give, hand, offer, pass, grant, present
get, receive, obtain, be given, be handed, have
receive, get, be sent, be given
take, grab, seize, pick .. up
hold, keep, have
keep, hold, retain, save, hang on, stay with, maintain
throw .. away, discard, dump, bin, get rid
put, place, set, lay
move, shift, transfer, relocate, carry, bring
bring, carry, take, fetch
pull, drag, draw
push, press, shove
carry, bring, transport
turn, switch, change
switch .. off, turn .. off, shut .. off|down, power .. down, disable, deactivate, stop
switch .. on, turn .. on, enable, activate, power .. up, start
enable, turn .. on, allow, switch .. on, activate
disable, turn .. off, switch .. off, deactivate, block
restart, reboot, start .. again, start .. up again, turn .. off and on
reset, clear, restore, start .. again
load, fill, upload
empty, clear, drain, vacant, nothing in, run dry, run out
full, complete, crowded, packed, no room|space
busy, occupied, overloaded, swamped, snowed under, hands full, no time
overload, swamp, overwhelm, too much work, more than .. could handle, overworked, stretch, drown in
tired, exhausted, worn out, burnt out, burned out, drained
burnout, exhaustion, burn .. out, burnt out
`;
