/** The part that runs in the page. It knows nothing of rehearsals; it holds a frame in which a page of the extension does. */
import type { CardWish, Missing, Surroundings } from '../model/overlay';

const PAGE = 'overlay.html';
/** How often a page may take the card away before we give in. A page that always does would be brought to a halt. */
const PATIENCE = 5;

/** `!important` in a shadow root wins over anything the page's own style sheets and scripts can say about the host. */
const CSS = `
:host, iframe { all: initial !important; display: block !important; color-scheme: light dark !important; border: 0 !important; }
:host {
  position: fixed !important; z-index: 2147483647 !important; visibility: hidden !important; overflow: hidden !important;
  border-radius: 12px !important; background: light-dark(#faf8f3, #0d151d) !important;
  box-shadow: 0 0 0 1px light-dark(#14212c2e, #ffffff2e), 0 2px 6px #0003, 0 12px 32px #0004 !important;
}
iframe { width: 100% !important; height: 100% !important; }
@media print { :host { display: none !important; } }
`;

interface Api {
  i18n: { getMessage(name: string): string };
  runtime: { getURL(path: string): string; connect(info: { name: string }): void };
}
type World = typeof globalThis & { browser?: Api; chrome?: Api; starboardOverlay?: Overlay | undefined };
interface Overlay {
  host: Element;
  close(): void;
}
type MovingHome = Element & { moveBefore?(node: Node, child: null): void };
interface Card {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  /** Of the host; says where it stands. */
  style: CSSStyleDeclaration;
}

/** Shows the card, or takes it away if it is there. Returns whether it is there now, nothing when there is no place for it. */
export function toggleOverlay(): boolean | undefined {
  const world = globalThis as World;
  const api = world.browser ?? world.chrome;
  const open = world.starboardOverlay;
  open?.close();
  if (open) return false;
  if (!api || !(document.documentElement instanceof HTMLElement)) return undefined;
  const end = new AbortController();
  const card = createCard(api);
  const close = () => {
    end.abort();
    delete world.starboardOverlay;
    card.host.remove();
  };
  const leave = (why: Missing) => {
    close();
    api.runtime.connect({ name: why });
  };
  world.starboardOverlay = { host: card.host, close };
  attach(card.host);
  connect(card, close, end.signal);
  const until = { signal: end.signal };
  document.addEventListener('fullscreenchange', () => attach(card.host), until);
  window.addEventListener('pagehide', () => leave('left'), until);
  stayAttached(card.host, () => leave('removed'), end.signal);
  return true;
}

function createCard(api: Api): Card {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  host.popover = 'manual';
  // Or Chromium keeps the frame out of pages that isolate themselves, as some call sites do.
  frame.setAttribute('credentialless', '');
  frame.src = api.runtime.getURL(PAGE);
  frame.title = api.i18n.getMessage('extension_name');
  root.append(frame);
  return { host, frame, style: (sheet.cssRules[1] as CSSStyleRule).style };
}

/** What fills the screen makes all beside it dead to clicks: so the card goes inside, unless that shows no children. */
function attach(host: HTMLElement): void {
  const root = document.documentElement;
  settle(host, document.fullscreenElement ?? root);
  if (!host.checkVisibility()) settle(host, root);
}

/** At the end of the browser's top layer: above everything the page shows. Where it can, without loading the frame anew. */
function settle(host: HTMLElement, home: MovingHome): void {
  if (host.parentNode !== home) {
    if (host.isConnected && home.moveBefore) home.moveBefore(host, null);
    else home.append(host);
  }
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/**
 * Gives the frame one end of a channel of its own. The page cannot listen: it cannot reach a frame in a closed shadow
 * root, and the first message goes to the frame, not to the page.
 */
function connect({ frame, style }: Card, close: () => void, signal: AbortSignal): void {
  let port: MessagePort | undefined;
  const heard = ({ data }: MessageEvent<CardWish>) => {
    if (data === 'close') return close();
    if (data === 'let-go') return frame.blur();
    for (const side of ['left', 'top', 'width', 'height'] as const)
      style.setProperty(side, `${data[side]}px`, 'important');
    style.setProperty('visibility', 'visible', 'important');
  };
  const greet = () => {
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = heard;
    frame.contentWindow?.postMessage(surroundings(), '*', [channel.port2]);
  };
  frame.addEventListener('load', greet, { signal });
  window.addEventListener('resize', () => port?.postMessage(surroundings()), { signal });
}

function surroundings(): Surroundings {
  return { site: location.hostname, width: innerWidth, height: innerHeight };
}

/** Puts the card back when the page takes it away, as those do that write themselves anew. */
function stayAttached(host: HTMLElement, giveUp: () => void, signal: AbortSignal): void {
  let patience = PATIENCE;
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (host.isConnected || waiting) return;
    if (patience-- === 0) return giveUp();
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) attach(host);
      watch();
    });
  });
  const watch = () => {
    observer.disconnect();
    if (signal.aborted) return;
    observer.observe(document, { childList: true });
    for (const home of [document.documentElement, host.parentNode])
      if (home) observer.observe(home, { childList: true });
  };
  signal.addEventListener('abort', () => observer.disconnect());
  watch();
}
