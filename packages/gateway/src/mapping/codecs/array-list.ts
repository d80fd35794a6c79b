import type { ListLayout } from "./list.js";

/** A PostgreSQL array. */
export const arrayLayout: ListLayout = {
  name: "array",
  takes: ["array"],
  split: parseArray,
  join: (members) => `{${members.map(quote).join(",")}}`,
  members: (column) => `array_remove((${column})::text[], NULL)`,
};

const item = /"((?:[^"\\]|\\.)*)"|([^",{}\s][^",{}]*)/gsu;

/** The members of an array's text; NULL members are left out. */
function parseArray(text: string): readonly string[] {
  const members: string[] = [];
  for (const [, quoted, bare] of text.matchAll(item)) {
    if (quoted !== undefined) members.push(quoted.replace(/\\(.)/gsu, "$1"));
    else if (bare !== undefined && bare.toUpperCase() !== "NULL") members.push(bare.replace(/\\(.)/gsu, "$1"));
  }
  return members;
}

function quote(member: string): string {
  return `"${member.replace(/["\\]/g, "\\$&")}"`;
}
