import { browser } from './browser';

/** Calls back with the keys of the local storage that changed, in any context. Returns the stop function. */
export const watchStored = (changed: (keys: string[]) => void) => watchArea('local', changed);

/** The same of the storage that the browser carries elsewhere; Firefox also calls when nothing changed. */
export const watchSyncArea = (changed: (keys: string[]) => void) => watchArea('sync', changed);

function watchArea(wanted: string, changed: (keys: string[]) => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === wanted) changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
