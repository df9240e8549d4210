import { onCommand } from '../platform/commands';
import { shippedPacks } from '../platform/packs';
import { createPageOutside } from '../platform/page-outside';
import { closesItself } from '../platform/panel';
import { hostInFront, leaveEarly } from './page';
import { openPanelApp, type PanelApp } from './panel-app';
import { isLive } from './stored-run';

/** For the panel: reads the scenario at hand too, and closes at the key that opens it. */
export async function openPanelPage() {
  const [app, host] = await Promise.all([openPanelApp(createPageOutside(), shippedPacks), hostInFront()]);
  onCommand((name) => {
    if (name === 'toggle-panel' && closesItself()) window.close();
  });
  showRun(app);
  const { scenario } = app.place.place.value;
  const file = scenario === undefined ? undefined : await app.library.scenario(scenario).catch(() => undefined);
  leaveEarly(app, async () => app);
  void app.rehearsal.refresh();
  return { app, file, host };
}

/** A run that is going on is what the panel opens with, whatever it showed last. */
function showRun({ rehearsal, place }: PanelApp): void {
  const run = rehearsal.run.value;
  if (isLive(run)) void place.move({ scenario: run.scenario, mode: 'rehearse' });
}
