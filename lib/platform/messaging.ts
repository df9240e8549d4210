import type { AnswerTo, Order } from '../model/messages';
import { browser } from './browser';

const ORDERS = 'order';

/**
 * Resolves when the background has done it, to its answer; to nothing when it was stopped meanwhile. Only this extension's
 * own contexts are at the other end. Each order is a connection of its own and no message: Firefox reports a message whose
 * sender was taken away with its page before the answer came.
 */
export function sendOrder<O extends Order>(order: O): Promise<AnswerTo<O>> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: ORDERS });
    port.onDisconnect.addListener(() => resolve(undefined as AnswerTo<O>));
    port.onMessage.addListener((answer) => {
      resolve((answer ?? undefined) as AnswerTo<O>);
      port.disconnect();
    });
    port.postMessage(order);
  });
}

/** Orders of this extension's own contexts, unchecked. Each is answered with what `heard` resolves to. */
export function onOrder(heard: (order: unknown) => Promise<unknown>): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ORDERS) return;
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    port.onMessage.addListener(async (order) => {
      const answer = await heard(order);
      if (isOpen) port.postMessage(answer ?? null);
    });
  });
}

/**
 * Last words of the script in a page, and the tab it was in. They come as the name of a connection, which is closed at
 * once: a message would wait for an answer, and Firefox reports that nobody is there any more to get it.
 */
export function onLastWords(heard: (words: string, tabId: number | undefined) => void): void {
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (name !== ORDERS) heard(name, sender?.tab?.id);
  });
}
