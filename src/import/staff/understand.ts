import { type Asking, type Meaning, type Mention, meaningsOf, type NamedType, TYPES } from "../../meanings.ts";
import type { Fault } from "../fault.ts";
import { fault, type SaidLine } from "./read-line.ts";
import { seedId } from "./seed-rows.ts";

/** A line with the ids that it names, by heading, and all that is wrong with it. */
export interface UnderstoodLine {
  readonly said: SaidLine;
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly Fault[];
}

/** The ids that lines name; seeds may be named by the number of the register. */
export async function understand(lines: readonly SaidLine[], asking: Asking): Promise<UnderstoodLine[]> {
  const numbers = new Set(
    lines.flatMap(({ values, line }) => (line.table.key === "seeds" ? (values.get("管理番号") ?? []) : [])),
  );
  const mentions = lines.flatMap(({ mentions }) => mentions.map((each) => ownSeed(each, numbers)));
  const meanings = await meaningsOf(mentions, asking);
  let next = 0;
  return lines.map((said) => {
    const ids = new Map<string, readonly string[]>();
    const faults = [...said.faults];
    for (const { column, text } of said.mentions) {
      const mention = mentions[next];
      const meaning = meanings[next] ?? { candidates: [] };
      next += 1;
      const id = meaning.id ?? (numbers.has(text) && mention?.type === "SEED" ? mention.text : undefined);
      if (id !== undefined) ids.set(column.ja, [...(ids.get(column.ja) ?? []), id]);
      else faults.push(unknownName(column.ja, text, mention?.type ?? "ORGANIZATION", meaning));
    }
    return { said, ids, faults };
  });
}

/** A number of the register stands for the seed that has it, now or from an earlier batch. */
function ownSeed(mention: Mention, numbers: ReadonlySet<string>): Mention {
  const isNumber = mention.type === "SEED" && (numbers.has(mention.text) || /^[\w.-]+$/.test(mention.text));
  return isNumber ? { ...mention, text: seedId(mention.text) } : mention;
}

function unknownName(column: string, given: string, type: NamedType, { candidates }: Meaning): Fault {
  const shown = candidates.slice(0, 5).map(({ id, name }) => `${name}（${id}）`);
  const cure =
    shown.length > 0
      ? `候補：${shown.join("、")}。この中からIDで指定してください。`
      : `正式名称に直すか、IDで指定してください。${type === "ORGANIZATION" ? "登録のない組織は npm run import -- ror または edinet で取り込めます。" : ""}`;
  return fault("unknown reference", column, { given, expected: `登録されている${TYPES[type].ja}の名称またはID`, cure });
}
