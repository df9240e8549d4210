import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 25;

/**
 * Asks again until the probe returns something truthy, and returns it. A probe that throws counts as "not yet".
 * The error names what was awaited and the last answer.
 */
export async function until<T>(what: string, probe: () => Promise<T> | T, timeoutMs = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    await pause(POLL_MS);
  } while (Date.now() < end);
  throw new Error(`Waited ${timeoutMs} ms for ${what}; last answer: ${String(last)}`);
}
