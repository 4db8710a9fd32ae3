import neo4j, { type ProfiledPlan } from "neo4j-driver";
import type { Opened } from "./graphs.ts";
import { parametersOf, type WrittenStatement } from "./wire.ts";

/** Runs statements with PROFILE. */
export interface Profiler {
  /** Accesses to the store of these statements together. */
  dbHitsOf(statements: readonly WrittenStatement[]): Promise<number>;
  close(): Promise<void>;
}

/** Opens a connection for looking at plans. */
export function openProfiler({ uri, user, password, database }: Opened): Profiler {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  return {
    dbHitsOf: async (statements) => {
      let sum = 0;
      for (const statement of statements) {
        const { summary } = await driver.executeQuery(`PROFILE ${statement.text}`, parametersOf(statement), {
          database,
        });
        sum += summary.profile ? hitsOf(summary.profile) : 0;
      }
      return sum;
    },
    close: () => driver.close(),
  };
}

function hitsOf(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), Number(plan.dbHits));
}
