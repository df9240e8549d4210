import type { XDisplay } from './x-display';

/** What a spec sees of one page of the product, in either browser: it acts as a person or a screen reader would. */
export interface Surface {
  readonly url: string;
  /** Clicks the first element with this ARIA role and exact accessible name, once it is there. A user gesture. */
  click(role: string, name: string): Promise<void>;
  /** Types into whatever has the focus, as real keys. */
  type(text: string): Promise<void>;
  /** Presses one key: a `KeyboardEvent.key` name, with modifiers before it: `Enter`, `Shift+Tab`, `Control+k`. A user gesture. */
  press(combination: string): Promise<void>;
  /** Drags with the mouse through points of the window, in CSS pixels, whatever frame is there. */
  drag(points: [x: number, y: number][]): Promise<void>;
  /** The text shown in the element, or the value of a form field. Waits for the element. */
  text(role: string, name: string): Promise<string>;
  /** How many such elements there are now. Without a name: of that role. */
  count(role: string, name?: string): Promise<number>;
  exists(role: string, name: string): Promise<boolean>;
  waitFor(role: string, name: string, timeoutMs?: number): Promise<void>;
  waitForGone(role: string, name: string, timeoutMs?: number): Promise<void>;
  /** Waits until the visible text of the page contains it. Text in a closed shadow root does not count. */
  waitForText(part: string, timeoutMs?: number): Promise<void>;
  /** Waits until the expression, evaluated in the page, is truthy, and returns its value. */
  waitForValue<T>(expression: string, timeoutMs?: number): Promise<T>;
  /** Evaluates an expression in the page; promises are awaited, the result must be JSON. Not a user gesture. */
  evaluate<T>(expression: string): Promise<T>;
  /** A frame of this page whose address contains the part, once it is there. Its pictures are the whole page's. */
  frame(addressPart: string): Promise<Surface>;
  /** Writes a PNG of what the surface shows, making the folders above it. */
  screenshot(file: string): Promise<void>;
  /** Makes the page believe in this size. Only for tabs: popups and panels keep their real one. */
  setViewport(width: number, height: number): Promise<void>;
  /** Resolves once the page has gone, as a popup does that opened the panel. */
  waitForClose(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** One browser with the extension in it, started by `launchChromium` or `launchFirefox`. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Such as `chrome-extension://abc` with no slash at the end. The same at every launch from the same folder. */
  readonly origin: string;
  /** Errors logged or thrown by the extension's own code so far, in any of its contexts. */
  readonly problems: readonly string[];
  /** A new tab, loaded. */
  openTab(url: string): Promise<Surface>;
  /** A page of the extension in a new tab: `popup.html`, `sidepanel.html`. */
  extensionPage(path: string): Promise<Surface>;
  /** The real toolbar popup, over the given tab or the one in front. */
  openPopup(over?: Surface): Promise<Surface>;
  /** The real side panel or sidebar, opened by the harness. */
  openPanel(): Promise<Surface>;
  /** The real side panel or sidebar that the product's own code opens. */
  waitForPanel(timeoutMs?: number): Promise<Surface>;
  /** A tab that the product opened, by the start of its address after the extension's origin, or of its whole address. */
  waitForTab(address: string, timeoutMs?: number): Promise<Surface>;
  /**
   * Presses an extension shortcut as the browser itself gets it. In Chromium this needs a `display` at launch.
   * Chromium keeps some combinations for itself, Alt+Shift+P among them.
   */
  pressShortcut(combination: string): Promise<void>;
  /** Evaluates in the background script, starting it when it sleeps. */
  worker<T>(expression: string): Promise<T>;
  /** Ends the background script, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Resolves when the browser has gone, whoever ended it. */
  readonly ended: Promise<void>;
  /** SIGKILL to the browser and its children. A profile given at launch stays. */
  kill(): Promise<void>;
  /** Ends the browser politely. A profile given at launch stays. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension; by default the build in `.output`. */
  extension?: string;
  /** A profile folder to keep and use again; by default a temporary one, removed at the end. */
  profile?: string;
  /** More command-line arguments. */
  args?: string[];
  /** False shows a window on the desktop. */
  headless?: boolean;
  /** False leaves camera and microphone to the person in front; by default they are fake and granted. */
  fakeMedia?: boolean;
  /** Shows the window on this screen instead, from `startDisplay`. */
  display?: XDisplay;
}
