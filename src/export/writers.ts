import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { LINK_COLUMNS, NODE_COLUMNS } from "./tables.ts";

/** The formats that can be written. */
export const FORMATS = ["csv", "graphml", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

type Cells = Readonly<Record<string, string | null>>;

/** One file that takes rows batch by batch; what was written is complete only after `close`. */
export interface TableWriter {
  write(rows: readonly Cells[]): Promise<void>;
  close(): Promise<void>;
}

/** A CSV file (RFC 4180, UTF-8): unknown is an empty cell, an empty text stands in quotes. */
export function csvWriter(path: string, columns: readonly string[]): TableWriter {
  const file = textFile(path);
  const header = file.put(`${columns.join(",")}\n`);
  const cell = (value: string | null | undefined): string =>
    value === null || value === undefined
      ? ""
      : /[",\r\n]/.test(value) || value === ""
        ? `"${value.replaceAll('"', '""')}"`
        : value;
  return {
    write: async (rows) => {
      await header;
      await file.put(rows.map((row) => `${columns.map((column) => cell(row[column])).join(",")}\n`).join(""));
    },
    close: file.end,
  };
}

/** A Parquet file; every batch is a row group, so that memory holds one batch. */
export function parquetWriter(path: string, columns: readonly string[]): TableWriter {
  const schema = [
    { name: "root", num_children: columns.length },
    ...columns.map((name) => ({
      name,
      type: "BYTE_ARRAY" as const,
      converted_type: "UTF8" as const,
      repetition_type: "OPTIONAL" as const,
    })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema });
  return {
    write: async (rows) => {
      if (rows.length === 0) return;
      await writer.write({ columnData: columns.map((name) => ({ name, data: rows.map((row) => row[name] ?? null) })) });
    },
    close: async () => {
      await writer.finish();
    },
  };
}

/** Both halves of one GraphML file: the nodes first, then the links. */
export function graphmlWriter(path: string): { nodes: TableWriter; links: TableWriter } {
  const file = textFile(path);
  const keys = (columns: readonly string[], domain: string): string =>
    columns
      .filter((name) => !NOT_DATA.has(name))
      .map((name) => `<key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="string"/>\n`)
      .join("");
  const data = (row: Cells, domain: string): string =>
    Object.entries(row)
      .map(([name, value]) =>
        value === null || NOT_DATA.has(name) ? "" : `<data key="${domain}.${name}">${escaped(value)}</data>`,
      )
      .join("");
  const head = file.put(
    `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys(NODE_COLUMNS, "node")}${keys(LINK_COLUMNS, "edge")}<graph edgedefault="directed">\n`,
  );
  const write = (text: (row: Cells) => string) => async (rows: readonly Cells[]) => {
    await head;
    await file.put(rows.map(text).join(""));
  };
  return {
    nodes: {
      write: write((row) => `<node id="${escaped(row.id ?? "")}">${data(row, "node")}</node>\n`),
      close: async () => {},
    },
    links: {
      write: write(
        (row) =>
          `<edge id="${escaped(row.id ?? "")}" source="${escaped(row.start ?? "")}" target="${escaped(row.end ?? "")}">${data(row, "edge")}</edge>\n`,
      ),
      close: async () => {
        await file.put("</graph>\n</graphml>\n");
        await file.end();
      },
    },
  };
}

/** Columns that GraphML says in the element itself. */
const NOT_DATA = new Set(["id", "start", "end"]);

/** Text as XML 1.0 may hold it: no control characters, and no sign with a meaning. */
function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ")
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function textFile(path: string): { put: (text: string) => Promise<void>; end: () => Promise<void> } {
  const stream = createWriteStream(path);
  return {
    put: async (text) => {
      if (!stream.write(text)) await once(stream, "drain");
    },
    end: async () => {
      stream.end();
      await once(stream, "close");
    },
  };
}
