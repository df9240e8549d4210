import type { Outside } from '../model/ports';
import type { Packs } from '../platform/packs';
import { createLibrary } from './library';
import { openPlace } from './place';
import { openProgress } from './progress';
import { openRehearsal } from './rehearsal';

export type App = Awaited<ReturnType<typeof openApp>>;

/** Everything a page needs, read at once so that its first paint is its last. */
export async function openApp(outside: Outside, packs: Packs) {
  const library = createLibrary(packs);
  const [place, progress, rehearsal, index] = await Promise.all([
    openPlace(outside),
    openProgress(outside),
    openRehearsal(outside),
    library.index(),
  ]);
  return { outside, library, place, progress, rehearsal, index: index.scenarios };
}
