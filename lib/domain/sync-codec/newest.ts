import type { LogEvent } from '../../model/event';

export interface Chosen {
  /** In the order they were given in. */
  fits: LogEvent[];
  /** How many older ones are left out. */
  left: number;
}

/** What fits may leave so much of the room empty: each look for more has its price. */
const NEAR = 0.97;
/** Guesses aim a little below the room, or half of them would be too large. */
const AIM = 0.985;

/**
 * About as many of the newest events as take at most `room`, by what `sizeOf` measures of them: the same ones wherever
 * the events are the same. More events are taken to be larger than fewer.
 */
export async function chooseNewest(
  events: readonly LogEvent[],
  room: number,
  sizeOf: (events: readonly LogEvent[]) => Promise<number>,
): Promise<Chosen> {
  const byAge = [...events].sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1));
  const newest = (count: number) => {
    const chosen = new Set(byAge.slice(0, count));
    return events.filter((event) => chosen.has(event));
  };
  let fits = 0;
  let tooMany = events.length + 1;
  let count = events.length;
  while (fits + 1 < tooMany) {
    const size = await sizeOf(newest(count));
    if (size > room) tooMany = count;
    else fits = count;
    if (size <= room && size >= room * NEAR) break;
    count = Math.min(tooMany - 1, Math.max(fits + 1, Math.floor((count * AIM * room) / Math.max(size, 1))));
  }
  return { fits: newest(fits), left: events.length - fits };
}
