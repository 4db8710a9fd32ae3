import { type Company, MERGED } from "./companies.ts";
import type { Chance } from "./random.ts";
import type { Seed } from "./seed-record.ts";
import { stricter, type Tables } from "./tables.ts";
import { two } from "./vocabulary.ts";

const APPROACHES = 80;
/** Every eighth approach is known to named persons only. */
const NAMED_ONLY = 8;
const REASONS = ["IP_WEAK", "DATA_WEAK", "NO_STRATEGIC_FIT", "BUDGET", "REGULATORY_UNCLEAR", "CMC", "MARKET_SMALL"];
const OUTCOMES = ["NO_REPLY", "DECLINED", "DECLINED", "DECLINED", "INTERESTED", "NDA", "MEETING"];

interface World {
  readonly tables: Tables;
  readonly chance: Chance;
  readonly companies: readonly Company[];
  readonly open: readonly Seed[];
}

/**
 * Invents the eighty approaches of offices to companies, none of them public. The refusals of early seeds (basic, applied)
 * all say that the stage is too early; a refusal without a reason says UNDISCLOSED.
 */
export function inventApproaches({ tables, chance, companies, open }: World): void {
  for (let number = 1; number <= APPROACHES; number++) {
    const seed = chance.pick(open);
    const fitting = companies.filter((each) => each.branch === seed.plan.idea.theme.branch && each.slug !== MERGED);
    const company = chance.pick(fitting.length > 0 ? fitting : companies);
    const outcome = chance.pick(OUTCOMES);
    const own = number % NAMED_ONLY === 0 ? "CONFIDENTIAL" : "INTERNAL";
    tables.add(
      "approaches",
      {
        id: `approach:synthetic-${two(number)}`,
        seed: seed.id,
        company: company.id,
        organization: seed.owner.id,
        outcome,
        reasons: outcome === "DECLINED" ? reasonOf(seed, chance) : undefined,
        channel: chance.pick(["BioJapan", "DSANJ", "mail"]),
        material: outcome === "NDA" || outcome === "MEETING" ? "CONF" : "NON_CONF",
        text_ja: `${company.ja}への打診（${number}件目、架空）`,
        text_en: `Approach to ${company.en} (no. ${number}, synthetic)`,
      },
      { since: chance.month(2022, 2025), audience: stricter(own, seed.plan.audience) },
    );
  }
}

function reasonOf(seed: Seed, chance: Chance): string {
  if (seed.plan.stage < 2) return "STAGE_EARLY";
  return chance.next() < 0.3 ? "UNDISCLOSED" : chance.pick(REASONS);
}
