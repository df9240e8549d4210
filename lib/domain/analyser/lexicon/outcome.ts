import { patterns } from '../pattern';
import { stems } from '../stem';
import { OTHERS } from './adoption';
import { PEOPLE } from './people';

const PEOPLE_PLEASED =
  stems(`happy pleased satisfied glad delighted thrilled proud grateful thankful content excited relieved
  impressed thank appreciate love like enjoy praise congratulate applaud celebrate cheer compliment chuffed buzzing ecstatic enthusiastic welcome overjoyed elated stoked
  comfortable contented touched`);

const MOVED = stems(
  'happy pleased satisfied glad delighted thrilled proud grateful thankful content excited relieved impressed chuffed',
);

/** Moods and praise: how people felt about the work. */
export const MOOD = patterns(
  `
  be|is|was|are|were|seem|look|feel so|very|really|quite|all|super|extremely|pretty|more|also? @moved
  @moved with|about|by|that|of|to
  be|make .. @moved
  everyone|everybody|people|team|manager|boss|director|client|customer|they|he|she .. @pleased
  love|enjoy|adore it|the|this|that|our|my
  thank|praise|congratulate|compliment|applaud me|us|the|my|our|everyone
  go|run|turn|work|come well|great|fine|smoothly|perfectly|nicely|good|smooth|amazing|perfect
  go|turn|work|come out? really|very|so|quite|extremely|pretty|just well|great|fine|smoothly|good|nicely|smooth
  turn|work|come out well|great|fine|good|nicely|perfect|okay|ok
  be|is|was a? big|great|huge|real|total|complete|good? success
  success
  successful
  successfully
  positive|good|great|nice|amazing|excellent|warm feedback|comment|response|reaction|reception|review|impression
  good|great|positive|better|nice mood|atmosphere|spirit|morale|vibe|energy
  morale
  well receive
  receive|be very|really|so well|warmly|positively
  feel|be|made great|good|proud
  problem|issue|everything|it be|get solve|resolve|fix|fine|okay|ok|good|perfect
  everything work
  work|run fine|well|properly|smoothly|perfectly|great
  well do
  shout out
  award
  praise|applause|compliment|kudos|congratulation|standing ovation
  lot of praise|thanks
  thank you
  thumb|thumbs up
  send|sent|give|gave|get|got|bring|brought|buy|bought .. flower|card|cake|chocolate|champagne|beer|wine|dinner|lunch|applause|toast|pizza|drink|coffee|breakfast|bottle|round|pint|ice
  over the moon
  comfortable|content|okay|fine with
  be .. hit|triumph|blast|pleasure|joy|honour|delight|buzz
  ribbon|brass|headline
  in|on|by the|a|local|our local|national|regional? newspaper|radio|magazine|press|paper|news
  go down a? treat|well|really|great|brilliantly|fantastically
  take it|the .. well|kindly
  closer|stronger together
  overwhelmingly|extremely|really|very|so positive|good|great|warm|happy|impressed
  smile|smiling|laugh
  cheer|clap|toast
  well done
  on|in the|our|a newsletter|intranet|magazine|blog
  wall of fame
  applaud
  win|won|receive|get .. award|prize|medal|certificate|trophy
  everyone|everybody|all .. amazing|brilliant|great|happy|proud|relieved
  like|likes it
  all hands
  get|receive a|the|two|three ..1 voucher|bonus|gift|present|badge|shout
  great|good|nice|valuable|wonderful|amazing|fantastic|unforgettable|rewarding|enriching|proud experience|moment|journey|adventure|collaboration|teamwork|result|outcome|job|work
  mood|atmosphere|vibe|vibes|spirit|spirits|feedback|reaction|response|reception|energy|comment|buzz ..3 be ..2 good|great|amazing|positive|high|up|warm|excellent|fantastic|better|nice|enthusiastic|overwhelming
  get|make it|us? there|through in|on the|time
  shake|shook my|our hand
  pat on
  bring|buy us|me|everyone|everybody
  be|work fine|ok|okay|alright|great|perfect now|again|since
  mention|name it|this|me|us|him|her|my|our in|at|to
  round of applause
  newspaper|paper|radio|tv|television|magazine|press|gazette .. print|write|report|feature|publish|run|show|interview
  lovely|nice|kind|warm|flattering thing|word
  promote
  promotion
  `,
  { pleased: PEOPLE_PLEASED, moved: MOVED },
);

/** Outputs: the thing exists, was shipped, presented, finished on time. */
export const OUTPUT = patterns(`
  go|went|be live
  go|come|enter|put into|to|in production|service|operation|use|force|effect
  be in service|operation|force|effect
  take part
  attend|pass|do the|a|our training|course|workshop|seminar
  happen|run|go without any|a? problem|issue|incident|hitch|trouble|glitch
  on|in the|our intranet|wiki
  ship
  be|is|was|were|been|get deliver|launch|release|complete|finish|deploy|publish|roll|implement|merge|accept|approve|present|install|ready|do
  have be|been? deliver|launch|release|complete|finish|deploy|publish|implement
  deliver|launch|release|complete|finish|deploy|present|publish .. on time|schedule|budget|deadline|before|ahead
  on time
  in time
  on|ahead schedule
  within|on|under budget
  before the? deadline
  meet|hit|make the|our|my|every deadline|milestone|date
  in production|place|use
  i|we deliver|launch|release|complete|finish|deploy|ship|publish|present|implement|roll|close|submit|hold|write|give|create|make
  i|we =did|done the|a|an|my|our|all|everything|it
  project|feature|migration|work|tool|system|page|report|dashboard|app|release|version|training|document be|is|was|get .. complete|finish|do|live|ready|out|use|online|over
  demo|presentation|workshop|session|meeting|training go|was|be
  roll out
  screen|page|site|poster|sign|board|display|banner|version|app|form|shop|map|list|guide|video go|went|be up|out|live|online
  reopen
  sign|signed =off
  set up|roll out .. group|committee|channel|form
  is|be|went up and running
  be|is|was online|finished|done|live|out
  close the? ticket|task|issue|story
  ticket be|was|got close
`);

/** Reports and impressions that stand in for evidence. */
export const HEARSAY = patterns(
  `
  i|we hear
  i|we have hear
  i|we have be tell
  could|can feel|sense|tell|see
  seem|appear
  according to
  word of mouth
  the word is
  word .. be that
  as far as one|you|we|they
  in my|our eyes|view|opinion|experience|judgement
  swear|reckon
  find it|that|this easier|better|nicer|quicker|faster
  gossip|rumour|rumor
  anecdote|anecdotally
  subjectively|gut
  it be|is said|clear to everyone
  i|we be|was|were|am tell
  people|person|everyone|everybody|somebody|someone|colleague|friend|coworker|they|some|user|customer|nurse|teacher|driver|staff|many|several say|tell|mention|report|claim|think|feel|find|comment|agree|like
  colleague|friend|manager|boss|lead|neighbour|cousin|wife|brother|sister|flatmate|roommate|guy|man|woman|one .. say|tell|mention|reckon|remark|swear|feel|comment
  he|she|they say|tell|mention|reckon|swear
  tell me|us
  say to me|us
  @people say|says|said|tell|mention|report|reckon|swear|claim
  everyone|everybody|anyone i .. say|tell|agree
  =said|says that|it|the|things
  the|my feeling|impression|sense i
  as far as i
  from what|everything i|we|people|they
  catch|caught on
  wife|husband|mother|father|sister|brother|friend|neighbour|flatmate .. notice|see|think|find
  it|things|that|everything|this feel|seem|look|sound|appear
  feel|felt|seem|look|sound|appear better|faster|quicker|smoother|calmer|easier|nicer|happier|snappier|lighter|quieter|less|more|much|to|as|good
  seem|appear to
  seemingly|apparently|supposedly|allegedly|reportedly
  my|the|our|general? impression|feeling|sense|gut|opinion
  i|we have|get|had the impression|feeling|sense
  i feel|sense
  i understand it|that|they|things|people
  from what i|we|people|they hear|see|tell|say
  according to .. colleague|friend|people|someone|somebody
  word|rumour|rumor be|is|has|on
  in my opinion|view
  anecdotally
  as far as i know|hear
  i|we get .. message|comment
`,
  { people: new Set([...PEOPLE, ...OTHERS]) },
);

/** Outcomes that have not come yet. */
export const PENDING = patterns(`
  will|shall
  we|i am|are|is hopeful|optimistic|confident
  =is|are|am =taking|discussing|considering|deciding|reviewing|evaluating|testing|looking|waiting|planning|preparing|working
  =going|planning|planned|plans|due|ready|scheduled|set to
  be|still =being review|check|test|consider|discuss|evaluate|build|prepare|decide|assess|roll|plan|draft|negotiate|translate|print|compare|rate|judge
  still have|need|must to
  lie|sit|rest|be with the|our lawyer|board|management|committee|director|council|insurer|legal|bank
  intend|schedule|expect|hope|want to
  i|we|they hope|expect|trust
  i am|was waiting|hoping|expecting|hopeful|confident
  hopefully
  hope
  wait|waiting for|on|to
  still|currently|now .. =waiting|pending|running|going|working|ongoing|discussing|deciding|evaluating|considering|ongoing|undecided|open|testing|reviewing|looking
  pending|undecided|tbd|unclear|upcoming
  in the? progress|review|discussion|pipeline|pilot|testing|evaluation|works
  under review|discussion|consideration|evaluation|test
  not|never yet
  so far no
  no result|answer|decision|figure|data|number
  how it end|go|turn
  know how|whether|if
  time will tell
  in the hand of
  where it|things|we stand
  stand today|now|currently
  decision|answer|result|reply|launch|approval|verdict .. =expected|due|awaited|scheduled|outstanding
  before anyone|anybody|it|we|they .. try|test|launch|finish|measure|use|see
  just begin|start
  not over
  remain open
  under way|underway
  awaiting
  fingers crossed
  to follow
  on hold
  yet to
  not .. yet
  have|has|had not .. yet|answer|reply|decide|start|measure
  have|has|had not hear back|from|yet|anything
  no answer|decision|reply|result|data|figure|number|news .. yet|so
  next|coming month|week|quarter|year|sprint|spring|summer|autumn|winter|release|season|term|semester
  they say spring|summer|autumn|winter|soon|next
  later this year|month|quarter
  too early|soon
  remain to be
  to be see|decide|confirm|announce|evaluate|measure|continue
  with|before the board|committee|council|management|director|legal|council|vendor|steering
  do not know|have|measure|check|see|follow|hear|remember
  i leave|left the|that|before|for
  i|we move|moved on|to
  should|would|could|might|may .. be|bring|save|help|reduce|improve|cut|lower|raise|make|give|drop|fall|increase|lead|go|pay
  we see|know .. later|then
  on the|my|their roadmap|backlog|list|agenda
  be on the? agenda|roadmap|backlog
  now .. he|she|they|board|council|committee|management .. think|consider|decide|discuss|review|weigh|evaluate|look
  next monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december
  go live|out next|after|before|soon
  pencilled|penciled|slated|earmarked
  fingers crossed
  with luck
  =thinking|considering|deciding|weighing about|it|whether|on|over
  it remains
  not in|back|there|here|out|final|signed yet
  in my|our|their plan|pipeline|queue
  the jury
  be due|outstanding
  have|need to approve|decide|sign|agree|confirm|vote|check|review|accept|see
  next meeting|session|vote|board|trial|test|phase|step|version
  what become|happen|come of|to|with
  could|can not say|tell how|what|whether|if|yet
  the rest be up
  on|in its|their way
  keep my fingers
  stay tuned
  at the moment
  open question
  watch this space
  the plan be
  is to decide|discuss|vote
`);

/** "it's a good bit better", "things improved": an outcome, however thin. */
export const IMPROVED = patterns(`
  =it|things|everything ..4 better|faster|quicker|calmer|easier|smoother|quieter|fine|ok|okay|good|improve|stop|help|settle|calm|solve|resolve|work|vanish|disappear
  feeling|impression|sense i get
  i =think|guess|suppose|believe|reckon it|things|that ..4 stop|help|improve|work|better|less|more|fix
`);
