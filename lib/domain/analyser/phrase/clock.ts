import { readNumber, type Spoken } from '../number-words';
import type { Quantity } from '../quantity';
import type { Token } from '../text';

/** Unit of a time of day: its value is in seconds of a twelve-hour dial, its `per` "am", "pm" or empty for either. */
export const CLOCK = 'clock';

interface Dial {
  hour: number;
  minute: number;
  /** Index of the token after the last. */
  to: number;
  /** Whether the words can be nothing but a time; else the half of the day must say so. */
  isSure: boolean;
}

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** The time of day that begins at this token: "6:30", "half past six", "three in the morning", "noon". */
export function clockAt(tokens: Token[], i: number): Quantity | undefined {
  const named = NAMED[lowerAt(tokens, i)];
  if (named) return clockOf(i, { ...named, to: i + 1 }, named.half);
  const dial = pastAt(tokens, i) ?? minutesAt(tokens, i) ?? hourAt(tokens, i);
  if (!dial) return undefined;
  const [half, to] = halfOfDay(tokens, dial.to);
  if (!dial.isSure && to === dial.to) return undefined;
  return clockOf(i, { ...dial, to }, dial.hour > NOON ? 'pm' : half);
}

const NOON = 12;
const NAMED: Record<string, { hour: number; minute: number; half: string }> = {
  noon: { hour: NOON, minute: 0, half: 'pm' },
  midday: { hour: NOON, minute: 0, half: 'pm' },
  midnight: { hour: NOON, minute: 0, half: 'am' },
};

function clockOf(from: number, { hour, minute, to }: Pick<Dial, 'hour' | 'minute' | 'to'>, per: string): Quantity {
  const value = ((hour % NOON || NOON) * 60 + minute) * 60;
  return { value, kind: 'calendar', unit: CLOCK, per, from, to };
}

/** "half past six", "ten to nine", "a quarter to five". */
function pastAt(tokens: Token[], i: number): Dial | undefined {
  const start = lowerAt(tokens, i) === 'a' ? i + 1 : i;
  const minutes = readMinutes(tokens, start);
  const at = start + minutes.length;
  const hour = readHour(tokens, at + 1);
  if (minutes.value <= 0 || minutes.value >= 60 || !hour) return undefined;
  const to = at + 1 + hour.length;
  if (lowerAt(tokens, at) === 'past') return { hour: hour.value, minute: minutes.value, to, isSure: true };
  // "from ten to six" is a stretch.
  const isSure = lowerAt(tokens, start) === 'quarter' ? isAlone(tokens, to) : TIME_SLOT.has(lowerAt(tokens, i - 1));
  if (!isSure || lowerAt(tokens, at) !== 'to' || minutes.value === 30) return undefined;
  return { hour: hour.value - 1, minute: 60 - minutes.value, to, isSure };
}

function readMinutes(tokens: Token[], at: number): Spoken {
  const named = { half: 30, quarter: 15 }[lowerAt(tokens, at)];
  return named ? { value: named, length: 1 } : (readNumber(tokens, at) ?? { value: 0, length: 0 });
}

const TIME_SLOT = new Set(['at', 'until', 'till']);

/** "6:30", "9.30", "six thirty". */
function minutesAt(tokens: Token[], i: number): Dial | undefined {
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(lowerAt(tokens, i));
  const isSlot = TIME_SLOT.has(lowerAt(tokens, i - 1));
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: i + 1, isSure: isSlot };
  const hour = readHour(tokens, i);
  const isColon = lowerAt(tokens, i + 1) === ':';
  const minute = hour && readNumber(tokens, i + hour.length + (isColon ? 1 : 0));
  if (!hour || !minute || minute.value >= 60 || (minute.value < 10 && !isColon)) return undefined;
  const to = i + hour.length + (isColon ? 1 : 0) + minute.length;
  return { hour: hour.value, minute: minute.value, to, isSure: isColon || isSlot };
}

/** "at six", "nine o'clock"; "six people" is none. */
function hourAt(tokens: Token[], i: number): Dial | undefined {
  const hour = readHour(tokens, i);
  if (!hour) return undefined;
  const to = i + hour.length;
  const next = tokens[to];
  if (next?.lower === "o'clock") return { hour: hour.value, minute: 0, to: to + 1, isSure: true };
  return { hour: hour.value, minute: 0, to, isSure: isAlone(tokens, to) && TIME_SLOT.has(lowerAt(tokens, i - 1)) };
}

/** No noun follows that the number would count. */
function isAlone(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.kind === 'mark' || AFTER_TIME.has(next.lower);
}

const AFTER_TIME = new Set('and on every each that when sharp in this the'.split(' '));

function readHour(tokens: Token[], at: number) {
  const spoken = readNumber(tokens, at);
  const isPlain = /^(?:\d{1,2}|[a-z]+)$/.test(lowerAt(tokens, at));
  const isHour = spoken && isPlain && Number.isInteger(spoken.value) && spoken.value >= 1 && spoken.value <= 24;
  return isHour ? spoken : undefined;
}

/** "am" or "pm" if the words from this index say so, and the index after them. */
function halfOfDay(tokens: Token[], at: number): [string, number] {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const [first = '', second = '', third = ''] = words;
  if (first === 'am' || first === 'pm') return [first, at + 1];
  if (/^[ap]$/.test(first) && second === '.' && third === 'm') return [`${first}m`, at + 3];
  if (first === 'at' && second === 'night') return ['', at + 2];
  const half = { morning: 'am', afternoon: 'pm', evening: 'pm' }[third];
  return first === 'in' && second === 'the' && half ? [half, at + 3] : ['', at];
}
