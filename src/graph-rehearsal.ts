import { orCancelled } from "./cancel.ts";

/** A statement and its values. */
export interface Change {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The part of the driver's transaction that a rehearsal needs. */
interface Transaction {
  run(text: string, parameters: Record<string, unknown>): Promise<Answer>;
  rollback(): Promise<void>;
}

interface Answer {
  readonly records: readonly { toObject(): Readonly<Record<string, unknown>> }[];
}

/** The part of the driver's session that a rehearsal needs. */
interface Session {
  begin(): Promise<Transaction>;
  close(): Promise<void>;
}

/**
 * Makes the changes, asks the last statement, and takes everything back: there is no commit here, and a session that is
 * closed, or a connection that breaks, ends its transaction with a rollback. Gives what the last statement answered.
 */
export async function rehearseIn(
  session: Session,
  statements: readonly { text: string; parameters: Record<string, unknown> }[],
  signal: AbortSignal | undefined,
): Promise<Readonly<Record<string, unknown>>[]> {
  try {
    return await orCancelled(runAll(session, statements, signal), session, signal);
  } finally {
    await session.close();
  }
}

async function runAll(
  session: Session,
  statements: readonly { text: string; parameters: Record<string, unknown> }[],
  signal: AbortSignal | undefined,
): Promise<Readonly<Record<string, unknown>>[]> {
  const transaction = await session.begin();
  let answer: Answer = { records: [] };
  try {
    for (const { text, parameters } of statements) {
      signal?.throwIfAborted();
      answer = await transaction.run(text, parameters);
    }
  } catch (error) {
    // The database has ended the transaction, or the session is closed: the first error is the one to tell.
    await transaction.rollback().catch(() => {});
    throw error;
  }
  await transaction.rollback();
  return answer.records.map((record) => record.toObject());
}
