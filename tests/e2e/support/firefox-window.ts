import type { Bidi } from './bidi';
import { parseCombination } from './keys';

/** Code that runs with the rights of Firefox's own window, where the sidebar and the toolbar popup live. */
export interface FirefoxWindow {
  readonly context: string;
  run<T>(expression: string): Promise<T>;
  /**
   * Makes a `<browser>` element of that window a browsing context that BiDi commands accept, and returns its id.
   * BiDi itself only knows tabs; null while there is no such element or no page in it.
   */
  adopt(element: string, origin: string): Promise<string | null>;
  /** Whether an adopted element still shows a page. */
  isOpen(context: string): Promise<boolean>;
}

/** Teaches Firefox's list of contexts to look for adopted elements too. Each is kept by id, as tabs are. */
const TEACH = `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  if (!NavigableManager.adopted) {
    const known = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.adopted = new Map();
    NavigableManager.getBrowserById = (id) => NavigableManager.adopted.get(id) ?? known(id);
  }
  return NavigableManager;
})()`;

/** Needs `--remote-allow-system-access`, and Firefox 153 or newer. */
export async function openFirefoxWindow(bidi: Bidi): Promise<FirefoxWindow> {
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const window = contexts.find(({ url }) => url.startsWith('chrome://browser/'));
  if (!window) throw new Error('This Firefox does not let its own window be driven; 153 or newer does.');
  const run = <T>(expression: string) => bidi.evaluate<T>(window.context, expression);
  return {
    context: window.context,
    run,
    adopt: (element, origin) =>
      run(`(() => {
        const manager = ${TEACH};
        const browser = ${element};
        const uri = browser?.browsingContext?.currentWindowGlobal?.documentURI?.spec ?? '';
        if (!uri.startsWith(${JSON.stringify(origin)})) return null;
        browser.permanentKey ??= {};
        const id = manager.getIdForBrowser(browser);
        manager.adopted.set(id, browser);
        return id;
      })()`),
    isOpen: (context) =>
      run(`(() => {
        const browser = ${TEACH}.adopted.get(${JSON.stringify(context)});
        return Boolean(browser?.isConnected && browser.browsingContext?.currentWindowGlobal);
      })()`),
  };
}

/**
 * Presses a key combination with the focus in the address bar, as a person can: there Firefox itself sees it first.
 * Keys sent to a page by BiDi never reach an extension's shortcuts.
 */
export async function pressInWindow(window: FirefoxWindow, combination: string): Promise<void> {
  const { modifiers, key } = parseCombination(combination);
  await window.run(`(() => {
    gURLBar.focus();
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const keys = ${JSON.stringify([...modifiers, key])}.map((key) => new KeyboardEvent('', { key }));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);
  })()`);
}
