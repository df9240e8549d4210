// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { QuizCard } from '@/components/quiz/QuizCard';
import { openProgress } from '@/lib/app/progress';
import { createQuiz, type QuizStore } from '@/lib/app/quiz';
import { isChoice } from '@/lib/domain/quiz/cards';
import { quizCards } from '@/lib/domain/quiz/cards/quiz';
import { createWorld } from '../support/memory-outside';
import { aScenarioFile } from '../support/scenario';
import { expectAccessible, focused, heard, show } from '../support/view';

function Quiz({ quiz }: { quiz: QuizStore }) {
  const { asking, total, canUndo } = quiz.round.value;
  if (!asking) return <p>The end</p>;
  const { choose, check, next, undo } = quiz;
  return (
    <QuizCard
      {...asking}
      {...{ total, canUndo }}
      onChoose={choose}
      onCheck={() => void check()}
      onNext={() => void next()}
      onUndo={() => void undo()}
      takeFocus
    />
  );
}

async function ask() {
  const world = createWorld();
  const outside = world.open();
  const quiz = createQuiz(outside, await openProgress(outside), quizCards(aScenarioFile()));
  /** The key of the option that stands there in the content: 0 is the right one. */
  const keyOf = (option: number) => String((quiz.round.value.asking?.order.indexOf(option) ?? 0) + 1);
  const view = show(<Quiz quiz={quiz} />);
  /** Resolves when the answer is stored, too. */
  const says = async (text: string) => {
    await waitFor(() => expect(status()).toContain(text));
    await world.settle();
  };
  return { world, quiz, keyOf, says, ...view };
}

const options = () => screen.getAllByRole<HTMLInputElement>('radio');
const status = () => heard(screen.getByRole('status'));
const question = (name: RegExp) => waitFor(() => screen.getByRole('radiogroup', { name }));

describe('a quiz card', () => {
  it('is a group of radio buttons named by the question, with the options as shuffled', async () => {
    const { quiz } = await ask();
    await question(/^Which line is best for the-action\?$/);
    const { card, order } = quiz.round.value.asking ?? { order: [] };
    if (!card || !isChoice(card)) throw new Error('not a choice');
    expect(options().map((option) => heard(option.closest('label') as Element))).toEqual(
      order.map((option) => card.options[option]?.text),
    );
  });

  it('says how many there are, and offers no undo before there is an answer', async () => {
    const { container } = await ask();
    expect(heard(container)).toContain('Question 1 of 3');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be answered by mouse', async () => {
    const { user, says, keyOf } = await ask();
    await user.click(options()[Number(keyOf(0)) - 1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Check' }));
    await says('Correct It can be checked.');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await question(/the-gap/);
  });

  it('has no fault that axe finds, asked and answered', async () => {
    const { user, says, keyOf } = await ask();
    await expectAccessible();
    await user.keyboard(`${keyOf(2)}{Enter}`);
    await says('Not quite');
    await expectAccessible();
  });
});

describe('by keyboard', () => {
  it.each(['1', '2', '3', '4'])('%s chooses that option', async (key) => {
    const { user } = await ask();
    await user.keyboard(key);
    expect(options().map(({ checked }) => checked)).toEqual([1, 2, 3, 4].map((number) => String(number) === key));
  });

  it.each(['0', '5', '9', 'x'])('%s chooses none', async (key) => {
    const { user } = await ask();
    await user.keyboard(key);
    expect(options().some(({ checked }) => checked)).toBe(false);
  });

  it('Enter without a choice asks for one, and stores nothing', async () => {
    const { user, says, world, keyOf } = await ask();
    await user.keyboard('{Enter}');
    await says('Choose an answer first.');
    expect(world.writes).toEqual([]);
    await user.keyboard(keyOf(0));
    await waitFor(() => expect(status()).toBe(''));
  });

  it('Enter checks a right answer, says why it is right, and goes on', async () => {
    const { user, says, keyOf } = await ask();
    await user.keyboard(`${keyOf(0)}{Enter}`);
    await says('Correct It can be checked.');
    expect(status()).not.toContain('Not quite');
    await user.keyboard('{Enter}');
    await question(/the-gap/);
    expect(status()).toBe('');
  });

  it('a wrong answer is told why, and what would have been better', async () => {
    const { user, says, keyOf } = await ask();
    await user.keyboard(`${keyOf(1)}{Enter}`);
    await says('Not quite Nobody can check it. Better: I laid the labels out by hour. It can be checked.');
  });

  it('the choice cannot be changed once it was checked', async () => {
    const { user, says, keyOf } = await ask();
    await user.keyboard(`${keyOf(1)}{Enter}`);
    await says('Not quite');
    await user.keyboard(keyOf(0));
    expect(options().findIndex(({ checked }) => checked)).toBe(Number(keyOf(1)) - 1);
  });

  it('U takes the answer back and asks again', async () => {
    const { user, says, keyOf } = await ask();
    await user.keyboard(`${keyOf(1)}{Enter}`);
    await says('Not quite');
    await user.keyboard('u');
    await waitFor(() => expect(status()).toBe(''));
    expect(options().some(({ checked }) => checked)).toBe(false);
    await question(/the-action/);
  });

  it('goes through a whole round', async () => {
    const { user, says, quiz, keyOf } = await ask();
    for (const name of [/the-action/, /the-gap/, /why/]) {
      await question(name);
      await user.keyboard(`${keyOf(0)}{Enter}`);
      await says('Correct');
      await user.keyboard('{Enter}');
    }
    await waitFor(() => screen.getByText('The end'));
    expect(quiz.round.value.right).toBe(3);
  });

  it.each(['{Control>}1{/Control}', '{Alt>}u{/Alt}', '{Meta>}2{/Meta}'])('%s is left to the browser', async (keys) => {
    const { user } = await ask();
    await user.keyboard(keys);
    expect(options().some(({ checked }) => checked)).toBe(false);
  });
});

describe('the focus', () => {
  const inQuiz = () => document.activeElement?.closest('.quiz') !== null && focused() !== 'body';

  it('is on the question when it is asked, and on each one after it', async () => {
    const { user, says, keyOf } = await ask();
    expect(focused()).toMatch(/the-action/);
    await user.keyboard(`${keyOf(0)}{Enter}`);
    await says('Correct');
    expect(inQuiz()).toBe(true);
    await user.keyboard('{Enter}');
    await question(/the-gap/);
    expect(focused()).toMatch(/the-gap/);
  });

  it('stays on the button that was clicked', async () => {
    const { user, says, keyOf } = await ask();
    await user.keyboard(keyOf(0));
    await user.click(screen.getByRole('button', { name: 'Check' }));
    await says('Correct');
    expect(focused()).toBe('Next');
  });

  it.each([
    ['by key', (user: Awaited<ReturnType<typeof ask>>['user']) => user.keyboard('u')],
    [
      'by its button',
      (user: Awaited<ReturnType<typeof ask>>['user']) => user.click(screen.getByRole('button', { name: 'Undo' })),
    ],
  ])('is back in the question after undo %s', async (_how, undo) => {
    const { user, says, keyOf } = await ask();
    await user.keyboard(`${keyOf(1)}{Enter}`);
    await says('Not quite');
    await undo(user);
    await waitFor(() => expect(status()).toBe(''));
    expect(inQuiz()).toBe(true);
  });
});
