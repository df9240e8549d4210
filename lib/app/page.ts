import { effect } from '@preact/signals';
import { isReal } from '../domain/interview/honesty';
import { meetingHost } from '../domain/interview/meeting-hosts';
import type { Outside } from '../model/ports';
import { endEarly, hintHidden, hintScenario } from '../platform/early';
import { pageInFront } from '../platform/page-in-front';
import { followProfile } from '../platform/page-outside';
import type { App } from './app';
import type { Base } from './base';
import { loadLate } from './load-late';

/** The meeting site in front, when the browser tells. */
export const hostInFront = async () => meetingHost(await pageInFront().catch(() => undefined));

/**
 * Reads once more what a page opened with: some was read early, and Chromium tells of changes only from a moment after it
 * was asked to.
 */
export async function lookAgain(app: Base & Partial<App>): Promise<void> {
  const { outside, place, interview, hidden, due, own, progress } = app;
  void followProfile(outside, 'fresh');
  await Promise.all([place, interview, hidden, due, own, progress].map((store) => store?.refresh()));
}

/** Reads once more behind the first paint. `whole` brings the log where the page opened without it. */
export function leaveEarly(base: Base, whole: () => Promise<App>): void {
  endEarly();
  effect(() => hintScenario(base.place.place.value.scenario));
  effect(() => hintHidden(base.hidden.value.value || isReal(base.interview.value.value, base.outside.clock.now())));
  void Promise.all([whole(), lookAgain(base)]).then(async ([app]) => {
    await app.progress.refresh();
    const late = await loadLate(() => Promise.all([import('./due-watch'), import('./follow-packs')]));
    if (!late) return;
    const [{ watchDue }, { followPacks }] = late;
    followPacks(app);
    await watchDue(app);
    await followBehind(app.outside);
  });
}

/** Syncing is no page's business while it opens: its script comes last. */
const SYNC_AFTER_MS = 1500;

/** Syncs while the page is open. */
export async function followBehind(outside: Outside): Promise<void> {
  await new Promise((later) => setTimeout(later, SYNC_AFTER_MS));
  const sync = await loadLate(() => import('./sync/follow'));
  await sync?.followSync(outside);
}

/** Where the page is drawn, what was typed into its search box before that, and whether Enter was pressed in the empty one. */
export function shellOf(page: Document): { root: Element; typed: string; entered: boolean } {
  const typed = page.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
  const entered = typed === '' && page.documentElement.dataset['entered'] !== undefined;
  return { root: page.querySelector('#app') ?? page.body, typed, entered };
}
