import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 25;

/**
 * Asks again until the probe returns something truthy, and returns it. A probe that throws counts as "not yet", and one that
 * hangs is given up with the rest. The error names what was awaited and the last answer.
 */
export async function until<T>(what: string, probe: () => Promise<T> | T, timeoutMs = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  const watch = new AbortController();
  const timeUp = pause(timeoutMs, 'no answer yet', { signal: watch.signal });
  timeUp.catch(() => undefined); // it is called off when the probe has answered
  let last: unknown;
  try {
    do {
      const { value, said } = await Promise.race([ask(probe), timeUp.then((said) => ({ value: undefined, said }))]);
      if (value) return value;
      last = said;
      await pause(POLL_MS);
    } while (Date.now() < end);
  } finally {
    watch.abort();
  }
  throw new Error(`Waited ${timeoutMs} ms for ${what}; last answer: ${String(last)}`);
}

async function ask<T>(probe: () => Promise<T> | T): Promise<{ value?: T; said: unknown }> {
  try {
    const value = await probe();
    return { value, said: value };
  } catch (error) {
    return { said: error instanceof Error ? error.message : error };
  }
}
