import { randomUUID } from "node:crypto";
import { type Call, WriteInProgressError, WriteUncertainError } from "@zwgk/schema";
import { type Intention, takeOver } from "./intention.js";
import { findWritten, settle } from "./settle.js";
import { leaseUntil, type WritesOptions } from "./writes-options.js";

/** Finds what became of an intention that was left behind, and writes it down. @throws WriteInProgressError, WriteUncertainError */
export async function settleOne(options: WritesOptions, one: Intention, call: Call): Promise<Intention> {
  const held = { ...one, attempt: randomUUID() };
  if (!(await takeOver(options.home.query, one, held, leaseUntil(options)))) throw new WriteInProgressError();
  const found = await findWritten(options.source, held, call).catch((error: unknown) => {
    throw new WriteUncertainError({ source: one.source }, { cause: error });
  });
  const at = options.now();
  await settle(options, held, found, "FORGOTTEN", at);
  return found
    ? { ...held, state: "DONE", recordKey: found.key, version: found.version, doneAt: at.toISOString() }
    : {
        ...held,
        state: "FORGOTTEN",
        indexNumber: one.numberSeries ? null : one.indexNumber,
        numberSeries: null,
        numberSerial: null,
      };
}

/** A county that can't be asked now must not keep the writes of the others waiting. */
export function settles(options: WritesOptions, one: Intention, call: Call): Promise<boolean> {
  return settleOne(options, one, call).then(
    () => true,
    (error: unknown) => {
      options.log({
        level: "warn",
        message: "A write left behind is not settled",
        detail: { source: one.source },
        error,
      });
      return false;
    },
  );
}
