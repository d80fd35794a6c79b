import type { WrittenColumn, WrittenMember } from "./write-values.js";

/** The JSON columns of a write: members set in what the columns held, so that what we don't map stays as it was. */
export function mergeJson(
  members: readonly WrittenMember[],
  held: ReadonlyMap<string, string | null>,
): readonly WrittenColumn[] {
  const texts = new Map<string, { member: WrittenMember; root: Record<string, unknown> }>();
  for (const member of members) {
    const { column } = member.column;
    const one = texts.get(column) ?? { member, root: parseObject(held.get(column) ?? null) };
    setAt(one.root, member.path, member.value);
    texts.set(column, one);
  }
  return [...texts.values()].map(({ member, root }) => ({
    column: member.column,
    expression: "$",
    parameter: JSON.stringify(root),
  }));
}

function parseObject(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

function setAt(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  if (rest.length > 0) {
    const child = root[name];
    const inner =
      typeof child === "object" && child !== null && !Array.isArray(child) ? (child as Record<string, unknown>) : {};
    root[name] = inner;
    setAt(inner, rest, value);
  } else if (value === null) delete root[name];
  else root[name] = value;
}
