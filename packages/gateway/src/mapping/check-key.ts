import type { Label } from "@zwgk/schema";
import type { Catalog } from "./catalog.js";
import { columnFamily } from "./column-family.js";
import type { PartUse } from "./column-uses.js";
import type { Problems } from "./problem.js";
import { say } from "./reading.js";

/** Refuses a key that the table can't take, or that nothing gives. `sequences`: those that there are. */
export function checkKey(
  { part, path }: PartUse,
  catalog: Catalog,
  problems: Problems,
  sequences: readonly string[],
): void {
  const [key, table] = [part.write?.key, catalog.table(part.table)];
  const { type, length = null } = table?.columns.get(part.key) ?? {};
  if (key === undefined || type === undefined) return;
  const at = [...path, "write", "key"];
  if (typeof key === "object" && !catalog.sequence(key.sequence)) {
    const { sequence } = key;
    const detail = say(`there is no sequence ${sequence}, or it may not be used`, `没有序列 ${sequence}，或无权使用`);
    problems.add([...at, "sequence"], detail, sequence, sequences);
    return;
  }
  const given = catalog.default(part.table, part.key);
  if (key === "identity") {
    if (!table?.view && (given === null || given.kind === "literal")) problems.add(at, notGiven(part.key));
    return;
  }
  const name = typeof key === "object" ? "sequence" : key;
  if (given?.kind === "identity" && given.always) problems.add(at, alwaysGiven(part.key));
  else if (!takesKey(name, type) || (name === "uuid" && length !== null && length < uuidLength))
    problems.add(at, notTaken(part.key, type, name));
}

/** Of the uuid keys, in hexadecimal figures without signs. */
const uuidLength = 32;

function takesKey(name: "uuid" | "next" | "sequence", type: string): boolean {
  const family = columnFamily(type);
  if (name === "uuid") return family === "text";
  // Of texts the largest is not the largest number, and one that is no number has no next.
  if (name === "next") return family === "number";
  return family === "number" || (family === "text" && type !== "uuid");
}

function notGiven(column: string): Label {
  return say(
    `the database gives ${column} no key: it has no identity and no default`,
    `数据库不会为 ${column} 生成主键：该列既非 identity 也没有默认值`,
  );
}

function alwaysGiven(column: string): Label {
  return say(
    `the database always gives ${column} its key: write key: identity`,
    `${column} 的值始终由数据库生成：应写 key: identity`,
  );
}

function notTaken(column: string, type: string, name: string): Label {
  const [en, zh] = right(column, type, name);
  return say(
    `${column} is of type ${type}, which takes no ${name} key: ${en}`,
    `列 ${column} 的类型为 ${type}，不能使用 ${name} 主键：${zh}`,
  );
}

function right(column: string, type: string, name: string): readonly [string, string] {
  if (name === "uuid" && columnFamily(type) === "text")
    return [
      `a uuid has ${uuidLength} figures; write { sequence: … }`,
      `uuid 有 ${uuidLength} 位；应写 { sequence: … }`,
    ];
  if (name === "uuid")
    return ["write identity, { sequence: … } or { next: true }", "应写 identity、{ sequence: … } 或 { next: true }"];
  if (type === "uuid") return ["write uuid", "应写 uuid"];
  if (columnFamily(type) === "text") return ["write uuid or { sequence: … }", "应写 uuid 或 { sequence: … }"];
  return [`${column} has to be a number or a text`, `${column} 须为数字或文本列`];
}
