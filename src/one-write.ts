import { subscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

/**
 * The driver hands a message to its socket in pieces of 1,400 bytes, each a system call; a composed statement has up to
 * ten of them. From now on the pieces that new connections to this address are given in one turn leave in one call.
 */
export function writeAtOnce(uri: string): void {
  if (ports.size === 0) subscribe("net.client.socket", watch);
  ports.add(new URL(uri).port || "7687");
}

/** The ports of the databases. */
const ports = new Set<string>();

function watch(message: unknown): void {
  const socket = socketOf(message);
  socket?.once("connect", () => {
    if (ports.has(String(socket.remotePort))) gatherWrites(socket);
  });
}

function socketOf(message: unknown): Socket | undefined {
  if (typeof message !== "object" || message === null || !("socket" in message)) return undefined;
  return message.socket instanceof Socket ? message.socket : undefined;
}

function gatherWrites(socket: Socket): void {
  const write = socket.write;
  const gathering = (...given: readonly unknown[]): unknown => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return Reflect.apply(write, socket, given);
  };
  // Node itself replaces `write` when the other side closes, so it must stay writable.
  Object.defineProperty(socket, "write", { value: gathering, writable: true, configurable: true });
}
