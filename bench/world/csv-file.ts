import { closeSync, openSync, writeSync } from "node:fs";

/** A value of a cell; undefined is an empty cell, which the import reads as no property. */
export type Cell = string | number | boolean | undefined;

const CHUNK = 1 << 20;

/** A file of comma-separated values that is written row by row, in large pieces. */
export class CsvFile {
  readonly path: string;
  /** Rows so far, the header left out. */
  rows = 0;
  readonly #file: number;
  #waiting = "";

  constructor(path: string, header: readonly string[]) {
    this.path = path;
    this.#file = openSync(path, "w");
    this.#waiting = `${header.join(",")}\n`;
  }

  /** Writes a row; the cells hold no commas, quotes or line breaks. */
  write(cells: readonly Cell[]): void {
    let line = "";
    for (const cell of cells) line += `,${cell ?? ""}`;
    this.#waiting += `${line.slice(1)}\n`;
    this.rows += 1;
    if (this.#waiting.length > CHUNK) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#waiting);
    this.#waiting = "";
  }
}
