import type { LogEvent } from '../../model/event';

export interface Chosen {
  /** In the order they were given in. */
  fits: LogEvent[];
  /** How many older ones are left out. */
  left: number;
}

/**
 * As many of the newest events as take at most `room`, by what `sizeOf` measures of them. It is asked at most
 * log2(events) + 2 times; more events are taken to be larger than fewer.
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
  let [fits, tooMany] = [0, events.length + 1];
  for (let count = events.length; fits + 1 < tooMany; count = Math.floor((fits + tooMany) / 2)) {
    if ((await sizeOf(newest(count))) <= room) fits = count;
    else tooMany = count;
  }
  return { fits: newest(fits), left: events.length - fits };
}
