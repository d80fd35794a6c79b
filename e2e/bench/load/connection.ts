import { connect, type Socket } from "node:net";

/** Called with the milliseconds that an answer took. */
export type Answered = (tookMs: number) => void;

const headerEnd = Buffer.from("\r\n\r\n");

/**
 * One keep-alive connection that sends a request whenever the one before it is answered. It reads of HTTP what both
 * servers write, and no more, so that the client takes as little of the machine as can be.
 */
export class Connection {
  private readonly socket: Socket;
  private parts: Buffer[] = [];
  private size = 0;
  private expected = -1;
  private sentAt = 0;
  private stopping = false;
  /** Settled when the connection is closed. */
  readonly closed: Promise<void>;

  constructor(
    port: number,
    private readonly next: () => string,
    private readonly answered: Answered,
    private readonly failed: (reason: string) => void,
  ) {
    this.socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => this.send());
    this.socket.on("data", (chunk: Buffer) => this.receive(chunk));
    this.socket.on("error", (error) => this.failed(error.message));
    this.closed = new Promise((resolve) => {
      this.socket.on("close", () => {
        if (!this.stopping) this.failed("the server closed the connection");
        resolve();
      });
    });
  }

  /** Closes the connection when what is under way is answered: the next measurement must not pay for it. */
  stop(): void {
    this.stopping = true;
    this.socket.setTimeout(10_000, () => this.socket.destroy());
  }

  private send(): void {
    this.sentAt = performance.now();
    this.socket.write(this.next());
  }

  private receive(chunk: Buffer): void {
    this.parts.push(chunk);
    this.size += chunk.length;
    if (this.expected < 0) this.readHead();
    if (this.expected < 0 || this.size < this.expected) return;
    if (this.size > this.expected) this.failed("the server sent more than was asked for");
    this.parts = [];
    this.size = 0;
    this.expected = -1;
    if (this.stopping) {
      this.socket.destroy();
      return;
    }
    this.answered(performance.now() - this.sentAt);
    this.send();
  }

  private readHead(): void {
    const seen = this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts);
    const end = seen.indexOf(headerEnd);
    if (end < 0) return;
    const head = seen.toString("latin1", 0, end);
    const length = /content-length: (\d+)/i.exec(head)?.[1];
    const start = seen.toString("utf8", end + 4, Math.min(seen.length, end + 300));
    if (!head.startsWith("HTTP/1.1 200") || length === undefined || start.startsWith('{"err')) {
      this.failed(`${head.split("\r\n")[0]} ${start}`);
    } else this.expected = end + 4 + Number(length);
  }
}
