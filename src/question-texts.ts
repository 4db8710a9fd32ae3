import { compareText } from "./compare-text.ts";
import { deskText, takerText, whyText } from "./desk/texts.ts";
import { closedText, gapsText, standingText, warningText } from "./gap-texts.ts";
import { matchWarningText } from "./match-warning-text.ts";
import { routeText, stepText } from "./route-text.ts";
import type { Sentence } from "./texts.ts";
import type { Row } from "./unknown.ts";
import { wayText } from "./way-text.ts";
import { changeText, counterfactualText, wayOutText } from "./what-if/texts.ts";

/** The sentences of the questions that staff ask besides the ranking, by coordinate, with what each reads of its row. */
export const QUESTION_TEXTS: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly of: (row: Row) => Sentence | null }>
> = {
  "SeedGaps.text": { needs: ["detail"], of: gapsText },
  "DimensionStanding.text": {
    needs: ["standing", "score", "wanted", "code", "nameJa", "nameEn", "gateJa", "gateEn"],
    of: standingText,
  },
  "ReadinessWarning.text": { needs: ["trap", "design", "regulation", "patents", "planned"], of: warningText },
  "Counterfactual.text": { needs: ["top", "rank", "of", "tried", "ways", "names"], of: counterfactualText },
  "CounterfactualWay.text": { needs: ["changes", "rank", "count"], of: wayOutText },
  "SeedChange.text": { needs: ["kind", "scoreNow", "scoreThen", "phaseThen", "licence", "names"], of: changeText },
  "Desk.text": { needs: ["names", "day", "openSeeds", "covered", "count"], of: deskText },
  "DeskCall.why": { needs: ["reason"], of: whyText },
  "NewTaker.text": { needs: ["cause", "signal", "points", "reason", "ahead"], of: takerText },
  "MatchWarning.text": { needs: ["kind", "names"], of: matchWarningText },
  "WayToMarket.text": { needs: ["kind", "score", "names"], of: wayText },
  "Route.text": { needs: ["detail"], of: routeText },
  "RouteStep.text": { needs: ["kind", "since", "names"], of: stepText },
  "GapClosed.text": { needs: ["code", "nameJa", "nameEn"], of: closedText },
  "ComparedCompany.text": {
    needs: ["status", "rank", "of", "lead", "differences", "missing", "detail"],
    of: compareText,
  },
};
