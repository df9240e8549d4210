import { patterns } from '../pattern';
import { stems } from '../stem';

export const CHARGE =
  stems(`job task responsibility remit scope area role list lane duty thing part turf domain ticket project
  product department territory patch work business call decision desk code module problem place queue backlog plate brief
  description jurisdiction field contract`);
const OWNING = stems(`belong own maintain manage run handle operate administer lease hold cover govern supervise host
  control sit lie rest fall reside`);

const GROUP =
  stems(`team group department squad vendor company supplier office unit desk crew agency council county city contractor
  director manager colleague group authority ministry board landlord bank partner provider head chief organisation`);

/**
 * Ways of saying whose work something was, or where the speaker's own work ended.
 */
export const OWNERSHIP = patterns(
  `
  not my|mine|ours
  not .. my|our @charge
  not part of my|our
  not in|on|under my|our
  not =asked|assigned|given|told|hired
  not .. responsible
  not for me to
  not on that|the|this @charge
  not .. own
  not work on
  no one ask|tell|assign|own
  nobody ask|tell|assign|own|have|else|want|request
  no-one ask|tell
  nobody 's job|task|responsibility|ticket
  nobody .. responsible
  without .. ask|tell|assign
  no ticket|request|mandate|authority|brief|assignment|order|say|owner
  no .. ticket|owner|authority|mandate|obligation|request
  never .. assign|ask|my|mine
  outside|beyond of? my|our|what|anything|everything|that
  off my list|plate
  belong to
  own|run|manage|maintain|operate|handle|lease|administer|support by
  in charge of
  in my|our|their @charge
  on my|our|their list|plate|roadmap|backlog
  responsible for
  responsibility of|to|for|was|is
  i|we own|maintain|supervise
  i am|was on|the|in|with|at|only|just
  i be the|a|an
  i be .. for
  i be only|just|hire
  i only|just|mainly @owning|do|work|make|build|write|test|translate|use
  my|our job|task|role|area|remit|scope|responsibility|duty|part|assignment be
  my|our job|task|role|responsibility|duty|part|assignment as .. be
  my|our product|team|work|part|module|piece|side be
  be .. my job|task|role|responsibility
  's|their|her|his job|task|responsibility|remit|area|duty|ticket|territory|turf|domain|part|thing|department|call|patch
  be|is|was the @charge of
  be =of|under|with the?
  have|has a|an|its|their own? owner
  my|our mandate|remit|scope|brief|contract ..3 limit|end|stop|cover|restrict
  @owning with|under|to
  be .. 's =.
  own it
  own that|the|this|those|these|them|by|all
  team|vendor|department|group|squad|desk|office|agency|guild|supplier|contractor|side|landlord own|run|maintain|manage|operate|handle|keep
  another|other|different|separate team|group|department|squad|engineer|vendor|office
  somebody|someone else 's
  somebody|someone else own|handle|be
  assign|give|hand to me
  i be ask|assign|give|hire
  i be ..1 tell ..2 =to
  ask|assign|hire me to
  manager|boss|lead|director|supervisor|chief assign|give|hand|ask|tell me
  my manager|boss|lead|director|supervisor ask|give|assign|tell|want
  voluntarily|volunteer|unasked|uninvited|unprompted
  on my own initiative|accord
  answer|report to the|a
  nothing to do with my
  hire|employ|contract|engage to|for|as|only
  i have be hire|ask|assign|employ|contract|bring
  hire|employ|engage|take me for|to|as
  tell me to keep|stay|leave|stick
  property of
  be|is|are|was|were from|of|with|under|by a|an|the|another|other|our|my .. @group
  be|is|are|was|were on|in .. 's @charge
  no .. be|was mine
  be|is|was mine|hers|his|theirs|yours
  mine
  my remit|patch|domain|area|patch be?
  be responsibility|property|area|domain|job|task|matter|affair of
  be .. affair|matter of
  look after
  govern|maintain|control|decide|supervise|run|handle|own|manage by
  i be on|in the
  only prepare|do|make|have|see|use
  outside|beyond anything|everything|what
  i have no .. authority|mandate|say|access|power
  be .. contract|agreement|deal with|of
  be up to the|them|him|her|my|a|head|another
  not work|report|answer for|to|with|on|under
  my|our contract|brief|badge|title|description|agreement|desk say|read|cover|mention|name|list|be|stop|end
  job|matter|task|business|case|affair|question for|of
  and|but nothing more|else
  nobody|noone expect|pay|task|hire
  be ..2 territory|turf|kingdom|baby|domain|realm|fief
  no power|authority|formal|right|access over|to|on
  `,
  { charge: CHARGE, owning: OWNING, group: GROUP },
);

/** What those in charge do, in "fines are set by operations". */
export const IN_CHARGE =
  stems(`own run manage maintain operate handle lease administer administrate support decide set issue order plan
  control govern supervise host buy do make draw organise supply provide build write publish keep staff schedule print inspect certify check test approve configure install clean negotiate type emit define count contract`);

export const OWNED_FIELD = stems('team people group department owner office crew squad');

/** A goal says what to reach and not whose work it was. */
export const OWN_GOAL = patterns(`
  goal|aim|target|objective|mission|challenge|wish|hope|intention|idea|plan|dream be
  i want|need|must|try|aim|decide
  i have to
  i set out
  we want|need|must
  we have to
`);

/** Ways of saying what had to be reached, or that the work was the speaker's: the words of a Task. */
export const ASSIGNMENT = patterns(`
  my job|task|role|goal|aim|mission|assignment|target|brief|responsibility|duty be
  the goal|aim|task|target|mission|deadline be
  i be ask|assign|give|tell|charge|task
  i be responsible
  i be in charge
  i have to|until
  i need to
  i must
  i be to
  i be suppose to
  ask|assign|want|tell me to
  give me the|this|a
  it be|fall my|on|to|up
  my manager|boss|lead|director want|ask
  expect me to
`);
