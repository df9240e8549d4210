import { cardId } from '../../domain/quiz/card-ids';
import { numberOf } from '../../domain/quiz/seed';
import { shuffle } from '../../domain/quiz/shuffle';
import { figuresIn } from '../../domain/scenario/figures';
import type { LibraryFault, Source } from './source';

/** Share of the right options that may stand at one position, or have one rank by length, out of four. */
export const SPREAD = { least: 0.15, most: 0.35 };
/** Longer than every other option by this share, the right one is seen before it is read. */
const STANDS_OUT = 1.15;

/**
 * How often the right option stands first, second, third and last in the orders that an export to Anki shows: those
 * are fixed by the card's id. In the quiz itself each showing has an order of its own.
 */
export function rightPositions(sources: Source[]): number[] {
  return tally(
    sources.flatMap(({ pack, scenario }) =>
      scenario.quiz.map(({ id, wrong }) =>
        shuffle(wrong.length + 1, numberOf(cardId(`${pack}/${scenario.id}`, 'quiz', id))).indexOf(0),
      ),
    ),
  );
}

/** How often the right option is the longest, the second, third or shortest; equals count half up, half down. */
export function rightLengths(sources: Source[]): number[] {
  return tally(
    sources.flatMap(({ scenario }) =>
      scenario.quiz.map(({ answer, wrong }) => {
        const longer = wrong.filter(({ text }) => text.length > answer.length).length;
        const equal = wrong.filter(({ text }) => text.length === answer.length).length;
        return longer + Math.floor(equal / 2);
      }),
    ),
  );
}

/** Share of the questions, those about figures left out, in which only the right option has one. */
export function aloneWithFigure(sources: Source[]): number {
  const questions = sources.flatMap(({ scenario }) => scenario.quiz.filter(({ kind }) => kind !== 'number-sense'));
  const hasFigure = (text: string) => figuresIn(text).length > 0;
  const alone = questions.filter(
    ({ answer, wrong }) => hasFigure(answer) && !wrong.some(({ text }) => hasFigure(text)),
  );
  return alone.length / questions.length;
}

/** Questions that the right option's length answers. */
export function standingOut(sources: Source[]): LibraryFault[] {
  return sources.flatMap(({ file, scenario }) =>
    scenario.quiz.flatMap(({ answer, wrong }, index) => {
      const longest = Math.max(...wrong.map(({ text }) => text.length));
      if (answer.length <= longest * STANDS_OUT) return [];
      const message = `the right option has ${answer.length} characters, the longest other one ${longest}`;
      return [{ file, path: ['quiz', index, 'answer'], message }];
    }),
  );
}

function tally(places: number[]): number[] {
  const counts = [0, 0, 0, 0];
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
