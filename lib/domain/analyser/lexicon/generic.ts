import { stems } from '../stem';

/** Words a lesson about anything could be made of. A lesson made of these alone is generic. */
export const GENERIC = stems(`
  learn lesson learning takeaway realise understand know see think believe feel remember remind teach experience insight
  reflect reflection discover find conclude say tell mean
  communication communicate teamwork team collaboration collaborate cooperate leadership lead leader ownership own owner
  responsibility responsible initiative proactive planning plan preparation prepare organisation organise time management
  manage priority prioritise focus patience patient persistence persist perseverance persevere hard work effort dedication
  passion attitude positive mindset quality detail attention customer user client people person stakeholder colleague
  guess suppose resource team-work hour night week weekend long overtime stakeholder hand orient loop faith whatever mission initiative win lose show prove extra mile sleeve beyond hundred percent energy heart soul grow substitute become engineer developer professional person sure crisis act trust respect honesty transparency empathy feedback listen listening ask asking question help support together success
  successful succeed failure fail mistake challenge challenging difficult difficulty problem issue solution solve solving
  fix change improve improvement improving growth grow better best good great bad big small little important importance
  bigger smaller higher lower greater worse easier harder faster slower sooner earlier longer key essential crucial vital critical matter count necessary useful valuable value powerful power always never everything
  anything nothing something everyone everybody someone way thing life job career project task goal result process data
  deadline pressure stress calm keep carry stay try do doing done go move make take give get put start begin finish end
  early late soon quick quickly fast slow first last next future step possible impossible right wrong real really lot
  much many more most less enough every day today tomorrow yesterday ever once again whole part point skill technical
  soft strong weak confidence confident courage brave comfort zone open honest clear clearly simple simply complex basic
  proper properly careful carefully care test testing document documentation documenting monitor monitoring measure
  technology tool system business company world industry professional practice perfect pay off deliver delivery impact
  idea decision decide choose risk opportunity chance luck dream believe hope wish want need will must should can
  sometimes often usually generally overall especially also even just only still well very too so quite both each other
  one two thing able lead big picture forward backward limit rule easy easily hardly bit deep dig deeper look looking
  ahead behind back front up down teammate manager boss silence golden honesty policy rome built practice worth trying
  expect expectation assumption assume verify check checking double talk speak voice share sharing knowledge adapt
  adaptable flexible flexibility resilience resilient humble humility curious curiosity creative creativity innovation
  innovate agile fellow human relationship network effective effectively efficient efficiency productive productivity
  difference basis foundation eye perspective shoe heart safety emergency react reaction moment simplicity fairness consistency consistent discipline disciplined motivation motivate passionate proud happy thankful grateful appreciate
  alone involve involved engage engaged aligned align alignment early-on beginning root cause thorough strategy`);

/** Openers and links of a lesson, neither generic nor specific. */
export const LESSON_VERB = stems('learn realise understand teach discover remind reflect conclude show prove');
