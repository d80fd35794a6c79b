import { UsageError } from "./errors/usage-error.js";
import type { Coverage } from "./generated/types.js";
import type { Language } from "./language.js";
import { type Connection, type Entry, isBackward, type Page, type PageVariables, pageOf, resumeAt } from "./page.js";

/** Reads one page of a list. */
export type ReadPage<Node, Variables> = (variables: Variables) => Promise<Connection<Node>>;

/**
 * A list, read as far as one goes on reading it: `for await (const node of list)`, or page by page with `pages()`.
 * Nothing is asked for before. What it says of itself (`coverage`, `cursor`, …) is true of the last page or record
 * given out.
 */
export class List<Node, Variables extends PageVariables = PageVariables> implements AsyncIterable<Node> {
  readonly #read: ReadPage<Node, Variables>;
  readonly #variables: Variables;
  #page: Page<Node, Variables> | undefined;
  readonly #language: Language;
  #cursor: string | undefined;
  /** The last record given out has no place: it is within a page, and the query asks for no `edges { cursor }`. */
  #placeless = false;

  constructor(read: ReadPage<Node, Variables>, variables: Variables, language: Language = "en") {
    this.#read = read;
    this.#variables = variables;
    this.#language = language;
  }

  /** Which sources the last page stands on; undefined before the first. */
  get coverage(): Coverage | undefined {
    return this.#page?.coverage;
  }

  /** Number of records in the whole list, with `count: true`; null unless every expected source answered. */
  get totalCount(): number | null | undefined {
    return this.#page?.totalCount;
  }

  /** Number of records in the sources that answered, with `count: true`. */
  get counted(): number | undefined {
    return this.#page?.counted;
  }

  /**
   * The place of the last record given out; `after` of a later list goes on from it. Undefined before the first record,
   * and within a page whose query asks for no `edges { cursor }`.
   */
  get cursor(): string | undefined {
    return this.#placeless ? undefined : this.#cursor;
  }

  /**
   * Variables with which the same list goes on after the last record given out: plain data.
   * @throws UsageError within a page whose query asks for no `edges { cursor }`: its records have no place.
   */
  get resume(): Variables {
    if (this.#placeless) throw noPlace(this.#language);
    return resumeAt(this.#variables, this.#cursor);
  }

  /** The first page alone. */
  async page(): Promise<Page<Node, Variables>> {
    const page = await this.#turn(this.#variables);
    this.#cursor = page.cursor;
    return page;
  }

  /** Page after page. Records are counted with the first. */
  async *pages(): AsyncGenerator<Page<Node, Variables>, void, undefined> {
    for await (const page of this.#pages()) {
      this.#cursor = page.cursor ?? this.#cursor;
      yield page;
    }
  }

  /** Record after record, across pages. A list read backward gives them in that order. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Node, void, undefined> {
    for await (const page of this.#pages()) {
      for (const entry of this.#inReadingOrder(page.entries)) {
        if (entry.cursor !== undefined) this.#cursor = entry.cursor;
        this.#placeless = entry.cursor === undefined;
        yield entry.node;
      }
      this.#cursor = page.cursor ?? this.#cursor;
      this.#placeless = false;
    }
  }

  /** The first records, at most so many. */
  async take(most: number): Promise<Node[]> {
    const taken: Node[] = [];
    if (most <= 0) return taken;
    for await (const node of this) if (taken.push(node) >= most) break;
    return taken;
  }

  async *#pages(): AsyncGenerator<Page<Node, Variables>, void, undefined> {
    let page = await this.#turn(this.#variables);
    yield page;
    while (page.more && page.cursor !== undefined) {
      page = await this.#turn(uncounted(page.resume), page);
      yield page;
    }
  }

  async #turn(variables: Variables, before?: Page<Node, Variables>): Promise<Page<Node, Variables>> {
    const page = pageOf(await this.#read(variables), variables);
    this.#page = before ? { ...page, totalCount: before.totalCount, counted: before.counted } : page;
    return this.#page;
  }

  #inReadingOrder(entries: readonly Entry<Node>[]): readonly Entry<Node>[] {
    return isBackward(this.#variables) ? [...entries].reverse() : entries;
  }
}

/** Counting costs a statement per source; the number is known after the first page. */
function uncounted<V extends PageVariables>(variables: V): V {
  return variables.count === undefined ? variables : { ...variables, count: false };
}

function noPlace(language: Language): UsageError {
  const what = {
    en: "The last record given out has no place: its page was read by `nodes` alone.",
    zh: "最后取出的记录没有位置：该页查询只取了 nodes。",
  };
  const next = {
    en: "Ask for `edges { node cursor }`, or go on after whole pages with `pages()`.",
    zh: "请改为查询 edges { node cursor }，或用 pages() 按整页续读。",
  };
  return new UsageError(what, next, language);
}
