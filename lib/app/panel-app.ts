import type { Outside } from '../model/ports';
import type { Packs } from '../platform/packs';
import { openApp } from './app';
import { openRehearsal } from './rehearsal';

export type PanelApp = Awaited<ReturnType<typeof openPanelApp>>;

/** What a page needs on which one can rehearse. */
export async function openPanelApp(outside: Outside, packs: Packs) {
  const [app, rehearsal] = await Promise.all([openApp(outside, packs), openRehearsal(outside)]);
  return Object.assign(app, { rehearsal });
}
