import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents } from '@/lib/domain/progress/fold';
import { readKnown } from '@/lib/model/deed';
import { ProgressSchema } from '@/lib/model/progress';
import { anEvent } from '../../support/events';
import { holds } from '../../support/property';
import { aDebrief } from '../../support/story';

const logs = fc
  .array(fc.record({ id: fc.constantFrom('deb1', 'constructor'), isGone: fc.boolean(), time: fc.nat(6) }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ id, isGone, time }, index) =>
      isGone
        ? anEvent(index + 1, 'debrief removed', { id }, { time })
        : anEvent(index + 1, 'debriefed', aDebrief({ id, company: `Company ${index}` }), { time }),
    ),
  );

describe('interviews that were written down', () => {
  it('are as the last word has them, in whatever order the words arrive', () => {
    const mixed = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
    );
    holds(
      fc.property(mixed, ([log, mess]) => {
        const progress = emptyProgress();
        for (const event of mess) expect(addEvent(progress, event)).toBe(true);
        expect(progress.debriefs).toEqual(foldEvents(log).debriefs);
        expect(ProgressSchema.parse(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
      }),
    );
  });

  it('can be changed, and removed', () => {
    const first = anEvent(1, 'debriefed', aDebrief());
    const changed = anEvent(2, 'debriefed', aDebrief({ company: 'Another' }));
    const removed = anEvent(3, 'debrief removed', { id: 'deb1' });
    expect(foldEvents([changed, first]).debriefs?.['deb1']?.debrief?.company).toBe('Another');
    expect(foldEvents([removed, changed, first]).debriefs?.['deb1']?.debrief).toBeUndefined();
  });

  it.each([
    ['no round', { rounds: [] }],
    ['a mark out of range', { rounds: [{ ...aDebrief().rounds[0], went: 6 }] }],
    ['no date', { date: 'yesterday' }],
  ])('are not read with %s', (_what, change) => {
    expect(readKnown(anEvent(1, 'debriefed', { ...aDebrief(), ...change }))).toBeUndefined();
  });
});
