import { EventSchema, type LogEvent } from '../../model/event';
import { MalformedError } from './bytes';
import { DEEPEST } from './columns';

/** An event without the hash in its id where that follows from the rest. */
export interface Unhashed {
  replica: string;
  number: number;
  /** Only where it is not the hash of the body. */
  hash: string | undefined;
  body: Omit<LogEvent, 'id'>;
}

const ID = /^([a-z0-9]+)\.(0|[1-9]\d{0,14})\.([0-9a-f]{12})$/;
/** Counter steps in one second of hybrid time. */
const TICKS_PER_SECOND = 4096;
/** Further from 1970, and sums would not be exact. */
const LAST_SECOND = 2 ** 39;
/** Before the type, under which the payload stands. */
const PAYLOAD = '=';

interface Last {
  number: number;
  at: number;
  time: number;
}
const FIRST: Last = { number: 0, at: 0, time: 0 };

/**
 * A row an event: of its replica's event before it only the differences. `genuine` holds those whose hash is that of
 * the body. An event unlike all that we make is its own JSON text.
 */
export function toRows(events: readonly LogEvent[], genuine: ReadonlySet<LogEvent>): unknown[] {
  const lasts = new Map<string, Last>();
  return events.map((event) => {
    const [, replica, digits, hash] = ID.exec(event.id) ?? [];
    const { at, time, type, payload } = event;
    if (replica === undefined || !isUsual(event)) return JSON.stringify(event);
    const number = Number(digits);
    const last = lasts.get(replica) ?? FIRST;
    lasts.set(replica, { number, at, time });
    return {
      r: replica,
      n: number - last.number - 1,
      a: at - last.at,
      t: time - timeAfter(last, at),
      ...(!genuine.has(event) && { h: hash }),
      [PAYLOAD + type]: payload ?? null,
    };
  });
}

/** Throws at what `toRows` does not make. */
export function fromRows(rows: readonly unknown[]): (Unhashed | LogEvent)[] {
  const lasts = new Map<string, Last>();
  return rows.map((row) => {
    if (typeof row === 'string') return parseEvent(row);
    const { r: replica, n, a, t, h: hash, ...rest } = row as Record<string, unknown>;
    const [name = '', payload] = Object.entries(rest)[0] ?? [];
    if (typeof replica !== 'string' || (hash !== undefined && typeof hash !== 'string') || !name.startsWith(PAYLOAD))
      throw new MalformedError('not an event');
    const last = lasts.get(replica) ?? FIRST;
    const number = whole(n) + last.number + 1;
    const at = whole(a) + last.at;
    const time = whole(t) + timeAfter(last, at);
    lasts.set(replica, { number, at, time });
    return { replica, number, hash, body: { time, at, type: name.slice(PAYLOAD.length), payload } };
  });
}

/** What a clock that is right makes of it; see `nextTime`. */
const timeAfter = (last: Last, at: number) => Math.max(at * TICKS_PER_SECOND, last.time + 1);

function isUsual({ at, time, payload }: LogEvent): boolean {
  const areExact =
    Number.isInteger(at) &&
    Number.isInteger(time) &&
    Math.abs(at) < LAST_SECOND &&
    Math.abs(time) < LAST_SECOND * TICKS_PER_SECOND;
  return areExact && !isDeeper(payload, DEEPEST - 1);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((entry) => isDeeper(entry, levels - 1));
}

function parseEvent(json: string): LogEvent {
  const event = EventSchema.safeParse(JSON.parse(json));
  if (event.success) return event.data;
  throw new MalformedError('not an event');
}

function whole(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw new MalformedError('not a whole number');
}
