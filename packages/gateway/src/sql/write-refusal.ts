import { BadInputError } from "@zwgk/schema";
import { codeOf } from "./database-error.js";
import type { WriteTarget } from "./write-target.js";

const notNull = "23502";

/**
 * The database's refusal to leave a column empty, told by the field that is written there. The error itself where it is
 * another one, or no field stands in the column.
 */
export function byField({ part }: WriteTarget, error: unknown): unknown {
  if (codeOf(error) !== notNull) return error;
  const { table, column } = error as { readonly table?: string; readonly column?: string };
  const aliases = [{ alias: "t", table: part.table }, ...part.joins]
    .filter((one) => one.table.table === table)
    .map(({ alias }) => alias);
  const found = [...part.fields].find(
    ([, mapped]) => "column" in mapped && mapped.column.column === column && aliases.includes(mapped.column.alias),
  );
  if (!found) return error;
  const [field] = found;
  const detail = { en: "the county's database doesn't take it without a value", zh: "该区县数据库要求填写" };
  return new BadInputError({ field, detail }, { inputPath: ["input", field], cause: error });
}
