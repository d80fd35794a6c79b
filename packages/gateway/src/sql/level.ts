/** A column of an answer. */
interface OutputColumn {
  readonly sql: string;
  readonly type: string | undefined;
}

/**
 * The output columns and the joins of one SELECT, collected while its records are planned. Columns are told by their
 * position in the rows of the answer.
 */
export class Level {
  private readonly columns: OutputColumn[] = [];
  private readonly places = new Map<string, number>();
  private readonly joins: (() => string)[] = [];

  /** `first`: the position of this level's first column. `textual`: columns are cast, to stand in a UNION. */
  constructor(
    readonly first: number,
    private readonly textual: boolean,
    /** Gives names to the tables of the statement. */
    readonly alias: (letter: string) => string,
  ) {}

  /** The position of a column in the answer. */
  add(sql: string, type?: string): number {
    const known = this.places.get(sql);
    if (known !== undefined) return known;
    const place = this.first + this.columns.length;
    this.places.set(sql, place);
    this.columns.push({ sql, type });
    return place;
  }

  /** Adds a join; its text is made when all columns are known. */
  join(text: () => string): void {
    this.joins.push(text);
  }

  get width(): number {
    return this.columns.length;
  }

  /** The select list, filled up with NULL to `width` columns. */
  selectList(width = this.columns.length): readonly string[] {
    // char(n) comes without its padding only as text.
    const own = this.columns.map(({ sql, type }) => (this.textual || type === "bpchar" ? `${sql}::text` : sql));
    return [...own, ...Array.from({ length: width - own.length }, () => "NULL::text")];
  }

  joinText(): string {
    return this.joins.map((text) => text()).join("");
  }
}

/** Gives out names: `r1`, `r2`, `k3`. */
export function aliases(): (letter: string) => string {
  let count = 0;
  return (letter) => {
    count += 1;
    return `${letter}${count}`;
  };
}
