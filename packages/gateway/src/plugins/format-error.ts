import { randomUUID } from "node:crypto";
import {
  BadInputError,
  InternalError,
  type Label,
  type Language,
  MalformedRequestError,
  QueryInvalidError,
  QuerySyntaxError,
  ZwgkError,
} from "@zwgk/schema";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Log } from "../observability/log.js";
import { inputPathOf } from "./error-path.js";
import { detailOf } from "./graphql-detail.js";

/** Where in a request's life an error arose; decides the code of errors that GraphQL itself raises. */
export type Stage = "request" | "parse" | "validate" | "variables" | "execute";

/** Makes errors fit to leave the house: a code, both what and what next, and never SQL, a stack or an address. */
export interface ErrorFormatter {
  format(error: unknown, stage: Stage, language: Language): GraphQLFormattedError;
}

export function createErrorFormatter(log: Log): ErrorFormatter {
  return {
    format(error, stage, language) {
      const designed = designedError(error, stage) ?? masked(error, log);
      return describe(designed, error, stage, language);
    },
  };
}

/** HTTP status of a response without data: that of its first error. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const status = errors[0]?.extensions?.status;
  return typeof status === "number" ? status : 500;
}

function designedError(error: unknown, stage: Stage): ZwgkError | null {
  for (let one: unknown = error; one instanceof Error; one = originOf(one)) if (one instanceof ZwgkError) return one;
  if (stage === "execute" || !(error instanceof Error)) return null;
  const detail = detailOf(error.message);
  if (stage === "parse") return new QuerySyntaxError({ detail });
  if (stage === "validate") return new QueryInvalidError({ detail });
  if (stage === "request") return new MalformedRequestError({ detail });
  return variableError(detail);
}

function variableError(detail: Label): ZwgkError {
  const inputPath = variablePathOf(detail.en) ?? [];
  return new BadInputError({ field: `$${inputPath.join(".")}`, detail }, { inputPath });
}

/** Where an input stands that GraphQL itself, or a scalar, found wrong. */
function givenAt(error: unknown, stage: Stage): readonly string[] | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (stage === "variables") return variablePathOf(error.message);
  return stage === "validate" ? inputPathOf(error) : undefined;
}

function variablePathOf(message: string): readonly string[] | undefined {
  const [, name, at = ""] = /^Variable "\$(\w+)"(?: got invalid value .*? at "\w+\.?([^"]*)")?/s.exec(message) ?? [];
  return name === undefined ? undefined : [name, ...at.split(/[.[\]]+/).filter(Boolean)];
}

function originOf(error: Error): unknown {
  return "originalError" in error && error.originalError ? error.originalError : error.cause;
}

function masked(error: unknown, log: Log): ZwgkError {
  const reference = randomUUID().slice(0, 8);
  log({ level: "error", message: "A request met an unexpected error", detail: { reference }, error });
  return new InternalError({ reference });
}

function describe(designed: ZwgkError, raised: unknown, stage: Stage, language: Language): GraphQLFormattedError {
  const what = designed.what(language);
  const next = designed.next(language);
  const { locations, path } = place(raised);
  const inputPath = designed.inputPath ?? givenAt(raised, stage);
  return {
    message: language === "zh" ? `${what}${next}` : `${what} ${next}`,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: {
      code: designed.code,
      status: designed.status,
      what,
      next,
      ...(inputPath ? { inputPath } : {}),
      ...problemsOf(designed, language),
    },
  };
}

/** An error of several wrong inputs lists them all. */
function problemsOf(designed: ZwgkError, language: Language): { problems?: unknown } {
  if (!("problems" in designed) || !Array.isArray(designed.problems)) return {};
  return {
    problems: designed.problems
      .filter((one): one is ZwgkError => one instanceof ZwgkError)
      .map((one) => ({ code: one.code, what: one.what(language), inputPath: one.inputPath })),
  };
}

function place(raised: unknown): Pick<GraphQLError, "locations" | "path"> {
  if (!(raised instanceof Error)) return { locations: undefined, path: undefined };
  const { locations, path } = raised as Partial<GraphQLError>;
  return { locations, path };
}
