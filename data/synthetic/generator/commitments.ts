import { type Company, idOf, MERGED } from "./companies.ts";
import type { Chance } from "./random.ts";
import type { Seed } from "./seed-record.ts";
import { stricter, type Tables } from "./tables.ts";
import { two } from "./vocabulary.ts";

const COMMITMENTS = 60;
const CONSULTATIONS = 30;
/** Keeps every promise. */
const RELIABLE = "pharma-03";
/** Breaks its first six. */
const UNRELIABLE = "pharma-05";
const MILLION = 1_000_000;
const KINDS = ["FUNDS", "FUNDS", "IN_KIND", "PERSONNEL", "MATERIALS", "EQUIPMENT", "NAMED_LICENSEE"];
const TOPICS = ["BUSINESS", "IP", "REGULATORY", "INSURANCE", "MARKET", "CMC", "CLINICAL_DESIGN"];

interface World {
  readonly tables: Tables;
  readonly chance: Chance;
  readonly companies: readonly Company[];
  readonly open: readonly Seed[];
}

/** Invents the sixty commitments: the first twelve are of the reliable and the unreliable company in turn. */
export function inventCommitments({ tables, chance, companies, open }: World): void {
  const speaking = companies.filter((each) => !each.silent && each.slug !== MERGED);
  for (let number = 1; number <= COMMITMENTS; number++) {
    const planted = number <= 12 ? [RELIABLE, UNRELIABLE][number % 2] : undefined;
    const organization = planted ? idOf(planted) : chance.pick(speaking).id;
    const seed = chance.pick(open);
    const kind = chance.pick(KINDS);
    const ended = number <= 12 || number % 3 === 0;
    const kept = planted !== UNRELIABLE && (planted === RELIABLE || chance.next() < 0.8);
    tables.add(
      "commitments",
      {
        id: `commitment:synthetic-${two(number)}`,
        organization,
        seed: seed.id,
        kind,
        amount_jpy: kind === "FUNDS" ? String(chance.between(5, 80) * MILLION) : undefined,
        text_ja: `提供約束（${number}件目、架空）`,
        text_en: `Commitment (no. ${number}, synthetic)`,
        fulfilled: ended ? String(kept) : undefined,
      },
      {
        since: chance.month(2022, 2023),
        until: ended ? `${chance.between(2024, 2025)}-03-31` : undefined,
        audience: seed.plan.audience,
      },
    );
  }
}

/** Invents thirty consultations of open seeds, by the project managers of their hubs or the regulator. */
export function inventConsultations({ tables, chance, open }: World): void {
  for (let number = 1; number <= CONSULTATIONS; number++) {
    const seed = chance.pick(open);
    const regulator = number % 3 === 0;
    tables.add(
      "consultations",
      {
        id: `consultation:synthetic-${two(number)}`,
        organization: regulator ? undefined : seed.owner.id,
        seed: seed.id,
        kind: regulator ? "PMDA_RS" : "HUB_PM",
        topics: regulator ? "REGULATORY" : chance.pickSome(TOPICS, 2).join("|"),
        text_ja: `相談（${number}件目、架空）`,
        text_en: `Consultation (no. ${number}, synthetic)`,
      },
      { since: chance.month(2023, 2025), audience: stricter("INTERNAL", seed.plan.audience) },
    );
  }
}
