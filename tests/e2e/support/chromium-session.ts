import type { CDPSession, Target } from 'puppeteer-core';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Opens a protocol session with a target, one target after the other: Puppeteer tells sessions it was asked for from those
 * that open by themselves by a flag per target, so that of two opened at once for a worker it drops one.
 */
export function openSession(target: Target): Promise<CDPSession> {
  const opened = queue.then(() => target.createCDPSession());
  queue = opened.catch(() => undefined);
  return opened;
}

/** For what may well have closed by itself. Any other error is thrown. */
export function ignoreClosed(error: unknown): undefined {
  if (!/closed|detached|No session|No target/i.test(String(error))) throw error;
}
