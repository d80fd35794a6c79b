import type { Call, Condition, TallyAnswer, TallyQuery } from "@zwgk/schema";
import { coverageOf, regionsAsked } from "./answering.js";
import { PreparedStatements, parametersOf } from "./prepared.js";
import type { Room } from "./room.js";
import { conditionShape } from "./shape.js";
import { compileTally, finished, type TallyStatement } from "./tally-statement.js";

/** Answers tallies from one database. */
export class Tallies {
  private readonly statements = new PreparedStatements<TallyStatement>();

  constructor(private readonly room: Room) {}

  async tally(query: TallyQuery, call: Call): Promise<TallyAnswer> {
    const since = Date.now();
    const entity = this.room.mapping.entities.get(query.entity);
    if (!entity) return { groups: finished(query, []), coverage: coverageOf(this.room, [], since, "NOT_MAPPED") };
    const regions = regionsAsked(entity.regions, query.regions);
    const ground = this.room.ground ?? (await this.room.prepare(call));
    const values: unknown[] = [];
    const where = query.where === undefined ? "" : conditionShape(entity, query.where, values);
    const prepared = this.statements.get(tallyShape(query, where), () => {
      const places = new Map<Condition, number>();
      if (query.where !== undefined) conditionShape(entity, query.where, [], places);
      return compileTally(ground, entity, query, { regions: query.regions, where: query.where, places });
    });
    if (prepared === null) {
      return { groups: finished(query, []), coverage: coverageOf(this.room, regions, since, "ANSWERED") };
    }
    const parameters = parametersOf(prepared, { values, start: undefined, keys: [] });
    const rows = await this.room.database.read("slow", prepared.statement, parameters, call);
    return { groups: prepared.reading.read(rows), coverage: coverageOf(this.room, regions, since, "ANSWERED") };
  }
}

/** Everything that decides about the statement of a tally, as text. */
function tallyShape(query: TallyQuery, where: string): string {
  const groups = query.groupBy.map(({ field, by = "" }) => `${field}/${by}`).join();
  const measures = query.measures.map(({ op, field = "" }) => `${op}/${field}`).join();
  return `${query.entity}|${query.regions ?? "*"}|${where}|${groups}|${measures}`;
}
