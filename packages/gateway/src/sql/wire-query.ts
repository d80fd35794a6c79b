import pg from "pg";
import { runMessage } from "./wire-message.js";

/** Rows as they come over the wire: every value as text. */
export type TextRows = readonly (readonly (string | null)[])[];

/** A statement. A name makes it a prepared one: parsed once per connection. */
export interface Statement {
  readonly name: string | null;
  readonly text: string;
}

/** What of pg's connection a query writes to. */
interface Wire {
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  readonly stream: { cork(): void; uncork(): void; write(message: Buffer): void };
  parse(message: { readonly name: string; readonly text: string }): void;
}

/** An answer that is larger than any that can be used. */
export class TooManyRows extends Error {}

type Settle = (error: unknown, rows: TextRows) => void;
const noRows: TextRows = [];

/** Rows of one answer: more would be no page and no tally that anybody may ask for, and fill the memory. */
export const mostRows = 50_000;

/**
 * A query that keeps values as the text they came as, in arrays, and doesn't ask for a description of columns that we
 * know: pg's own asks for one in every call, and makes objects and events that nobody looks at.
 */
export class WireQuery {
  /** Read by pg when the statement is parsed. */
  readonly name: string;
  readonly text: string;
  private received: (readonly (string | null)[])[] = [];
  private tooMany = false;

  constructor(
    statement: Statement,
    private readonly parameters: readonly (string | null)[],
    private readonly settle: Settle,
  ) {
    this.name = statement.name ?? "";
    this.text = statement.text;
  }

  /** As pg takes it. */
  asQuery(): pg.Query {
    return this as unknown as pg.Query;
  }

  submit(wire: Wire): null {
    const { name, text } = this;
    wire.stream.cork();
    if (name === "" || (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) === undefined) {
      wire.parse({ name, text });
      if (name !== "") wire.submittedNamedStatements[name] = text;
    }
    wire.stream.write(runMessage(name, this.parameters));
    wire.stream.uncork();
    return null;
  }

  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void {
    if (this.received.length < mostRows && !this.tooMany) this.received.push(message.fields);
    else {
      // What is still on its way is let go by: the connection is shared.
      this.tooMany = true;
      this.received = [];
    }
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (this.tooMany) this.settle(new TooManyRows(), noRows);
    else this.settle(null, this.received);
  }

  handleError(error: unknown): void {
    this.settle(error, noRows);
  }
}

// pg lets no other class of queries into a pipeline than its own and those made from it.
Object.setPrototypeOf(WireQuery.prototype, pg.Query.prototype);
