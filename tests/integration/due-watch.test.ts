import { expect, it } from 'vitest';
import { openApp } from '@/lib/app/app';
import { watchDue } from '@/lib/app/due-watch';
import { appendDeeds, takeIn } from '@/lib/app/journal';
import { cardIdsOf } from '@/lib/domain/quiz/card-ids';
import { review } from '../support/journal';
import { createWorld } from '../support/memory-outside';
import { shippedWith } from '../support/shipped';

it('reviews that arrive while a page is open are counted on the days that the schedule gives them', async () => {
  const [here, there] = [createWorld(), createWorld({ seed: 2 })];
  const app = await openApp(here.open(), shippedWith());
  const stop = await watchDue(app);
  const [card = ''] = app.index.flatMap(cardIdsOf);
  await takeIn(here.open(), await appendDeeds(there.open(), [review(card, 3)]));
  await expect.poll(() => app.progress.progress.value.cards[card]?.memory?.interval).toBe(2);
  // The day after tomorrow brings that card beside the new ones.
  await expect.poll(() => app.due.value.value.counts[2]).toBe((app.due.value.value.counts[1] ?? 0) + 1);
  stop();
});
