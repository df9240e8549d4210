import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn, type ReadSegment } from '@/lib/domain/sync/remote';
import { findOutdated, planUpkeep, UPKEEP } from '@/lib/domain/sync/upkeep';
import { holds } from '../../support/property';

const SELF = 'mmmmmmmm';
const RULES = { most: 2, full: 8 };
const NOBODY = new Set<string>();

function segment(writer: string, hash: number, ids: string[], isPure = true): ReadSegment {
  return { name: `${writer}-${String(hash).padStart(12, '0')}.1`, writer, ids: new Set(ids), isPure };
}

const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String), { maxLength: 6 });
const places = fc
  .array(fc.record({ writer: fc.constantFrom('aaaaaaaa', SELF, 'zzzzzzzz'), ids: someIds, isPure: fc.boolean() }), {
    maxLength: 12,
  })
  .map((list) => list.map(({ writer, ids, isPure }, index) => segment(writer, index, ids, isPure || index % 3 > 0)));
const someGone = fc.subarray(['aaaaaaaa', 'zzzzzzzz']).map((gone) => new Set(gone));

describe('tidying', () => {
  it('changes nothing that anyone can read, whoever is gone', () => {
    holds(
      fc.property(places, someGone, (segments, gone) => {
        const { rewrite, remove } = planUpkeep(SELF, segments, gone, RULES);
        const left = segments.filter(({ name }) => !remove.includes(name));
        const after = new Set([...idsIn(left), ...rewrite]);
        expect([...after].sort()).toEqual([...idsIn(segments)].sort());
      }),
    );
  });

  it('never removes what another wrote who is not gone, nor what holds something that is no event', () => {
    holds(
      fc.property(places, someGone, (segments, gone) => {
        const { remove } = planUpkeep(SELF, segments, gone, RULES);
        const removed = segments.filter(({ name }) => remove.includes(name));
        expect(removed.filter(({ writer, isPure }) => !isPure || (writer !== SELF && !gone.has(writer)))).toEqual([]);
      }),
    );
  });

  it('says on what it relies: everything removed is written anew or held there', () => {
    holds(
      fc.property(places, someGone, (segments, gone) => {
        const { rewrite, remove, reliesOn } = planUpkeep(SELF, segments, gone, RULES);
        const held = idsIn(segments.filter(({ name }) => reliesOn.has(name)));
        expect([...reliesOn].filter((name) => remove.includes(name))).toEqual([]);
        for (const id of idsIn(segments.filter(({ name }) => remove.includes(name))))
          expect(rewrite.has(id) || held.has(id)).toBe(true);
      }),
    );
  });

  it('leaves few segments as they are', () => {
    const segments = ['1', '2'].map((id, index) => segment(SELF, index, [id]));
    expect(planUpkeep(SELF, segments, NOBODY, RULES).remove).toEqual([]);
  });

  it('makes small ones one and leaves a much larger one', () => {
    const large = segment(
      SELF,
      0,
      Array.from({ length: 900 }, (_, index) => `large-${index}`),
    );
    const small = Array.from({ length: 9 }, (_, index) => segment(SELF, index + 1, [`small-${index}`]));
    const { rewrite, remove } = planUpkeep(SELF, [large, ...small], NOBODY, UPKEEP);
    expect(rewrite.size).toBe(9);
    expect(remove).not.toContain(large.name);
    expect(remove).toHaveLength(9);
  });

  it('removes an own segment that only repeats what another with a smaller name holds, and not the other way round', () => {
    const theirs = segment('aaaaaaaa', 1, ['1', '2']);
    const ours = segment(SELF, 2, ['1']);
    const later = segment('zzzzzzzz', 3, ['1']);
    expect(planUpkeep(SELF, [theirs, ours], NOBODY, RULES)).toMatchObject({ remove: [ours.name] });
    expect(planUpkeep(SELF, [ours, later], NOBODY, RULES)).toMatchObject({ remove: [] });
  });

  it('leaves out what a place has no room for', () => {
    const old = segment(SELF, 1, ['1', '2', '3']);
    const mixed = segment(SELF, 2, ['4', '5', '6']);
    const wanted = new Set(['6', '7']);
    expect(findOutdated(SELF, [old, mixed], wanted)).toEqual(new Set([old]));
    const { rewrite, remove } = planUpkeep(SELF, [mixed], NOBODY, RULES, wanted);
    expect({ rewrite: [...rewrite], remove }).toEqual({ rewrite: ['6'], remove: [mixed.name] });
  });
});
