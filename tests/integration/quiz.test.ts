import { describe, expect, it } from 'vitest';
import { readJournal } from '@/lib/app/journal';
import { openProgress } from '@/lib/app/progress';
import { createQuiz } from '@/lib/app/quiz';
import { quizCards } from '@/lib/domain/quiz/cards/quiz';
import { shuffle } from '@/lib/domain/quiz/shuffle';
import { readKnown } from '@/lib/model/deed';
import { createWorld } from '../support/memory-outside';
import { aScenarioFile } from '../support/scenario';

const CARDS = quizCards(aScenarioFile());
const IDS = CARDS.map(({ id }) => id);

async function aQuiz(cards = CARDS) {
  const world = createWorld();
  const outside = world.open();
  const progress = await openProgress(outside);
  const quiz = createQuiz(outside, progress, cards);
  const answer = (option: number) => {
    quiz.choose(option);
    return quiz.check();
  };
  const reviews = async () => (await readJournal(world.open())).events;
  return { world, progress, quiz, answer, reviews, asked: () => quiz.round.value.asking };
}

describe('a round', () => {
  it('asks each card once, counts what was right, and ends', async () => {
    const { quiz, answer, asked, reviews } = await aQuiz();
    const seen: unknown[] = [];
    for (const option of [0, 2, 0]) {
      seen.push([asked()?.number, asked()?.card.id]);
      await answer(option);
      quiz.next();
    }
    expect(seen).toEqual(IDS.map((id, index) => [index + 1, id]));
    expect(quiz.round.value).toMatchObject({ total: 3, right: 2, asking: undefined, canUndo: true });
    expect((await reviews()).map(({ payload }) => payload)).toMatchObject(
      [0, 2, 0].map((choice, index) => ({ card: IDS[index], choice, rating: choice === 0 ? 3 : 1 })),
    );
  });

  it('shows the options in the order that the stored answer names', async () => {
    const { answer, asked, reviews } = await aQuiz();
    const order = asked()?.order;
    await answer(1);
    const [event] = await reviews();
    expect(shuffle(4, (event?.payload as { order: number }).order)).toEqual(order);
  });

  it('stores how long the answer took, to a tenth of a second', async () => {
    const { world, answer, reviews } = await aQuiz();
    world.clock.time += 7349;
    await answer(0);
    expect((await reviews())[0]?.payload).toMatchObject({ seconds: 7.3 });
  });

  it.each([
    ['that jumped back', -60_000],
    ['that slept for two days', 2 * 86_400_000],
  ])('counts the answer in spite of a clock %s', async (_says, jump) => {
    const { world, answer, reviews, progress } = await aQuiz();
    world.clock.time += jump;
    await answer(0);
    expect((await reviews()).map(readKnown)).not.toContain(undefined);
    expect(progress.progress.value.cards[IDS[0] ?? '']?.reviews).toBe(1);
  });

  it('does nothing before a choice, and takes no other after the check', async () => {
    const { quiz, answer, asked, reviews } = await aQuiz();
    await quiz.check();
    quiz.next();
    expect(asked()).toMatchObject({ number: 1, checked: false });
    await answer(2);
    quiz.choose(0);
    await quiz.check();
    expect(asked()).toMatchObject({ number: 1, checked: true, choice: 2 });
    expect(await reviews()).toHaveLength(1);
  });

  it('over no cards is over', async () => {
    expect((await aQuiz([])).quiz.round.value).toMatchObject({ total: 0, right: 0, asking: undefined, canUndo: false });
  });
});

describe('an answer', () => {
  it('is stored before its result is shown', async () => {
    const { world, quiz, answer } = await aQuiz();
    const shownAt: number[] = [];
    quiz.round.subscribe(({ asking }) => void (asking?.checked && shownAt.push(world.writes.length)));
    await answer(0);
    expect(shownAt.length).toBeGreaterThan(0);
    expect(Math.min(...shownAt)).toBeGreaterThan(0);
  });

  it('that could not be stored is not shown as given', async () => {
    const { world, answer, asked, reviews } = await aQuiz();
    world.faults.set = () => 'before';
    await expect(answer(0)).rejects.toThrow('storage.set failed');
    delete world.faults.set;
    expect(asked()?.checked).toBe(false);
    await answer(0);
    expect(await reviews()).toHaveLength(1);
  });

  it('is given once, though Check is pressed twice at once', async () => {
    const { quiz, reviews } = await aQuiz();
    quiz.choose(0);
    await Promise.all([quiz.check(), quiz.check()]);
    expect(await reviews()).toHaveLength(1);
    expect(quiz.round.value.right).toBe(1);
  });

  it('is not asked for again when Next is pressed while it is being stored', async () => {
    const { quiz, answer, asked } = await aQuiz();
    const stored = answer(0);
    quiz.next();
    await stored;
    if (asked()?.checked) quiz.next();
    expect(asked()).toMatchObject({ number: 2, checked: false });
  });
});

describe('undo', () => {
  it('takes the last answer back, in the log and in the state, and asks the card again', async () => {
    const { quiz, answer, asked, reviews, progress } = await aQuiz();
    await answer(0);
    quiz.next();
    await answer(1);
    const before = structuredClone(progress.progress.value.cards[IDS[0] ?? '']);
    await quiz.undo();
    expect(asked()).toMatchObject({ number: 2, checked: false });
    expect(asked()?.choice).toBeUndefined();
    expect(quiz.round.value).toMatchObject({ right: 1, canUndo: true });
    expect(progress.progress.value.cards).toEqual({ [IDS[0] ?? '']: before });
    expect((await reviews()).map(({ type }) => type)).toEqual(['reviewed', 'reviewed', 'undone']);
  });

  it('works from the end of the round, and back to its beginning', async () => {
    const { quiz, answer, asked, progress } = await aQuiz();
    for (const option of [0, 0, 1]) {
      await answer(option);
      quiz.next();
    }
    for (const number of [3, 2, 1]) {
      await quiz.undo();
      expect(asked()?.number).toBe(number);
    }
    await quiz.undo();
    expect(quiz.round.value).toMatchObject({ right: 0, canUndo: false, asking: { number: 1 } });
    expect(progress.progress.value.cards).toEqual({});
  });

  it('lets the card be answered again, and that answer counts', async () => {
    const { quiz, answer, progress } = await aQuiz();
    await answer(1);
    await quiz.undo();
    await answer(0);
    expect(progress.progress.value.cards[IDS[0] ?? '']).toMatchObject({ reviews: 1, lapses: 0 });
    expect(quiz.round.value.right).toBe(1);
  });

  it('while an answer is being stored never takes back the one before', async () => {
    const { quiz, answer, progress } = await aQuiz();
    await answer(0);
    quiz.next();
    const stored = answer(1);
    await Promise.all([quiz.undo(), stored]);
    expect(progress.progress.value.cards[IDS[0] ?? '']?.reviews).toBe(1);
  });
});
