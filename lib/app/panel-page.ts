import { onCommand } from '../platform/commands';
import { shippedPacks } from '../platform/packs';
import { createPageOutside } from '../platform/page-outside';
import { closesItself } from '../platform/panel';
import { hostInFront, leaveEarly } from './page';
import { openPanelApp } from './panel-app';

/** For the panel: reads the scenario at hand too, and closes at the key that opens it. */
export async function openPanelPage() {
  const [app, host] = await Promise.all([openPanelApp(createPageOutside(), shippedPacks), hostInFront()]);
  onCommand((name) => {
    if (name === 'toggle-panel' && closesItself()) window.close();
  });
  const { scenario } = app.place.place.value;
  const file = scenario === undefined ? undefined : await app.library.scenario(scenario).catch(() => undefined);
  leaveEarly(app, async () => app);
  void app.rehearsal.refresh();
  return { app, file, host };
}
