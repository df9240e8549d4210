/** Key-value storage of the browser. A `set` of several keys is all or nothing. */
export interface KeyValueStore {
  /** `fresh` for what will be written back: without it, a page that is just opening may get what it read a moment ago. */
  get(keys: string[] | null, fresh?: 'fresh'): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Calls back with the keys that changed, in any context. Returns the stop function. */
  watch(changed: (keys: string[]) => void): () => void;
}

/** Runs `work` while no other context of the extension holds the lock of that name. */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** First 12 hex digits of the SHA-256 of the text. */
export type HashText = (text: string) => Promise<string>;

/** The same, of bytes too. */
export type HashContent = (content: string | Uint8Array<ArrayBuffer>) => Promise<string>;

/** Everything outside that the use cases need. */
export interface Outside {
  store: KeyValueStore;
  /** The profile that the store is of, empty for the first; absent where it is whichever is in use. */
  profile?: string | undefined;
  lock: WithLock;
  clock: Clock;
  hash: HashContent;
  /** 8 characters of [a-z0-9], new at each call. */
  newId(): string;
  /** 0 up to but not including 1. */
  random(): number;
}

/** A slate for what the storage has not taken yet when a page ends: its writes in progress end with it. */
export interface Unstored {
  read(key: string): unknown;
  /** Nothing wipes it. Done when it returns. */
  write(key: string, value: unknown): void;
  /** Calls at the end of the page, which waits for it. Returns the stop function. */
  atEnd(write: () => void): () => void;
}
