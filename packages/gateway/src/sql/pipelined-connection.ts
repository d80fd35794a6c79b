import pg from "pg";
import { isStale, TookTooLong } from "./database-error.js";
import { endClient, streamOf } from "./parting.js";
import { type Statement, type TextRows, WireQuery } from "./wire-query.js";

/** Statements that one connection may have prepared before it is replaced. */
const preparedLimit = 1_000;

/** Time beyond the server's own statement timeout after which a silent connection is given up. */
const grace = 2_000;

interface Open {
  readonly client: pg.Client;
  readonly prepared: Set<string>;
  /** Statements under way, and since when the oldest was. */
  underway: number;
  /** Statements are gathered until the end of this turn of the event loop. */
  held: boolean;
  lastHeard: number;
}

/**
 * One connection on which statements are sent without waiting for the answers to those before. Opened when first
 * used, and again after it broke.
 */
export class PipelinedConnection {
  private open: Open | null = null;
  private opening: Promise<Open> | null = null;
  private closed = false;
  private watch: NodeJS.Timeout | null = null;

  constructor(
    private readonly config: pg.ClientConfig,
    private readonly statementMs: number,
  ) {}

  /** Sends a statement. Rejects with the database's or the connection's error. */
  async run(statement: Statement, parameters: readonly (string | null)[]): Promise<TextRows> {
    try {
      return await this.attempt(statement, parameters);
    } catch (error) {
      if (!isStale(error)) throw error;
      this.retire();
      return this.attempt(statement, parameters);
    }
  }

  /** Ends the connection once what is under way is answered. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.watch) clearInterval(this.watch);
    const open = this.open ?? (await this.opening?.catch(() => null));
    this.open = null;
    if (open) await endClient(open.client);
  }

  private async attempt(statement: Statement, parameters: readonly (string | null)[]): Promise<TextRows> {
    // One that was opened for several statements may be retired before all of them were sent.
    while (this.open === null) await this.connect();
    return this.send(this.open, statement, parameters);
  }

  private send(open: Open, statement: Statement, parameters: readonly (string | null)[]): Promise<TextRows> {
    if (open.underway === 0) open.lastHeard = Date.now();
    open.underway += 1;
    hold(open);
    const answer = new Promise<TextRows>((resolve, reject) => {
      const settle = (error: unknown, rows: TextRows) => {
        open.underway -= 1;
        open.lastHeard = Date.now();
        if (error === null) resolve(rows);
        else reject(error);
      };
      open.client.query(new WireQuery(statement, parameters, settle).asQuery());
    });
    if (statement.name !== null) this.remember(open, statement.name);
    return answer;
  }

  /** A connection that holds too many prepared statements is replaced by a fresh one. */
  private remember(open: Open, name: string): void {
    open.prepared.add(name);
    if (open.prepared.size > preparedLimit && this.open === open) this.retire();
  }

  private retire(): void {
    const old = this.open;
    this.open = null;
    if (old) void endClient(old.client).catch(() => undefined);
  }

  private connect(): Promise<Open> {
    this.opening ??= this.dial().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async dial(): Promise<Open> {
    if (this.closed) throw new Error("The source is closed");
    const client = new pg.Client({ ...this.config, pipeline: true });
    const open: Open = { client, prepared: new Set(), underway: 0, held: false, lastHeard: Date.now() };
    const forget = () => {
      if (this.open === open) this.open = null;
    };
    client.on("error", forget);
    client.on("end", forget);
    await client.connect();
    this.open = open;
    this.watch ??= setInterval(() => this.look(), 1_000).unref();
    return open;
  }

  /** Destroys a connection that has been silent for longer than any statement may take. */
  private look(): void {
    const open = this.open;
    if (!open || open.underway === 0 || Date.now() - open.lastHeard < this.statementMs + grace) return;
    this.open = null;
    streamOf(open.client).destroy(new TookTooLong("The connection is silent"));
  }
}

/** The statements of one turn of the event loop are written at once: one system call instead of one for each. */
function hold(open: Open): void {
  if (open.held) return;
  open.held = true;
  const stream = streamOf(open.client);
  stream.cork();
  setImmediate(() => {
    open.held = false;
    stream.uncork();
  });
}
