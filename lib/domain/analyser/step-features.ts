import { isAdoption } from './adoption';
import type { Clause } from './clauses';
import { ADVERBS } from './lexicon/function-words';
import { OWN_HABIT } from './lexicon/habits';
import { BUILD, COMMON_VERBS, COMMUNICATE, FALL, RISE, WORK } from './lexicon/verbs';
import { narrowsOwnPart, saysOwnership } from './ownership';
import type { ParsedSentence } from './parse';
import { hasPattern } from './pattern';
import type { Quantity } from './quantity';
import { isBlame } from './rules/blame';
import { statesMotive } from './rules/opportunistic-motive';
import {
  type Cue,
  countComponents,
  genericShare,
  hasCue,
  isChange,
  isEffort,
  isMessage,
  isOwnWork,
  isSolvedByOthers,
  isWork,
  magnitudes,
  saysLesson,
  saysProblem,
} from './signals';
import { stems } from './stem';
import { contextFeatures, NOW, saysBetter } from './step-context';

/** What can be said of a sentence without knowing its step. Features are 0, 1 or a small number. */
export type Features = Partial<Record<FeatureName, number>>;

export const FEATURES = [
  'first',
  'second',
  'last',
  'secondLast',
  'position',
  'ownership',
  'assignment',
  'ownWork',
  'ownWorkMany',
  'ownPast',
  'solvedAfterMessage',
  'groupWork',
  'hiddenWork',
  'message',
  'effort',
  'ownState',
  'ownAssigned',
  'ownThing',
  'ownPresent',
  'mentionsI',
  'change',
  'quantity',
  'fromTo',
  'money',
  'mood',
  'output',
  'hearsay',
  'pending',
  'adoption',
  'lesson',
  'genericWords',
  'problem',
  'components',
  'othersSolve',
  'pastPerfect',
  'presentOnly',
  'imperative',
  'contrast',
  'negation',
  'now',
  'resultWord',
  'blame',
  'hedge',
  'spareTime',
  'thirdPast',
  'quote',
  'improved',
  'ownHabit',
  'because',
  'changeNow',
  'fewCount',
  'afterResult',
  'beforeTask',
  'givenLeave',
  'ownWorkNext',
] as const;
export type FeatureName = (typeof FEATURES)[number];

export function featuresOf(sentences: ParsedSentence[], index: number): Features {
  const sentence = sentences[index];
  if (!sentence) return {};
  return Object.assign(
    clauseFeatures(sentence),
    wordFeatures(sentence),
    cueFeatures(sentence),
    contextFeatures(sentences, index),
  );
}

function saysNow({ tokens }: Clause): boolean {
  return tokens.some(({ lower }) => NOW.has(lower));
}

/** "he let me turn the trays", "she gave me one month": what somebody else made possible is part of the doing. */
function isLeave({ actor, isPast, verb, rest }: Clause): boolean {
  return actor === 'other' && isPast && LETS.has(verb) && rest[0]?.lower === 'me';
}

const LETS = stems('let allow give lend grant show hand permit');

const STATE = /^(be|am|is|was|are|were|have|has|had|'s)$/;

function clauseFeatures({ clauses }: ParsedSentence): Features {
  const some = (test: (clause: Clause) => boolean) => Number(clauses.some(test));
  const every = (test: (clause: Clause) => boolean) => Number(clauses.every(test));
  const own = clauses.filter((clause) => isOwnWork(clause) && !narrowsOwnPart(clause)).length;
  return {
    ownWork: Number(own > 0),
    ownWorkMany: Number(own > 1),
    ownPast: some(isOwnDeed),
    groupWork: some((clause) => clause.actor === 'we' && clause.isMain && (isWork(clause) || isGroupDeed(clause))),
    hiddenWork: Math.min(2, clauses.filter(isWorkOfNobody).length),
    message: some(isMessage),
    effort: some((clause) => isEffort(clause) && clause.isPast),
    ownAssigned: some((clause) => clause.actor === 'i' && clause.passive),
    ownThing: some((clause) => clause.subject[0]?.lower === 'my' && clause.verb === 'be'),
    ownState: some((clause) => clause.actor === 'i' && STATE.test(clause.form)),
    ownPresent: some((clause) => clause.actor === 'i' && !clause.isPast && clause.modal === ''),
    mentionsI: some((clause) => clause.actor === 'i'),
    change: some((clause) => clause.isMain && isChange(clause) && (clause.isPast || saysNow(clause))),
    changeNow: some((clause) => clause.isMain && isChange(clause) && !clause.isPast && !saysNow(clause)),
    because: some(({ link }) => link === 'because'),
    givenLeave: some(isLeave),
    othersSolve: some(isSolvedByOthers),
    presentOnly: every((clause) => !clause.isPast && clause.modal === ''),
    thirdPast: every((clause) => clause.actor === 'other' && clause.isPast),
    imperative: Number(isCommand(clauses[0])),
    negation: some((clause) => clause.negated),
  };
}

/** "Treat people well", "Never ignore a sign": nobody is its subject, and a verb opens it. */
function isCommand(clause: Clause | undefined): boolean {
  if (clause?.actor !== 'none' || clause.isPast) return false;
  const first = clause.tokens.find((token) => !ADVERBS.has(token.lower) && !/^(do|not)$/.test(token.lower));
  return first !== undefined && COMMON_VERBS.has(first.stem) && !/(?:s|ing|ed)$/.test(first.lower);
}

function isOwnDeed(clause: Clause): boolean {
  const isPlain = clause.isMain && clause.isPast && !clause.negated && !STATE.test(clause.form);
  return clause.actor === 'i' && isPlain && !clause.form.endsWith('ing') && !narrowsOwnPart(clause);
}

function isWorkOfNobody(clause: Clause): boolean {
  const isHidden = clause.passive && clause.isMain && clause.isPast && !clause.negated;
  const isWorkVerb =
    (WORK.has(clause.verb) || COMMUNICATE.has(clause.verb)) && !FALL.has(clause.verb) && !RISE.has(clause.verb);
  return isHidden && isWorkVerb && clause.actor === 'other' && !clause.agent;
}

/** "we went through the notes", "we worked out why", but not "we went from nine to two". */
function isGroupDeed({ verb, isPast, negated, rest }: Clause): boolean {
  const particle = rest[0]?.lower ?? '';
  return (
    isPast &&
    !negated &&
    PHRASAL.has(verb) &&
    /^(through|over|back|round|into|out|together|down|apart)$/.test(particle) &&
    !rest.some((token) => token.kind === 'number')
  );
}

const PHRASAL = stems('go work sit look take put get draw pull break');

const HEDGES = new Set(['maybe', 'guess', 'probably', 'sort', 'somehow']);
const RESULT = new Set(
  'result outcome impact afterwards since afterward eventually finally ultimately end today'.split(' '),
);

function wordFeatures(sentence: ParsedSentence): Features {
  const { tokens } = sentence;
  const words = tokens.map((token) => token.lower);
  const has = (set: ReadonlySet<string>) => Number(words.some((word) => set.has(word)));
  const amounts = magnitudes(sentence);
  return {
    quantity: Number(amounts.some((amount) => !isFew(amount))),
    fewCount: Number(amounts.some(isFew)),
    fromTo: Number((words.includes('from') || words.includes('instead')) && amounts.length > 1),
    money: Number(amounts.some((amount) => amount.kind === 'money')),
    lesson: Number(saysLesson(sentence)),
    genericWords: Number(genericShare(tokens) > MOSTLY),
    problem: Number(saysProblem(tokens)),
    components: Number(countComponents(tokens) > 1),
    pastPerfect: Number(words.some((word, i) => word === 'had' && /ed$|en$|not|ever|never/.test(words[i + 1] ?? ''))),
    now: has(NOW),
    resultWord: has(RESULT),
    hedge: has(HEDGES),
    quote: has(QUOTES),
    ownHabit: Number(hasPattern(tokens, OWN_HABIT) && !hasCue(tokens, 'pending')),
    improved: Number(saysBetter(sentence)),
  };
}

/** "two clerks", "three people": a number that says who rather than how much. */
function isFew({ kind, value, per }: Quantity): boolean {
  return kind === 'count' && value > 0 && value < 10 && per === '';
}

const MOSTLY = 0.7;
const QUOTES = new Set(['"', '“', '”']);

function cueFeatures({ tokens, clauses }: ParsedSentence): Features {
  const cue = (name: Cue) => Number(hasCue(tokens, name));
  const some = (test: (clause: Clause) => boolean) => Number(clauses.some(test));
  return {
    ownership: Number(saysOwnership({ tokens, clauses })),
    assignment: cue('assignment'),
    mood: cue('mood'),
    output: clauses.some(isOwnWork) ? 0 : cue('output'),
    hearsay: cue('hearsay'),
    pending: cue('pending'),
    adoption: some(
      (clause) => isAdoption(clause) && !(clause.actor === 'we' && isWork(clause) && BUILD.has(clause.verb)),
    ),
    blame: some(isBlame),
    spareTime: some(statesMotive),
    contrast: some((clause) => clause.negated) * some((clause) => !clause.negated),
  };
}
