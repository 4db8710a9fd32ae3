/**
 * The cells of one row of a CSV file (RFC 4180); undefined when its quotes do not fit: one that never closes, text behind a
 * closing one, or one in the middle of a bare cell.
 */
export function cellsOf(row: string, delimiter: string): readonly string[] | undefined {
  if (!row.includes('"')) return row.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const taken = row[at] === '"' ? quotedCell(row, at + 1) : bareCell(row, at, delimiter);
    if (!taken) return undefined;
    cells.push(taken.cell);
    if (taken.end >= row.length) return cells;
    if (row[taken.end] !== delimiter) return undefined;
    at = taken.end + 1;
  }
}

interface Taken {
  readonly cell: string;
  /** Where the delimiter behind the cell stands, or the end of the row. */
  readonly end: number;
}

function bareCell(row: string, at: number, delimiter: string): Taken | undefined {
  const next = row.indexOf(delimiter, at);
  const end = next === -1 ? row.length : next;
  const cell = row.slice(at, end);
  return cell.includes('"') ? undefined : { cell, end };
}

/** A cell whose opening quote stands before `at`; a doubled quote is one quote of the text. */
function quotedCell(row: string, at: number): Taken | undefined {
  let cell = "";
  for (let from = at; ; ) {
    const quote = row.indexOf('"', from);
    if (quote === -1) return undefined;
    if (row[quote + 1] !== '"') return { cell: cell + row.slice(from, quote), end: quote + 1 };
    cell += row.slice(from, quote + 1);
    from = quote + 2;
  }
}
