export interface Column {
  id: string | number;
  /** 0 to 1; absent draws nothing. */
  share?: number | undefined;
  /** A mark at another height: what was expected. */
  mark?: number | undefined;
  /** Under the column; where there are many, only some have one. */
  label?: string | undefined;
  /** Above the column. */
  figure?: string | undefined;
  title: string;
  /** Drawn weaker: too little to go by. */
  faint?: boolean;
}

/** Bars that stand, in the order given. */
export function Columns({ columns }: { columns: Column[] }) {
  return (
    <div class="columns">
      {columns.map(({ id, share, mark, label, figure, title, faint }) => (
        <div key={id} class="column" title={title}>
          <div class="column-track">
            {share !== undefined && <i style={{ height: `${100 * share}%` }} data-faint={faint || undefined} />}
            {figure && <b style={{ bottom: `${100 * Math.max(share ?? 0, mark ?? 0)}%` }}>{figure}</b>}
            {mark !== undefined && <u style={{ bottom: `${100 * mark}%` }} />}
          </div>
          <span>{label}</span>
        </div>
      ))}
    </div>
  );
}
