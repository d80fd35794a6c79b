import type { CodeList } from "@zwgk/schema";
import type { RawCodes, RawField } from "./raw-mapping.js";
import { type FieldReading, say } from "./reading.js";
import type { YamlPath } from "./yaml-file.js";

/** A code table with the name under which it is reported. */
export interface ReadCodes {
  readonly name: string;
  readonly table: ReadonlyMap<string, string>;
}

/** The code table of a field: named, in place, or, when there is none, the canonical codes themselves. */
export function readCodes(raw: RawField, reading: FieldReading): ReadCodes | null {
  const { entity, field, path, problems } = reading;
  const list = field.type.kind === "code" || field.type.kind === "codeList" ? field.type.codes : null;
  if (raw.codes === undefined) {
    const members = Object.keys(list?.members ?? {}).filter((code) => code !== "UNKNOWN");
    return { name: list?.name ?? entity.name, table: new Map(members.map((code) => [code, code])) };
  }
  if (typeof raw.codes !== "string")
    return { name: path.slice(1).join("."), table: new Map(Object.entries(raw.codes)) };
  const tables = reading.raw.codes ?? {};
  const table = tables[raw.codes];
  if (!table) {
    const detail = say(`there is no code table ${raw.codes}`, `没有代码表 ${raw.codes}`);
    problems.add([...path, "codes"], detail, raw.codes, Object.keys(tables));
    return null;
  }
  if (list) checkTable(table, list, ["codes", raw.codes], reading);
  return { name: raw.codes, table: new Map(Object.entries(table)) };
}

function checkTable(table: RawCodes, list: CodeList, path: YamlPath, { problems }: FieldReading): void {
  for (const [code, canonical] of Object.entries(table)) {
    if (Object.hasOwn(list.members, canonical) || problems.under([...path, code])) continue;
    const detail = say(`${canonical} is no code of ${list.name}`, `${canonical} 不是 ${list.name} 的代码`);
    problems.add([...path, code], detail, canonical, Object.keys(list.members));
  }
}
