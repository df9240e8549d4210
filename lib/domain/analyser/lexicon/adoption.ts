import { patterns } from '../pattern';
import { stems } from '../stem';
import { ADOPT } from './verbs';

export const OTHERS =
  stems(`team squad group department office site store shop branch plant lab school ward clinic region country vendor
  supplier installer contractor partner company client customer colleague engineer nurse driver teacher chef manager
  director chief lead supervisor depot warehouse hub unit desk council city town hospital library kitchen crew guild
  organisation org service product project station terminal factory farm hotel restaurant college university faculty
  operator agent analyst developer designer intern hire newcomer apprentice shift everyone everybody landlord board owner facilities estates procurement legal finance marketing operations engineering catering payroll
  security hr support logistics sales housekeeping maintenance purchasing accounting compliance treasury registry newsroom
  municipality club association federation society choir orchestra league county valley village parish rental zoo pit bench port
  harbour airline railway museum archive court embassy consulate academy charity foundation district canton admissions editorial reception dispatch scheduling co-op coop union ministry authority agency institute insurer bank hall
  cousin brother sister uncle aunt wife husband boss master foreman purser captain mayor priest canton chairman maker`);

/** Artefacts that outlast one fix. */
export const LASTING =
  stems(`standard template checklist policy gate rule runbook playbook guideline guide default routine
  requirement curriculum syllabus bylaw statute condition process procedure practice norm convention handbook manual onboarding training contract pipeline ci lint linter
  library framework tool toolkit dashboard alert alarm monitor test check form sheet script setting method step schedule
  audit review drill rota register log protocol book wiki binder kit folder bible pattern model calendar clause agreement spec tender bid menu poster label signage plan field module format`);

const SCOPE = stems('every each all both other another remaining rest new');

/** Where a thing goes that others have taken as well; what is counted stands behind it. */
export const ELSEWHERE = patterns(
  `
  in|at|to|for|across|into|on the|his|her|its|their|our|all? # other|more|further|neighbouring|sister
  in|at|to|for|across|into|on all of? the|its|their|our
  in|at|to|for|across|into|on all #
  in|at|to|across|into|on all|every|each
  in|at|to|for|across|into|on the|his|her|its|their|our|all? @some other|more|further|neighbouring|sister
  in|at|to|for|across|into|on the|his|her|its|their|our|all other|neighbouring|sister #|@some
  in|at|to|for|across|into|on the|his|her|its|their|our|all? other|neighbouring|sister @others
  `,
  { others: OTHERS, some: stems('two three four five six seven eight nine ten several both many') },
);

/** Something that stays after the fix: others took it over, or it became how things are done. */
export const ADOPTION = patterns(
  `
  the|this|that same @lasting|@others
  open|order|buy|start|introduce|ask|install .. the|this same
  since january|february|march|april|may|june|july|august|september|october|november|december|then|spring|summer|autumn|winter
  these days
  with|before|after|at|on|for every|each|any
  in|for|at|across all|both|every|each|its|their
  have|has a|an|the|its|their .. now
  make|made from|of|out it|this|that
  adopt|copy|copied|borrow|replicate|reuse|standardise|institutionalise|embed|mandate|formalise|enforce
  @others have|has? now|since|also|then|later|even|already? @adopt
  @others now|since|also|still|all|each|both|even @adopt
  all|every|each|both .. @others ..8 now
  all|every|each|both .. @lasting ..8 now
  they|he|she now
  as a rule|matter
  @scope .. @lasting .. have|include|contain|carry|say|start|end|ask|list
  @others .. all|every|each of? its|their|the|our
  @others .. @adopt @scope|the|my|our|that|this|it|same|a|its|their
  @others @adopt @scope|the|my|our|that|this|it|same|them
  now @adopt
  now|always|today use|run|do|start|require|check|have|ask|go|include|follow|come|share|order|write|test|keep|open|print|send|show|get|read|log|review
  use|run|follow|apply by @scope
  use|run|follow|apply by .. @others
  be|is|are|was|were|became|become|been now|already|today|since the|a|an|our|their|my|in|on|at? .. @lasting
  be|is|was now|since|then|already|also? part|required|standard|mandatory|compulsory|built|written|baked|default|permanent|included|used|printed|shared
  make .. standard|mandatory|default|required|permanent|rule|policy|compulsory|obligatory
  become .. standard|default|norm|rule|policy|template|routine|habit|requirement|practice|part|mandatory
  turn .. into .. @lasting
  add .. to @scope|the|their|its|our|every .. @lasting
  put|write|add|include|build|fold|enter ..6 in|into|to the|their|our|its|every|each|all .. @lasting
  have|has the|a same|similar
  add|put|write|include|build|enter|go|went into|to|in the|their|our|its|every|each|all .. @lasting
  put .. in|into|on|at @scope
  @lasting in|for|across|to|at|on|of @scope
  in|on|to|at|for|with|across|by|from @scope @others
  in @scope contract|release|build|project|branch|shop|room|line|order|tender
  @scope new .. start|get|use|begin|read|learn|must|need|go|ship|have|come|run|do|include|pass
  @scope @others .. use|run|follow|adopt|get|start|have|order|do|keep|check|ask|copy|apply|follow|carry
  other|another|two|three|four|five|six|seven|eight|nine|ten|more|several # .. @others .. @adopt
  other|another|more|several|neighbouring|sister @others|one .. @adopt|ask
  # .. other .. @others
  # @others .. @adopt
  # more .. @others
  other|another|more|both|several|sister .. @others use|run|take|took|pick|picked|follow|ask|start|do
  roll|extend|expand|spread .. to|across @scope|the|other
  new .. @lasting
  weekly|monthly|daily|yearly|nightly|quarterly|annual|standing|permanent|regular routine|check|review|meeting|report|test|audit|drill|slot|item|step|call|walk
  twice|once a|per|every week|month|quarter|year|term
  company|team|plant|group|org|city|store|organisation|hospital|network|nation wide|-wide|policy|standard
  companywide|teamwide|sitewide
  sign|signed off by|into
  block|stop|reject|refuse any|every|each merge|release|deploy|order|commit|build
  part of the|our|their|every|each|its|all
  take over
  ever since
  from then|now on
  by default
  go|goes|ship|come|leave|pass out? with|through the|a|that|this
  require
  @others .. ask .. for .. list|copy|form|one|template|same|it|sheet|script|method
  since then
  how every|all|each|we
  they|who keep it|the|using|on
  be in|on|part .. @lasting
  bake|build|bought|buy .. into|in
  =obligatory|mandatory|compulsory|required for|in|at|on|everywhere
  rule|standard|policy|norm across|for|in|at|on
  hang|stand|lie|sit beside|by|at|on|in|above every|each|all
  take it|that|this over
  ask|asked|asks for .. same|copy|converter|template|script|form|list|tool|heading
  fail if|when|unless
  @others .. keep it|the|using|that|my|our|this
  stand|appear|live|hang|figure|feature in|on|at .. @lasting
  in|on|from|to|for|at|across|of all|every|each other
  all over
  all|every|everything ..4 like this|that
  the|in same way
  set|declare .. default|standard|norm|mandatory|rule
  `,
  { others: OTHERS, adopt: ADOPT, lasting: LASTING, scope: SCOPE },
);
