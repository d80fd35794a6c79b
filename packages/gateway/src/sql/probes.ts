import { type Call, type Finding, type Label, type ProbeQuery, type SourceStatus, ZwgkError } from "@zwgk/schema";
import { type FindingSearch, findingSearches } from "./findings.js";
import type { Room } from "./room.js";

/** Tells how one database does. */
export class Probes {
  constructor(private readonly room: Room) {}

  async probe(query: ProbeQuery, call: Call): Promise<readonly SourceStatus[]> {
    if (query.sources && !query.sources.includes(this.room.source)) return [];
    const since = Date.now();
    let latencyMs: number | null = null;
    try {
      await this.room.database.read("fast", { name: null, text: "SELECT 1" }, [], call);
      latencyMs = Date.now() - since;
      await this.room.prepare(call);
    } catch (error) {
      return [this.status({ state: "DOWN", reason: reasonOf(error), latencyMs, findings: null })];
    }
    const findings = query.findings ? await this.findings(call) : null;
    return [this.status({ state: "UP", reason: null, latencyMs, findings })];
  }

  private status(found: Pick<SourceStatus, "state" | "reason" | "latencyMs" | "findings">): SourceStatus {
    const { mapping } = this.room;
    const heard = this.room.lastHeard();
    const entities = [...mapping.entities].map(([entity, { parts, regions }]) => ({
      entity,
      regions,
      writable: parts.some((part) => part.write !== null),
    }));
    const { source, label, vendor, regions } = mapping;
    const lastGoodAt = heard === null ? null : new Date(heard).toISOString();
    return { source, label, vendor, regions, entities, lastGoodAt, ...found };
  }

  /** All findings, or null when they could not be had in time. */
  private async findings(call: Call): Promise<readonly Finding[] | null> {
    try {
      const ground = await this.room.prepare(call);
      const found = await Promise.all(findingSearches(ground).map((search) => this.look(search, call)));
      return found.flat();
    } catch (error) {
      if (error instanceof ZwgkError) return null;
      throw error;
    }
  }

  private async look(search: FindingSearch, call: Call): Promise<readonly Finding[]> {
    const { text, kind, entity, field } = search;
    const rows = await this.room.database.read("slow", { name: null, text }, [], call);
    return rows.map(([value, count]) => ({ kind, entity, field, value: value ?? "", count: Number(count) }));
  }
}

function reasonOf(error: unknown): Label {
  if (!(error instanceof ZwgkError)) throw error;
  return { en: error.what("en"), zh: error.what("zh") };
}
