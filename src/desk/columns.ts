import type { Awakened } from "./awakened.ts";
import type { Balance, WorkList } from "./work-list.ts";

/** A work list as a parameter of the statement that answers `desk`: whole numbers are BigInts, records stand by id. */
export function columnsOf(list: WorkList): Readonly<Record<string, unknown>> {
  return {
    since: list.since,
    day: list.asOf,
    names: list.hub,
    openSeeds: BigInt(list.openSeeds),
    covered: BigInt(list.covered),
    calls: list.calls.map(({ company, covers, why }) => ({
      companyId: company,
      covers: covers.map(({ seed, place }) => ({ seedId: seed, place: BigInt(place) })),
      reason: why,
    })),
    overAsked: list.overAsked.map(({ company, asked }) => ({ companyId: company, asked: BigInt(asked) })),
    newTakers: list.awakened.map(taker),
    withoutTakerIds: list.withoutTaker.map(({ seed }) => seed),
    drugs: share(list.drugs),
    outside: share(list.outside),
  };
}

function taker({ seed, company, place, cause }: Awakened): Readonly<Record<string, unknown>> {
  const common = { seedId: seed, companyId: company, place: BigInt(place), cause: cause.kind };
  if (cause.kind === "OTHERS_FELL") return { ...common, signal: null, points: null, reason: null, ahead: cause.names };
  return { ...common, signal: cause.signal, points: cause.points, reason: cause.text, ahead: [] };
}

function share({ share, of, target }: Balance): Readonly<Record<string, unknown>> {
  return { share, of: BigInt(of), target };
}
