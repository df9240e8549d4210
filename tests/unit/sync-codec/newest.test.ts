import { describe, expect, it } from 'vitest';
import { chooseNewest } from '@/lib/domain/sync-codec/newest';
import { reviewed } from '../../support/events';

const events = Array.from({ length: 100 }, (_, index) => reviewed(index + 1));
const tenEach = async (chosen: readonly unknown[]) => 10 * chosen.length;

describe('what is newest and fits', () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [505, 50],
    [999, 99],
    [1000, 100],
    [5000, 100],
  ])('of a hundred of ten bytes, in %i', async (room, count) => {
    const { fits, left } = await chooseNewest(events, room, tenEach);
    expect(fits).toEqual(events.slice(100 - count));
    expect(left).toBe(100 - count);
  });

  it('is the newest by time, in the order they were given in', async () => {
    const shuffled = [...events.slice(50), ...events.slice(0, 50)];
    const { fits } = await chooseNewest(shuffled, 600, tenEach);
    expect(fits).toEqual([...events.slice(50), ...events.slice(40, 50)]);
  });

  it('is measured a few times only', async () => {
    let measured = 0;
    await chooseNewest(events, 505, async (chosen) => {
      measured++;
      return 10 * chosen.length;
    });
    expect(measured).toBeLessThanOrEqual(9);
  });

  it('of nothing is nothing', async () => {
    expect(await chooseNewest([], 100, tenEach)).toEqual({ fits: [], left: 0 });
  });
});
