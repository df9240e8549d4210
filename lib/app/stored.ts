import { type Signal, signal } from '@preact/signals';
import type * as z from 'zod/mini';
import type { Outside } from '../model/ports';

export interface StoredValue<T> {
  value: Signal<T>;
  /** Changes what is stored now, not what was last seen here; resolves once stored. The very same is not stored again. */
  change(next: (before: T, now: number) => T): Promise<void>;
  /** Leaves nothing under the key. */
  clear(): Promise<void>;
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
  const value = signal<T>(empty);
  const refresh = async () => {
    value.value = await read();
  };
  // Watched before it is read: a change between the two would never be seen.
  const stop = outside.store.watch((keys) => {
    if (keys.includes(key)) void refresh();
  });
  await refresh();
  const change = async (next: (before: T, now: number) => T) => {
    await outside.lock(key, async () => {
      const before = await read('fresh');
      const after = next(before, outside.clock.now());
      if (after !== before) await outside.store.set({ [key]: after });
      value.value = after;
    });
  };
  const clear = () =>
    outside.lock(key, async () => {
      await outside.store.remove([key]);
      value.value = empty;
    });
  return { value, change, clear, refresh, stop };
}
