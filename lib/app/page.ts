import { effect } from '@preact/signals';
import { onCommand } from '../platform/commands';
import { endEarly, hintScenario } from '../platform/early';
import { createOutside } from '../platform/outside';
import { shippedPacks } from '../platform/packs';
import { closesItself, preparePanel } from '../platform/panel';
import { type App, openApp } from './app';

/** For a page from which the panel can be opened. */
export async function openPage() {
  const [app, openPanel] = await Promise.all([openApp(createOutside(), shippedPacks), preparePanel()]);
  leaveEarly(app);
  return { app, openPanel };
}

/** For the panel: reads the scenario at hand too, and closes at the key that opens it. */
export async function openPanelPage() {
  const app = await openApp(createOutside(), shippedPacks);
  onCommand((name) => {
    if (name === 'toggle-panel' && closesItself()) window.close();
  });
  const { scenario } = app.place.place.value;
  const file = scenario === undefined ? undefined : await app.library.scenario(scenario).catch(() => undefined);
  leaveEarly(app);
  return { app, file };
}

/** What was read early may have changed since, before anybody watched: so it is read once more, behind the first paint. */
function leaveEarly(app: App): void {
  endEarly();
  effect(() => hintScenario(app.place.place.value.scenario));
  void Promise.all([app.place.refresh(), app.progress.refresh(), app.rehearsal.refresh()]);
}

/** Where the page is drawn, and what was typed into its search box before that. */
export function shellOf(page: Document): { root: Element; typed: string } {
  const typed = page.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
  return { root: page.querySelector('#app') ?? page.body, typed };
}
