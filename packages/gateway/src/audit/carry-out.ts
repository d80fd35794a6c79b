import {
  type Call,
  type ErrorCode,
  entityNamed,
  type Receipt,
  type WriteCommand,
  WriteInProgressError,
  type WriteRequest,
  WriteUncertainError,
  type Written,
  ZwgkError,
} from "@zwgk/schema";
import { HomeRefusedError } from "./home-store.js";
import { type Intention, keepForeseen, toReceipt } from "./intention.js";
import { numberTaken } from "./number-taken.js";
import { isTaken, numberFor } from "./numbering.js";
import { settle } from "./settle.js";
import { commandOf } from "./write-command.js";
import type { WritesOptions } from "./writes-options.js";

/**
 * Makes the change of an intention in its county, and completes the receipt.
 * @throws ZwgkError when it was refused: nothing was written; WriteUncertainError when its end was not seen
 */
export async function carryOut(
  options: WritesOptions,
  request: WriteRequest,
  intention: Intention,
  call: Call,
): Promise<Receipt> {
  let one = intention;
  let written: Written;
  try {
    one = await identify(options, request, intention, call);
    const entity = entityNamed(request.entity);
    const values =
      entity.identity && one.indexNumber ? { ...request.values, [entity.identity]: one.indexNumber } : request.values;
    const command = commandOf({ ...request, values }, entity, one.source);
    written = await options.source.write({ ...command, beforeCommit: keeper(options, one) }, call);
  } catch (error) {
    throw await giveUp(options, one, error);
  }
  return completed(options, one, written);
}

/** The write stands, whatever becomes of its receipt: where home doesn't take that, it is settled later. */
async function completed(options: WritesOptions, one: Intention, written: Written): Promise<Receipt> {
  const at = options.now();
  await settle(options, one, written, "DONE", at).catch((error: unknown) => {
    throw uncertain(options, one, error);
  });
  const { key, version } = written;
  return toReceipt({ ...one, state: "DONE", recordKey: key, version, doneAt: at.toISOString() });
}

function uncertain({ log }: WritesOptions, { source }: Intention, error: unknown): WriteUncertainError {
  log({ level: "warn", message: "A write's end was not seen", detail: { source }, error });
  return new WriteUncertainError({ source }, { cause: error });
}

/** Has home know what the county is about to commit, so that whoever comes after a crash recognises it. */
function keeper({ home }: WritesOptions, one: Intention): NonNullable<WriteCommand["beforeCommit"]> {
  const identity = entityNamed(one.entity).identity;
  return async (foreseen) => {
    const number = one.action === "publish" && identity ? foreseen.values[identity] : undefined;
    // A new record is told by its number: nothing else of it need be kept.
    const kept = identity && number != null ? { ...foreseen, values: { [identity]: number } } : foreseen;
    if (!(await keepForeseen(home.query, one, kept))) throw new WriteInProgressError();
  };
}

/** Gives the record the number by which it can be found again; a number of the caller's own must not be taken. */
async function identify(options: WritesOptions, request: WriteRequest, one: Intention, call: Call): Promise<Intention> {
  if (request.action !== "publish") return one;
  const field = entityNamed(request.entity).identity;
  if (!field) return one;
  if (request.values[field] == null) return numberFor(options, request, one, field, call);
  if (await isTaken(options.source, one, field, call)) throw numberTaken(request, one);
  return one;
}

/** A refusal is final and releases the number; silence leaves the intention to be settled. */
async function giveUp(options: WritesOptions, one: Intention, error: unknown): Promise<unknown> {
  const code = refusalCode(error);
  if (code === null) return uncertain(options, one, error);
  const detail = { source: one.source, code };
  // What the caller gave is told to the caller; what failed in a database, only to the operator.
  if (error instanceof Error && error.cause !== undefined && code !== "BAD_INPUT")
    options.log({ level: "warn", message: "A write was refused", detail, error });
  await settle(options, one, null, code, options.now()).catch((reason: unknown) => {
    options.log({ level: "warn", message: "A refused write is left to be settled", detail, error: reason });
  });
  return error;
}

const silences: ReadonlySet<ErrorCode> = new Set(["WRITE_UNCERTAIN", "SOURCE_LATE", "INTERNAL"]);

/** The code of an error after which nothing was written; null where that is not known. */
function refusalCode(error: unknown): ErrorCode | null {
  // Home is asked for the last time before the county's commit.
  if (error instanceof HomeRefusedError) return "INTERNAL";
  return error instanceof ZwgkError && !silences.has(error.code) ? error.code : null;
}
