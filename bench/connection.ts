import { connect, type Socket } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * One kept-alive HTTP connection that sends prepared requests, one after the other. It reads no more of an answer than it
 * must, so that the load costs little beside what is measured: the status and the length of the body.
 */
export class Connection {
  readonly #socket: Socket;
  #head: Buffer = Buffer.alloc(0);
  #missing = -1;
  #status = 0;
  #parts: Buffer[] = [];
  #answered: ((answer: Answer) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#take(chunk));
    socket.on("error", (error) => this.#failed?.(error));
    socket.on("close", () => this.#failed?.(new Error("The server closed the connection.")));
  }

  /** Connects to a port of this machine. */
  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => resolve(new Connection(socket)));
      socket.once("error", reject);
    });
  }

  /** Sends a request and waits for its answer. */
  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    if (this.#missing >= 0) {
      this.#body(chunk);
      return;
    }
    this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
    const end = this.#head.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.#head.subarray(0, end).toString("latin1");
    const body = this.#head.subarray(end + HEAD_END.length);
    this.#head = Buffer.alloc(0);
    const [, length] = /^content-length: *(\d+)/im.exec(head) ?? [];
    this.#status = Number(head.slice(9, 12));
    this.#missing = Number(length);
    if (length === undefined) this.#failed?.(new Error(`Expected an answer with a content-length, got ${head}`));
    else this.#body(body);
  }

  #body(chunk: Buffer): void {
    this.#parts.push(chunk);
    this.#missing -= chunk.length;
    if (this.#missing > 0) return;
    const answer = { status: this.#status, body: this.#parts };
    this.#missing = -1;
    this.#parts = [];
    this.#answered?.(answer);
  }
}

/** An answer as it came; the body in parts. */
export interface Answer {
  readonly status: number;
  readonly body: readonly Buffer[];
}

/** A POST of JSON as bytes, ready to be sent many times. */
export function prepareRequest(path: string, body: unknown): Buffer {
  const payload = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${path} HTTP/1.1`,
    "host: 127.0.0.1",
    "connection: keep-alive",
    "content-type: application/json",
    "accept: application/json",
    `content-length: ${payload.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), payload]);
}

/** The JSON of an answer. */
export function jsonOf(answer: Answer): unknown {
  return JSON.parse(Buffer.concat(answer.body).toString("utf8"));
}
