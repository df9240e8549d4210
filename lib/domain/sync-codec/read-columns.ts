import { MalformedError } from './bytes';
import {
  DEEPEST,
  FALSE,
  LIST,
  NULL,
  NUMBER,
  ODD_NUMBER,
  placeOfItem,
  placeOfKey,
  RECORD,
  RECORDS,
  TEXT,
  TRUE,
} from './columns';
import { readNumbers } from './numbers';
import { readPieces } from './pieces';
import { splitTexts } from './texts';

interface Column {
  kind(): number;
  number(): number;
  text(): string;
  length(): number;
  isAtEnd(): boolean;
  /** The column of that place below. It is opened when the walk first comes by. */
  below(place: string): Column;
}

/** What `writeColumns` was given. Throws at anything that it does not make. */
export function readColumns(pieces: readonly Uint8Array[]): unknown[] {
  const open = openPieces(pieces);
  const root = open.column();
  const values: unknown[] = [];
  while (!root.isAtEnd()) values.push(take(root, 0));
  if (!open.isAtEnd()) throw new MalformedError('more than the values need');
  return values;
}

function take(column: Column, depth: number): unknown {
  if (depth > DEEPEST) throw new MalformedError('a value too deep');
  const kind = column.kind();
  switch (kind) {
    case NULL:
      return null;
    case FALSE:
      return false;
    case TRUE:
      return true;
    case NUMBER:
      return column.number();
    case TEXT:
      return column.text();
    case ODD_NUMBER:
      return parseNumber(column.text());
    case LIST:
    case RECORDS:
      return takeList(column, kind, depth);
    case RECORD: {
      const keys = parseKeys(column.text());
      return Object.fromEntries(keys.map((key) => [key, take(column.below(placeOfKey(key)), depth + 1)]));
    }
    default:
      throw new MalformedError('a value of no kind');
  }
}

function takeList(column: Column, kind: number, depth: number): unknown[] {
  const length = column.length();
  const items: unknown[] = [];
  // Not made at once: a length that is made up ends with the bytes, long before the memory does.
  for (let index = 0; index < length; index++) items.push(take(column.below(placeOfItem(kind, index)), depth + 1));
  return items;
}

function openPieces([first, second, ...others]: readonly Uint8Array[]) {
  const passages = openTexts(first);
  const words = openTexts(second);
  const pieces = readPieces(others);
  const columns: Column[] = [];
  const column = (): Column => {
    const length = pieces.small.count();
    const about = pieces.small.count();
    const kinds = pieces.run(length);
    const numbersOf = (...which: number[]) => {
      const found = kinds.reduce((sum, kind) => sum + Number(which.includes(kind)), 0);
      return found > 0 ? readNumbers(pieces, found) : [];
    };
    const numbers = numbersOf(NUMBER);
    const refs = numbersOf(TEXT, RECORD, ODD_NUMBER);
    const lengths = numbersOf(LIST, RECORDS);
    const count = Math.floor(about / 4);
    const areSorted = about % 4 >= 2;
    const texts = areSorted
      ? completed(words.take(count), count > 0 ? readNumbers(pieces, count) : [])
      : passages.take(count);
    const opened = openColumn(
      kinds,
      about % 2 === 1 ? numbers.map((value) => value / 10) : numbers,
      { refs, lengths, texts },
      column,
    );
    columns.push(opened);
    return opened;
  };
  const isAtEnd = () =>
    [pieces, passages, words].every((each) => each.isAtEnd()) && columns.every((each) => each.isAtEnd());
  return { column, isAtEnd };
}

function openTexts(bytes: Uint8Array | undefined) {
  const texts = splitTexts(bytes);
  let at = 0;
  return {
    take: (count: number) => {
      if (count > texts.length - at) throw new MalformedError('ends early');
      at += count;
      return texts.slice(at - count, at);
    },
    isAtEnd: () => at === texts.length,
  };
}

/** Each begins with so many letters of the one before. */
function completed(ends: string[], begun: number[]): string[] {
  let last = '';
  return ends.map((end, index) => {
    last = last.slice(0, begun[index]) + end;
    return last;
  });
}

function openColumn(
  kinds: Uint8Array,
  numbers: number[],
  { refs, lengths, texts }: { refs: number[]; lengths: number[]; texts: string[] },
  open: () => Column,
): Column {
  const at = { kind: 0, number: 0, ref: 0, length: 0 };
  const places = new Map<string, Column>();
  return {
    kind: () => some(kinds[at.kind++]),
    number: () => some(numbers[at.number++]),
    text: () => some(texts[some(refs[at.ref++])]),
    length: () => some(lengths[at.length++]),
    isAtEnd: () => at.kind === kinds.length,
    below(place) {
      const known = places.get(place);
      if (known) return known;
      const opened = open();
      places.set(place, opened);
      return opened;
    },
  };
}

function some<T>(value: T | undefined): T {
  if (value === undefined) throw new MalformedError('ends early');
  return value;
}

function parseNumber(json: string): number {
  const value: unknown = JSON.parse(json);
  if (typeof value === 'number') return value;
  throw new MalformedError('not a number');
}

function parseKeys(json: string): string[] {
  const keys: unknown = JSON.parse(json);
  if (Array.isArray(keys) && keys.every((key) => typeof key === 'string')) return keys;
  throw new MalformedError('not a list of keys');
}
