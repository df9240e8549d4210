import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle } from '@/lib/domain/quiz/shuffle';
import { holds } from '../../support/property';

describe('shuffle', () => {
  it('names all 24 orders of four, each once', () => {
    const orders = Array.from({ length: 24 }, (_, order) => shuffle(4, order));
    for (const order of orders) expect([...order].sort()).toEqual([0, 1, 2, 3]);
    expect(new Set(orders.map(String)).size).toBe(24);
  });

  it('puts each option in each place equally often', () => {
    const counts = [0, 1, 2, 3].map((place) =>
      [0, 1, 2, 3].map(
        (option) =>
          Array.from({ length: 24 }, (_, order) => shuffle(4, order)[place]).filter((at) => at === option).length,
      ),
    );
    expect(counts.flat()).toEqual(Array(16).fill(6));
  });

  it.each([
    [0, [0, 1, 2, 3]],
    [1, [1, 0, 2, 3]],
    [7, [3, 1, 0, 2]],
    [23, [3, 2, 1, 0]],
  ])('gives order %i for ever, because events hold the number', (order, expected) => {
    expect(shuffle(4, order)).toEqual(expected);
  });

  it('gives a permutation for any number, however large, and wraps round', () => {
    holds(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 2 ** 31 }), (count, order) => {
        const positions = shuffle(count, order);
        expect([...positions].sort()).toEqual(Array.from({ length: count }, (_, index) => index));
        const orders = positions.reduce((product, _, index) => product * (index + 1), 1);
        expect(shuffle(count, order % orders)).toEqual(positions);
      }),
    );
  });

  it('has nothing to shuffle among none', () => {
    expect(shuffle(0, 5)).toEqual([]);
  });
});
