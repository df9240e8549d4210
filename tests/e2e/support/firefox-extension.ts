import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bidi } from './bidi';
import { createFirefoxSurface, type FirefoxSurface } from './firefox-surface';
import type { FirefoxWindow } from './firefox-window';
import { until } from './until';

export interface FirefoxExtension {
  id: string;
  /** The host of its pages, the same at every launch. */
  host: string;
}

/** Reads the build's id, which must be in the manifest, and derives the host its pages get from it. */
export function readExtension(folder: string): FirefoxExtension {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`The manifest in ${folder} has no browser_specific_settings.gecko.id`);
  const hex = createHash('sha256').update(id).digest('hex');
  const host = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { id, host };
}

/** Ways to the real sidebar, the real toolbar popup and the background page. */
export function openFirefoxPlaces(bidi: Bidi, window: FirefoxWindow, { id, host }: FirefoxExtension) {
  const origin = `moz-extension://${host}/`;
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const sidebarId = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;

  const surfaceIn = async (
    what: string,
    element: string,
    close: string,
    timeoutMs?: number,
  ): Promise<FirefoxSurface> => {
    const context = await until(what, () => window.adopt(element, origin), timeoutMs);
    await until(`${what} to load`, () => bidi.evaluate(context, LOADED), timeoutMs);
    return createFirefoxSurface(bidi, {
      context,
      url: await bidi.evaluate(context, 'location.href'),
      isOpen: () => window.isOpen(context),
      close: async () => void (await window.run(close)),
    });
  };
  const waitForPanel = (timeoutMs?: number) =>
    surfaceIn('the sidebar', SIDEBAR, 'void SidebarController.hide()', timeoutMs);

  return {
    waitForPanel,
    openPanel: async () => {
      await window.run(`SidebarController.show(${JSON.stringify(sidebarId)}).then(() => true)`);
      return waitForPanel();
    },
    clickAction: async () => {
      await window.run(`void ${ACTIONS}.browserActionFor(${extension}).triggerAction(window)`);
    },
    waitForPopup: () => surfaceIn('the popup', POPUP, `void ${POPUP}?.closest('panel')?.hidePopup()`),
    worker: async <T>(expression: string): Promise<T> => {
      await window.run(`Promise.resolve(${extension}.wakeupBackground()).then(() => true)`);
      const background = `${extension}.backgroundContext?.xulBrowser`;
      return bidi.evaluate<T>(await until('the background page', () => window.adopt(background, origin)), expression);
    },
    stopWorker: async () => {
      // Firefox refuses without a word while a listener is still at it, and an event may start the page again at once.
      const stop = `${extension}.terminateBackground().then(() => !${extension}.backgroundContext)`;
      await until('the background page to stop', () => window.run(stop));
    },
  };
}

const LOADED = 'document.readyState === "complete" && innerWidth > 0';
const SIDEBAR = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;
const POPUP = `[...document.querySelectorAll('.webextension-popup-browser')].findLast((one) => one.clientHeight > 20)`;
const ACTIONS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global`;
