/**
 * For each row the column it gets, so that the sum of what they are worth is greatest and no column is given twice; −1
 * where a row goes without. What is worth 0 or less is not given. The Hungarian method, in rows² × columns steps; of
 * equal answers always the same one.
 */
export function assign(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length;
  const real = worth[0]?.length ?? 0;
  // A column of no worth for each row: to go without.
  const columns = real + rows;
  const cost = (row: number, column: number) => -Math.max(0, column <= real ? (worth[row - 1]?.[column - 1] ?? 0) : 0);
  const [byRow, byColumn] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  const owner = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) seat(row, { columns, cost, byRow, byColumn, owner });
  const given = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = (owner[column] ?? 0) - 1;
    if (row >= 0 && (worth[row]?.[column - 1] ?? 0) > 0) given[row] = column - 1;
  }
  return given;
}

interface Board {
  columns: number;
  /** Rows and columns count from 1. */
  cost(row: number, column: number): number;
  byRow: Float64Array;
  byColumn: Float64Array;
  /** The row that has a column, 0 for none. */
  owner: Int32Array;
}

interface Search {
  /** What each column costs at the least so far, and from which column it was reached. */
  least: Float64Array;
  from: Int32Array;
  seen: Uint8Array;
}

/** Gives one more row its column, moving others where that is cheaper: the shortest path to a free column. */
function seat(row: number, board: Board): void {
  const { columns, owner } = board;
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const search: Search = { least, from: new Int32Array(columns + 1), seen: new Uint8Array(columns + 1) };
  owner[0] = row;
  let here = 0;
  do {
    search.seen[here] = 1;
    here = reach(here, board, search);
  } while (owner[here] !== 0);
  const { from } = search;
  for (; here !== 0; here = from[here] as number) owner[here] = owner[from[here] as number] as number;
}

/** Goes on from a column to the nearest one not seen, which is returned, and moves the potentials along. */
function reach(here: number, board: Board, { least, from, seen }: Search): number {
  const { columns, cost, byRow, byColumn, owner } = board;
  const row = owner[here] as number;
  const open = Array.from({ length: columns }, (_, index) => index + 1).filter((column) => !seen[column]);
  for (const column of open) {
    const reduced = cost(row, column) - (byRow[row] as number) - (byColumn[column] as number);
    if (reduced >= (least[column] as number)) continue;
    least[column] = reduced;
    from[column] = here;
  }
  const nearest = open.reduce((best, column) => ((least[column] as number) < (least[best] as number) ? column : best));
  const step = least[nearest] as number;
  for (const column of open) least[column] = (least[column] as number) - step;
  for (let column = 0; column <= columns; column++) {
    if (!seen[column]) continue;
    const seated = owner[column] as number;
    byRow[seated] = (byRow[seated] as number) + step;
    byColumn[column] = (byColumn[column] as number) - step;
  }
  return nearest;
}
