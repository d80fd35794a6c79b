import type { Duplex } from "node:stream";
import pg from "pg";

/** A row: every value as the text it came as. */
export type Row = readonly (string | null)[];

/** A named prepared statement. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What of pg's connection a query writes to. */
interface Wire {
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  readonly stream: Duplex;
  parse(message: Statement): void;
}

/** Execute everything of the unnamed portal, and Sync. */
const executeAndSync = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0x53, 0, 0, 0, 4]);

/** Bind, Execute and Sync of PostgreSQL's protocol in one piece, with parameters as text. */
function run(statement: string, values: readonly string[]): Buffer {
  let length = 4 + 1 + Buffer.byteLength(statement) + 1 + 2 + 2 + 2;
  for (const value of values) length += 4 + Buffer.byteLength(value);
  const message = Buffer.allocUnsafe(1 + length + executeAndSync.length);
  message[0] = 0x42;
  let at = message.writeInt32BE(length, 1);
  message[at++] = 0;
  at += message.write(statement, at);
  message[at++] = 0;
  at = message.writeInt16BE(0, at);
  at = message.writeInt16BE(values.length, at);
  for (const value of values) {
    const size = message.write(value, at + 4);
    at = message.writeInt32BE(size, at) + size;
  }
  at = message.writeInt16BE(0, at);
  executeAndSync.copy(message, at);
  return message;
}

/**
 * A query without events, result objects or descriptions of columns that we know. pg's pipeline takes only its own
 * Query class and what inherits from it; inheriting by prototype alone saves that class's constructor.
 */
class FlatQuery {
  private readonly found: Row[] = [];
  readonly name: string;
  readonly text: string;

  constructor(
    statement: Statement,
    private readonly parameters: readonly string[],
    private readonly settle: (error: Error | null, rows: Row[]) => void,
  ) {
    this.name = statement.name;
    this.text = statement.text;
  }

  submit(wire: Wire): null {
    const { name, text } = this;
    hold(wire.stream);
    if (wire.parsedStatements[name] === undefined && wire.submittedNamedStatements[name] === undefined) {
      wire.parse({ name, text });
      wire.submittedNamedStatements[name] = text;
    }
    wire.stream.write(run(name, this.parameters));
    return null;
  }

  handleDataRow(message: { readonly fields: Row }): void {
    this.found.push(message.fields);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.settle(null, this.found);
  }

  handleError(error: Error): void {
    this.settle(error, []);
  }
}
Object.setPrototypeOf(FlatQuery.prototype, pg.Query.prototype);

const held = new WeakSet<Duplex>();

/** What is written in one turn of the event loop goes out in one piece. */
function hold(stream: Duplex): void {
  if (held.has(stream)) return;
  held.add(stream);
  stream.cork();
  setImmediate(() => {
    held.delete(stream);
    stream.uncork();
  });
}

/** Sends a statement; rows as arrays of text. */
export function ask(client: pg.Client, statement: Statement, values: readonly string[]): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const query = new FlatQuery(statement, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    client.query(query as unknown as pg.Query);
  });
}
