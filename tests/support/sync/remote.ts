import { TRANSPORT_FAULTS, type Transport, TransportError } from '@/lib/model/transport';

type Bytes = Uint8Array<ArrayBuffer>;
type Files = Map<string, Bytes>;

/** What can go wrong at one call. Those that do not fit the call do nothing. */
export const CALL_FAULTS = [
  ...TRANSPORT_FAULTS,
  /** Done, but reported as a time-out. */
  'late',
  /** Reported as done, but lost. */
  'lost',
  /** Only the first half of the bytes, or of several files, arrives. */
  'cut',
  /** The page of a proxy in place of what was asked for. */
  'page',
  /** What was there before the last change. */
  'stale',
  /** A listing without some of the files. */
  'partial',
  /** A bit of what was read is another. */
  'flip',
] as const;
export type CallFault = (typeof CALL_FAULTS)[number];

export interface Call {
  verb: keyof Transport;
  /** Counts the calls of one connection from 0. */
  index: number;
  /** Counts those of this kind from 1. */
  nth: number;
}

/** What a connection meets at a call, and what happens elsewhere in that moment. */
export type Weather = (call: Call) => Promise<CallFault | undefined>;

export type Remote = ReturnType<typeof createRemote>;

/** A server, or the browsers' storage that is shared: there a write of several files is all or nothing. */
export function createRemote({ isAtomic }: { isAtomic: boolean }) {
  const state = { files: new Map() as Files, past: [new Map()] as Files[] };
  const change = (next: Files) => {
    state.past.push(state.files);
    state.files = next;
  };
  const connect = (weather: Weather): Transport => {
    let index = 0;
    const made: Record<keyof Transport, number> = { list: 0, get: 0, put: 0, delete: 0 };
    const meet = (verb: keyof Transport) => weather({ verb, index: index++, nth: ++made[verb] });
    return {
      list: async () => listFiles(state, await meet('list')),
      get: async (name) => readFile(state, name, await meet('get')),
      put: async (segments) => {
        const fault = await meet('put');
        refuse(fault);
        if (fault !== 'lost' && fault !== 'page') change(withFiles(state.files, segments, fault === 'cut', isAtomic));
        if (fault === 'late' || (fault === 'cut' && !isAtomic)) throw new TransportError('unreachable');
      },
      delete: async (names) => {
        const fault = await meet('delete');
        refuse(fault);
        const gone = new Set(fault === 'cut' ? names.slice(0, names.length / 2) : names);
        if (fault !== 'lost') change(new Map([...state.files].filter(([name]) => !gone.has(name))));
        if (fault === 'late' || fault === 'cut') throw new TransportError('unreachable');
      },
    };
  };
  return {
    state,
    change,
    connect,
    /** Puts back what was there so many changes ago. */
    rollBack: (changes: number) => change(new Map(state.past[Math.max(0, state.past.length - changes)] ?? [])),
  };
}

type State = { files: Files; past: Files[] };
const PAGE = new TextEncoder().encode('<!doctype html><title>Sign in to the network</title>');

function refuse(fault: CallFault | undefined): void {
  const reported = TRANSPORT_FAULTS.find((one) => one === fault);
  if (reported) throw new TransportError(reported, '503');
}

function listFiles({ files, past }: State, fault: CallFault | undefined): string[] {
  refuse(fault);
  if (fault === 'page') throw new TransportError('not-webdav');
  if (fault === 'late') throw new TransportError('unreachable');
  const names = [...((fault === 'stale' && past.at(-1)) || files).keys()];
  return fault === 'partial' || fault === 'cut' || fault === 'lost' ? names.filter((_, at) => at % 2 === 1) : names;
}

function readFile({ files, past }: State, name: string, fault: CallFault | undefined): Bytes | undefined {
  refuse(fault);
  if (fault === 'page') return new Uint8Array(PAGE);
  if (fault === 'late') throw new TransportError('unreachable');
  if (fault === 'lost' || fault === 'partial') return undefined;
  const bytes = ((fault === 'stale' && past.at(-1)) || files).get(name);
  if (fault === 'cut') return bytes?.slice(0, bytes.length / 2);
  return bytes && fault === 'flip' ? flipped(bytes, bytes.length * 3) : bytes?.slice();
}

function withFiles(files: Files, added: ReadonlyMap<string, Bytes>, isCut: boolean, isAtomic: boolean): Files {
  if (isCut && isAtomic) return files;
  const all = [...added];
  const arrived = isCut ? all.slice(0, Math.ceil(all.length / 2)) : all;
  const written = arrived.map(([name, bytes], at): [string, Bytes] => [
    name,
    isCut && at === arrived.length - 1 ? bytes.slice(0, bytes.length / 2) : bytes.slice(),
  ]);
  return new Map([...files, ...written]);
}

/** With one bit changed. */
export function flipped(bytes: Bytes, bit: number): Bytes {
  const changed = bytes.slice();
  const at = Math.floor(bit / 8) % Math.max(1, changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
  return changed;
}
