import { HEAD_KEY } from '../lib/app/journal';
import { pack, SEGMENT_EVENTS, segmentKey } from '../lib/app/segments';
import { emitPacks, readPacks } from '../lib/build/packs';
import type { LogEvent } from '../lib/model/event';
import type { ScenarioFile } from '../lib/model/scenario-file';
import type { LogHead } from '../lib/model/segment';
import type { Surface } from '../tests/e2e/support/surface';
import { type HistoryWish, inventHistory, recordHistory } from '../tests/support/history';
import { hashText } from '../tests/support/memory-outside';

/** Keys of storage sent to the page at once: a message has its limits. */
const KEYS_AT_ONCE = 100;

/** Scenarios as shipped. */
export function shippedFiles(): ScenarioFile[] {
  const files = Object.values(emitPacks(readPacks('content/packs')));
  return files.filter((file): file is ScenarioFile => 'scenario' in file);
}

/** Replaces everything stored by a seeded history. `page` is any page of the extension; load it anew afterwards. */
export async function seedHistory(page: Surface, wish: HistoryWish): Promise<number> {
  const events = wish.days === 0 ? [] : await recordHistory(inventHistory(shippedFiles(), wish));
  await seedEvents(page, events);
  return events.length;
}

/** Replaces everything stored by these events. */
export async function seedEvents(page: Surface, events: LogEvent[]): Promise<void> {
  const local = '(globalThis.browser ?? chrome).storage.local';
  await page.evaluate(`${local}.clear()`);
  if (events.length === 0) return;
  const items = await packAll(events);
  for (let at = 0; at < items.length; at += KEYS_AT_ONCE) {
    const some = Object.fromEntries(items.slice(at, at + KEYS_AT_ONCE));
    await page.evaluate(`${local}.set(${JSON.stringify(some)})`);
  }
}

async function packAll(events: LogEvent[]): Promise<[string, unknown][]> {
  const items: [string, unknown][] = [];
  for (let from = 0; from < events.length; from += SEGMENT_EVENTS)
    items.push([segmentKey(items.length + 1), await pack(events.slice(from, from + SEGMENT_EVENTS), hashText)]);
  const time = events.at(-1)?.time ?? 0;
  const head: LogHead = { version: 1, replica: 'seededaa', next: events.length + 1, time, segment: items.length };
  return [...items, [HEAD_KEY, head]];
}
