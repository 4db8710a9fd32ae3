import type { Derive } from "./compose/parameters.ts";
import { basisParameters, countryCode, exclusionParameters, matchParameters } from "./match.ts";
import { CERTAIN, isLatin, termOf } from "./names/levels.ts";
import { aloneQueries, firstWord, isNamed, nameLevels, nameQueries, recordQueries } from "./names/search-words.ts";
import { partnerParameters } from "./partner/parameters.ts";
import { readPermitNumber } from "./permit-number.ts";
import { listIn, textsIn } from "./unknown.ts";
import { termsOf } from "./vocabulary.ts";
import { wholeBetween } from "./whole-number.ts";

/** Parameters of bodies that are more than an argument of their name, by coordinate and parameter. */
export const derived: Readonly<Record<string, Derive>> = {
  ...matchParameters("Seed.licensees"),
  ...matchParameters("Organization.seeds"),
  ...matchParameters("Query.match"),
  ...matchParameters("Seed.compare"),
  ...matchParameters("Seed.waysToMarket"),
  ...matchParameters("Query.counterfactual"),
  "Query.counterfactual.top": ({ top }) => wholeBetween("top", top, 50),
  // The resolver puts the copies that it has made in its place.
  "Query.counterfactual.copies": () => [],
  "Query.desk.list": () => ({}),
  "Seed.waysToMarket.most": ({ most }) => wholeBetween("most", most, 50),
  "Query.routes.most": ({ most }) => wholeBetween("most", most, 20),
  ...partnerParameters("Seed.partners"),
  ...matchParameters("Seed.match"),
  ...matchParameters("Seed.withoutEvidence"),
  ...matchParameters("Seed.matchCounts"),
  ...exclusionParameters("Seed.excluded"),
  ...basisParameters("Seed.licensees"),
  ...basisParameters("LicenseeConnection.basis"),
  ...basisParameters("Organization.seeds"),
  ...basisParameters("SeedMatchConnection.basis"),
  "Seed.rights.territory": ({ territory }) => (typeof territory === "string" ? countryCode(territory) : null),
  "Query.search.alone": ({ text, types }) => aloneQueries(listIn(types), String(text)),
  "Query.search.records": ({ text, types }) => recordQueries(listIn(types), String(text)),
  "Query.search.names": ({ text, types }) => nameQueries(listIn(types), String(text)),
  "Query.search.levels": ({ text, types }) => nameLevels(listIn(types), String(text)),
  "Query.search.isLatin": ({ text }) => isLatin(String(text)),
  "Query.search.word": ({ text }) => firstWord(String(text)),
  "Query.search.labels": ({ types }) => listIn(types).flatMap((type) => (isNamed(type) ? [labelOf(type)] : [])),
  "Query.resolve.terms": ({ names }) => textsIn(names).map(termOf),
  "Query.resolve.types": ({ types }) => textsIn(types).map((type) => `type_${type}`),
  "Query.resolve.certain": () => CERTAIN,
  "Query.vocabulary.read": ({ enumerations }) =>
    termsOf(Array.isArray(enumerations) ? textsIn(enumerations) : undefined),
  "Query.licenceNumbers.read": ({ numbers }) =>
    textsIn(numbers).map((number, position) => {
      const read = readPermitNumber(number);
      return { number, position: BigInt(position), isUnderstood: read !== undefined, ...read };
    }),
};

/** The label of the records of a search type; `ORGANIZATION` is an Organization. */
function labelOf(type: unknown): string {
  return String(type).replace(/(?<=^.).*/, (rest) => rest.toLowerCase());
}
