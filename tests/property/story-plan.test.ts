import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '@/lib/domain/quiz/cards/story-names';
import { assign } from '@/lib/domain/stories/assign';
import { bestStories } from '@/lib/domain/stories/best-stories';
import { SHEET_STORIES, sheetOf } from '@/lib/domain/stories/cheat-sheet';
import { coverageOf, ENOUGH, type StoryUse, strengthFor } from '@/lib/domain/stories/coverage';
import { planLoop } from '@/lib/domain/stories/plan-loop';
import { holds } from '../support/property';
import { stories as written } from '../support/story-arbitrary';

const PRINCIPLES = ['a', 'b', 'c', 'd'];
const served = fc.uniqueArray(
  fc.record({ principle: fc.constantFrom(...PRINCIPLES), strength: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 4, selector: ({ principle }) => principle },
);
const uses = fc
  .array(fc.record({ principles: served, told: fc.nat(6), planned: fc.nat(4) }), { maxLength: 6 })
  .map((list) =>
    list.map(({ principles, told, planned }, index): StoryUse => {
      const use = { rehearsed: 0, told, planned };
      return { id: `s${index}`, title: `Story ${index}`, principles, tags: ['failure'], restedDays: 3, use };
    }),
  );
const rounds = fc.array(
  fc.record({ principles: fc.uniqueArray(fc.constantFrom(...PRINCIPLES), { minLength: 1, maxLength: 2 }) }),
  { maxLength: 3 },
);

/** The greatest sum there is, by trying everything. */
function greatest(worth: number[][], taken: number[] = []): number {
  const [first, ...rest] = worth;
  if (!first) return 0;
  const without = greatest(rest, taken);
  const sums = first.map((value, column) =>
    taken.includes(column) ? 0 : Math.max(0, value) + greatest(rest, [...taken, column]),
  );
  return Math.max(without, ...sums);
}

const tables = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('assigning', () => {
  it('gives no column twice, none of no worth, and the greatest sum there is', () => {
    holds(
      fc.property(tables, (worth) => {
        const given = assign(worth);
        const columns = given.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        const values = given.flatMap((column, row) => (column < 0 ? [] : [worth[row]?.[column] ?? 0]));
        expect(values.every((value) => value > 0)).toBe(true);
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(greatest(worth));
      }),
      300,
    );
  });
});

describe('a plan for a loop', () => {
  it('tells for each principle a story that serves it, and goes without only where none does', () => {
    holds(
      fc.property(rounds, uses, (loop, stories) => {
        const { cells } = planLoop(loop, stories);
        expect(cells.map(({ round, principle }) => [round, principle])).toEqual(
          loop.flatMap(({ principles }, round) => principles.map((principle) => [round, principle])),
        );
        for (const { principle, story, strength } of cells) {
          const told = stories.find(({ id }) => id === story);
          expect(strength).toBe(told ? strengthFor(told, principle) : 0);
          expect(strength > 0).toBe(stories.some((one) => strengthFor(one, principle) > 0));
        }
      }),
    );
  });

  it('repeats a story only where no plan has fewer repeats', () => {
    holds(
      fc.property(rounds, uses, (loop, stories) => {
        const { cells } = planLoop(loop, stories);
        const can = cells.map(({ principle }) => stories.map((story) => Number(strengthFor(story, principle) > 0)));
        expect(new Set(cells.flatMap(({ story }) => story ?? [])).size).toBe(greatest(can));
      }),
    );
  });

  it('marks what is repeated, has another story behind each, and names a weakest cell', () => {
    holds(
      fc.property(rounds, uses, (loop, stories) => {
        const { cells, weakest } = planLoop(loop, stories);
        for (const { story, backup, isRepeat, principle } of cells) {
          expect(isRepeat).toBe(story !== undefined && cells.filter((cell) => cell.story === story).length > 1);
          const others = stories.filter((one) => one.id !== story && strengthFor(one, principle) > 0);
          expect(backup !== undefined).toBe(others.length > 0);
          if (backup !== undefined) expect(others.map(({ id }) => id)).toContain(backup);
        }
        expect(weakest?.strength).toBe(
          cells.length > 0 ? Math.min(...cells.map(({ strength }) => strength)) : undefined,
        );
      }),
    );
  });

  it('is the same in whatever order the stories come', () => {
    holds(
      fc.property(rounds, uses, (loop, stories) => {
        expect(planLoop(loop, [...stories].reverse())).toEqual(planLoop(loop, stories));
      }),
    );
  });
});

describe('coverage', () => {
  it('has a strength for each principle and story, and calls a gap what no story serves well', () => {
    holds(
      fc.property(uses, (stories) => {
        const { rows } = coverageOf(PRINCIPLES, stories);
        for (const { principle, strengths, isGap } of rows) {
          expect(strengths).toEqual(stories.map((story) => strengthFor(story, principle)));
          expect(isGap).toBe(!strengths.some((strength) => strength >= ENOUGH));
        }
      }),
    );
  });

  it('never calls all stories over-used, nor a single one', () => {
    holds(
      fc.property(uses, (stories) => {
        const worn = coverageOf(PRINCIPLES, stories).stories.filter(({ isOverUsed }) => isOverUsed);
        expect(worn.length).toBeLessThan(Math.max(1, stories.length));
      }),
    );
  });
});

describe('the best stories for a question', () => {
  it('come strong to weak, each with a principle or a lens as a reason', () => {
    holds(
      fc.property(uses, fc.subarray(PRINCIPLES), (stories, lenses) => {
        const found = bestStories({ principle: 'a', angle: 'failure', lenses }, stories);
        const ranks = found.map(({ fit }) => ['strong', 'fair', 'weak'].indexOf(fit));
        expect(ranks).toEqual([...ranks].sort());
        for (const { reasons } of found)
          expect(reasons.some(({ kind }) => kind === 'principle' || kind === 'lens')).toBe(true);
        const serve = stories.filter((story) => ['a', ...lenses].some((one) => strengthFor(story, one) > 0));
        expect(found.map(({ story }) => story).sort()).toEqual(serve.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('a cheat sheet', () => {
  it('is bounded whatever was written, and says nothing that the story does not', () => {
    holds(
      fc.property(written, (story) => {
        const { title, question, bullets, numbers, phrases } = sheetOf(story, numbersIn);
        const all = [title, question, ...bullets.map(({ text }) => text), ...numbers, ...phrases];
        expect(bullets.length).toBeLessThanOrEqual(5);
        expect(all.join('').length * SHEET_STORIES).toBeLessThan(6200);
        const flat = (text: string) => text.replace(/\s+/g, ' ');
        for (const { step, text } of bullets) {
          expect(flat(story.steps[step].text)).toContain(text.replace(/…$/, ''));
          expect(text).not.toMatch(/[\uD800-\uDBFF]…?$/);
        }
      }),
    );
  });
});
