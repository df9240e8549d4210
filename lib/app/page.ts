import { effect } from '@preact/signals';
import { isReal } from '../domain/interview/honesty';
import { meetingHost } from '../domain/interview/meeting-hosts';
import { endEarly, hintHidden, hintScenario } from '../platform/early';
import { createOutside } from '../platform/outside';
import { shippedPacks } from '../platform/packs';
import { pageInFront } from '../platform/page-in-front';
import { preparePanel } from '../platform/panel';
import { type App, openApp } from './app';

/** The meeting site in front, when the browser tells. */
export const hostInFront = async () => meetingHost(await pageInFront().catch(() => undefined));

/** For a page from which the panel can be opened. */
export async function openPage() {
  const [app, openPanel, host] = await Promise.all([
    openApp(createOutside(), shippedPacks),
    preparePanel(),
    hostInFront(),
  ]);
  leaveEarly(app);
  return { app, openPanel, host };
}

/** What was read early may have changed since, before anybody watched: so it is read once more, behind the first paint. */
export function leaveEarly(app: App): void {
  endEarly();
  effect(() => hintScenario(app.place.place.value.scenario));
  effect(() => hintHidden(app.hidden.value.value || isReal(app.interview.value.value, app.outside.clock.now())));
  const stores = [app.place, app.progress, app.interview, app.hidden, app.due];
  void Promise.all(stores.map((store) => store.refresh()))
    .then(() => import('./due-watch'))
    .then(({ watchDue }) => watchDue(app));
}

/** Where the page is drawn, and what was typed into its search box before that. */
export function shellOf(page: Document): { root: Element; typed: string } {
  const typed = page.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
  return { root: page.querySelector('#app') ?? page.body, typed };
}
