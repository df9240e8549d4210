import { describe, expect, it } from 'vitest';
import { scriptSizes, unaskedBytes } from '../../scripts/bench/bytes';

/** Bytes are the same on every machine: so they are held here, and times only in the bench. */
describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('the build in %s', (build) => {
  it('opens within its budgets', () => {
    const rows = scriptSizes(build).map(({ what, kB, budget }) => ({ what, kB, isOver: kB > budget }));
    expect(rows.filter(({ isOver }) => isOver)).toEqual([]);
    expect(rows.every(({ kB }) => kB > 1)).toBe(true);
  });

  it('puts nothing on a page unasked', () => {
    expect(unaskedBytes(build)).toBe(0);
  });
});
