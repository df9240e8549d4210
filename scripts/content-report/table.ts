/** Columns as wide as their widest cell, two spaces apart; figures stand to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isFigure = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const say = (row: string[]) =>
    row
      .map((cell, column) => (isFigure[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [say(head), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.slice(1).map(say)].join('\n');
}

/** How often each value is there, the most frequent first: "senior 12, sde-ii 4". */
export function countsOf(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}

/** Least, middle and greatest of the values. */
export function rangeOf(values: number[], digits = 0): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round((sorted.length - 1) * share)] ?? 0).toFixed(digits);
  return `${at(0)} to ${at(1)}, middle ${at(0.5)}`;
}
