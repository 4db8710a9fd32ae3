/** Why a question got no answer, in words a caller can act on. */
export class GraphError extends Error {
  readonly code: "DATABASE_UNAVAILABLE" | "DEADLINE_EXCEEDED" | "CANCELLED" | "DATABASE_ERROR";
  constructor(code: GraphError["code"], message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** What the driver threw, as words of ours; `question` is what was asked. */
export function toGraphError(error: unknown, question: { name: string; signal?: AbortSignal }): GraphError {
  if (error instanceof GraphError) return error;
  if (question.signal?.aborted) return new GraphError("CANCELLED", `${question.name}: the client went away.`, error);
  const code = isDriverError(error) ? error.code : "";
  const message = error instanceof Error ? error.message : String(error);
  // A transaction that is ended while it waits for another one's lock says that the client of its locks was stopped.
  if (/TransactionTimedOut|Terminated|LockClientStopped/.test(code))
    return new GraphError(
      "DEADLINE_EXCEEDED",
      `${question.name} took longer than its deadline and was stopped. Ask for less, or with a narrower filter; when the database is busy, ask again.`,
      error,
    );
  if (
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|N\/A/.test(code) ||
    /acquisition timed out|Pool is closed/i.test(message)
  )
    return new GraphError(
      "DATABASE_UNAVAILABLE",
      "The database does not answer at the moment. Try again in a few seconds; GET /health tells when it is back.",
      error,
    );
  return new GraphError("DATABASE_ERROR", `${question.name}: the database refused the statement.`, error);
}

/** The driver's errors carry a code such as `Neo.ClientError.…`. */
function isDriverError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
