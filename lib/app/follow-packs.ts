import { effect } from '@preact/signals';
import type { OwnIndex } from '../model/own-index';
import { ownPackOf } from '../model/own-keys';
import type { Progress } from '../model/progress';
import type { App } from './app';

/** Keeps the user's own packs and stories in step with the log, which may have news from other browsers. Returns the stop function. */
export function followPacks(app: Pick<App, 'outside' | 'progress' | 'index' | 'own'>): () => void {
  const { outside, progress, own } = app;
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
    // Nearly always they agree, and then nothing is loaded or read.
    if (!packs || isInStep(own.value.peek(), packs)) return;
    void import('./own-packs').then(({ settleOwnPacks }) => settleOwnPacks(outside, progress));
  });
}

function isInStep({ packs, scenarios }: OwnIndex, said: NonNullable<Progress['packs']>): boolean {
  const listed = new Set(scenarios.map(({ id }) => ownPackOf(id)));
  return packs.every((id) => {
    const state = Object.hasOwn(said, id) ? said[id] : undefined;
    const isRemoved = state?.there !== undefined && state.there.as === undefined;
    const isOn = state?.switched?.on !== false;
    return !isRemoved && isOn === listed.has(id);
  });
}
