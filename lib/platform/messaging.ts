import type { AnswerTo, Order } from '../model/messages';
import { browser } from './browser';

/** Resolves when the background has done it, to its answer. Only this extension's own contexts are at the other end. */
export function sendOrder<O extends Order>(order: O): Promise<AnswerTo<O>> {
  return browser.runtime.sendMessage(order) as Promise<AnswerTo<O>>;
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
