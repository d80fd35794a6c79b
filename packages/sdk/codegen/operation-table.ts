import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { readOperations } from "./read-operations.js";

/** Writes the operations' texts, each fragment once. */
export const operationTable: PluginFunction = (schema, files) => {
  const { operations, fragments } = readOperations(schema, files);
  const texts = [...fragments].map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`);
  const rows = operations.map(
    ({ name, kind, text, fragments: parts }) =>
      `  ${name}: ["${kind}", ${JSON.stringify(text)}, "${parts.join(" ")}"],`,
  );
  return [
    "/** Fragments by name. */",
    "export const fragments: Readonly<Record<string, string>> = {",
    ...texts,
    "};",
    "",
    "/** Operations by the path of their method: how to send them, their text, and the fragments they need. */",
    'export const operations: Readonly<Record<string, readonly ["list" | "read" | "stream" | "write", string, string]>> = {',
    ...rows,
    "};",
    "",
  ].join("\n");
};
