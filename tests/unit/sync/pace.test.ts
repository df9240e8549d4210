import { describe, expect, it } from 'vitest';
import { nextSyncAt } from '@/lib/domain/sync/pace';
import type { SyncFault, SyncLogEntry } from '@/lib/model/sync';

const BEGAN = 1_800_000_000;
const MINUTE = 60_000;
const NOTHING = { saved: true, received: 0, sent: 0, left: 0, damaged: 0, newer: 0, removed: 0, renewed: false };

/** Newest first; `minutesAgo` before the first of them. */
const entry = (minutesAgo: number, fault?: SyncFault, place: SyncLogEntry['place'] = 'browser'): SyncLogEntry => ({
  place,
  at: BEGAN - minutesAgo * 60,
  took: 0,
  result: { ...NOTHING, saved: !fault, ...(fault && { fault }) },
});
const minutesFrom = (at: number) => (at - BEGAN * 1000) / MINUTE;

describe('the next sync', () => {
  it('is at once where there never was one', () => {
    expect(nextSyncAt('browser', [entry(0, undefined, 'webdav')], undefined)).toBe(0);
  });

  it('waits until the user rests, but comes no sooner than a minute after the last', () => {
    const rested = nextSyncAt('browser', [entry(2)], BEGAN * 1000);
    expect(minutesFrom(rested)).toBeCloseTo(0.1);
    expect(minutesFrom(nextSyncAt('browser', [entry(0)], BEGAN * 1000))).toBe(1);
  });

  it('looks for what others did after a while', () => {
    expect(minutesFrom(nextSyncAt('browser', [entry(0)], undefined))).toBe(5);
    expect(minutesFrom(nextSyncAt('webdav', [entry(0, undefined, 'webdav')], undefined))).toBe(15);
  });

  it('comes later and later as long as it fails, to half an hour or so, and is itself again after a good one', () => {
    const waits = [1, 2, 3, 9].map((failures) =>
      minutesFrom(nextSyncAt('browser', [...Array(failures).fill(entry(0, 'rate')), entry(5)], BEGAN * 1000)),
    );
    expect(waits).toEqual([2, 4, 8, 32]);
    expect(minutesFrom(nextSyncAt('browser', [entry(0), entry(1, 'rate')], BEGAN * 1000))).toBe(1);
  });
});
