import { entityNamed, type RecordChange, type Value } from "@zwgk/schema";
import type { HomeParameter, HomeQuery } from "../audit/home-store.js";
import { homeColumn, homeSchema } from "../mapping/home-columns.js";

/** Makes a record of a home table, or changes the fields that are given. */
export async function changeRecord(
  query: HomeQuery,
  region: string,
  { entity, key, values }: Pick<RecordChange, "entity" | "key" | "values">,
): Promise<void> {
  const { table, fields } = entityNamed(entity);
  const given = Object.entries(values).filter(([name]) => fields[name] !== undefined && name !== "region");
  if (given.length === 0) return;
  const columns = given.map(([name]) => `"${homeColumn(name)}"`);
  const parameters = given.map(([, value]) => stored(value));
  const set = columns.map((column, at) => `${column} = $${at + 3}`);
  const changed = await query(
    `update ${homeSchema}."${table}" set ${set.join(", ")} where region = $1 and key = $2 returning key`,
    [region, key, ...parameters],
  );
  if (changed.length > 0) return;
  await query(
    `insert into ${homeSchema}."${table}" (region, key, ${columns.join(", ")})
     values ($1, $2, ${columns.map((_, at) => `$${at + 3}`).join(", ")})`,
    [region, key, ...parameters],
  );
}

function stored(value: Value): HomeParameter {
  if (!Array.isArray(value)) return value as HomeParameter;
  return value.every((one) => typeof one === "string") ? (value as readonly string[]) : JSON.stringify(value);
}
