import { compareEvents } from '../../lib/domain/progress/log';
import { missingFrom, newTo } from '../../lib/domain/sync/remote';
import type { LogEvent } from '../../lib/model/event';

const EVENTS = 100_000;
const TIMES = 7;

/**
 * Milliseconds, the median, to merge two logs of 100,000 events of which half are the same: what either lacks, and the
 * order of all of them.
 */
export function measureMerge(): number {
  const ours = [...eventsOf('bothboth', EVENTS / 2), ...eventsOf('ouroursa', EVENTS / 2)];
  const theirs = [...eventsOf('bothboth', EVENTS / 2), ...eventsOf('theirsab', EVENTS / 2)];
  const times = Array.from({ length: TIMES }, () => {
    const before = performance.now();
    const received = newTo(ours, theirs);
    const sent = missingFrom(ours, new Set(theirs.map(({ id }) => id)));
    const all = [...ours, ...received].sort(compareEvents);
    const took = performance.now() - before;
    if (received.length + sent.length !== EVENTS || all.length !== EVENTS * 1.5) throw new Error('a wrong merge');
    return took;
  });
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
}

const START = 1_793_610_000;

function eventsOf(replica: string, count: number): LogEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const at = START + index * 97 + (replica.charCodeAt(0) % 50);
    const payload = { card: `pack/scenario#quiz/card-${index % 2000}`, rating: 3, seconds: 8.4 };
    return { id: `${replica}.${index + 1}.0123456789ab`, time: at * 4096, at, type: 'reviewed', payload };
  });
}
