// biome-ignore-all lint/a11y/noRedundantRoles: some browsers forget that it is a table once the style sheet makes cards of it
import type { ReactNode } from 'react';
import './MoneyTable.css';

/** One line: its name, then one cell under each of the other headers. Amounts come already written (« 912,40 € »). */
export type MoneyRow = { id: string; titre: string; cellules: readonly ReactNode[]; enEvidence?: boolean | undefined };

/** The first header names the first column. `total` is a last line, heavier. */
export type MoneyTableProps = {
  caption: string;
  headers: readonly string[];
  rows: readonly MoneyRow[];
  total?: Omit<MoneyRow, 'id'> | undefined;
};

/** Amounts in columns whose digits line up; where there is no room, one card a line, each amount with its name. */
export function MoneyTable({ caption, headers, rows, total }: MoneyTableProps) {
  return (
    <div className="ui-money">
      <table className="ui-money__table" role="table">
        <caption className="ui-money__caption">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headers.map((header) => (
              <th key={header} scope="col" role="columnheader">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Line key={row.id} row={row} headers={headers} />
          ))}
        </tbody>
        {total && (
          <tfoot role="rowgroup">
            <Line row={{ ...total, enEvidence: false }} headers={headers} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Line({ row, headers }: { row: Omit<MoneyRow, 'id'>; headers: readonly string[] }) {
  return (
    <tr role="row" className={row.enEvidence ? 'ui-money__row--stressed' : undefined}>
      <th scope="row" role="rowheader">
        {row.titre}
      </th>
      {row.cellules.map((cell, rank) => (
        <td key={headers[rank + 1] ?? rank} role="cell" data-titre={headers[rank + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
