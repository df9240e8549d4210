import { signal } from '@preact/signals';
import type { Missing } from '../model/overlay';
import { openFloat } from '../platform/float';
import { forgetMissing, overlayKey, showOverlay, watchMissing } from '../platform/overlay-page';

export type ElsewhereStore = ReturnType<typeof createElsewhere>;

/** Ways out of a popup or panel for the rehearsal: onto the page, and into a window of its own. */
export function createElsewhere() {
  /** Why there is no overlay where one was asked for. `refused`: asked for from where no leave comes with the click. */
  const missing = signal<Missing | 'refused' | undefined>(undefined);
  const key = signal('');
  const stop = watchMissing((why) => {
    missing.value = why;
  });
  void overlayKey().then((found) => {
    key.value = found;
  });
  return {
    missing,
    /** The overlay's key, as the browser writes it; empty when there is none. */
    key,
    /** Resolves to whether it is there. `withLeave`: the page was opened by a click that gives leave for the tab. */
    async show(withLeave: boolean): Promise<boolean> {
      try {
        await showOverlay();
        missing.value = undefined;
        return true;
      } catch {
        missing.value = withLeave ? 'forbidden' : 'refused';
        return false;
      }
    },
    float: openFloat,
    async dismiss(): Promise<void> {
      missing.value = undefined;
      await forgetMissing();
    },
    stop,
  };
}
