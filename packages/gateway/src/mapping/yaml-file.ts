import type { Label } from "@zwgk/schema";
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { nearest } from "./nearest.js";

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
  readonly errors: readonly YamlError[];
}

/** Something that makes a text no YAML file. */
export interface YamlError {
  readonly detail: Label;
  readonly place: Place;
  /** The right name that is most like a wrong one. */
  readonly nearest: string | null;
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
  const broken = brokenAliases(document);
  return {
    // An alias inside its own anchor has no end.
    value: broken.length > 0 ? null : plain(document.contents, resolve),
    errors: [
      ...document.errors.map(({ message, pos }) => ({ ...syntax(message), place: placeAt(pos[0]) })),
      ...broken.map(({ alias, ...error }) => ({ ...error, place: placeAt(startOf(alias)) })),
    ],
    place: (path) => placeAt(offsetOf(document.contents, path, resolve)),
  };
}

/** Places in a YAML text, which is read when the first of them is asked for. */
export function placesIn(text: string): Pick<YamlFile, "place"> {
  let file: YamlFile | undefined;
  return {
    place(path) {
      file ??= readYaml(text);
      return file.place(path);
    },
  };
}

/** Aliases that lead nowhere, or into themselves. */
function brokenAliases(document: Document): readonly (Omit<YamlError, "place"> & { readonly alias: Alias })[] {
  const broken: (Omit<YamlError, "place"> & { alias: Alias })[] = [];
  const anchors: string[] = [];
  visit(document, {
    Node(_, node, ancestors) {
      if (!isAlias(node)) anchors.push(...("anchor" in node && node.anchor !== undefined ? [node.anchor] : []));
      else {
        const found = node.resolve(document);
        if (!found) broken.push({ alias: node, ...noAnchor(node.source, anchors) });
        else if (ancestors.some((one) => one === found)) broken.push({ alias: node, ...endless(node.source) });
      }
    },
  });
  return broken;
}

function noAnchor(name: string, anchors: readonly string[]): Omit<YamlError, "place"> {
  const detail = { en: `no anchor &${name} stands before *${name}`, zh: `*${name} 之前没有锚点 &${name}` };
  return { detail, nearest: nearest(name, anchors) };
}

function endless(name: string): Omit<YamlError, "place"> {
  return {
    detail: { en: `*${name} stands inside &${name} itself`, zh: `*${name} 位于锚点 &${name} 自身之内` },
    nearest: null,
  };
}

function syntax(message: string): Omit<YamlError, "place"> {
  const line = firstLine(message);
  return { detail: { en: line, zh: `YAML 语法有误：${line}` }, nearest: null };
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
