import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdown } from '@/lib/domain/rehearsal/countdown';
import { holds } from '../../support/property';

describe('countdown', () => {
  it.each([
    { spent: 0, seconds: 10, over: false, share: 1, changesIn: 1000 },
    { spent: 1, seconds: 10, over: false, share: 0.9999, changesIn: 999 },
    { spent: 999, seconds: 10, over: false, share: 0.9001, changesIn: 1 },
    { spent: 1000, seconds: 9, over: false, share: 0.9, changesIn: 1000 },
    { spent: 9999, seconds: 1, over: false, share: 0.0001, changesIn: 1 },
    { spent: 10_000, seconds: 0, over: true, share: 0, changesIn: 1000 },
    { spent: 10_999, seconds: 0, over: true, share: 0, changesIn: 1 },
    { spent: 11_000, seconds: 1, over: true, share: 0, changesIn: 1000 },
    { spent: 75_500, seconds: 65, over: true, share: 0, changesIn: 500 },
  ])('of 10 s shows after $spent ms: $seconds s, over: $over', ({ spent, ...shown }) => {
    const { seconds, ...rest } = countdown(10, spent);
    expect({ seconds: Math.abs(seconds), ...rest }).toEqual(shown);
  });

  const target = fc.integer({ min: 1, max: 1200 });
  const spent = fc.integer({ min: 0, max: 5_000_000 });
  const face = (targetSeconds: number, spentMs: number) => {
    const { seconds, over } = countdown(targetSeconds, spentMs);
    return `${over ? '+' : ''}${seconds}`;
  };

  it('changes exactly when it says, and not before', () => {
    holds(
      fc.property(target, spent, (targetSeconds, spentMs) => {
        const { changesIn } = countdown(targetSeconds, spentMs);
        expect(changesIn).toBeGreaterThan(0);
        expect(changesIn).toBeLessThanOrEqual(1000);
        const now = face(targetSeconds, spentMs);
        expect(face(targetSeconds, spentMs + changesIn - 1)).toBe(now);
        expect(face(targetSeconds, spentMs + changesIn)).not.toBe(now);
      }),
    );
  });

  it('loses nothing by a tick that comes late: what is left and what is spent make the target', () => {
    holds(
      fc.property(target, spent, (targetSeconds, spentMs) => {
        const { seconds, over, share, changesIn } = countdown(targetSeconds, spentMs);
        const left = over ? -(seconds * 1000 + (1000 - changesIn)) : (seconds - 1) * 1000 + changesIn;
        expect(left).toBe(targetSeconds * 1000 - spentMs);
        expect(share).toBeCloseTo(Math.max(0, left) / (targetSeconds * 1000));
      }),
    );
  });
});
