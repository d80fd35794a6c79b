/** Where two answers differ first; null when they are the same. Cursors are opaque: only that both have one counts. */
export function difference(ours: unknown, raw: unknown, path = "data"): string | null {
  if (Object.is(ours, raw)) return null;
  if (path.endsWith(".endCursor") && typeof ours === "string" && typeof raw === "string") return null;
  if (!isTree(ours) || !isTree(raw) || Array.isArray(ours) !== Array.isArray(raw)) {
    return `${path}: the gateway says ${shown(ours)}, the limit server ${shown(raw)}`;
  }
  const names = new Set([...Object.keys(ours), ...Object.keys(raw)]);
  for (const name of names) {
    const found = difference(ours[name], raw[name], `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
