/** People, duty, initiative, help, teaching, character. Format: see `../meanings.ts`. */
export const PEOPLE_AND_DUTY = `
role, job, remit, scope, responsibility, duty, lane, brief, description, area, mandate, patch, territory, department, field, task, business, position, domain, turf, line of work
own, owner, ownership, responsible, responsibility, in charge, accountable, charge, take .. on, be mine, on my plate, my job, my responsibility, look after, belong to
responsible, in charge, accountable, responsibility, answerable, on the hook, own, owner, duty, answer for
take responsibility, take ownership, own, be responsible, accept .. responsibility|blame, assume .. responsibility, shoulder .. responsibility|blame, be on me, take the blame|fall|rap, hold myself, make myself .. responsible|accountable, answer for, my responsibility, my fault, down to me, own up, the buck stop with me, step up, say it be my|mine, stand up and say
take ownership, own, take charge, take .. on, make .. mine, make .. my own, take over, step up, adopt, take responsibility, look after
took over, take charge, take .. on, step in, inherit, assume, take the reins, pick .. up, be handed, take the lead
lead, take the lead, head, run, be in charge, steer, manage, drive, direct, spearhead, front, be at the helm, leader
leader, lead, head, boss, manager, chief
manage, run, lead, supervise, oversee, handle, be in charge, look after
handle, deal with, take care of, manage, look after, see to, cope with
volunteer, offer, put my hand|name up|down|forward, raise my hand, step forward|up, come forward, of my own accord|free-will, unasked, unprompted, without .. asked, sign up, say i would do it, say i would take, raised a hand
own initiative, own accord, own bat, unprompted, unasked, volunteer, without .. ask|tell|prompt|instruct, nobody .. ask|tell|make, off my own, self-started, not because .. ask|tell, not .. be asked|told, not wait .. to be told|asked, my own idea, proactive, unbidden, by choice, my own decision, self-initiated
initiative, accord, proactive, bat, own idea
proactive, initiative, ahead of time, before .. ask|happen, not wait, get ahead
not waiting, without wait, not wait, straight away, at once
delegate, hand .. over|to|off, pass .. on|to, entrust, assign, give .. to, leave .. to, let .. run|take|handle|own|do, put .. in charge, turn .. over, hand .. responsibility, trust .. with, ask .. to take .. over, farm .. out
assign, give, allocate, hand, task, appoint, put .. on, allot
hand over, pass .. on|to, transfer, give .. to, handover, hand .. off
help, assist, support, aid, lend .. hand, give .. hand, pitch in, step in, help .. out, muck in, chip in, come to the rescue, be there for, hand, back .. up, weigh in, pair with, sit .. down with
ask for help, ask .. help|advice|support|hand, need|want .. hand|help, reach out, turn to .. for, seek .. help|advice, call .. for help|backup, get help, call in .. favour|help, go to .. for help|advice, request .. help|assistance|support, rope .. in, appeal for help
teach, train, coach, instruct, show .. how, mentor, educate, explain .. how, tutor, guide, bring .. up to speed, get .. up to speed, take .. through, teach .. how, give .. lesson|course|training|class, pass on .. know, walk .. through, upskill, lesson, onboard, run .. training|workshop|course|session
training, course, workshop, lesson, class, session, teach, instruction
mentor, coach, guide, take .. under my wing, teach, support, help .. grow, sit with .. every week, bring .. on, advise
learn, be taught, study, pick .. up, train
onboard, bring .. up to speed, get .. started, train, settle .. in, new hire|joiner|starter, first day|week
hire, recruit, take .. on, bring .. in|on, employ, appoint, give .. job
fire, sack, dismiss, let .. go, lay .. off
leave, quit, resign, walk .. out, go, depart, hand in .. notice, move on, walk away, step down, exit
join, come on board, become part, enter, sign up, start with|at
promote, promotion, move .. up, become .. lead|manager|senior
boss, manager, supervisor, line manager, lead, superior, head, director
director, head, executive, vp, chief, boss, leadership
leadership, management, executives, the top, directors, the board, upstairs, bosses
stakeholder, interested party, everyone involved, all involved, party, affected
team, squad, group, crew, unit
colleague, coworker, co-worker, teammate, peer, team member, someone on my team, workmate, fellow
someone else, somebody else, another person|team|engineer|colleague, other person|team, colleague, not mine, not me, assigned to .. else|colleague|other|another, belong to .. else|another|other|colleague, other people, other people's, another
somebody else's, someone else's, sit with .. different|other|another, belong to .. else|another|other|colleague, assigned to .. else|colleague|other|another, not mine, not my, not ours, another person|team|engineer|colleague|developer, of another, a colleague's, other people's
other team, another team, team|group|department next door, neighbouring team|group|department, sister team, rest of the company, elsewhere, more teams, teams beyond|outside|besides
worker, employee, staff, colleague, personnel, people, hand
engineer, developer, programmer, coder, dev
user, customer, client, people, person, visitor
customer, client, user, shopper, buyer, consumer, guest, patron
supplier, vendor, provider, contractor, partner
new hire, newcomer, joiner, starter, new starter|colleague|employee|people, recruit, novice, beginner
expert, specialist, someone who know, authority, guru, pro
junior, graduate, intern, newcomer, trainee, apprentice, new engineer
senior, experienced, veteran, seasoned
child, kid
person, people, human, individual, man, woman
company, firm, business, organisation, employer, enterprise, corporation
department, team, unit, division, group, section, side
shop, store, outlet, branch
office, site, building, branch
home, house, flat
alone, myself, solo, single-handed, single-handedly, by myself, on my own, by my own, without .. help, nobody .. help, no help, unaided, unassisted, only me, just me, all mine, nobody else, all by, one person
myself, personally, in person, with my own hand, by my own hand, on my own, all mine, own work, nobody else, alone, by myself, single-handedly, all me, just me
together, jointly, as a team|group, side by side, with each other, hand in hand, with one another, pair, collaborate, as one, joint, in tandem
shared, common, joint, mutual, the same, collective, one, together, united
collaborate, work together, team up, cooperate, join forces, partner, pair up, work hand in hand, work with
own, personal, private, belong to
team effort, work together, we all, everyone pitch, joint work
cross-functional, across team|department, several team|department, different team|department
silo, work separately, not talk to each other, in isolation, not speak to each other
care, mind, matter to, be bothered, concern
worried, concerned, anxious, nervous, afraid, scared, uneasy, fear, worry
afraid, scared, fear, fearful, terrified, worried
brave, courage, bold, dare, have the nerve|guts
calm, cool, relaxed, composed, keep my head, level-headed, not panic, steady, keep .. cool, stay cool
panic, lose .. head, freak, freak out
proud, pride
patient, patience, take .. time, not rush
stubborn, obstinate, dig .. heels, would not budge
humble, modest, humility
focus, concentrate, zero in, home in, pay attention, attention, put .. mind, prioritise
ready, prepared, all set, set, in place, good to go
prepare, get ready, preparation, plan, set .. up, get .. ready, do my homework, read up
able, can, capable, in a position, manage
need, require, must, have to, necessary, want, demand, call for
necessary, needed, required, essential, must, have to
want, wish, would like, desire, hope, ask for, be keen, need
like, enjoy, love, be fond
hate, dislike, not like, loathe, cannot stand
expect, anticipate, foresee, see .. coming, predict
surprise, unexpected, out of the blue, shock, not expect, catch .. off guard, unforeseen, did not see .. coming
unexpected, surprise, surprising, out of the blue, not expect, not plan, unforeseen, unplanned
goal, objective, aim, target
missing shared goal, no .. shared|common|joint goal|objective|aim|target, not share .. goal|objective|aim|target, not have .. same|shared|common|joint goal|objective|aim|target, each|every|everyone|everybody .. own|different goal|objective|aim|target|agenda, nothing in common .. to aim, not .. work toward the same, pull .. different direction, different goals, nobody agree .. aim|goal|trying|achieve, no north star
sit with .. different|other|another, belong to .. different|other|another, outside my role, beyond my role, not my job|role|remit|area|responsibility|department|task|duty|patch|team|business|project|product|system|code|service|ticket, not to mine, other|another team|department .. own, belong to another|other, nothing to do with my, not .. part of my, not .. part of what i, not in|on|within|under my|our job|role|remit|scope|area|responsibility|description|plate|list, else job|role|remit|responsibility|task|problem, not .. i be hired|paid|employed for|to, not be hired|paid|employed for|to, go beyond .. my, over and above .. my, above my pay, not my .. problem|project|code|service|system, not officially, other people's job, fall outside, extra to my
without authority, no authority|power|mandate|say, not have .. authority|power|mandate|say, none of them report|reported to me, not report to me, not their|his|her boss|manager, no rank, without .. title|rank|power|mandate|authority, could not .. order|force|tell|make, influence .. without
without approval, not .. approve, nobody .. approve|sign|agree, before .. approve|sign|approval|permission, no approval|permission|sign-off|go-ahead|green-light, without .. permission|sign-off|go-ahead|ask|green-light|blessing, not wait for .. approval|permission|sign-off|go-ahead|ok, ahead of .. approval, not ask .. permission, unapproved, off the books
unclear ownership, nobody .. own|responsible|charge|owner, no .. owner, not clear .. who|whose, not know .. who|whose .. own|responsible|charge|job|was, nobody know who|whose, unclear who|whose, ownership .. unclear|vague|undefined|fuzzy|blurred|open, ownership .. not .. clear, nobody .. say whose|who, nobody .. tell whose|who, everyone think .. else|other, between chair|stool|team, fall between, everybody|everyone assume .. else|other, nobody feel responsible
nobody owned it, no owner, without .. owner, orphan, ownerless, unowned, belong to nobody, nobody .. responsible|charge, nobody's, have no owner, not have .. owner, not .. own .. anyone|anybody
nobody watch, unmonitored, unattended, unwatched, unsupervised, not .. watch|monitor, nobody .. watch|monitor|look|keep, no monitoring, without .. watch|monitor|supervise|supervision|eye, no eyes on, with no one .. eye, fly blind
single point of failure, one .. take .. everything down, if .. die|fail|break|go|crash|stop .. everything|all|whole|rest, everything .. depend|rely|hang|hinge|run|rest .. one|single, all .. depend|rely|hang|hinge|run|rest .. one|single, only one person|server|machine .. know|can|able, bus factor, without that one .. nothing, one .. everything .. depend|rely|hang, no spare|backup|fallback, hit by a bus
lack of documentation, nothing .. write|written down|up, nothing .. document, no documentation|docs|document|manual|notes, not .. document|documented, nobody .. write|written .. down|up, undocumented, missing docs|documentation, not .. write|written .. down|up, without .. documentation|docs|manual|notes, all .. in .. head, only in people's head, documentation be .. missing|thin|poor|absent, docs be .. missing|thin|poor|absent, no .. written|documentation|record
technical debt, tech debt, old shortcut|code|hack, legacy code, years of .. shortcut|hack|patch
learn from failure, learn from .. mistake|failure|it, teach me
put customers first, customer first, customer come first, start with|from the customer, customer before, think of the customer first
work backwards, start from|with the customer, begin with|from the customer, start at the end
look around corners, think ahead, plan ahead, foresee, anticipate, long term
high standards, high bar, not .. good enough for, raise the bar, set the bar, insist on quality, only the best
raise the bar, set a higher|new standard, high standards, set the bar, better than before
deep dive, dive deep, dig deep|deeper|into, get into the detail, go into detail, down to the detail, look closely, drill down
detail, particular, specifics, fine print, ins and outs, nitty-gritty
bias for action, act fast|quickly|at-once|immediately, not wait, move fast|quickly, do it now, straight into action
take a risk, take the chance, take a chance, gamble, bet, stick my neck out, risk, take a gamble, take .. leap, put my name
calculated risk, weigh .. risk, risk .. worth, think .. risk through, risk i could undo, risk .. reversible|small
reversible, undo, roll .. back, two-way door, take .. back, could go back
disagree and commit, commit anyway, back .. anyway, support .. anyway, once .. decide .. i, not agree but, still give .. full|all
keep my promise, keep my word, do what i say|promise, deliver .. promise, stand by my word, as promised, deliver as promise
break a promise, not keep .. promise|word, go back on
step back, think again, take a breath, pause, look at the big picture, take stock, distance
go the extra mile, do more than .. ask|need|have-to, above and beyond, over and above
in person, face to face, personally, myself, go .. there, visit, on site, drive there|out, with my own eye
visit, pay .. visit, go to see, go and see, call on, stop by|in, drop by|in, come by|round, go .. to .. site, drive out|over|to, travel to, go over to|there, go there, turn up at, pop in, look in on
go, walk, drive, travel, head, move, visit
`;
