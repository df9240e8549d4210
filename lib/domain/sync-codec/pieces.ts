import { createReader, createWriter, MalformedError, type Reader, type Writer } from './bytes';

/** From this many bytes on, what they have in common is worth a table of its own when they are deflated. */
const LARGE = 500;

/** In place of the one byte that all are. */
const MIXED = 0xff;

/** They take no bytes, so nothing else keeps a made-up number of them from filling the memory. */
const MOST_IN_RUNS = 4_000_000;

export interface Pieces {
  small: Writer;
  /** Bytes of one kind. The reader knows how many. */
  plane(bytes: Uint8Array<ArrayBuffer>): void;
  /** The same, where they are most likely all equal. */
  run(bytes: Uint8Array<ArrayBuffer>): void;
  done(): Uint8Array<ArrayBuffer>[];
}

/** The first piece has all that is small, the others are a large plane each. Each is to be deflated by itself. */
export function createPieces(): Pieces {
  const small = createWriter();
  const large: Uint8Array<ArrayBuffer>[] = [];
  const plane = (bytes: Uint8Array<ArrayBuffer>) => void (bytes.length < LARGE ? small.all(bytes) : large.push(bytes));
  return {
    small,
    plane,
    run(bytes) {
      const [first = MIXED] = bytes;
      const areEqual = bytes.every((byte) => byte === first);
      small.byte(areEqual ? first : MIXED);
      if (!areEqual) plane(bytes);
    },
    done: () => [small.done(), ...large],
  };
}

export interface PiecesReader {
  small: Reader;
  plane(length: number): Uint8Array;
  run(length: number): Uint8Array;
  isAtEnd(): boolean;
}

export function readPieces([first = new Uint8Array(), ...large]: readonly Uint8Array[]): PiecesReader {
  const small = createReader(first);
  let next = 0;
  const plane = (length: number) => {
    if (length < LARGE) return small.all(length);
    const bytes = large[next++];
    if (bytes?.length !== length) throw new MalformedError('not as long as it says');
    return bytes;
  };
  let inRuns = 0;
  return {
    small,
    plane,
    run(length) {
      const first = small.byte();
      if (first === MIXED) return plane(length);
      inRuns += length;
      if (inRuns > MOST_IN_RUNS) throw new MalformedError('too many values');
      return new Uint8Array(length).fill(first);
    },
    isAtEnd: () => small.isAtEnd() && next === large.length,
  };
}
