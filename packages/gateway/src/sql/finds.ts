import { type Call, type FindAnswer, type FindQuery, parseRecordId, type Row } from "@zwgk/schema";
import { coverageOf } from "./answering.js";
import { compileFind, type FindStatement } from "./find-statement.js";
import { PreparedStatements, parametersOf } from "./prepared.js";
import type { Room } from "./room.js";
import { selectionShape } from "./shape.js";

/** Looks records up by id in one database. */
export class Finds {
  private readonly statements = new PreparedStatements<FindStatement>();

  constructor(private readonly room: Room) {}

  async find(query: FindQuery, call: Call): Promise<FindAnswer> {
    const since = Date.now();
    const entity = this.room.mapping.entities.get(query.entity);
    if (!entity) return this.answer(query, [], [], since, "NOT_MAPPED");
    const keys = this.keysOf(query);
    if (keys.length === 0) return this.answer(query, [], entity.regions, since);
    const ground = this.room.ground ?? (await this.room.prepare(call));
    const single = keys.length === 1;
    const shape = `${query.entity}|${single}|${selectionShape(query.select)}`;
    const prepared = this.statements.get(shape, () => compileFind(ground, entity, query.select, single));
    if (prepared === null) return this.answer(query, [], entity.regions, since);
    const parameters = parametersOf(prepared, { values: [], start: undefined, keys });
    const rows = await this.room.database.read("fast", prepared.statement, parameters, call);
    return this.answer(query, prepared.reading.read(rows), entity.regions, since);
  }

  /** The local keys of the ids that are this source's. */
  private keysOf(query: FindQuery): readonly string[] {
    const keys = new Set<string>();
    for (const id of query.ids) {
      const parsed = parseRecordId(id);
      if (parsed?.entity === query.entity && parsed.source === this.room.source) keys.add(parsed.key);
    }
    return [...keys];
  }

  private answer(
    query: FindQuery,
    found: readonly Row[],
    regions: readonly string[],
    since: number,
    state: "ANSWERED" | "NOT_MAPPED" = "ANSWERED",
  ): FindAnswer {
    const byId = new Map(found.map((row) => [row.id, row]));
    const rows = query.ids.map((id) => byId.get(id) ?? null);
    return { rows, coverage: coverageOf(this.room, regions, since, state) };
  }
}
