/**
 * Bytes that a Node process still uses after its garbage is collected, asked at the address that `--inspect` prints.
 * Rejects when the process does not answer.
 */
export async function liveHeap(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
  try {
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error(`No inspector answers at ${inspector}.`));
    });
    // Twice: what the first collection lets finalizers free is gone after the second.
    await ask(socket, "HeapProfiler.collectGarbage");
    await ask(socket, "HeapProfiler.collectGarbage");
    const { usedSize } = await ask(socket, "Runtime.getHeapUsage");
    return usedSize ?? Number.NaN;
  } finally {
    socket.close();
  }
}

/** Calls one method of the inspector; one at a time, so that the next message is its answer. */
function ask(socket: WebSocket, method: string): Promise<{ usedSize?: number }> {
  return new Promise((resolve, reject) => {
    socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)).result ?? {});
    socket.onclose = () => reject(new Error(`The inspector closed before it answered ${method}.`));
    socket.send(JSON.stringify({ id: 1, method }));
  });
}
