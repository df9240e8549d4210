import { describe, expect, it } from 'vitest';
import type { DueCard } from '@/lib/domain/quiz/due';
import { type Ahead, loadAhead } from '@/lib/domain/quiz/load';

const TODAY = 20_700;
const everything = () => true;
const ahead = (change: Partial<Ahead> = {}): Ahead => ({
  ...{ days: 14, freshToday: 0, newPerDay: 0, unseen: [] },
  ...change,
});
/** Seen before so many days, to come back in so many. */
const card = (id: string, ago: number, inDays: number): DueCard => ({
  ...{ id, seen: TODAY - ago, interval: ago + inDays, due: TODAY + inDays },
  ...{ isNew: false, wasDue: true },
});
const cards = (count: number, ago: number, inDays: number) =>
  Array.from({ length: count }, (_, index) => card(`a#${String(index).padStart(3, '0')}`, ago, inDays));
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

describe('what the next days bring', () => {
  it('is what is due on each, and again what was answered on the days before', () => {
    const load = loadAhead([card('a#1', 2, 0), card('a#2', 1, 1), card('a#3', 30, 9)], TODAY, [], ahead({ days: 10 }));
    // The first was two days apart and comes back after five, then after thirteen; the second likewise.
    expect(load).toEqual([1, 1, 0, 0, 0, 1, 1, 0, 0, 1]);
  });

  it('holds new cards as long as there are some, and they come back', () => {
    const unseen = Array.from({ length: 7 }, (_, index) => `new#${index}`);
    expect(loadAhead([], TODAY, [], ahead({ days: 6, freshToday: 2, newPerDay: 3, unseen }))).toEqual([
      2, 3, 2, 2, 3, 2,
    ]);
  });

  it('holds every card once more in the last days before an interview, about as many on each', () => {
    const load = loadAhead(cards(60, 4, 0), TODAY, [{ day: TODAY + 12, wants: everything }], ahead());
    const last = load.slice(9, 12);
    expect(sum(last)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...last) - Math.min(...last)).toBeLessThanOrEqual(20);
  });

  it('asks for nothing more on account of an interview that is over', () => {
    const interviews = [{ day: TODAY + 1, wants: everything }];
    expect(loadAhead(cards(5, 100, 60), TODAY, interviews, ahead({ days: 8 })).slice(1)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('spreads what is overdue', () => {
    const load = loadAhead(cards(210, 40, -10), TODAY, [], ahead());
    expect(Math.max(...load)).toBe(30);
    expect(sum(load)).toBe(210);
  });
});
