import { InputError, UsageError, ZwgkClientError } from "@zwgk/sdk";
import { exit, Failure } from "./failure.js";

/** An error of the SDK as an end of the program, in the gateway's own sentence; any other error as it is. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof ZwgkClientError)) return error;
  const code = error instanceof InputError || error instanceof UsageError ? exit.badArguments : exit.failed;
  const sentence = `${error.message} [${error.code}]`;
  return new Failure(code, { zh: sentence, en: sentence }, error);
}
