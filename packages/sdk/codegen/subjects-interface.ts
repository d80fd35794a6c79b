import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { type ReadOperation, readOperations } from "./read-operations.js";

interface Branch {
  readonly [step: string]: Branch | ReadOperation;
}

/** Writes the interface of the methods by subject: `documents_list` becomes `documents.list`. */
export const subjectsInterface: PluginFunction = (schema, files) => {
  const { operations } = readOperations(schema, files);
  const root: Branch = {};
  for (const operation of operations) plant(root, operation);
  return [
    'import type { List } from "../list.js";',
    'import type { Keyed } from "../operation.js";',
    'import type { CallOptions } from "../options.js";',
    'import type * as Types from "./types.js";',
    "",
    "/** The methods of a client, by subject. */",
    "export interface Subjects {",
    ...branchLines(root, "  "),
    "}",
    "",
  ].join("\n");
};

function plant(root: Branch, operation: ReadOperation): void {
  const steps = operation.name.split("_");
  const last = steps.pop() as string;
  let branch = root as Record<string, Branch | ReadOperation>;
  for (const step of steps) {
    branch[step] ??= {};
    branch = branch[step] as Record<string, Branch | ReadOperation>;
  }
  branch[last] = operation;
}

function branchLines(branch: Branch, indent: string): readonly string[] {
  return Object.entries(branch).flatMap(([step, under]) =>
    isOperation(under)
      ? methodLines(step, under, indent)
      : [`${indent}readonly ${step}: {`, ...branchLines(under, `${indent}  `), `${indent}};`],
  );
}

function isOperation(under: Branch | ReadOperation): under is ReadOperation {
  return typeof under.kind === "string";
}

function methodLines(step: string, operation: ReadOperation, indent: string): readonly string[] {
  const { kind, comment, demanding } = operation;
  const type = typeName(operation.name);
  const variables = kind === "write" ? `Keyed<Types.${type}Variables>` : `Types.${type}Variables`;
  return [
    `${indent}/** ${comment.replaceAll("\n", `\n${indent} * `)} */`,
    `${indent}${step}(variables${demanding ? "" : "?"}: ${variables}, options?: CallOptions): ${resultOf(operation, type)};`,
  ];
}

function resultOf({ kind, result }: ReadOperation, type: string): string {
  const given = `Types.${type}${result}`;
  if (kind === "stream") return `AsyncIterable<${given}>`;
  return kind === "list" ? `List<${given}["edges"][number]["node"], Types.${type}Variables>` : `Promise<${given}>`;
}

/** As the stock plugin names it: `grassroots_items_list` is `GrassrootsItemsList`. */
function typeName(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
