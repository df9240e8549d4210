import { stems } from '../stem';

/** Verbs of behavioural stories, by what doing them means. A verb may sit in several classes. */

/** Finding out. */
export const DIAGNOSE = stems(`
  analyse assess audit benchmark bisect calculate chart check collect compare compute confirm correlate count cross-check
  debug dig discover document doubt estimate examine experiment explore figure filter find follow gather graph identify
  inspect interview investigate isolate label learn list locate log map measure mine model monitor narrow note jot mark listen film photograph notice observe
  pinpoint plot poll probe profile prove pull query quantify question rank read record replay reproduce research review
  sample scan search see shadow simulate sit sort spot study survey tally test time total trace track trawl try uncover
  understand validate verify visit walk watch weigh work-out`);

/** Settling what to do. */
export const DECIDE = stems(`
  agree approve argue choose commit convince decide define determine elect negotiate opt persuade pick plan prioritise
  propose recommend refuse reject scope select settle suggest vote`);

/** Making or changing something. */
export const BUILD = stems(`
  add adjust alter apply arrange assemble attach automate backfill block book borrow build bundle buy cancel change clean clear
  code combine configure connect convert copy correct cover craft create cut deduplicate delete design develop disable
  draft draw drop edit enable encode enforce engineer establish expand export extend extract fix flip format generate glue
  group hire implement import index insert install instrument integrate introduce invent join knock lay limit link
  load lower make merge migrate mock mount move normalise optimise order organise outline overhaul package paint paste patch
  pilot pin place plug port prepare print produce program prototype purge put rearrange rebuild recalculate
  reconcile reconfigure record redesign redo redraw reduce refactor reformat rehearse relabel remove rename reorder
  reorganise repair repaint replace repoint reroute rerun reset reshape resize resolve restart restore restructure retire
  retrain revert rewire rewrite rework roll rotate run schedule script seal separate set shift shorten sign simplify
  sketch solve split stage standardise start stop streamline strip swap switch tape teach tighten train transcribe
  translate trim tune turn type update upgrade wire wrap write`);

/** Passing on words rather than work. */
export const COMMUNICATE = stems(`
  alert announce ask assign brief call cc contact delegate direct email e-mail escalate explain file flag forward hand
  highlight inform invite mail mention message notify open pass phone ping point post raise redirect refer relay remind report request
  complain protest appeal ring route send share signal slack speak submit tag talk tell text transfer warn`);

/** Effort and attitude, which show no step. */
export const EFFORT = stems(`
  address aid assist attend be care collaborate communicate contribute cooperate coordinate deal dedicate do encourage engage
  ensure facilitate focus fight get give go guide handle help hustle improve inspire involve juggle keep lead liaise look
  make manage motivate multitask oversee own participate persevere persist push react respond stay strive struggle supervise support
  sweat tackle take try work`);

/** Getting a thing into the world, which is not yet a change for anybody. */
export const DELIVER = stems(`
  complete deliver deploy finalise finish go-live launch present publish release roll ship submit`);

/** States: what was the case rather than what was done. */
export const STATIVE = stems(`
  appear be believe belong contain cost depend exist feel have hear hope know lack like live love mean need own remain rely
  seem share sit stand stay suffer think use want`);

/** Going down, going up, changing. */
export const FALL = stems(`
  collapse crash cut decline decrease dip diminish disappear dive drop dwindle ease end fade fall halve lessen lower plummet
  plunge reduce shorten shrink sink slash slide slip slow stop subside tumble vanish`);
export const RISE = stems(`
  accelerate climb double gain grow improve increase jump lift quadruple quicken raise rise soar surge triple`);
export const SHIFT = stems('become change come go move recover return turn');
export const SAVE = stems(
  'avoid avert cancel earn free gain keep pay prevent recoup recover renew retain save spare win',
);

/** Taking over what somebody else made. */
export const ADOPT = stems(`
  add adopt apply borrow build copy embed enforce extend follow follow fold formalise implement include incorporate inherit
  insist install integrate make mandate mirror order pick print publish put replicate require reuse roll run schedule send
  ship standardise start take teach turn use write`);

/** Ending the problem, said of those who did. */
export const SOLVE = stems(`
  address adjust arrange change clean clear close complete correct cure deal debug deliver deploy do figure finish fix handle
  implement patch pick push put rebuild reconfigure remedy repair replace resolve restart restore rewrite roll solve sort sweep take update`);

export const COMMON_VERBS = new Set([
  ...DIAGNOSE,
  ...DECIDE,
  ...BUILD,
  ...COMMUNICATE,
  ...EFFORT,
  ...DELIVER,
  ...STATIVE,
  ...FALL,
  ...RISE,
  ...SHIFT,
  ...SAVE,
  ...ADOPT,
  ...stems(`accept admit affect allow arrive begin blame break bring care carry cause close complain contain cost deserve
    discuss double drive enter expect fail feed finish forget grow happen hide hit hold hurt ignore keep lead leave let lose
    honour issue trial maintain mark matter meet miss open overlook pay perform play poll print publish push reach receive relate respond say
    serve show spend struggle suit support take throw travel wait wake want waste wear write
    accompany advertise answer bake ban begin bill browse buy charge check choose claim climb collect commission compete confirm
    count cross demand deny depend derive describe display distribute drill earn educate enter equip exclude finance fly follow
    forbid fund gather grant greet hang hold host include inform inspect invite issue lend list load maintain manage name offer
    order paint park phone plan play post practise print promote provide publish quote rate recommend recruit reject release
    remind rent repeat report request reserve review ring rotate sell settle ship sign sponsor staff stamp stock store supply
    teach thank tour track train trust turn use visit volunteer vote walk wash weigh weight welcome wipe`),
]);

/** Doing something that can be shown: the actions a listener can picture. */
export const WORK = new Set([...DIAGNOSE, ...DECIDE, ...BUILD, ...DELIVER]);

/** Verbs whose object carries the meaning. */
export const LIGHT = stems('make take put do give get set run have keep find work change start stop roll step go let');

/** What others do when they take over somebody's finding: build it in, make it a rule, use it. */
export const TAKE_OVER =
  stems(`add adopt apply borrow build copy embed enforce extend fold formalise implement include incorporate
  install integrate introduce mandate mirror order print publish put replicate require reuse roll schedule standardise teach
  turn use write buy film`);
