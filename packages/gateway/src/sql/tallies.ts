import type { Call, Condition, TallyAnswer, TallyQuery } from "@zwgk/schema";
import { coverageOf, regionsAsked } from "./answering.js";
import type { Inputs } from "./inputs.js";
import { type Prepared, PreparedStatements, parametersOf } from "./prepared.js";
import type { Room } from "./room.js";
import { conditionShape } from "./shape.js";
import { mayStand, StandingAnswers, unlessStanding } from "./standing.js";
import { compileTally, finished, type TallyStatement } from "./tally-statement.js";
import type { TextRows } from "./wire-query.js";

type Given = Pick<Inputs, "values" | "moment">;

/** Answers tallies from one database. */
export class Tallies {
  private readonly statements = new PreparedStatements<TallyStatement>();
  private readonly standing = new StandingAnswers();

  constructor(private readonly room: Room) {}

  async tally(query: TallyQuery, call: Call): Promise<TallyAnswer> {
    const since = Date.now();
    const entity = this.room.mapping.entities.get(query.entity);
    if (!entity) return { groups: finished(query, []), coverage: coverageOf(this.room, [], since, "NOT_MAPPED") };
    const regions = regionsAsked(entity.regions, query.regions);
    const ground = this.room.ground ?? (await this.room.prepare(call));
    const stands = mayStand(ground, entity);
    const values: unknown[] = [];
    const where = query.where === undefined ? "" : conditionShape(entity, query.where, values);
    const prepared = this.statements.get(tallyShape(query, where), () => {
      const places = new Map<Condition, number>();
      if (query.where !== undefined) conditionShape(entity, query.where, [], places);
      const made = compileTally(ground, entity, query, { regions: query.regions, where: query.where, places });
      return made && stands ? { ...made, fragment: unlessStanding(made.fragment) } : made;
    });
    if (prepared === null) {
      return { groups: finished(query, []), coverage: coverageOf(this.room, regions, since, "ANSWERED") };
    }
    const rows = await (stands ? this.rowsThatStand(prepared, values, call) : this.rows(prepared, { values }, call));
    return { groups: prepared.reading.read(rows), coverage: coverageOf(this.room, regions, since, "ANSWERED") };
  }

  private rows(prepared: Prepared<TallyStatement>, given: Given, call: Call): Promise<TextRows> {
    const parameters = parametersOf(prepared, { start: undefined, keys: [], ...given });
    return this.room.database.read("slow", prepared.statement, parameters, call);
  }

  /** What was counted before still counts while nothing has been committed since; the database says so. */
  private async rowsThatStand(prepared: Prepared<TallyStatement>, values: unknown[], call: Call): Promise<TextRows> {
    const question = JSON.stringify([prepared.statement.text, values]);
    const standing = this.standing.get(question);
    const given = standing === undefined ? { values } : { values, moment: standing.moment };
    return this.standing.read(question, standing, await this.rows(prepared, given, call));
  }
}

/** Everything that decides about the statement of a tally, as text. */
function tallyShape(query: TallyQuery, where: string): string {
  const groups = query.groupBy.map(({ field, by = "" }) => `${field}/${by}`).join();
  const measures = query.measures.map(({ op, field = "" }) => `${op}/${field}`).join();
  return `${query.entity}|${query.regions ?? "*"}|${where}|${groups}|${measures}`;
}
