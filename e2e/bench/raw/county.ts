import pg from "pg";
import { type CodeTables, codeTables } from "./codes.js";
import { ask, type Row, type Statement } from "./flat-query.js";
import type { Cut, Layout } from "./layout.js";

/** A document in an answer: its rows, one per interpretation, are `rows[from]` to `rows[to - 1]`. */
export interface DocumentRows {
  readonly county: County;
  readonly rows: readonly Row[];
  readonly first: Row;
  readonly from: number;
  readonly to: number;
  /** Canonical. */
  readonly published: string;
}

export const documentKey = ({ first }: DocumentRows): string => first[0] as string;

/** One county's database: two pipelined connections, statements prepared under names. */
export class County {
  readonly codes: CodeTables;
  private readonly statements = new Map<string, Statement>();
  private turn = 0;

  private constructor(
    readonly layout: Layout,
    mapping: string | null,
    private readonly clients: readonly pg.Client[],
  ) {
    this.codes = codeTables(mapping, layout.kinds);
  }

  static async open(layout: Layout, mapping: string | null, url: string): Promise<County> {
    const options =
      "-c TimeZone=Asia/Shanghai -c DateStyle=ISO,YMD -c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan";
    const clients = [0, 1].map(() => new pg.Client({ connectionString: url, pipeline: true, options }));
    await Promise.all(clients.map((client) => client.connect()));
    return new County(layout, mapping, clients);
  }

  /** The newest documents of a cut. */
  async page(cut: Cut, limit: number, values: readonly string[]): Promise<DocumentRows[]> {
    const name = `${nameOf(cut)}/${limit}`;
    return this.documents(await this.run(name, () => this.layout.page(cut, limit), values));
  }

  run(name: string, text: () => string, values: readonly string[]): Promise<Row[]> {
    let statement = this.statements.get(name);
    if (statement === undefined) {
      statement = { name, text: text() };
      this.statements.set(name, statement);
    }
    this.turn ^= 1;
    return ask(this.clients[this.turn] as pg.Client, statement, values);
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }

  private documents(rows: readonly Row[]): DocumentRows[] {
    const documents: DocumentRows[] = [];
    for (let from = 0; from < rows.length; ) {
      const first = rows[from] as Row;
      let to = from + 1;
      while (to < rows.length && (rows[to] as Row)[0] === first[0]) to++;
      documents.push({ county: this, rows, first, from, to, published: this.layout.clock.read(first[3] as string) });
      from = to;
    }
    return documents;
  }
}

function nameOf(cut: Cut): string {
  if (cut.of === "kind") return `kind/${cut.kind}`;
  return "part" in cut ? `${cut.of}/${cut.part}` : cut.of;
}
