import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** Keys and indexes from the top of a file. */
export type YamlPath = readonly (string | number)[];

/** Line and column, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML file as plain values, and where each of them stands. */
export interface YamlFile {
  /** Codes such as `01` keep their spelling: a number that isn't written as JavaScript writes it stays text. */
  readonly value: unknown;
  /** Where the path's last key that is there stands. */
  place(path: YamlPath): Place;
  /** What is wrong with the YAML itself. */
  readonly errors: readonly { readonly message: string; readonly place: Place }[];
}

/** Reads YAML 1.2, keeping the place of everything. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const resolve = (node: unknown) => (isAlias(node) ? (node.resolve(document) ?? null) : node);
  return {
    value: plain(document.contents, resolve),
    errors: document.errors.map((error) => ({ message: firstLine(error.message), place: placeAt(error.pos[0]) })),
    place: (path) => placeAt(offsetOf(document.contents, path, resolve)),
  };
}

type Resolve = (node: unknown) => unknown;

function plain(raw: unknown, resolve: Resolve): unknown {
  const node = resolve(raw);
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), plain(value, resolve)]));
  if (isSeq(node)) return node.items.map((item) => plain(item, resolve));
  if (!isScalar(node)) return null;
  const { value, source } = node;
  if (typeof value !== "number" && typeof value !== "bigint") return value;
  return source === undefined || source === String(value) ? value : source;
}

function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key);
  return key.source ?? String(key.value);
}

function offsetOf(top: unknown, path: YamlPath, resolve: Resolve): number {
  let [node, offset] = [resolve(top), startOf(top)];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (!pair) return offset;
      [node, offset] = [resolve(pair.value), startOf(pair.key)];
    } else if (isSeq(node) && node.items[Number(step)]) {
      const item = node.items[Number(step)];
      [node, offset] = [resolve(item), startOf(item)];
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
