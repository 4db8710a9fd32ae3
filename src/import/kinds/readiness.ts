import { column, LIST, oneOf, REQUIRED, reference, text } from "../column.ts";
import { PROVENANCE } from "../provenance.ts";
import { link, links, node, type RecordKind } from "../record.ts";
import { CONSULTATION_TOPICS } from "./commitments.ts";
import { ID, NAMES } from "./vocabulary.ts";

export const OBSTACLE_VIEWS = ["ACADEMIA", "COMPANY", "FIELD"] as const;

/** How ready a seed is, and what stands before it. */
export const READINESS: readonly RecordKind[] = [
  node("ReadinessDimension", "readiness_dimensions", {
    timeless: true,
    columns: [
      ID,
      ...NAMES,
      text("code", REQUIRED),
      text("anchor1"),
      text("anchor3"),
      text("anchor5"),
      oneOf("topics", CONSULTATION_TOPICS, LIST),
      ...PROVENANCE,
    ],
  }),
  node("Obstacle", "obstacles", {
    timeless: true,
    columns: [
      ID,
      ...NAMES,
      text("code", REQUIRED),
      oneOf("view", OBSTACLE_VIEWS, REQUIRED),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
  }),
  links("ObstacleDimension", "obstacle_dimensions", {
    columns: [
      reference("obstacle", ["Obstacle"], { ...REQUIRED, prefix: "obstacle:" }),
      reference("dimension", ["ReadinessDimension"], { ...REQUIRED, prefix: "dimension:" }),
      ...PROVENANCE,
    ],
    links: [link("WEAKENS", "obstacle", "dimension")],
  }),
  links("ProgrammeDimension", "programme_dimensions", {
    columns: [
      reference("programme", ["Programme"], REQUIRED),
      reference("dimension", ["ReadinessDimension"], { ...REQUIRED, prefix: "dimension:" }),
      ...PROVENANCE,
    ],
    links: [link("ADDRESSES", "programme", "dimension")],
  }),
  links("SeedObstacle", "seed_obstacles", {
    columns: [
      reference("seed", ["Seed"], REQUIRED),
      reference("obstacle", ["Obstacle"], { ...REQUIRED, prefix: "obstacle:" }),
      ...PROVENANCE,
    ],
    links: [link("FACES", "seed", "obstacle")],
  }),
  node("ReadinessAssessment", "readiness_assessments", {
    dated: true,
    columns: [
      ID,
      reference("seed", ["Seed"], REQUIRED),
      reference("organization", ["Organization"]),
      column("publication_planned", "partialDate", { optional: true }),
      text("text_ja"),
      text("text_en"),
      ...PROVENANCE,
    ],
    links: [link("OF", "id", "seed", { name: "of" }), link("BY", "id", "organization", { name: "made" })],
  }),
  links("ReadinessScore", "readiness_scores", {
    columns: [
      reference("assessment", ["ReadinessAssessment"], REQUIRED),
      reference("dimension", ["ReadinessDimension"], { ...REQUIRED, prefix: "dimension:" }),
      column("score", "integer", REQUIRED),
      ...PROVENANCE,
    ],
    links: [link("SCORES", "assessment", "dimension", { own: ["score"] })],
  }),
];
