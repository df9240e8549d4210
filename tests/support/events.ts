import type { Deed, DeedType } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import type { Progress } from '@/lib/model/progress';

const SECOND = 4096;
const FIRST_SECOND = 1_793_610_000;

type Payload<T extends DeedType> = Extract<Deed, { type: T }>['payload'];
type Origin = Partial<Pick<LogEvent, 'time' | 'at'>> & { replica?: string };

/** An event of a log in which one happens each second. The fold trusts ids, so this one's hash is made up. */
export function anEvent(number: number, type: string, payload: unknown, origin: Origin = {}): LogEvent {
  const { replica = 'aaaaaaaa', at = FIRST_SECOND + number, time = at * SECOND } = origin;
  return { id: `${replica}.${number}.0123456789ab`, time, at, type, payload };
}

export const reviewed = (number: number, payload: Partial<Payload<'reviewed'>> = {}, origin?: Origin) =>
  anEvent(number, 'reviewed', { card: 'card', rating: 3, seconds: 4.2, ...payload }, origin);

export const undone = (number: number, event: LogEvent, origin?: Origin) =>
  anEvent(number, 'undone', { event: event.id }, origin);

export const rehearsed = (number: number, payload: Partial<Payload<'rehearsed'>> = {}, origin?: Origin) =>
  anEvent(
    number,
    'rehearsed',
    {
      run: `run-${number}`,
      scenario: 'pharmacy/smudged-labels',
      level: 'sde-ii',
      complete: true,
      laps: [{ step: 'situation', seconds: 25.3, targetSeconds: 27, said: ['abcd'], phrases: 4 }],
      ...payload,
    },
    origin,
  );

export const recalled = (number: number, payload: Partial<Payload<'recalled'>> = {}, origin?: Origin) =>
  anEvent(
    number,
    'recalled',
    {
      run: `run-${number}`,
      scenario: 'pharmacy/smudged-labels',
      steps: [{ step: 'task', fade: 'letters', unaided: true }],
      ...payload,
    },
    origin,
  );

export const settingChanged = (number: number, value: 'sde-i' | 'sde-ii' | 'senior', origin?: Origin) =>
  anEvent(number, 'setting changed', { name: 'level', value }, origin);

/** Without what only serves to take the next review back faster: it need not always be there. */
export function shown({ cards, ...rest }: Progress) {
  return {
    ...rest,
    cards: Object.fromEntries(Object.entries(cards).map(([id, { before: _, ...card }]) => [id, card])),
  };
}
