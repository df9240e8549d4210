import { MalformedError } from './bytes';
import type { Pieces, PiecesReader } from './pieces';

/** Numbers beyond this, either way, do not go into a column: sums and differences must stay exact. */
export const LARGEST = 2 ** 49;
const WIDEST = 7;

/**
 * A column of whole numbers: as they are or as differences, whichever has less in it, counted from the smallest. First the
 * lowest byte of each, then the next byte of each, and so on: bytes of one kind beside each other deflate well.
 */
export function writeNumbers(pieces: Pieces, numbers: readonly number[]): void {
  const plain = layOut(numbers);
  const stepped = layOut(numbers.map((value, index) => value - (numbers[index - 1] ?? 0)));
  const byDifference = stepped.bits < plain.bits;
  const { least, planes } = byDifference ? stepped : plain;
  pieces.small.byte(2 * planes.length + Number(byDifference));
  pieces.small.count(fold(least));
  for (const plane of planes) pieces.plane(plane);
}

export function readNumbers(pieces: PiecesReader, count: number): number[] {
  const kind = pieces.small.byte();
  if (kind >> 1 > WIDEST) throw new MalformedError('a column too wide');
  const least = unfold(pieces.small.count());
  const planes = Array.from({ length: kind >> 1 }, () => pieces.plane(count));
  let last = 0;
  return Array.from({ length: count }, (_, index) => {
    const value = planes.reduceRight((sum, plane) => sum * 0x100 + (plane[index] ?? 0), 0);
    last = value + least + (kind % 2 === 1 ? last : 0);
    if (!Number.isSafeInteger(last)) throw new MalformedError('a number too large');
    return last;
  });
}

/** Small numbers of either sign to small ones without a sign: 0, -1, 1, -2 to 0, 1, 2, 3. */
const fold = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unfold = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

function layOut(numbers: readonly number[]): { least: number; planes: Uint8Array<ArrayBuffer>[]; bits: number } {
  const least = numbers.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
  const planes: Uint8Array<ArrayBuffer>[] = [];
  for (let rest = numbers.map((value) => value - least); rest.some((value) => value > 0); ) {
    planes.push(Uint8Array.from(rest, (value) => value % 0x100));
    rest = rest.map((value) => Math.floor(value / 0x100));
  }
  return { least, planes, bits: planes.reduce((sum, plane) => sum + bitsIn(plane), 0) };
}

/** About as many bits as the bytes will take: Shannon's entropy, and what it takes to name the values. */
function bitsIn(plane: Uint8Array): number {
  const counts = new Map<number, number>();
  for (const byte of plane) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits + 8 + count * Math.log2(plane.length / count), 0);
}
