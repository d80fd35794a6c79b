import type { Call } from "@zwgk/schema";
import type { SourceMapping } from "../mapping/mapping.js";
import type { Answering } from "./answering.js";
import { readCatalog } from "./catalog.js";
import type { Database } from "./database.js";
import type { Ground } from "./scope.js";

/** What the answering of questions to one source stands on: its database, its mapping, and what its catalog says. */
export class Room implements Answering {
  /** Null until the catalog was read. */
  ground: Ground | null = null;
  private preparing: Promise<Ground> | null = null;

  constructor(
    readonly database: Database,
    readonly mapping: SourceMapping,
  ) {}

  get source(): string {
    return this.mapping.source;
  }

  get label(): SourceMapping["label"] {
    return this.mapping.label;
  }

  readonly lastHeard = (): number | null => this.database.lastHeard;

  /** Reads the catalog, once; again after a failure. It isn't counted: it belongs to no question. */
  prepare(call: Call): Promise<Ground> {
    if (this.ground) return Promise.resolve(this.ground);
    this.preparing ??= this.read({ deadline: call.deadline, language: call.language }).finally(() => {
      this.preparing = null;
    });
    return this.preparing;
  }

  private async read(call: Call): Promise<Ground> {
    const catalog = await readCatalog(this.database, this.mapping, call);
    this.ground = { mapping: this.mapping, catalog };
    return this.ground;
  }
}
