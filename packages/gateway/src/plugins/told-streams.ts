import type { Context, Language } from "@zwgk/schema";
import type { ExecutionResult } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { ErrorFormatter } from "./format-error.js";

/** Errors within an event stream are designed as all others are; one that ends the stream is its last event. */
export function useToldStreams(errors: ErrorFormatter): Plugin {
  return {
    onSubscribe: ({ args }) => ({
      onSubscribeResult({ result, setResult }) {
        const { language } = args.contextValue as unknown as Context;
        if (isAsyncIterable(result)) setResult(told(result as AsyncIterable<ExecutionResult>, errors, language));
      },
    }),
  };
}

async function* told(
  results: AsyncIterable<ExecutionResult>,
  errors: ErrorFormatter,
  language: Language,
): AsyncGenerator<ExecutionResult, void, undefined> {
  const format = (error: unknown) => errors.format(error, "execute", language) as never;
  try {
    for await (const result of results) {
      yield result.errors?.length ? { ...result, errors: result.errors.map(format) } : result;
    }
  } catch (error) {
    yield { errors: [format(error)] };
  }
}
