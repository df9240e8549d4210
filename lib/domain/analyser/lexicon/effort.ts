import { patterns } from '../pattern';
import { stems } from '../stem';

const ZEAL =
  stems(`heart soul energy effort attention passion best maximum percent focus enthusiasm commitment dedication sweat
  hundred hour overtime mind back spirit strength love drive devotion`);
const VIRTUE =
  stems(`leadership ownership initiative commitment resilience courage backbone determination empathy patience respect flexibility
  dedication perseverance persistence responsibility professionalism maturity character tact diplomacy discipline strength
  accountability presence calm composure enthusiasm passion curiosity humility willingness flexibility`);

/** Idioms of effort and attitude: however strong the verb, no step can be pictured. Each begins at the verb. */
export const EFFORT_IDIOM = patterns(
  `
  give|put|pour|throw|invest|devote|dedicate|bring|pump .. @zeal
  spend .. energy|effort
  put|pour|throw|invest|give everything|myself
  give it|this|that|them my|our|the|a|everything|all|#
  give all
  live and breathe
  live for it|this|that
  turn|leave over|no|every .. stone
  leave nothing to
  see|carry|follow|pull it|this|that|matter|thing|the|them .. through
  deal|cope with every|each|all|any|whatever|everything|anything
  handle|tackle|manage|solve|address|face|take on? every|each|all|any|whatever|everything|anything
  take on .. challenge|task|role|responsibility
  try|do my|our|the .. best|hardest|utmost|most|necessary|necessity|necessities|needful
  do everything|whatever|anything
  do what
  draw|rely|count|build|call on|upon all|every|my ..2 skill|experience|strength|knowledge|ability|talent|resource
  learn .. myself|lot|deal|much
  use|apply|bring all|every of? my skill|experience|strength|knowledge|ability|talent
  give|do the maximum|utmost|best|max
  react|respond|act .. with|quickly|immediately|fast|promptly|decisively|calmly|professionally
  do all
  do a? lot|lots|much
  step|stand up
  step in
  show|demonstrate|display|prove|assume|exercise .. @virtue
  stick|keep|hang at|with|in|on|going it|to|this|until|till|after
  keep|stick at it|this
  keep =pushing|going|driving|trying|fighting|moving|working|insisting|believing
  keep|remain|stay .. motivate|motivated|aligned|happy|calm|cool|positive|focused|together|resilient|strong|firm|flexible|patient
  hang in
  drive|own|lead|champion|promote|advance .. topic|subject|matter|issue|theme|agenda|initiative|effort|transformation
  drive|own|champion it|this|that|everything|things
  lead the charge|way|effort
  push hard|everyone|everybody|forward|on|through
  push|drive .. forward|hard
  take charge|ownership|lead|control|responsibility|care|command
  take the|full|a|my|total|complete .. charge|ownership|lead|control|responsibility|stand|initiative|care
  take the|full? control|lead|reins|helm|wheel
  take .. seriously|personally
  take .. under my
  go above|beyond|all|extra|out
  go the|an .. mile
  make it|this|that my
  make sure|certain
  make things|everything happen|work|right
  make .. effort|priority
  make my|the best
  roll|pull up|my .. sleeve|weight|socks
  not|never give up
  not|never let go|up
  give up|in
  raise|create|spread awareness
  embrace
  stand|speak up? for
  fight tooth|hard|like|for
  lead by|from
  lean in
  jump|dive|throw right|straight|myself? on|in it|this|that|and|with
  be there|available|present
  turn .. situation|thing|ship|it|everything .. around
  get it|things|job|everything done|sorted|going|moving|across
  get the job
  pull through|together
  rise to
  listen a|lot|really|always|carefully|well
  motivate|inspire|energise|empower|rally|reassure|encourage them|everyone|everybody|people|him|her|the
  play around
  sacrifice
  believe in
  handle|approach|manage|treat .. with .. @virtue
  coordinate|align|support|motivate everything|everyone|everybody|people
  keep my cool|head|calm|nerve
  move heaven|mountain
  go the distance
  invest|put|spend a? lot|much|deal|tons of? time|thought|work|hour|effort
  keep a cool|clear|calm|level|steady head|hand|eye
  make it happen|work|right|better
  keep everyone|everybody|people|them|him|her|the|my .. calm|happy|going|together|motivated|focused|aligned|moving
  be on the? ball|it|case|top
  be all|everywhere over|at
  keep an|my eye|eyes on|peeled|open
  keep on
  take the bull
  grab .. horns|nettle
  get stuck in|into
  get|knuckle|buckle|get on|down to|with it|this|that|work|business
  get everyone|everybody|people|them .. board|together|along
  pull|bring|carry|drag|take everyone|everybody|people|them|others|all ..2 along|together|board
  build|create|establish|gain|win trust|rapport|relationship|spirit|consensus|confidence|bridge
  find a|the|my|our way|ways|solution|path
  apply myself
  stay positive|calm|focused|strong|flexible|patient|professional
  stay|keep on top|track|target|course|message
  hustle
  jump in
  push|pull|go on
  set an|a|the? good? example|tone|bar
  think outside|big|positive
  wear many
  give .. everything
  do my? homework|part|bit|share
  make .. difference|impact
  bring|have .. attitude|mindset
`,
  { zeal: ZEAL, virtue: VIRTUE },
);
