import type { Call, Condition, ListAnswer, ListQuery, Position, Start } from "@zwgk/schema";
import type { EntityMapping } from "../mapping/mapping.js";
import { coverageOf, regionsAsked } from "./answering.js";
import type { Inputs } from "./inputs.js";
import { type StartShape, startShape } from "./keyset.js";
import { compileList, type ListStatement } from "./list-statement.js";
import { PreparedStatements, parametersOf } from "./prepared.js";
import type { Room } from "./room.js";
import { conditionShape, selectionShape } from "./shape.js";

/** Answers lists from one database. */
export class Lists {
  private readonly statements = new PreparedStatements<ListStatement>();

  constructor(private readonly room: Room) {}

  async list(query: ListQuery, call: Call): Promise<ListAnswer> {
    const since = Date.now();
    const entity = this.room.mapping.entities.get(query.entity);
    if (!entity) return this.answer(query, [], [], since, "NOT_MAPPED");
    const regions = regionsAsked(entity.regions, query.regions);
    const ground = this.room.ground ?? (await this.room.prepare(call));
    const values: unknown[] = [];
    const where = query.where === undefined ? "" : conditionShape(entity, query.where, values);
    const starts = startsOf(entity, query.start, query.backward);
    const prepared = this.statements.get(listShape(query, where, starts), () => {
      const places = new Map<Condition, number>();
      if (query.where !== undefined) conditionShape(entity, query.where, [], places);
      const { regions, where: condition, uncounted } = query;
      return compileList(ground, entity, { regions, where: condition, uncounted, places, query, starts });
    });
    if (prepared === null) return this.answer(query, [], regions, since);
    const inputs: Inputs = { values, start: query.start, keys: [] };
    const { lane } = prepared.reading;
    const rows = await this.room.database.read(lane, prepared.statement, parametersOf(prepared, inputs), call);
    return this.answer(query, prepared.reading.read(rows), regions, since);
  }

  private answer(
    query: ListQuery,
    found: ReturnType<ListStatement["read"]>,
    regions: readonly string[],
    since: number,
    state: "ANSWERED" | "NOT_MAPPED" = "ANSWERED",
  ): ListAnswer {
    const items = found.length > query.limit ? found.slice(0, query.limit) : found;
    return {
      items,
      more: found.length > query.limit,
      coverage: coverageOf(this.room, regions, since, state),
      position: (index): Position => {
        const item = items[index];
        if (!item) throw new RangeError(`No item ${index}`);
        return { order: item.order, source: item.source, key: item.key };
      },
    };
  }
}

/** Everything that decides about the statement of a list, as text. */
function listShape(query: ListQuery, where: string, starts: readonly (StartShape | null)[]): string {
  let shape = `${query.entity}|${query.limit}|${query.backward}|${query.uncounted ?? false}|${query.regions ?? "*"}|${where}|`;
  for (const key of query.order) shape += `${key.field}${key.descending ? "-" : "+"}`;
  for (const start of starts) shape += start === null ? "|" : `|${start.at}${start.missing}`;
  return `${shape}|${selectionShape(query.select)}`;
}

const none: readonly null[] = [];

/** Where each part starts: after a record of its own, or, when the record was another part's, at or after its order values. */
function startsOf(entity: EntityMapping, start: Start | undefined, backward: boolean): readonly (StartShape | null)[] {
  if (start === undefined) return none;
  const shape = startShape(start);
  const { key } = start;
  if (entity.parts.length === 1 || key === undefined) return entity.parts.map(() => shape);
  const own = entity.parts.findIndex((part) => key.startsWith(`${part.name}~`));
  return entity.parts.map((_, at) => {
    if (at === own) return shape;
    return { ...shape, at: at > own !== backward ? "inclusive" : "exclusive" };
  });
}
