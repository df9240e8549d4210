export interface RankedBar {
  id: string;
  label: string;
  /** Lengths of its parts on one scale, strongest first. */
  parts: number[];
  figure: string;
}

/** Bars that lie, under their names: longest first. */
export function RankedBars({ bars }: { bars: RankedBar[] }) {
  const longest = Math.max(...bars.map(({ parts }) => sum(parts)), Number.MIN_VALUE);
  return (
    <ol class="ranked" style={{ '--rows': Math.ceil(bars.length / 2) }}>
      {bars.map(({ id, label, parts, figure }) => (
        <li key={id} data-none={sum(parts) === 0 || undefined}>
          <span>{label}</span>
          <span class="figure">{figure}</span>
          <div>
            {parts.map((part, index) => part > 0 && <i key={index} style={{ width: `${(100 * part) / longest}%` }} />)}
          </div>
        </li>
      ))}
    </ol>
  );
}

const sum = (parts: number[]): number => parts.reduce((total, part) => total + part, 0);
