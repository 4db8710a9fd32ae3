import type { Driver, ManagedTransaction, ProfiledPlan, Session } from "neo4j-driver";

/** What the statements of a request cost. */
export class Profiles {
  #statements = 0;
  #dbHits = 0;

  add(dbHits: number): void {
    this.#statements += 1;
    this.#dbHits += dbHits;
  }

  /** The figures since the last call. */
  take(): { statements: number; dbHits: number } {
    const taken = { statements: this.#statements, dbHits: this.#dbHits };
    this.#statements = 0;
    this.#dbHits = 0;
    return taken;
  }
}

/** The driver, with every read profiled; for a look at what is asked, never while time is measured. */
export function profiling(driver: Driver, profiles: Profiles): Driver {
  return replacing(driver, "session", (config: Parameters<Driver["session"]>[0]) => {
    const session = driver.session(config);
    return replacing(session, "executeRead", profiledRead(session, profiles));
  });
}

function profiledRead(session: Session, profiles: Profiles) {
  return (work: (transaction: ManagedTransaction) => unknown, config: Parameters<Session["executeRead"]>[1]) =>
    session.executeRead(async (transaction) => {
      const run = async (text: string, parameters: Record<string, unknown>) => {
        const result = await transaction.run(`PROFILE ${text}`, parameters);
        profiles.add(result.summary.profile ? dbHitsOf(result.summary.profile) : 0);
        return result;
      };
      return work(replacing(transaction, "run", run));
    }, config);
}

/** The object with one method in place of its own. */
function replacing<T extends object>(target: T, name: string, method: unknown): T {
  return new Proxy(target, {
    get: (object, key) => {
      if (key === name) return method;
      const value = Reflect.get(object, key);
      return typeof value === "function" ? value.bind(object) : value;
    },
  });
}

function dbHitsOf(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + dbHitsOf(child), Number(plan.dbHits));
}
