/** Telling, asking, agreeing, deciding, persuading. Format: see `../meanings.ts`. */
export const TALK_AND_DECIDE = `
tell, say, inform, let .. know, notify, explain, mention, announce, report, break the news, make .. aware, brief, message, update, write to, go to .. say, come clean
say, tell, mention, state, speak, word, remark
ask, request, tell, instruct, order, call for, invite, ask for, beg, demand
told, ask, instruct, prompt, order, request, assign, make
explain, clarify, show, walk .. through, describe, tell .. why, spell .. out, set out, lay .. out, make .. clear, take .. through, talk .. through, break .. down, go through .. with, put .. in plain, illustrate
clarify, make .. clear, clear .. up, explain, spell .. out, pin .. down
show, present, demonstrate, demo, display, walk .. through, exhibit, put .. in front, lay .. out, reveal
present, presentation, talk, pitch, show, put .. forward, put .. to, give a talk, stand up in front
talk, speak, chat, discuss, conversation, have a word, sit .. down with, talk .. over, talk .. through, have a conversation|chat|talk, go over
discuss, talk, debate, go over, talk .. over|through, conversation, speak about, argue, hash .. out, sit down
meeting, meet, session, call, sit down, gathering, get together, sit-down, huddle, standup
call, phone, ring, telephone, dial, ring .. up, call .. up, get .. on the phone, pick up the phone, speak .. on the phone, give .. a call|ring, be on the phone, get on the line, ring round, make a call
email, mail, message, write to, send .. message|note|email, drop .. line|note
send, email, mail, ship, forward, pass .. on, dispatch, submit, deliver, post, hand .. in
contact, reach out, get in touch, get hold, call, write to, email, approach, get on to
answer, reply, respond, response, get back to, come back to
report, raise, flag, tell, escalate, log, file, bring .. up, point .. out, mention, call .. out, speak up, draw attention, bring .. to the attention, sound the alarm, raise the alarm, blow the whistle, notify
escalate, raise, take .. up, take .. higher, go to my boss|manager|director, go above, bring .. to my|the boss|manager|director, take .. to my|the|our boss|manager|director|lead, go over .. head, flag, kick .. upstairs, bring .. in
speak up, say something, say so, raise my hand|voice, voice, object, put my hand up, challenge, speak my mind, not stay silent|quiet, say out loud
warn, alert, caution, flag, raise a flag, red flag, point out .. risk, give .. warning, sound the alarm, tell .. risk|danger
admit, confess, own up, acknowledge, come clean, own, hold my hands|hand up, put my hands|hand up, face up, say it be my, concede, tell .. i .. mistake|wrong|error|fault, say .. i .. mistake|wrong|fault|error, say .. be me, say .. my mistake|fault, take the blame
apologise, apology, say sorry, be sorry, say .. sorry, ask .. forgiveness, beg .. pardon, tell .. sorry
regret, be sorry, wish .. not, would do .. differently, feel bad
no regrets, not regret, regret nothing, would do it again, would do the .. again, not sorry
thank, thanks, grateful, say thank, gratitude, appreciate
congratulate, praise, compliment, applaud, commend
criticise, blame, fault, point the finger, complain, accuse, find fault
blame, fault, accuse, point .. finger, hold .. responsible, pin .. on
promise, commit, pledge, guarantee, vow, give .. my word, give my word, commitment, swear, assure
agree, accept, approve, consent, sign .. off, say yes, be on board, come on board, nod, go along, give .. green light, give .. go-ahead, give .. blessing, buy in, buy into, get behind, okay, ok, back, concur, see eye to eye, be of one mind, come round|around, align
agreement, deal, consensus, agree, accord, understanding, same page, sign-off, settle
aligned, on the same page, agree, in line, alignment, in agreement, pull .. same direction, share the goal|view, want the same, of one mind
approve, approval, sign .. off, sign-off, green light, go-ahead, permission, authorise, okay, ok, give the nod, say yes, clear, agree, bless, blessing
permission, approval, authorisation, go-ahead, consent, green light, clearance, leave, allowed
allow, let, permit, enable, give .. permission, make .. possible
forbid, ban, not allow, prohibit, not let, block
refuse, reject, decline, say no, turn .. down, not accept, not agree, push .. back, veto, would not, deny, not let, not go along, dig in
disagree, not agree, object, oppose, dispute, differ, beg to differ, push .. back, push-back, see it differently, think otherwise, take issue, challenge, be against, other view|opinion, different view|opinion, think .. wrong|mistake, say no, argue against, contest, not convinced, speak against, say .. wrong|mistake, say .. not work, not think .. right|good|work, believe .. wrong|mistake
challenge, question, push .. back, dispute, contest, call .. into question, doubt, object, query
push back, object, resist, disagree, challenge, say no, refuse, oppose, argue, stand my ground, hold my ground, not give in, not accept, protest, question
insist, stand firm, hold .. line, stick to my guns, stand my ground, hold my ground, not give in, not back down, not budge, press, be adamant, demand, push for, keep push
give in, back down, yield, cave, concede, let .. have
argue, make the case, make a case, debate, contend, fight, plead, advocate, state my case
advocate, fight for, argue for, make the case, speak up for, push for, stand up for, champion, lobby
fight for, argue for, push for, battle for, stand up for, defend, campaign
persuade, convince, win .. over, bring .. round|around, talk .. into, sway, get .. to agree|say-yes|accept|back|sign|approve|support|fund|come-round|see, sell .. on, get .. on board, bring .. on board, get .. yes, get .. buy-in, get .. to change, change .. mind, make .. see, get .. to come round, turn .. around, make the case, get .. behind, get .. approval, bring .. on side, prevail on
buy-in, support, backing, agreement, on board, blessing, get behind
support, back, backing, stand behind, get behind, stand by, in favour, help, endorse
suggest, propose, recommend, pitch, put .. forward, suggestion, proposal, recommendation, come up with, float, offer, advise, advocate, make .. proposal, make .. suggestion, bring .. up, put .. on the table, say we should
idea, suggestion, proposal, concept, thought, brainwave, notion, plan
feedback, comment, criticism, response, opinion, input, advice, review
advice, guidance, counsel, tip, recommendation, input, what .. would do
opinion, view, feeling, gut, belief, opinion, thought, what .. think, hunch
gut feeling, instinct, intuition, hunch, gut
decide, choose, make the call, make a decision, make up my mind, settle, opt, determine, come to a decision, take the decision, take a decision, conclude, resolve, pick, decision, my call, go for|with, it be my call
decision, choice, call, decide, verdict, ruling, choose
choose, pick, select, opt, go for|with, decide, plump for, choice, settle on, prefer, favour
prefer, favour, rather, choose, like .. better
change my mind, come round|around, be wrong, think again, revise my view|opinion, see it differently, think differently, have second thoughts, reconsider, change my view|opinion|position|stance|tune, let go of my, drop my idea, be persuaded|convinced, be won over, give up my position
listen, hear .. out, hear, pay attention, lend an ear, give .. ear, take in, let .. talk|speak|finish
understand, see, get, know, empathise, put myself in, see it from, appreciate
negotiate, bargain, haggle, hammer .. out, come to terms, strike a deal, talk .. down, negotiation, thrash out
conflict, dispute, disagreement, argument, clash, fight, row, tension, quarrel, fall out, at odds, friction, at loggerheads, collide, pull .. different
conflicting, clashing, opposite, competing, contradictory, incompatible, at odds, opposing, different, pull .. different|opposite, clash, collide, contradict, compete, against each other, not .. same
conflicting priorities|goals|interests|aims, want .. different|opposite|contradictory|conflicting|other, pull .. different|opposite, disagree .. first, priority .. clash|collide|conflict|compete, each|both .. want .. first, not agree .. first|important|priority, own priority|agenda
question, query, doubt, ask, inquiry
doubt, unsure, not sure, uncertain, sceptical, skeptical, hesitate, not convinced, suspicion
sure, certain, confident, convinced, positive, no doubt
confident, sure, self-assured, certain, believe in
trust, believe in, faith, confidence, rely on, count on, have faith, confide, reliance
customer trust, customer .. trust|believe|faith|confidence|rely, trust|faith|confidence .. of|from .. customer|client|user, believe in us, have faith in us, rely on us, trust .. us
honest, open, candid, frank, truthful, straight, upfront, transparent, tell .. the truth, honesty, sincere
truth, honest, fact, reality
honesty, truth, openness, candour
transparent, open, in the open, visible, share .. openly, everyone could see, hide nothing, not hide
hide, conceal, cover .. up, keep .. secret, keep quiet, sweep .. under, bury
share, pass .. on, circulate, spread, distribute, tell, publish, present, make .. available, send .. round|around|out, give .. access, hand .. on|round, let .. see, post
lesson, learning, takeaway, learn, what we|i learn, insight, moral
communicate, tell, talk, inform, communication, keep .. informed, speak, update, keep .. in the loop, keep .. posted, pass .. on
informed, in the loop, posted, up to date, updated, know, tell, aware
consult, ask .. advice|opinion, talk to, speak to|with, ask, run .. past|by, check with, confer, sound .. out
involve, include, bring .. in, invite, engage, get .. involved, loop .. in, draw .. in, ask .. to join
invite, ask .. to join|come, call .. in, bring .. in
translate, convert, put .. into
publish, post, release, put .. out, make .. public, put .. online, print, share
announce, declare, make .. public, tell everyone|everybody, say publicly
say no, refuse, turn .. down, decline, reject, push .. back
say yes, agree, accept, approve, okay, give .. green light
sign, put .. name to, put .. signature to
`;
