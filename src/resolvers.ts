import type { GraphQLFieldResolver } from "graphql";
import packageFile from "../package.json" with { type: "json" };
import type { Context } from "./context.ts";
import { EXCLUSIONS } from "./exclusion-texts.ts";
import { EXPOSURE, exposureText, SIZES } from "./exposure.ts";
import { certaintyText, heldText } from "./fact-texts.ts";
import { caveatsOf, FIGURE_TEXTS, FIGURES } from "./figures.ts";
import { type Language, languageOf } from "./language.ts";
import { distinction } from "./names/distinction.ts";
import { oddsOf } from "./partner/odds.ts";
import { partnerText } from "./partner/texts.ts";
import { contradiction, readPermitNumber } from "./permit-number.ts";
import { QUESTION_TEXTS } from "./question-texts.ts";
import { REASONS, UNKNOWN } from "./reason-texts.ts";
import { cellText, grantText, rightsText } from "./rights-texts.ts";
import type { Detail, Sentence } from "./texts.ts";
import { type Row, rowIn } from "./unknown.ts";

/** A field that code answers, from stored fields or columns of its object. */
export interface Computed {
  /** What the composer must read for it. */
  readonly needs: readonly string[];
  readonly resolve: GraphQLFieldResolver<Row, Context>;
}

/** The few fields that need code, by coordinate; those of an interface hold for all its types. */
export const computed: Readonly<Record<string, Computed>> = {
  ...Object.fromEntries(Object.entries(FIGURES).map(([name, { needs, of }]) => [name, { needs, resolve: of }])),
  ...Object.fromEntries(
    Object.entries({ ...FIGURE_TEXTS, ...QUESTION_TEXTS }).map(([name, { needs, of }]) => [
      name,
      { needs, resolve: said(of) },
    ]),
  ),
  "Estimate.caveats": {
    needs: [],
    resolve: (source, args, context, info) => caveatsOf(source).map(inLanguageOf(languageOf(args, context, info))),
  },
  "Partner.odds": { needs: ["probability"], resolve: (source) => oddsOf(source) },
  "PartnerReason.text": { needs: ["signal", "strength", "evidence", "detail"], resolve: said(partnerText) },
  "Named.name": { needs: ["id", "nameJa", "nameEn"], resolve: inLanguage("name") },
  "Titled.title": { needs: ["id", "titleJa", "titleEn"], resolve: inLanguage("title") },
  "Reason.text": { needs: ["signal", "assumed", "detail"], resolve: sentence(REASONS, "signal") },
  "Exclusion.text": { needs: ["rule", "detail"], resolve: sentence(EXCLUSIONS, "rule") },
  ...Object.fromEntries(EXPOSURE.map(([field, of]) => [`Exposure.${field}`, { needs: SIZES, resolve: of }])),
  "Exposure.text": { needs: SIZES, resolve: said(exposureText) },
  "GrantedRight.text": { needs: ["holders", "state", "detail"], resolve: told(grantText) },
  "RightsCell.text": {
    needs: ["territory", "field", "status", "holders", "licensors", "nameJa", "nameEn", "isEveryField", "isEverywhere"],
    resolve: told(cellText),
  },
  "RightsStanding.text": { needs: ["asOf", "grants", "free", "owners"], resolve: told(rightsText) },
  "NameCandidate.distinction": {
    needs: ["detail"],
    resolve: told(({ detail }, language) => distinction(detail, language)),
  },
  "Licence.numberKind": {
    needs: ["number"],
    resolve: ({ number }) => (typeof number === "string" ? (readPermitNumber(number)?.kind ?? null) : null),
  },
  "Licence.warning": {
    needs: ["number", "kind", "prefecture"],
    resolve: said(({ number, kind, prefecture }) => contradiction({ number, kind, prefecture })),
  },
  ...Object.fromEntries(
    ["Record", "Link", "Exclusion", "RightsOwner", "Caveat"].map((type) => [
      `${type}.certaintyText`,
      { needs: ["certainty"], resolve: said(certaintyText) },
    ]),
  ),
  "Link.heldText": { needs: ["since", "until"], resolve: told(heldText) },
  "Meta.apiVersion": { needs: [], resolve: () => packageFile.version },
  "Meta.viewer": { needs: [], resolve: (_source, _args, context) => context.viewer },
};

/** The text in the language asked for, else in the other one, else the id: a record is always called something. */
function inLanguage(field: string): Computed["resolve"] {
  return (source, args, context, info) => {
    const [ja, en] = [source[`${field}Ja`], source[`${field}En`]];
    return (languageOf(args, context, info) === "EN" ? (en ?? ja) : (ja ?? en)) ?? source.id ?? "";
  };
}

/** The sentence that the table has for this signal or rule; where nothing is known it says so. */
function sentence(table: Readonly<Record<string, (detail: Detail) => Sentence>>, key: string): Computed["resolve"] {
  return said((source) =>
    source.assumed === true ? UNKNOWN : (table[String(source[key])]?.(rowIn(source.detail) ?? {}) ?? UNKNOWN),
  );
}

/** What a text says of its row, in the language asked for. */
function told(text: (row: Row, language: Language) => string | null): Computed["resolve"] {
  return (source, args, context, info) => text(source, languageOf(args, context, info));
}

/** A sentence about its row, in the language asked for. */
function said(text: (row: Row) => Sentence | null): Computed["resolve"] {
  return told((row, language) => {
    const found = text(row);
    return found && inLanguageOf(language)(found);
  });
}

function inLanguageOf(language: Language): (sentence: Sentence) => string {
  return ({ ja, en }) => (language === "EN" ? en : ja);
}
