import { describe, expect, it } from 'vitest';
import type { DueCard } from '@/lib/domain/quiz/due';
import { planDays } from '@/lib/domain/quiz/plan';
import { recallAt, remember } from '@/lib/domain/quiz/schedule';
import type { Memory } from '@/lib/model/progress';
import { seededRandom } from '../../support/memory-outside';

const DAY = 86_400;
const CARDS = 200;
const DAYS = 30;
const NEW_A_DAY = 10;
const START = Date.UTC(2026, 10, 2) / 1000;

interface Learnt {
  memory: Memory;
  reviews: number;
  firstDay: number;
}

type Choose = (cards: DueCard[], day: number) => DueCard[];

/** Plain FSRS, asked at `stretch` of its intervals: below 1 it spends more reviews, so that both may spend the same. */
const plain =
  (stretch: number): Choose =>
  (cards) =>
    cards.map((card) => ({ ...card, due: card.seen + Math.max(1, Math.round(card.interval * stretch)) }));
const planned: Choose = (cards, day) => planDays(cards, day, [{ day: DAYS, wants: () => true }]);

/** A learner whose memory follows FSRS exactly: what is answered is drawn by the recall that it predicts. */
function learn(choose: Choose, seed: number) {
  const random = seededRandom(seed);
  const known = new Map<string, Learnt>();
  let reviews = 0;
  const loads: number[] = [];
  const answer = (card: string, day: number) => {
    const before = known.get(card);
    const at = START + day * DAY + 36_000;
    const recalled = random() < (before ? recallAt(before.memory, at) : 0.6);
    const number = (before?.reviews ?? 0) + 1;
    const memory = remember(before?.memory, { card, number, at, rating: recalled ? 3 : 1 });
    known.set(card, { memory, reviews: number, firstDay: before?.firstDay ?? day });
    reviews++;
  };
  for (let day = 0; day < DAYS; day++) {
    const before = reviews;
    const cards = [...known].map(([id, { memory, firstDay }]): DueCard => {
      const seen = Math.floor((memory.at - START) / DAY);
      return {
        id,
        due: seen + memory.interval,
        seen,
        interval: memory.interval,
        isNew: firstDay === seen,
        wasDue: true,
      };
    });
    for (const { id } of choose(cards, day).filter(({ due }) => due <= day)) answer(id, day);
    loads.push(reviews - before);
    for (let fresh = 0; fresh < NEW_A_DAY && known.size < CARDS; fresh++) answer(`card-${known.size}`, day);
  }
  const end = START + DAYS * DAY + 36_000;
  const recall = [...known.values()].reduce((sum, { memory }) => sum + recallAt(memory, end), 0) / CARDS;
  return { reviews, recall, loads };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
const average = (choose: Choose) => {
  const runs = SEEDS.map((seed) => learn(choose, seed));
  return { reviews: mean(runs.map(({ reviews }) => reviews)), recall: mean(runs.map(({ recall }) => recall)), runs };
};

/** The plain schedule that spends at least as many reviews. */
function plainFor(reviews: number) {
  for (let stretch = 1; stretch > 0.1; stretch -= 0.02) {
    const found = average(plain(stretch));
    if (found.reviews >= reviews) return { ...found, stretch };
  }
  throw new Error('no plain schedule spends that many');
}

describe('an interview in 30 days, 200 cards, twelve learners with an FSRS memory', () => {
  it('is met with better recall for the same number of reviews', () => {
    const ours = average(planned);
    const usual = average(plain(1));
    const equal = plainFor(ours.reviews);
    const line = (name: string, { reviews, recall }: { reviews: number; recall: number }) =>
      `${name.padEnd(34)} ${reviews.toFixed(0).padStart(5)} reviews   recall at the date ${(100 * recall).toFixed(2)}%`;
    console.log(line('plain FSRS', usual));
    console.log(line(`plain FSRS, intervals × ${equal.stretch.toFixed(2)}`, equal));
    console.log(line('planned for the date', ours));
    expect(equal.reviews).toBeGreaterThanOrEqual(ours.reviews);
    expect(ours.recall).toBeGreaterThan(equal.recall + 0.005);
  });

  it('asks every card in the last days, about as many on each', () => {
    const { runs } = average(planned);
    for (const { loads } of runs) {
      const last = loads.slice(-5);
      expect(Math.max(...last) - Math.min(...last)).toBeLessThanOrEqual(0.4 * Math.max(...last));
    }
  });
});
