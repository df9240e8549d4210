import { onCommand } from '../platform/commands';
import { createOutside } from '../platform/outside';
import { shippedPacks } from '../platform/packs';
import { preparePanel } from '../platform/panel';
import { openApp } from './app';

/** For a page from which the panel can be opened. */
export async function openPage() {
  const [app, openPanel] = await Promise.all([openApp(createOutside(), shippedPacks), preparePanel()]);
  return { app, openPanel };
}

/** For the panel: reads the scenario at hand too, and closes at the key that opens it. */
export async function openPanelPage() {
  const app = await openApp(createOutside(), shippedPacks);
  onCommand((name) => {
    if (name === 'toggle-panel') window.close();
  });
  const { scenario } = app.place.place.value;
  const file = scenario === undefined ? undefined : await app.library.scenario(scenario).catch(() => undefined);
  return { app, file };
}
