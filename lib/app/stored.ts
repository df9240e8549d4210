import { type Signal, signal } from '@preact/signals';
import type * as z from 'zod/mini';
import type { Outside } from '../model/ports';

export interface StoredValue<T> {
  value: Signal<T>;
  /** Changes what is stored now, not what was last seen here; resolves once stored. */
  change(next: (before: T, now: number) => T): Promise<void>;
  refresh(): Promise<void>;
  stop(): void;
}

/** One value under one key, the same in every view. What cannot be read counts as `empty`. */
export async function openStored<T>(
  outside: Outside,
  key: string,
  schema: z.ZodMiniType<T>,
  empty: T,
): Promise<StoredValue<T>> {
  const read = async (fresh?: 'fresh') => {
    const stored = schema.safeParse((await outside.store.get([key], fresh))[key]);
    return stored.success ? stored.data : empty;
  };
  const value = signal<T>(await read());
  const refresh = async () => {
    value.value = await read();
  };
  const stop = outside.store.watch((keys) => {
    if (keys.includes(key)) void refresh();
  });
  const change = async (next: (before: T, now: number) => T) => {
    await outside.lock(key, async () => {
      value.value = next(await read('fresh'), outside.clock.now());
      await outside.store.set({ [key]: value.value });
    });
  };
  return { value, change, refresh, stop };
}
