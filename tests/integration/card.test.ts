import { expect, it, vi } from 'vitest';
import { openCard } from '@/lib/app/card';
import { lookAtRun } from '@/lib/app/look';
import { startPlanned } from '@/lib/app/run';
import type { AnswerTo, Order } from '@/lib/model/messages';
import { createWorld } from '../support/memory-outside';
import { PLAN } from '../support/run';

it('shows what changed while it opened, though nobody told it', async () => {
  const world = createWorld();
  const order = (async () => lookAtRun(world.open())) as <O extends Order>(given: O) => Promise<AnswerTo<O>>;
  const neverTold = () => () => {};
  const opening = openCard(order, neverTold);
  await startPlanned(world.open(), { ...PLAN, script: { question: 'Why?', steps: [], probes: [] } });
  const card = await opening;
  await vi.waitFor(() => expect(card.look().run?.phase).toBe('running'));
});
