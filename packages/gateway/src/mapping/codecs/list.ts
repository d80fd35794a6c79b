import type { Label } from "@zwgk/schema";
import type { ColumnFamily } from "../column-family.js";
import type { Codec } from "../mapping.js";
import { codec, noted, sameValue } from "./codec.js";
import { trimBlanks } from "./sql-text.js";

/** How a list stands in a column: its raw members, both ways, and as text[] in SQL. */
export interface ListLayout {
  readonly name: string;
  readonly takes: readonly ColumnFamily[];
  /** Characters that no member may have, because they separate. */
  readonly separators?: string;
  split(text: string): readonly string[];
  join(members: readonly string[]): string;
  /** SQL giving text[] of raw members; may be empty or NULL. */
  members(column: string): string;
}

function listNote({ separators }: ListLayout): Label {
  if (separators === undefined) return { en: "lists of ", zh: "列表，每项为" };
  const signs = separators.replaceAll(" ", "␠");
  return { en: `lists of members without any of ${signs}, and of `, zh: `列表，各项不含 ${signs} 中的字符，每项为` };
}

/** A list of values that `member` reads one by one; an empty list is a missing value. */
export function listCodec(layout: ListLayout, member: Codec): Codec {
  const members = (column: string) => `NULLIF(${layout.members(column)}, '{}'::text[])`;
  return codec({
    name: `${layout.name}[${member.name}]`,
    takes: layout.takes,
    decode(text) {
      const values = layout.split(text).map((raw) => member.decode(raw));
      const given = [...new Set(values.filter((value) => value !== null))];
      return given.length === 0 ? null : given;
    },
    encode(value) {
      if (!Array.isArray(value) || value.length === 0) return null;
      const raws = value.map((one) => trimBlanks(member.encode(one) ?? "")).filter((raw) => raw !== "");
      const text = layout.join(raws);
      // A member without a spelling, or with a separator in it, would come back as something else.
      const comesBack = raws.length === value.length && layout.split(text).join("\0") === raws.join("\0");
      return comesBack ? text : null;
    },
    keeps(value, back) {
      // Members stand once each, without the blanks around them.
      const given = (value as readonly unknown[]).map((one) => (typeof one === "string" ? trimBlanks(one) : one));
      return sameValue([...new Set(given)], back);
    },
    holds: noted(listNote(layout), member.holds),
    spellings: (value) => member.spellings(value),
    canonical: (raw) => member.canonical(raw),
    findings: (raw) => member.findings(raw),
    present: (column) => `${members(column)} IS NOT NULL`,
    members,
  });
}
