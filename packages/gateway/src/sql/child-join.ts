import type { FieldMapping } from "../mapping/mapping.js";
import { accessTo } from "./access.js";
import { equalsKey, familyOf } from "./column-types.js";
import { literal, quote, tableText } from "./identifiers.js";
import { linkColumn, partName, spellingsIn, splitText } from "./reference-access.js";
import { rowRules } from "./row-rules.js";
import { keyOf, type Scope, type TableScope } from "./scope.js";

/** How the records that point at an owner are reached. */
export interface ChildJoin {
  /** Tables on the way, to be joined with the child's by `inner`; null when there are none. */
  readonly via: { readonly from: string; readonly inner: string } | null;
  /** What ties them to the owner. */
  readonly outer: readonly string[];
}

/** The way from an owner to the records of `child` whose reference `by` means it; null when there can be none. */
export function childJoin(owner: Scope, child: TableScope, by: string, alias: () => string): ChildJoin | null {
  const mapped = child.part.fields.get(by);
  switch (mapped?.kind) {
    case undefined:
    case "attachmentTable":
      return null;
    case "constant":
      return direct(`${ownKey(owner)} = ${literal(String(mapped.value))}`);
    case "column":
      return byColumn(owner, child, by);
    case "lookup":
      return bySpelling(owner, child, mapped, alias());
    case "partReference":
      return byPart(owner, child, mapped);
    case "link":
      return byLink(owner, child, mapped, alias());
    case "listedIn":
      return byList(owner, child, mapped, alias());
  }
}

type Of<Kind extends FieldMapping["kind"]> = Extract<FieldMapping, { kind: Kind }>;

function direct(condition: string): ChildJoin {
  return { via: null, outer: [condition] };
}

/** The owner's local key as text. */
function ownKey(owner: Scope): string {
  const prefix = owner.part.name === "" ? "" : `${literal(`${owner.part.name}~`)} || `;
  return `${prefix}${keyOf(owner).sql}::text`;
}

function byColumn(owner: Scope, child: TableScope, by: string): ChildJoin {
  const access = accessTo(child, by);
  if (access.kind !== "column") throw new Error(`${by} is no column`);
  const plain = access.codec.decode("7") === "7";
  if (!plain || owner.part.name !== "") return direct(`${access.canonical} = ${ownKey(owner)}`);
  const key = keyOf(owner);
  return direct(equalsKey(access.sql, access.type, key.sql, key.type));
}

function bySpelling(owner: Scope, child: TableScope, mapped: Of<"lookup">, alias: string): ChildJoin {
  const spellings = mapped.match.map((one) => spellingsIn(one, alias)).join(" || ");
  const table = owner.ground.catalog.table(mapped.table);
  const key = keyOf(owner);
  const found = equalsKey(`${alias}.${quote(mapped.key)}`, table?.columns.get(mapped.key)?.type, key.sql, key.type);
  const from = `${tableText(mapped.table)} AS ${alias} CROSS JOIN LATERAL unnest(${spellings}) AS ${alias}s(spelling)`;
  const column = child.column(mapped.column);
  const type = child.describe(mapped.column)?.type;
  return { via: { from, inner: equalsKey(column, type, `${alias}s.spelling`, "text") }, outer: [found] };
}

function byPart(owner: Scope, child: TableScope, mapped: Of<"partReference">): ChildJoin | null {
  const key = keyOf(owner);
  const type = child.describe(mapped.column)?.type;
  const same = equalsKey(child.column(mapped.column), type, key.sql, key.type);
  if (typeof mapped.part === "string") return mapped.part === owner.part.name ? direct(same) : null;
  return direct(`${partName(child, mapped)} = ${literal(owner.part.name)} AND ${same}`);
}

function byLink(owner: Scope, child: TableScope, mapped: Of<"link">, alias: string): ChildJoin {
  const [own, key] = [keyOf(owner), keyOf(child)];
  const type = (column: string) => linkColumn(child, mapped, column);
  const column = (name: string) => `${alias}.${quote(name)}`;
  const rules = rowRules(mapped.where, {
    column: (ref) => column(ref.column),
    describe: (ref) => child.ground.catalog.table(mapped.table)?.columns.get(ref.column),
  });
  const inner = equalsKey(key.sql, key.type, column(mapped.from), type(mapped.from));
  const outer = equalsKey(column(mapped.to), type(mapped.to), own.sql, own.type);
  return { via: { from: `${tableText(mapped.table)} AS ${alias}`, inner }, outer: [outer, ...rules] };
}

function byList(owner: Scope, child: TableScope, mapped: Of<"listedIn">, alias: string): ChildJoin | null {
  if (familyOf(owner.describe(mapped.column)?.type) !== "text") return null;
  const listing = owner.column(mapped.column);
  const key = keyOf(child);
  const inner = equalsKey(key.sql, key.type, `${alias}.member`, "text");
  const from = `LATERAL unnest(${splitText(`${listing}::text`, mapped.separators)}) AS ${alias}(member)`;
  return { via: { from, inner }, outer: ["true"] };
}
