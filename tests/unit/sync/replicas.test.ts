import { describe, expect, it } from 'vitest';
import { findGone, findReplicas, GONE_AFTER_SECONDS } from '@/lib/domain/sync/replicas';
import { reviewed } from '../../support/events';

const NOW = 1_793_700_000;
const [US, NEAR, FAR] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];

const events = [
  reviewed(1, {}, { replica: US, at: NOW }),
  reviewed(1, {}, { replica: FAR, at: NOW - GONE_AFTER_SECONDS - 1 }),
  reviewed(1, {}, { replica: NEAR, at: NOW - 100 }),
  reviewed(2, {}, { replica: NEAR, at: NOW - 90 }),
];
const segments = [{ writer: NEAR }, { writer: FAR }, { writer: US }, { writer: NEAR }];
const replicas = findReplicas(events, segments);

describe('the replicas', () => {
  it('are all who made something or wrote something, the newest first', () => {
    expect(replicas).toEqual([
      { replica: US, events: 1, newestAt: NOW, segments: 1 },
      { replica: NEAR, events: 2, newestAt: NOW - 90, segments: 2 },
      { replica: FAR, events: 1, newestAt: NOW - GONE_AFTER_SECONDS - 1, segments: 1 },
    ]);
  });

  it('may have made nothing yet and be there all the same', () => {
    const silent = findReplicas([], [{ writer: NEAR }]);
    expect(silent).toEqual([{ replica: NEAR, events: 0, newestAt: 0, segments: 1 }]);
    expect(findGone(silent, US, NOW, [])).toEqual(new Set());
  });

  it('are gone when they made nothing for long or are to be forgotten; we never are', () => {
    expect(findGone(replicas, US, NOW, [])).toEqual(new Set([FAR]));
    expect(findGone(replicas, US, NOW, [NEAR, US])).toEqual(new Set([FAR, NEAR]));
    expect(findGone(replicas, US, NOW + 10 * GONE_AFTER_SECONDS, [])).toEqual(new Set([FAR, NEAR]));
  });

  it('of whom no segment is left need not be retired', () => {
    expect(findGone(findReplicas(events, []), US, NOW, [NEAR, FAR])).toEqual(new Set());
  });
});
