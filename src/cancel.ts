/** What is closed when nobody waits for its result any more. */
interface Session {
  close(): Promise<void>;
}

/** Waits for a result; when the client goes away the session is reset, which ends the statement in the database. */
export async function orCancelled<T>(
  result: Promise<T>,
  session: Session,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return result;
  signal.throwIfAborted();
  let abandon: (() => void) | undefined;
  const gone = new Promise<never>((_, reject) => {
    abandon = () => {
      void session.close();
      reject(signal.reason instanceof Error ? signal.reason : new Error("The client went away."));
    };
    signal.addEventListener("abort", abandon, { once: true });
  });
  try {
    return await Promise.race([result, gone]);
  } finally {
    if (abandon) signal.removeEventListener("abort", abandon);
  }
}
