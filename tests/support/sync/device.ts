import type { LogEvent } from '@/lib/model/event';
import type { HashContent, Outside } from '@/lib/model/ports';
import type { Segment } from '@/lib/model/segment';
import type { Transport } from '@/lib/model/transport';
import { createWorld, type World } from '../memory-outside';
import type { Remote, Weather } from './remote';

/** The browser was closed, or its machine lost power. */
export class Death extends Error {}

export interface Dying {
  /** Counts writes to storage and calls to the remote from 0. */
  at: number;
  when: 'before' | 'after';
}

/** One browser profile of the user. */
export interface Device {
  name: string;
  world: World;
  /** Seconds by which its clock is wrong. */
  wrongBy: number;
}

export function createDevice(name: string, seed: number, copyOf?: Device): Device {
  const world = createWorld({ seed });
  for (const [key, json] of copyOf?.world.bytes ?? []) world.bytes.set(key, json);
  return { name, world, wrongBy: copyOf?.wrongBy ?? 0 };
}

/** One run of the browser, from its start to its death, if it dies: then nothing it does reaches anything any more. */
export function startBrowser({ world }: Device, hash: HashContent, dying?: Dying) {
  let steps = 0;
  let isDead = false;
  const step = async <T>(act: () => Promise<T>): Promise<T> => {
    if (isDead) throw new Death();
    isDead = steps++ === dying?.at;
    if (!isDead) return act();
    if (dying?.when === 'after') await act();
    throw new Death();
  };
  const bare = world.open();
  const outside: Outside = {
    ...bare,
    hash,
    store: { ...bare.store, set: (items) => step(() => bare.store.set(items)) },
  };
  const connect = (remote: Remote, weather: Weather): Transport => {
    const { list, get, put, delete: remove } = remote.connect(weather);
    return {
      list: () => step(list),
      get: (name) => step(() => get(name)),
      put: (segments) => step(() => put(segments)),
      delete: (names) => step(() => remove(names)),
    };
  };
  return { outside, connect, isDead: () => isDead };
}

/** What is in the log, read past the browser: a history asks for it often. */
export function eventsOf({ world }: Device): LogEvent[] {
  const keys = [...world.bytes.keys()].filter((key) => /^log\/\d/.test(key)).sort();
  return keys.flatMap((key) => JSON.parse((world.read(key) as Segment).events) as LogEvent[]);
}
