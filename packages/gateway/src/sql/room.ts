import type { Call } from "@zwgk/schema";
import type { Catalog } from "../mapping/catalog.js";
import type { SourceMapping } from "../mapping/mapping.js";
import type { Answering } from "./answering.js";
import { readCatalog } from "./catalog.js";
import type { Database } from "./database.js";
import type { Ground } from "./scope.js";

/** Looks at the catalog before anything is read by it; what it throws is the answer to every question until it doesn't. */
export type Admission = (catalog: Catalog) => void;

/** What the answering of questions to one source stands on: its database, its mapping, and what its catalog says. */
export class Room implements Answering {
  /** Null until the catalog was read. */
  ground: Ground | null = null;
  private preparing: Promise<Ground> | null = null;

  constructor(
    readonly database: Database,
    readonly mapping: SourceMapping,
    private readonly admit: Admission = () => {},
  ) {}

  get source(): string {
    return this.mapping.source;
  }

  get label(): SourceMapping["label"] {
    return this.mapping.label;
  }

  /** When it last gave an answer that its mapping could read. */
  readonly lastHeard = (): number | null => (this.ground === null ? null : this.database.lastHeard);

  /**
   * Reads the catalog, once; again after a failure, or when the mapping didn't fit it. It isn't counted: it belongs to
   * no question.
   */
  prepare(call: Call): Promise<Ground> {
    if (this.ground) return Promise.resolve(this.ground);
    this.preparing ??= this.read({ deadline: call.deadline, language: call.language }).finally(() => {
      this.preparing = null;
    });
    return this.preparing;
  }

  private async read(call: Call): Promise<Ground> {
    const catalog = await readCatalog(this.database, this.mapping, call);
    this.admit(catalog);
    this.ground = { mapping: this.mapping, catalog };
    return this.ground;
  }
}
