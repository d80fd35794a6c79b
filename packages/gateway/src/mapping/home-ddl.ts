import { type Entity, type EntityIndex, entities as everyEntity } from "@zwgk/schema";
import { homeColumn, homeColumns, homeSchema } from "./home-columns.js";

/**
 * The statements that make the home tables, columns and indexes where they are missing; running them again changes nothing,
 * and nothing is ever dropped. Every primary key begins with the region and there are no foreign keys and no extension, so
 * that they run unchanged on Citus.
 */
export function homeTables(entities: readonly Entity[] = everyEntity): readonly string[] {
  return [
    `CREATE SCHEMA IF NOT EXISTS ${homeSchema}`,
    ...entities.flatMap((entity) => [homeTable(entity), added(entity), ...loosened(entity), ...homeIndexes(entity)]),
  ];
}

function homeTable(entity: Entity): string {
  const columns = [...homeColumns(entity).values()].map(
    ({ column, type, notNull }) => `  "${column}" ${type}${notNull ? " NOT NULL" : ""},\n`,
  );
  return (
    `CREATE TABLE IF NOT EXISTS ${homeSchema}."${entity.table}" (\n` +
    `${columns.join("")}  "key" text COLLATE "C" NOT NULL,\n  "withdrawn" boolean NOT NULL DEFAULT false,\n` +
    `  PRIMARY KEY ("region", "key")\n)`
  );
}

/**
 * Adds the columns of fields that were declared after the table was made. They take NULL, whatever their field requires:
 * the records that are there have no value. Asked first, as below.
 */
function added(entity: Entity): string {
  const columns = [...homeColumns(entity).values()];
  const names = columns.map(({ column }) => `'${column}'`).join(", ");
  const adding = columns.map(({ column, type }) => `ADD COLUMN IF NOT EXISTS "${column}" ${type}`).join(",\n  ");
  const table = `${homeSchema}."${entity.table}"`;
  return `DO $$ BEGIN IF (SELECT count(*) FROM pg_attribute WHERE attrelid = '${table}'::regclass AND NOT attisdropped
  AND attname IN (${names})) < ${columns.length}
THEN ALTER TABLE ${table} ${adding}; END IF; END $$`;
}

/**
 * Columns that were made before their field could come later take NULL from now on. Asked first: the change locks the
 * table for everybody, and a gateway that starts must not hold up the others.
 */
function loosened({ table, fields }: Entity): readonly string[] {
  return Object.entries(fields)
    .filter(([, { comesLater }]) => comesLater)
    .map(([name]) => {
      const column = homeColumn(name);
      return `DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = '${homeSchema}'
  AND table_name = '${table}' AND column_name = '${column}' AND is_nullable = 'NO')
THEN ALTER TABLE ${homeSchema}."${table}" ALTER COLUMN "${column}" DROP NOT NULL; END IF; END $$`;
    });
}

/** For finding by key, by identity and along references, and for the default order, of all and of one kind. */
function homeIndexes(entity: Entity): readonly string[] {
  const order = entity.defaultOrder.map(({ field }) => field);
  const fields = Object.entries(entity.fields);
  const references = fields.filter(([, { type }]) => type.kind === "reference").map(([name]) => [name]);
  const kinds = fields
    .filter(([, { type, required }]) => type.kind === "code" && required)
    .map(([name]) => [name, ...order, "key"]);
  const identity = entity.identity === undefined ? [] : [["region", entity.identity]];
  const wanted = [["key"], [...order, "key"], ["region", ...order, "key"], ...kinds, ...identity, ...references];
  return [
    ...wanted.map((columns) => index(entity.table, columns.map(homeColumn))),
    ...(entity.indexes ?? []).map((one) => declaredIndex(entity.table, one)),
  ];
}

function declaredIndex(table: string, { fields, missing }: EntityIndex): string {
  const columns = [...fields, "key"].map(homeColumn);
  if (missing === undefined) return index(table, columns);
  const column = homeColumn(missing);
  return `${index(table, columns, `_without_${column}`)} WHERE "${column}" IS NULL`;
}

function index(table: string, columns: readonly string[], which = ""): string {
  const name = `${table}_by_${columns.join("_")}${which}`.slice(0, 63);
  const list = columns.map((column) => `"${column}"`).join(", ");
  return `CREATE INDEX IF NOT EXISTS "${name}" ON ${homeSchema}."${table}" (${list})`;
}
