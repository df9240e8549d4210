import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents } from '@/lib/domain/progress/fold';
import type { LogEvent } from '@/lib/model/event';
import { anEvent, reviewed, undone } from '../../support/events';

const HASH = '0123456789ab';
const added = (number: number, version = 1, pack = 'night-shift') =>
  anEvent(number, 'pack added', { pack, version, name: 'Night shift', hash: HASH });
const removed = (number: number, pack = 'night-shift') => anEvent(number, 'pack removed', { pack });
const switched = (number: number, on: boolean, pack = 'night-shift') => anEvent(number, 'pack switched', { pack, on });

const stateOf = (events: LogEvent[], pack = 'night-shift') => foldEvents(events).packs?.[pack];

describe('a pack of the user', () => {
  it('is as it was last added', () => {
    expect(stateOf([added(3, 2), added(1)])?.there?.as).toEqual({ version: 2, name: 'Night shift', hash: HASH });
  });

  it('is gone when it was removed, and back when it is added again', () => {
    expect(stateOf([added(1), removed(2)])?.there).toEqual({ event: removed(2).id, time: removed(2).time });
    expect(stateOf([added(1), removed(2), added(3)])?.there?.as).toBeDefined();
  });

  it('is not brought back by an older word that arrives late', () => {
    const progress = emptyProgress();
    for (const event of [added(1), removed(3), added(2)]) expect(addEvent(progress, event)).toBe(true);
    expect(progress.packs?.['night-shift']?.there?.as).toBeUndefined();
    expect(progress).toEqual(foldEvents([added(1), added(2), removed(3)]));
  });

  it('is switched off and on apart from that', () => {
    expect(stateOf([added(1), switched(2, false), added(3, 2)])).toMatchObject({
      there: { as: { version: 2 } },
      switched: { on: false },
    });
    expect(stateOf([switched(3, true), switched(2, false)])?.switched?.on).toBe(true);
  });

  it('is there again when its removal is taken back', () => {
    expect(stateOf([added(1), removed(2), undone(3, removed(2))])?.there?.as).toBeDefined();
  });

  it('may have a name that every object knows', () => {
    expect(stateOf([added(1, 1, 'constructor')], 'constructor')?.there?.as?.version).toBe(1);
    expect(Object.keys(foldEvents([switched(1, false, 'constructor')]).packs ?? {})).toEqual(['constructor']);
  });

  it('leaves everything practised with it', () => {
    const review = reviewed(2, { card: 'my:night-shift/lamp#principle' });
    expect(foldEvents([added(1), review, removed(3)]).cards).toEqual(foldEvents([review]).cards);
  });

  it.each([
    ['a name that is no id', { pack: '__proto__', version: 1, name: 'x', hash: HASH }],
    ['no hash', { pack: 'night-shift', version: 1, name: 'x' }],
    ['version nought', { pack: 'night-shift', version: 0, name: 'x', hash: HASH }],
  ])('with %s is passed over', (_what, payload) => {
    expect(foldEvents([anEvent(1, 'pack added', payload)])).toEqual(emptyProgress());
  });
});
