import { describe, expect, it } from 'vitest';
import { UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import { advanceSeat, isReason, type SeatCommand, settleSeat, takeSeat } from '@/lib/domain/rehearsal/seat';
import { sentencesOf } from '@/lib/domain/rehearsal/signs';
import { PartnerSeatSchema } from '@/lib/model/partner-seat';
import { seatAfter } from '../../support/partner';
import { PLAN } from '../../support/run';

const NEXT: SeatCommand = { do: 'run', order: { do: 'next' } };
const TOLD: SeatCommand[] = [NEXT, NEXT, NEXT, NEXT, NEXT];
const TO_VERDICT: SeatCommand[] = [...TOLD, { do: 'turn', to: 'verdict' }];
const JUDGED: SeatCommand[] = [...TO_VERDICT, { do: 'judge', verdict: 'raises' }, { do: 'reason', reason: ' Clear. ' }];
const GIVE: SeatCommand = { do: 'give', id: 'score001' };

describe('the seat', () => {
  it('goes from the telling to the probes when the last step is told', () => {
    expect(seatAfter(...TOLD.slice(1)).stage).toBe('telling');
    expect(seatAfter(...TOLD)).toMatchObject({ stage: 'probes', run: { phase: 'done', complete: true } });
  });

  it('asks no probes of the machine that times one’s own', () => {
    expect(takeSeat({ ...PLAN, probes: ['a', 'b'] }, 'x', 0).run.gauntlet).toBeUndefined();
  });

  it('keeps the last mark of a probe, and none where it is taken back', () => {
    const marks = (...given: SeatCommand[]) => seatAfter(...TOLD, ...given).marks;
    const mark = (name?: 'held' | 'failed'): SeatCommand => ({ do: 'mark', probe: 'a', mark: name });
    expect(marks(mark('held'), mark('failed'))).toEqual([{ probe: 'a', rating: 1 }]);
    expect(marks(mark('held'), mark())).toEqual([]);
  });

  it('gives a score of everything that was written down, its reason trimmed', () => {
    const seat = seatAfter(
      { do: 'run', order: { do: 'tick-phrase', step: 'situation', phrase: 'abcd' } },
      ...JUDGED,
      GIVE,
    );
    expect(seat.score).toMatchObject({ score: 'score001', verdict: 'raises', reason: 'Clear.', complete: true });
    expect(seat.score?.laps[0]).toEqual({
      step: 'situation',
      seconds: 2,
      targetSeconds: 27,
      said: ['abcd'],
      phrases: 3,
    });
    expect(PartnerSeatSchema.parse(JSON.parse(JSON.stringify(seat)))).toEqual(seat);
  });

  it.each<[string, SeatCommand[]]>([
    ['there is no verdict', [...TO_VERDICT, { do: 'reason', reason: 'Clear.' }]],
    ['there is no reason', [...TO_VERDICT, { do: 'judge', verdict: 'meets' }]],
    ['the reason is two letters', [...TO_VERDICT, { do: 'judge', verdict: 'meets' }, { do: 'reason', reason: ' ok ' }]],
    [
      'the telling goes on',
      [
        { do: 'judge', verdict: 'meets' },
        { do: 'reason', reason: 'Clear.' },
      ],
    ],
  ])('gives none while %s', (_why, commands) => {
    expect(seatAfter(...commands, GIVE).score).toBeUndefined();
  });

  it('is final once the score is given', () => {
    const given = seatAfter(...JUDGED, GIVE);
    expect(advanceSeat(given, { do: 'judge', verdict: 'below' }, 99_000)).toBe(given);
    expect(advanceSeat(given, { do: 'give', id: 'another1' }, 99_000)).toBe(given);
  });

  it('cannot be turned away from a telling, and ends one that nobody followed', () => {
    expect(seatAfter({ do: 'turn', to: 'verdict' }).stage).toBe('telling');
    expect(settleSeat(seatAfter(NEXT), 1000 + UNATTENDED_MS)).toMatchObject({
      stage: 'probes',
      run: { complete: false },
    });
    const seat = seatAfter(NEXT);
    expect(settleSeat(seat, 5000)).toBe(seat);
  });

  it('cuts a reason at its most', () => {
    expect(seatAfter({ do: 'reason', reason: 'x'.repeat(900) }).reason).toHaveLength(400);
    expect([isReason('abc'), isReason('ab'), isReason('x'.repeat(401))]).toEqual([true, false, false]);
  });
});

describe('the signs of a principle', () => {
  it.each([
    [
      'You say whose job it was. You stayed!  Did you check?',
      ['You say whose job it was.', 'You stayed!', 'Did you check?'],
    ],
    ['"We" wherever the work was done, or 2.5 words.', ['"We" wherever the work was done, or 2.5 words.']],
    ['  ', []],
  ])('are its sentences: %s', (paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });
});
