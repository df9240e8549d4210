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
import { LARGEST, writeNumbers } from './numbers';
import { createPieces, type Pieces } from './pieces';
import { joinTexts } from './texts';

interface Column {
  kinds: number[];
  numbers: number[];
  texts: Map<string, number>;
  /** Which of the texts each text, record and odd number is. */
  refs: number[];
  lengths: number[];
  places: Map<string, Column>;
}

/** What JSON leaves out or changes (`undefined`, -0) is left out and changed here too. Throws at values too deep. */
export function writeColumns(values: readonly unknown[]): Uint8Array<ArrayBuffer>[] {
  const columns: Column[] = [];
  const root = openColumn(columns);
  for (const value of values) put(columns, root, value, 0);
  return finish(columns);
}

function openColumn(columns: Column[]): Column {
  const column: Column = { kinds: [], numbers: [], texts: new Map(), refs: [], lengths: [], places: new Map() };
  columns.push(column);
  return column;
}

function placeIn(columns: Column[], column: Column, place: string): Column {
  const known = column.places.get(place);
  if (known) return known;
  const opened = openColumn(columns);
  column.places.set(place, opened);
  return opened;
}

function put(columns: Column[], column: Column, value: unknown, depth: number): void {
  if (depth > DEEPEST) throw new RangeError('a value too deep');
  const kind = kindOf(value);
  column.kinds.push(kind);
  if (kind === NUMBER) column.numbers.push(value as number);
  if (kind === TEXT) refer(column, value as string);
  if (kind === ODD_NUMBER) refer(column, JSON.stringify(value));
  if (kind === LIST || kind === RECORDS) {
    const list = value as unknown[];
    column.lengths.push(list.length);
    for (const [index, item] of list.entries())
      put(columns, placeIn(columns, column, placeOfItem(kind, index)), item, depth + 1);
  }
  if (kind === RECORD) {
    const entries = Object.entries(value as object).filter(([, entry]) => entry !== undefined);
    refer(column, JSON.stringify(entries.map(([key]) => key)));
    for (const [key, entry] of entries) put(columns, placeIn(columns, column, placeOfKey(key)), entry, depth + 1);
  }
}

function kindOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return TEXT;
    case 'boolean':
      return value ? TRUE : FALSE;
    case 'number':
      return kindOfNumber(value);
    default:
      if (Array.isArray(value)) return value.length > 0 && value.every(isRecord) ? RECORDS : LIST;
      return isRecord(value) ? RECORD : NULL;
  }
}

function kindOfNumber(value: number): number {
  if (!Number.isFinite(value)) return NULL;
  return Math.abs(value) <= LARGEST / 10 && Math.round(value * 10) / 10 === value ? NUMBER : ODD_NUMBER;
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function refer(column: Column, text: string): void {
  const ref = column.texts.get(text) ?? column.texts.size;
  column.texts.set(text, ref);
  column.refs.push(ref);
}

function finish(columns: Column[]): Uint8Array<ArrayBuffer>[] {
  const pieces = createPieces();
  const passages: string[] = [];
  const words: string[] = [];
  for (const column of columns) {
    const { texts, refs, areSorted } = orderTexts(column);
    const inTenths = column.numbers.some((value) => !Number.isInteger(value));
    pieces.small.count(column.kinds.length);
    pieces.small.count(4 * texts.length + 2 * Number(areSorted) + Number(inTenths));
    pieces.run(Uint8Array.from(column.kinds));
    writeSome(pieces, inTenths ? column.numbers.map((value) => Math.round(value * 10)) : column.numbers);
    writeSome(pieces, refs);
    writeSome(pieces, column.lengths);
    if (areSorted) {
      const begun = texts.map((text, index) => sharedLength(text, texts[index - 1] ?? ''));
      words.push(...texts.map((text, index) => text.slice(begun[index])));
      writeSome(pieces, begun);
    } else passages.push(...texts);
  }
  return [joinTexts(passages), joinTexts(words), ...pieces.done()];
}

/** How many letters the two begin with alike. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function writeSome(pieces: Pieces, numbers: number[]): void {
  if (numbers.length > 0) writeNumbers(pieces, numbers);
}

/** Texts that come again and again in the order of the alphabet, where each begins like the one before; others as they came. */
function orderTexts({ texts, refs }: Column): { texts: string[]; refs: number[]; areSorted: boolean } {
  const asTheyCame = [...texts.keys()];
  if (2 * asTheyCame.length > refs.length) return { texts: asTheyCame, refs, areSorted: false };
  const sorted = [...asTheyCame].sort();
  const places = new Map(sorted.map((text, index) => [text, index]));
  return { texts: sorted, refs: refs.map((ref) => places.get(asTheyCame[ref] as string) as number), areSorted: true };
}
