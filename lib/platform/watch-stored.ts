import { browser } from './browser';

/** Calls back with the keys of the local storage that changed, in any context. Returns the stop function. */
export function watchStored(changed: (keys: string[]) => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'local') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
