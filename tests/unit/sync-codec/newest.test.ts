import { describe, expect, it } from 'vitest';
import { chooseNewest } from '@/lib/domain/sync-codec/newest';
import { reviewed } from '../../support/events';

const events = Array.from({ length: 100 }, (_, index) => reviewed(index + 1));
const tenEach = async (chosen: readonly unknown[]) => 10 * chosen.length;

describe('what is newest and fits', () => {
  it.each([0, 9, 10, 505, 999, 1000, 5000])('of a hundred of ten bytes, in %i', async (room) => {
    const { fits, left } = await chooseNewest(events, room, tenEach);
    expect(fits).toEqual(events.slice(left));
    expect(10 * fits.length).toBeLessThanOrEqual(room);
    expect(left === 0 || 10 * fits.length >= 0.97 * room || 10 * (fits.length + 1) > room).toBe(true);
  });

  it('is the newest by time, in the order they were given in', async () => {
    const shuffled = [...events.slice(50), ...events.slice(0, 50)];
    const { fits } = await chooseNewest(shuffled, 609, tenEach);
    expect(fits).toEqual([...events.slice(50), ...events.slice(40, 50)]);
  });

  it('is measured a few times only', async () => {
    let measured = 0;
    await chooseNewest(events, 505, async (chosen) => {
      measured++;
      return 10 * chosen.length;
    });
    expect(measured).toBeLessThanOrEqual(3);
  });

  it('of nothing is nothing', async () => {
    expect(await chooseNewest([], 100, tenEach)).toEqual({ fits: [], left: 0 });
  });
});
