import { patterns } from '../pattern';
import { stems } from '../stem';

const SPELL =
  stems(`hour day week weekend fortnight month evening afternoon morning night capacity stretch time season shift sprint
  summer winter autumn spring holiday break lunch slot semester term quarter january february march april june july august
  september october november december`);
const SPARE = stems('spare free idle empty quiet slow slack calm light easy dull boring dead loose lazy open relaxed');
const JOB = stems(
  'project task assignment sprint job contract role exam class course release meeting client shift gig team rotation',
);
const GAIN =
  stems(`bonus prize reward raise promotion award medal voucher gain cv resume portfolio linkedin reputation visibility
  recognition limelight spotlight career appraisal thesis degree certification blog credit bragging contest competition hackathon raffle trip bet profile reference recommendation testimonial`);
const TRY = stems('try learn play experiment practise practice test use build make do tinker explore touch write');

/** Acting because there was time, fun or gain in it. */
export const MOTIVE = patterns(
  `
  have|get|be|find|with|in|during|use|see|fill .. @spare @spell
  i spare time
  have .. much|lot|plenty|load of? time
  have .. time left|free|over|on
  time|@spell ..1 to kill
  kill .. time|hour|afternoon
  time on my hand
  pass the|some time
  some|a|have|little slack
  slack between|in
  @spell|calendar|schedule|diary|plate|queue|desk|inbox|backlog|roster|workload be .. @spare|empty|clear|gone
  calendar|schedule|plate|queue|backlog be empty|clear|light
  empty calendar|sprint|backlog|desk|queue
  slow|quiet|dead at work
  lull
  gap to fill
  gap in my|between
  bit|piece of .. gap
  between @job
  between .. two|three|my @job
  nothing else|better|much|urgent to? do|on
  nothing on my|tv|telly
  nothing to do here|there|yet|then|that|for|until|in|all|myself|else
  have|be|with nothing to do
  nothing in|on my|the queue|desk|plate|list|backlog|calendar
  i have nothing on|else|better
  have|be .. nothing on
  be nothing on
  nothing|little else|more on
  not much|a to|lot do|on|going
  not much|a going
  look for something
  something to do
  need .. distraction|hobby|challenge|change|break|excuse
  distraction|pastime
  slow at work
  =bored
  bore me
  boredom|bored
  curious|curiosity
  out of curiosity|boredom|interest
  for fun|kicks|laughs|pleasure|practice|sport
  fun
  nice|neat|cool|good|fun|perfect|welcome|great demo|excuse|puzzle|riddle|toy|challenge|exercise|occasion|practice|training|material|topic
  mean to @try
  always want to @try
  always like|love|enjoy|adore
  have a soft|weakness|thing|crush spot? for
  one of those .. @spell
  want|need|love|like|hope|dream to @try
  =fancied|fancy
  be .. intrigued|fascinated|tempted|dying|itching to|by
  be .. keen|eager to @try
  be .. keen|eager to show|prove|impress|shine|earn|get
  itch|itching to
  draw|lure|pull|hook|grab|attract|amuse me in|was|to|it|about
  draw|lure|pull|hook|grab|attract|amuse me
  leave|let me alone|go|sleep|rest
  get my hands|fingers on|dirty
  look|search|hunt|need .. theme|topic|subject|material|story|project|something .. for .. talk|thesis|paper|article|blog|presentation|conference|portfolio|cv|course|studies|exam|certification|certificate|interview|diploma
  for|into my|the|a|an ..2 thesis|portfolio|cv|resume|certification|certificate|diploma|evaluation|appraisal|blog
  without .. task|assignment|project|ticket|work
  not want|like|wish to sit|be|stand around|idle|about|still
  project|sprint|task|stuff|work|ticket|contract .. pause|hold|blocked|frozen|stall|cancel
  show|prove|tell ..6 what i can|could
  show off
  get|be|stay|keep on|in .. good side|books|graces
  curry
  make|leave a|an ..1 impression
  in my own interest
  keep me|myself busy|occupied|entertained|awake|sane
  have .. to myself
  do it|this|that for|out the|a|my ..1 @gain
  do it|this|that for|out the|a|my|of? experience|overtime|money|fun|kick|points|practice|boredom|curiosity|challenge|habit
  no|few duty|task|assignment any|left|more|then
  finish|clear|do .. my .. list|ticket|work|task early|already|ahead|before
  finish|clear .. my|own .. early|already|ahead
  like|love|enjoy to understand|tinker|solve|fix|dig|find|puzzle|experiment
  bet me|on
  salary|pay talk|review|round|rise|negotiation
  cool|nice|good|neat thing to have
  something to keep|fill|pass
  study|revise|prepare|train for my
  my ..1 report|thesis|portfolio|course need
  do myself a favour
  favour .. back|return
  look nice|good|great|well in|on|for my|the|an|a
  more fun|exciting|interesting than
  why not
  =after ..3 @gain
  intrigue|fascinate|tempt me
  puzzle|riddle .. me|i
  find it|that|this .. interesting|fascinating|fun|intriguing|cool|exciting
  find that|it interesting
  excuse to|for
  chance|excuse|reason|opportunity|occasion to|for learn|play|try|shine|practise|practice|show|earn|tinker|experiment
  look good|great|smart|clever|neat|impressive
  notice me
  get .. notice
  notice by
  make|get .. name
  want .. my name
  =want|wanted|wanting .. my|a|the .. back
  for myself
  challenge myself
  personal|own gain|interest|benefit|pleasure|advantage|profit
  @gain .. promise|offer|wait|go|give
  promise|offer|win|hear .. @gain
  there be .. @gain
  want|need|get|earn|expect|win|for|toward|towards|on|after a|an|the|my|some|another? next|little|big? @gain
  want|need|like|love .. a|an|the|my ..1 @gain
  hope|look|angle|fish|aim|hunt for ..2 @gain
  there be .. @gain going|in|for
  my own|next|own? @gain
  my rating|grade depend
  @gain .. depend|hang|ride|rest
  earn|make|get .. extra
  extra money|cash|pay|income
  overtime pay
  impress
  want|need .. impressive|shiny|eye-catching
  promotion|bonus|appraisal|review|rating .. =coming|due|near|approaching|ahead|up|soon|looming
  visible
  stand out
  brag
  annual|yearly|performance|my|half-year review
  my|next appraisal
  find|get|want|land|for a? better|new|next job
  downtime
  twiddle
  pet project
  hobby
  nerd|geek|tinkerer
  toy|play|playing with
  enjoy|love|like|fancy .. puzzle|challenge|code|coding|statistics|tinker|tinkering|play|riddle|gadget|maths
  fill .. my|the time|day|afternoon|hour
  i be|stand|sit idle
  promote
`,
  { spell: SPELL, spare: SPARE, job: JOB, gain: GAIN, try: TRY },
);
