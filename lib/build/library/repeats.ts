import { figuresIn } from '../../domain/scenario/figures';
import type { Scenario } from '../../model/scenario';
import { LEVELS, STEPS } from '../../model/steps';
import { type LibraryFault, type Path, passagesOf, type Source, wordsOf } from './source';

/** So many words in a row are no chance any more. */
const RUN = 6;
/** Runs that two stories may share, because anybody would say them so. Keep it short: most can be said in another way. */
export const SET_PHRASES: readonly string[] = ['how do you begin your reply'];
/** Smaller figures turn up anywhere. */
const TELLING_FIGURE = 100;

interface Found {
  key: string;
  path: Path;
  /** What the message says of it. */
  what: string;
}

/** Six words in a row that stand in two scenarios; a longer run is one fault. */
export function sharedRuns(sources: Source[], setPhrases = SET_PHRASES): LibraryFault[] {
  const first: Firsts = new Map();
  return sources.flatMap(({ file, scenario }) =>
    passagesOf(scenario).flatMap(({ path, text }) => {
      const others = runsOf(text).map((run) => {
        const other = firstPlace(first, run, { file, path });
        return other && other.file !== file && !setPhrases.some((phrase) => phrase.includes(run))
          ? { run, other }
          : undefined;
      });
      return others.flatMap((found, start) =>
        found && !others[start - 1]
          ? [{ file, path, message: `"${found.run}" stands in ${placeOf(found.other)} too` }]
          : [],
      );
    }),
  );
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

/** Questions, titles, overviews, narrators and domains that two scenarios have in common. */
export function sharedFields(sources: Source[]): LibraryFault[] {
  return (['question', 'title', 'overview', 'narrator', 'domain'] as const).flatMap((field) =>
    shared(sources, (scenario) => [{ key: wordsOf(scenario[field]).join(' '), path: [field], what: `the ${field}` }]),
  );
}

/** Coaching or a mistake that stands twice, in two scenarios or in two steps of one. */
export function repeatedAdvice(sources: Source[]): LibraryFault[] {
  const advices = (scenario: Scenario) =>
    STEPS.flatMap((step) =>
      (['coaching', 'mistake'] as const).map((field) => ({
        key: wordsOf(scenario.steps[step][field]).join(' '),
        path: ['steps', step, field],
        what: 'the advice',
      })),
    );
  return shared(sources, advices, true);
}

/** Lists of key phrases that are the same, in whatever order. */
export function sharedPhraseLists(sources: Source[]): LibraryFault[] {
  const lists = (scenario: Scenario) => [
    ...STEPS.flatMap((step) => {
      const told = scenario.steps[step];
      return 'phrases' in told ? [phraseList(told.phrases, ['steps', step, 'phrases'])] : [];
    }),
    ...LEVELS.map((level) =>
      phraseList(scenario.levels[level].reflection.phrases, ['levels', level, 'reflection', 'phrases']),
    ),
  ];
  return shared(sources, lists);
}

function phraseList(phrases: string[], path: Path): Found {
  const plain = phrases.map((phrase) => wordsOf(phrase).join(' ')).sort();
  return { key: plain.join(' · '), path, what: 'the list of phrases' };
}

/**
 * What was measured, told with the same figures: a change "from … to …", or a figure of a hundred or more with the
 * word that it counts.
 */
export function reusedMetrics(sources: Source[]): LibraryFault[] {
  const metrics = (scenario: Scenario) =>
    STEPS.flatMap((step) => {
      const told = scenario.steps[step];
      const path = ['steps', step, 'example'];
      return 'example' in told ? [...changesIn(told.example, path), ...measuresIn(told.example, path)] : [];
    });
  return shared(sources, metrics);
}

function changesIn(text: string, path: Path): Found[] {
  return [...text.matchAll(/\bfrom ([^,;:.]*?) to ([^\s;:]+)/g)].flatMap(([what, from = '', to = '']) => {
    const figures = [...figuresIn(from), ...figuresIn(to)];
    return figures.length === 2 ? [{ key: figures.join(' to '), path, what: `the change "${what}"` }] : [];
  });
}

function measuresIn(text: string, path: Path): Found[] {
  return [...text.matchAll(/(?<![\w.,])[$£€]?\d(?:[\d,.]*\d)?[KM%]?\s+(\p{L}+)/gu)].flatMap(([what, counted = '']) => {
    const [figure = 0] = figuresIn(what);
    return figure >= TELLING_FIGURE
      ? [{ key: `${figure} ${counted.toLowerCase()}`, path, what: `the figure "${what}"` }]
      : [];
  });
}

function shared(sources: Source[], read: (scenario: Scenario) => Found[], withinOne = false): LibraryFault[] {
  const first: Firsts = new Map();
  return sources.flatMap(({ file, scenario }) =>
    read(scenario).flatMap(({ key, path, what }) => {
      const other = firstPlace(first, key, { file, path });
      return other && (withinOne || other.file !== file)
        ? [{ file, path, message: `${what} is that of ${placeOf(other)}` }]
        : [];
    }),
  );
}

type Place = Pick<LibraryFault, 'file' | 'path'>;
type Firsts = Map<string, Place>;

/** Where the key stood before, or nothing when this is its first place. */
function firstPlace(first: Firsts, key: string, here: Place): Place | undefined {
  const other = first.get(key);
  if (!other) first.set(key, here);
  return other;
}

const placeOf = ({ file, path }: Place) => `${file} (${path.join('.')})`;
