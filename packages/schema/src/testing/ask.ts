import { type ExecutionResult, graphql } from "graphql";
import type { Context } from "../context.js";
import { ZwgkError } from "../errors.js";
import { schema } from "../schema.js";
import { fixedContext } from "./fixed-context.js";

/** What a caller may rely on of an error; `problems` are the paths of several wrong inputs. */
export interface ToldError {
  readonly code: string;
  readonly inputPath: string | undefined;
  readonly problems?: readonly (string | undefined)[];
}

/** What a test sees of an answer. */
export interface Asked {
  readonly data: unknown;
  readonly errors: readonly ToldError[];
}

/** Runs an operation against a context; the rest of the context is fixed. */
export async function ask(
  source: string,
  context: Partial<Context> = {},
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Asked> {
  const made = await graphql({ schema, source, contextValue: fixedContext(context), variableValues });
  return { data: made.data, errors: (made.errors ?? []).map(told) };
}

function told({ originalError, message }: NonNullable<ExecutionResult["errors"]>[number]): ToldError {
  if (!(originalError instanceof ZwgkError)) return { code: message, inputPath: undefined };
  const { code, inputPath, problems } = originalError;
  const paths = problems?.map((one) => one.inputPath?.join("."));
  return { code, inputPath: inputPath?.join("."), ...(paths ? { problems: paths } : {}) };
}

/** What stands at a path of an answer, as in `documents.nodes.0.title`. */
export function at(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], data);
}
