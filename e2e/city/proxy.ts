import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** What the proxy does with what comes in. */
type Mode =
  | "open"
  /** Breaks every connection. */
  | "cut"
  /** Accepts, and never answers. */
  | "hung";

/** Sees each chunk on its way; what it keeps (false) does not arrive before it is delivered. */
export type Watch = (chunk: Buffer) => boolean;

/** A line between a gateway and a database that a test can break. */
export interface Line {
  /** The database's address, by way of the proxy. */
  readonly url: string;
  open(): void;
  cut(): void;
  hang(): void;
  /** Answers arrive this many milliseconds late. */
  slow(milliseconds: number): void;
  /** Looks at what the gateway sends, or what the database answers; null: no more. */
  watch(direction: "asked" | "answered", watch: Watch | null): void;
  /** Sends on what was kept. */
  deliver(): void;
  close(): Promise<void>;
}

/** Puts a proxy in front of the database of a connection string. */
export async function proxyTo(url: string): Promise<Line> {
  const line = new Relay(new URL(url));
  await line.listen();
  return line;
}

class Relay implements Line {
  readonly #target: URL;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #watches: Record<"asked" | "answered", Watch | null> = { asked: null, answered: null };
  #kept: { readonly chunk: Buffer; readonly to: Socket }[] = [];
  #mode: Mode = "open";
  #delay = 0;

  constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((socket) => this.#accept(socket));
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return Object.assign(new URL(this.#target), { port: String(port) }).href;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  open(): void {
    // What was hung has lost what came in meanwhile: it must begin anew.
    if (this.#mode !== "open") this.#breakAll();
    this.#mode = "open";
    this.#delay = 0;
  }

  cut(): void {
    this.#mode = "cut";
    this.#breakAll();
  }

  hang(): void {
    this.#mode = "hung";
  }

  slow(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  watch(direction: "asked" | "answered", watch: Watch | null): void {
    this.#watches[direction] = watch;
  }

  deliver(): void {
    for (const { chunk, to } of this.#kept) if (to.writable) to.write(chunk);
    this.#kept = [];
  }

  close(): Promise<void> {
    this.#breakAll();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #accept(near: Socket): void {
    this.#keep(near);
    if (this.#mode === "cut") return void near.destroy();
    const far = connect(Number(this.#target.port), this.#target.hostname);
    this.#keep(far);
    near.on("data", (chunk) => this.#pass(chunk, "asked", far));
    far.on("data", (chunk) => this.#pass(chunk, "answered", near));
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  }

  #pass(chunk: Buffer, direction: "asked" | "answered", to: Socket): void {
    if (this.#mode !== "open") return;
    if (this.#watches[direction]?.(chunk) === false) return void this.#kept.push({ chunk, to });
    if (direction === "asked" || this.#delay === 0) to.write(chunk);
    else setTimeout(() => to.writable && to.write(chunk), this.#delay);
  }

  #keep(socket: Socket): void {
    socket.setNoDelay(true);
    socket.on("error", () => undefined);
    socket.on("close", () => this.#sockets.delete(socket));
    this.#sockets.add(socket);
  }

  #breakAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
