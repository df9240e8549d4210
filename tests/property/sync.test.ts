import { expect, it } from 'vitest';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { holdsForHistories } from '../support/sync/battery';
import { createCore } from '../support/sync/core';
import { hashAtOnce } from '../support/sync/hash';

const HISTORIES = Number(process.env['SYNC_HISTORIES'] ?? 500);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_102);

it('no event that was acknowledged is lost, and all browsers end up alike, whatever happens on the way', async () => {
  const counts = new Map<string, number>();
  await holdsForHistories(createCore(), HISTORIES, SEED, { counts });
  const lines = [...counts].sort().map(([what, count]) => `${String(count).padStart(7)} ${what}`);
  console.log(`${HISTORIES} histories:\n${lines.join('\n')}`);
  expect(counts.get('sync that saved')).toBeGreaterThan(HISTORIES);
}, 600_000);

it('nor with the codec that is used, which is slower', async () => {
  await holdsForHistories(createCore({ codec: createSegmentCodec(hashAtOnce) }), Math.ceil(HISTORIES / 20), SEED);
}, 600_000);
