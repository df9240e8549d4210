import { shippedPacks } from '../platform/packs';
import { createPageOutside } from '../platform/page-outside';
import { preparePanel } from '../platform/panel';
import type { App } from './app';
import { type Base, openBase } from './base';
import { hostInFront, leaveEarly } from './page';

export type PopupBase = Base & { whole(): Promise<App> };

/** For the popup: opens without the log, which is two fifths of its script, and reads it behind the first paint. */
export async function openPopupPage() {
  const [base, openPanel, host] = await Promise.all([
    openBase(createPageOutside(), shippedPacks),
    preparePanel(),
    hostInFront(),
  ]);
  let app: Promise<App> | undefined;
  const whole = () => (app ??= import('./app').then(({ addProgress }) => addProgress(base)));
  leaveEarly(base, whole);
  return { app: Object.assign(base, { whole }) satisfies PopupBase, openPanel, host };
}
