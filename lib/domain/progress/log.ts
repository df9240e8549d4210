import type { Deed } from '../../model/deed';
import { type LogEvent, type Origin, originOf } from '../../model/event';
import type { HashText } from '../../model/ports';

/** Counter steps in one second of hybrid time. */
export const TICKS_PER_SECOND = 4096;

/**
 * How far a hybrid time may lead the clock. What leads by more was made under a wrong clock (or ours is): to go on from
 * there would put the rest of our events years ahead too, and theirs would hide what others do meanwhile.
 */
export const MOST_LEAD_SECONDS = 2 * 86_400;

/** Whether the next event is to go on from that time. What must come after a wrong one all the same: `replacedTime`. */
export function isCredible(time: number, nowSeconds: number): boolean {
  return time <= (nowSeconds + MOST_LEAD_SECONDS) * TICKS_PER_SECOND;
}

/**
 * Hybrid logical time of the next event: the device's own second, or one tick after the newest event seen where
 * that is later and credible. So an edit made after seeing another sorts after it, though the clocks differ by a day.
 */
export function nextTime(nowSeconds: number, newestSeen: number): number {
  const now = nowSeconds * TICKS_PER_SECOND;
  return isCredible(newestSeen, nowSeconds) ? Math.max(now, newestSeen + 1) : now;
}

/** Hash of everything but the id itself, so that two events under one origin are told apart. */
export function bodyHash(event: Omit<LogEvent, 'id'>, origin: Origin, hash: HashText): Promise<string> {
  const { replica, number } = origin;
  return hash(JSON.stringify([replica, number, event.time, event.at, event.type, sorted(event.payload)]));
}

export async function makeEvent(
  deed: Deed,
  origin: Origin,
  time: number,
  at: number,
  hash: HashText,
): Promise<LogEvent> {
  const body = { time, at, type: deed.type, payload: deed.payload };
  return { id: `${origin.replica}.${origin.number}.${await bodyHash(body, origin, hash)}`, ...body };
}

/** Later than any clock says, and far enough from where numbers lose their last digit. */
const LAST_TIME = 2 ** 52;

/** Whether the id belongs to the body: false after a bit flip or an edit by hand. */
export async function isGenuine(event: LogEvent, hash: HashText): Promise<boolean> {
  if (!Number.isInteger(event.time) || event.time < 0 || event.time > LAST_TIME) return false;
  const origin = originOf(event.id);
  return event.id === `${origin.replica}.${origin.number}.${await bodyHash(event, origin, hash)}`;
}

/** The one order of all events: hybrid time, then id, so that every device sorts alike. */
export function compareEvents(a: LogEvent, b: LogEvent): number {
  return a.time - b.time || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The same value with the keys of every object in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
