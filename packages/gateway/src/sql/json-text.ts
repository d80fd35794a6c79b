/**
 * Sets, or with null takes away, one member of a JSON text, and leaves every other sign of it as it was: what we don't
 * map may hold numbers that no JavaScript number can. `text` is null where there is nothing yet; `json` is the member's
 * own text. Null where what stands on the way is no object, so that something would be lost.
 */
export function withMember(
  text: string | null,
  path: readonly string[],
  json: string | null,
): { readonly text: string | null } | null {
  if (path.length === 0) return { text: json };
  if (text === null || /^[ \t\r\n]*(null)?[ \t\r\n]*$/.test(text))
    return { text: json === null ? text : nested(path, json) };
  if (!isObject(text)) return json === null ? { text } : null;
  const put = putAt(text, skipBlanks(text, 0), path, json);
  return put === null ? null : { text: put };
}

function nested(path: readonly string[], json: string): string {
  return path.reduceRight((inner, name) => `{${JSON.stringify(name)}:${inner}}`, json);
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Sets the member in the value that begins at a place of a well-formed text. */
function putAt(text: string, at: number, path: readonly string[], json: string | null): string | null {
  if (text[at] !== "{") return json === null ? text : null;
  const [name = "", ...rest] = path;
  const { members, close } = membersOf(text, at);
  // Of several with one name PostgreSQL reads the last.
  const found = members.findLast((one) => one.name === name);
  if (json === null && rest.length === 0) return without(text, at, name);
  if (found && rest.length > 0 && text.slice(found.from, found.to) !== "null")
    return putAt(text, found.from, rest, json);
  if (json === null) return text;
  const value = rest.length === 0 ? json : nested(rest, json);
  if (found) return text.slice(0, found.from) + value + text.slice(found.to);
  const end = members.at(-1)?.to;
  const added = `${end === undefined ? "" : ","}${JSON.stringify(name)}:${value}`;
  return text.slice(0, end ?? close) + added + text.slice(end ?? close);
}

/** The object without any member of that name. */
function without(text: string, at: number, name: string): string {
  const { members } = membersOf(text, at);
  const index = members.findIndex((one) => one.name === name);
  const [before, one, after] = [members[index - 1], members[index], members[index + 1]];
  if (!one) return text;
  const cut = before
    ? text.slice(0, before.to) + text.slice(one.to)
    : text.slice(0, one.at) + text.slice(after?.at ?? one.to);
  return without(cut, at, name);
}

interface Member {
  readonly name: string;
  /** Where its name begins, its value begins, and its value ends. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The members of the object that begins at a place of a well-formed text, and where its brace closes. */
function membersOf(text: string, open: number): { readonly members: readonly Member[]; readonly close: number } {
  const members: Member[] = [];
  let at = skipBlanks(text, open + 1);
  while (text[at] !== "}") {
    if (text[at] === ",") at = skipBlanks(text, at + 1);
    const nameEnd = stringEnd(text, at);
    const from = skipBlanks(text, skipBlanks(text, nameEnd) + 1);
    const to = valueEnd(text, from);
    members.push({ name: JSON.parse(text.slice(at, nameEnd)) as string, at, from, to });
    at = skipBlanks(text, to);
  }
  return { members, close: at };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (" \t\r\n".includes(text[at] ?? "x")) at += 1;
  return at;
}

function stringEnd(text: string, open: number): number {
  let at = open + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function valueEnd(text: string, from: number): number {
  let [at, depth] = [from, 0];
  for (;;) {
    const sign = text[at] ?? "";
    if (sign === '"') at = stringEnd(text, at);
    else {
      // A number or a word ends before the sign that follows it.
      if (depth === 0 && (sign === "" || ",}] \t\r\n".includes(sign))) return at;
      if ("{[".includes(sign)) depth += 1;
      else if ("}]".includes(sign)) depth -= 1;
      at += 1;
    }
    if (depth === 0 && '"}]'.includes(text[at - 1] ?? "x")) return at;
  }
}
