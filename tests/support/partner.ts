import fc from 'fast-check';
import { advanceSeat, type SeatCommand, takeSeat } from '@/lib/domain/rehearsal/seat';
import { type PartnerScore, VERDICTS } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import type { PartnerSeat } from '@/lib/model/partner-seat';
import { LEVELS, STEPS } from '@/lib/model/steps';
import { anEvent } from './events';
import { PLAN } from './run';

export const SCENARIO = 'pharmacy/smudged-labels';

export const aScore = (change: Partial<PartnerScore> = {}): PartnerScore => ({
  score: 'abcd1234',
  scenario: SCENARIO,
  level: 'sde-ii',
  givenAt: 1_793_610_000,
  complete: true,
  laps: [{ step: 'situation', seconds: 25.3, targetSeconds: 27, said: ['abcd'], phrases: 4 }],
  marks: [{ probe: 'your-part', rating: 2 }],
  signs: ['efgh'],
  verdict: 'meets',
  reason: 'The count was there.',
  ...change,
});

export const partnerScored = (number: number, score: Partial<PartnerScore> = {}, origin = {}): LogEvent =>
  anEvent(number, 'partner scored', aScore(score), origin);

/** A seat after commands, each a second after the last. */
export function seatAfter(...commands: SeatCommand[]): PartnerSeat {
  return commands.reduce(
    (seat, command, index) => advanceSeat(seat, command, (index + 1) * 1000),
    takeSeat(PLAN, 'seat0001', 0),
  );
}

const key = fc.stringMatching(/^[a-z0-9]{4}$/);
/** Any text that a person may give as a reason, in whatever script. */
export const reasons = fc
  .string({ unit: 'grapheme', minLength: 3, maxLength: 120 })
  .map((reason) => reason.trim().toWellFormed())
  .filter(({ length }) => length >= 3 && length <= 400);

export const scores: fc.Arbitrary<PartnerScore> = fc.record({
  score: fc.stringMatching(/^[a-z0-9]{8}$/),
  scenario: fc.constantFrom(SCENARIO, 'p/one', 'p/two'),
  level: fc.constantFrom(...LEVELS),
  givenAt: fc.nat({ max: 4_000_000_000 }),
  complete: fc.boolean(),
  laps: fc.array(
    fc.record({
      step: fc.constantFrom(...STEPS),
      seconds: fc.nat({ max: 86_400 }).map((tenths) => tenths / 10),
      targetSeconds: fc.integer({ min: 1, max: 600 }),
      phrases: fc.nat({ max: 6 }),
      said: fc.array(key, { maxLength: 6 }),
    }),
    { maxLength: 5 },
  ),
  marks: fc.array(fc.record({ probe: fc.constantFrom('your-part', 'b'), rating: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 6,
  }),
  signs: fc.array(key, { maxLength: 8 }),
  verdict: fc.constantFrom(...VERDICTS),
  reason: reasons,
});
