import { type KindRow, Reader, type Understood } from "./line-reader.ts";
import { seedRows } from "./seed-rows.ts";
import type { StaffTable } from "./tables.ts";
import { tieRows } from "./tie-rows.ts";

/** The records that a line states, with their source: rows of the kinds that data files have. */
export function rowsOf(understood: Understood): KindRow[] {
  const { table } = understood.said.line;
  const read = new Reader(understood);
  const rows = ROWS[table.key](read);
  return [read.source(), ...rows.map(([kind, cells]): KindRow => [kind, { ...cells, ...read.provenance() }])];
}

const ROWS: Readonly<Record<StaffTable["key"], (read: Reader) => KindRow[]>> = {
  seeds: seedRows,
  needs: (read) => {
    const need = `need:${read.slug}`;
    const period = { since: read.one("開始日"), until: read.one("終了日") };
    return [
      ["Need", { id: need, organization: read.id("企業"), text_ja: read.one("ニーズ"), ...period }],
      ...[...read.ids("モダリティ"), ...read.ids("対象疾患")].map(
        (target): KindRow => ["NeedWant", { need, target, ...period }],
      ),
    ];
  },
  approaches: (read) => [
    [
      "Approach",
      {
        id: `approach:${read.slug}`,
        seed: read.id("シーズ"),
        company: read.id("企業"),
        organization: read.id("打診した機関"),
        outcome: read.one("結果"),
        reasons: read.list("見送り理由"),
        channel: read.one("経路"),
        material: read.one("提供資料"),
        text_ja: read.one("メモ"),
        since: read.one("打診日"),
      },
    ],
  ],
  licences: (read) => [
    [
      "Licence",
      {
        id: `licence:${read.slug}`,
        organization: read.id("企業"),
        kind: read.one("許可の種類"),
        number: read.one("許可番号"),
        prefecture: read.one("都道府県"),
        since: read.one("許可日"),
        until: read.one("有効期限"),
      },
    ],
  ],
  ties: tieRows,
};
