import type { Order } from '../model/messages';
import { browser } from './browser';

/** Resolves when the background has done it. */
export async function sendOrder(order: Order): Promise<void> {
  await browser.runtime.sendMessage(order);
}

/** Messages of this extension's own contexts, unchecked. Each is answered when `heard` resolves. */
export function onMessage(heard: (message: unknown) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(heard);
}

/**
 * Last words of the script in a page, and the tab it was in. They come as the name of a connection, which is closed at
 * once: a message would wait for an answer, and Firefox reports that nobody is there any more to get it.
 */
export function onLastWords(heard: (words: string, tabId: number | undefined) => void): void {
  browser.runtime.onConnect.addListener(({ name, sender }) => heard(name, sender?.tab?.id));
}
