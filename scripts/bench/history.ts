import { createHash } from 'node:crypto';
import { pack, SEGMENT_EVENTS, segmentKey } from '../../lib/app/segments';
import { makeEvent } from '../../lib/domain/progress/log';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { openAnew } from '../../tests/e2e/support/open-anew';

const EVENTS = 100_000;
const CARDS = 2000;
const SEGMENTS_AT_ONCE = 200;
const REPLICA = 'benchben';

const hash = async (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Ten years of answers, written as the product stores them; then one opening, which folds them. */
export async function fillLog(chromium: Chromium): Promise<void> {
  const page = await chromium.extensionPage('popup.html');
  const last = Math.ceil(EVENTS / SEGMENT_EVENTS);
  for (let from = 1; from <= last; from += SEGMENTS_AT_ONCE) {
    const items = await segments(from, Math.min(last, from + SEGMENTS_AT_ONCE - 1));
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  }
  const time = (START + EVENTS * PAUSE) * 4096;
  const head = { version: 1, replica: REPLICA, next: EVENTS + 1, time, segment: last };
  await page.evaluate(`chrome.storage.local.set({ 'log/head': ${JSON.stringify(head)} })`);
  await openAnew(page);
  await page.waitForValue(`chrome.storage.local.get('fold').then(({ fold }) => fold?.segment === ${last})`, 120_000);
  await page.close();
}

const START = Math.floor(Date.now() / 1000) - 10 * 365 * 86_400;
const PAUSE = Math.floor((10 * 365 * 86_400) / EVENTS);

async function segments(from: number, to: number): Promise<Record<string, unknown>> {
  const items: Record<string, unknown> = {};
  for (let segment = from; segment <= to; segment++) {
    const first = (segment - 1) * SEGMENT_EVENTS + 1;
    const numbers = Array.from({ length: Math.min(SEGMENT_EVENTS, EVENTS + 1 - first) }, (_, index) => first + index);
    items[segmentKey(segment)] = await pack(await Promise.all(numbers.map(review)), hash);
  }
  return items;
}

function review(number: number) {
  const at = START + number * PAUSE;
  const card = `amazon-leadership-principles/dropped-webhooks#quiz/card-${(number * 7919) % CARDS}`;
  const rating = number % 5 === 0 ? 1 : 3;
  const payload = { card, rating, choice: rating === 1 ? 1 : 0, order: number % 24, seconds: 8.4 };
  return makeEvent({ type: 'reviewed', payload }, { replica: REPLICA, number }, at * 4096, at, hash);
}
