import { i18n } from '#i18n';

export interface Table {
  columns: string[];
  /** The first cell names the row. Most telling first: only so many are shown. */
  rows: (string | number)[][];
}

interface PlotTableProps extends Table {
  caption: string;
}

/** Rows in a table: more are read by nobody, and thousands would hold the page up. */
const MOST_ROWS = 100;

export function PlotTable({ columns, rows, caption }: PlotTableProps) {
  return (
    <>
      <table class="plot-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <p class="eyebrow">{i18n.t('progress.tableCut', [MOST_ROWS, rows.length])}</p>}
    </>
  );
}

function Row({ row: [name, ...cells] }: { row: Table['rows'][number] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
