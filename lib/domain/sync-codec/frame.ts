import { createReader, createWriter, MalformedError } from './bytes';

/** The first byte of a segment. */
export const FORMAT = 1;
/** Bytes of the sum behind it. They cover all the others. */
export const SUM_BYTES = 8;
const MOST_PIECES = 100_000;

export interface Frame {
  format: number;
  sum: Uint8Array;
  /** What the sum is of. */
  summed: Uint8Array<ArrayBuffer>;
}

/** The place of format and sum is the same in every format to come, so that a damaged one is never taken for a newer. */
export function openFrame(bytes: Uint8Array): Frame {
  const [format] = bytes;
  if (format === undefined || bytes.length < 1 + SUM_BYTES) throw new MalformedError('ends early');
  return { format, sum: bytes.slice(1, 1 + SUM_BYTES), summed: withFormat(format, bytes.subarray(1 + SUM_BYTES)) };
}

/** The segment without its sum, which then goes in behind the first byte. */
export function frame(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  writer.count(pieces.length);
  for (const piece of pieces) writer.count(piece.length);
  for (const piece of pieces) writer.all(piece);
  return withFormat(FORMAT, writer.done());
}

export function unframe({ summed }: Frame): Uint8Array<ArrayBuffer>[] {
  const reader = createReader(summed.subarray(1));
  const count = reader.count();
  if (count > MOST_PIECES) throw new MalformedError('too many pieces');
  const lengths = Array.from({ length: count }, () => reader.count());
  const pieces = lengths.map((length) => reader.all(length).slice());
  if (!reader.isAtEnd()) throw new MalformedError('more than the pieces');
  return pieces;
}

function withFormat(format: number, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1 + rest.length);
  bytes[0] = format;
  bytes.set(rest, 1);
  return bytes;
}
