import { type LogEvent, originOf } from '../../model/event';
import type { ReplicaSeen } from '../../model/sync';

/** A browser that made nothing for so long is taken for gone. Should it come back, it finds all it made still there. */
export const GONE_AFTER_SECONDS = 60 * 86_400;

/** Everyone who made an event or wrote a segment, the newest first. */
export function findReplicas(events: Iterable<LogEvent>, segments: Iterable<{ writer: string }>): ReplicaSeen[] {
  const found = new Map<string, ReplicaSeen>();
  const seen = (replica: string): ReplicaSeen => {
    const known = found.get(replica) ?? { replica, events: 0, newestAt: 0, segments: 0 };
    found.set(replica, known);
    return known;
  };
  for (const { id, at } of events) {
    const replica = seen(originOf(id).replica);
    replica.events++;
    replica.newestAt = Math.max(replica.newestAt, at);
  }
  for (const { writer } of segments) seen(writer).segments++;
  return [...found.values()].sort((a, b) => b.newestAt - a.newestAt || (a.replica < b.replica ? -1 : 1));
}

/** Writers to be retired: those the user wants forgotten, and those that made something once and nothing for long. */
export function findGone(
  replicas: readonly ReplicaSeen[],
  self: string,
  nowSeconds: number,
  forgotten: readonly string[],
): Set<string> {
  const isGone = ({ replica, newestAt }: ReplicaSeen) =>
    forgotten.includes(replica) || (newestAt > 0 && newestAt < nowSeconds - GONE_AFTER_SECONDS);
  const gone = replicas.filter((one) => one.segments > 0 && one.replica !== self && isGone(one));
  return new Set(gone.map(({ replica }) => replica));
}
