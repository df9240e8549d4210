import { appendDeeds, HEAD_KEY, readJournal } from '@/lib/app/journal';
import type { Deed } from '@/lib/model/deed';
import { type LogEvent, originOf } from '@/lib/model/event';
import type { Outside } from '@/lib/model/ports';
import type { LogHead, Segment } from '@/lib/model/segment';
import type { World } from './memory-outside';

type Review = Extract<Deed, { type: 'reviewed' }>;

export const review = (card: string, rating = 3): Review => ({
  type: 'reviewed',
  payload: { card, rating, choice: rating === 1 ? 1 : 0, order: 3, seconds: 4.2 },
});

export const reviews = (count: number, name = 'card'): Review[] =>
  Array.from({ length: count }, (_, index) => review(`${name}-${index + 1}`));

/** The cards reviewed, in the order of the journal. */
export async function cardsIn(outside: Outside): Promise<string[]> {
  const { events } = await readJournal(outside);
  return events.map(cardOf);
}

export const namesOf = (deeds: Review[]): string[] => deeds.map(({ payload }) => payload.card);
export const cardOf = ({ payload }: LogEvent): string => (payload as { card: string }).card;
export const numberOf = ({ id }: LogEvent): number => originOf(id).number;

/** Appends one by one, as a user would. */
export async function appendEach(outside: Outside, deeds: Deed[]): Promise<void> {
  for (const deed of deeds) await appendDeeds(outside, [deed]);
}

export const headOf = (world: World): LogHead => world.read(HEAD_KEY) as LogHead;

/** What can happen to a stored segment; each gives the word by which it is reported. */
export const DAMAGES: [why: string, damage: (segment: Segment) => unknown][] = [
  ['shape', () => 'not a segment'],
  ['shape', ({ sum, events }) => ({ version: 2, sum, events })],
  ['shape', () => null],
  ['sum', ({ sum, ...rest }) => ({ ...rest, sum: sum.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })],
  ['sum', ({ events, ...rest }) => ({ ...rest, events: flipBit(events, 40) })],
  ['sum', ({ events, ...rest }) => ({ ...rest, events: events.slice(0, -1) })],
];

function flipBit(text: string, at: number): string {
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
}
