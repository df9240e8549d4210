import { effect } from '@preact/signals';
import type { App } from './app';

/** Keeps the user's own packs in step with the log, which may have news from other browsers. Returns the stop function. */
export function followPacks({ outside, progress }: Pick<App, 'outside' | 'progress'>): () => void {
  let seen: object | undefined;
  return effect(() => {
    const { packs } = progress.progress.value;
    if (packs === seen) return;
    seen = packs;
    void import('./own-packs').then(({ settleOwnPacks }) => settleOwnPacks(outside, progress));
  });
}
