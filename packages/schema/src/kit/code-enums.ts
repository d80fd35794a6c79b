import { builder } from "../builder.js";
import type { CodeList } from "../entity.js";
import { describe } from "./describe.js";

const made = new Map<string, ReturnType<typeof make>>();

/** The GraphQL enum of a code list. */
export function enumOf(codes: CodeList) {
  const known = made.get(codes.name);
  if (known) return known;
  const fresh = make(codes);
  made.set(codes.name, fresh);
  return fresh;
}

function make(codes: CodeList) {
  const values = Object.entries(codes.members).map(([code, member]) => [
    code,
    { value: code, description: describe(member, member.note) },
  ]);
  return builder.enumType(codes.name, {
    description: describe(codes.label),
    values: Object.fromEntries(values) as Record<string, { value: string; description: string }>,
  });
}
