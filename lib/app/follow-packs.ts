import { effect } from '@preact/signals';
import type { App } from './app';

/** Keeps the user's own packs and stories in step with the log, which may have news from other browsers. Returns the stop function. */
export function followPacks(app: Pick<App, 'outside' | 'progress' | 'index'>): () => void {
  const { outside, progress } = app;
  let seen: object | undefined;
  let told: object | undefined;
  return effect(() => {
    const { stories } = progress.progress.value;
    if (stories !== told) {
      told = stories;
      void import('./told-stories').then(({ settleStories }) => settleStories(outside, progress, app.index));
    }
    const { packs } = progress.progress.value;
    if (packs === seen) return;
    seen = packs;
    void import('./own-packs').then(({ settleOwnPacks }) => settleOwnPacks(outside, progress));
  });
}
