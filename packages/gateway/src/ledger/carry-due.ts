import { createHash } from "node:crypto";
import {
  BadInputError,
  type Call,
  type ErrorCode,
  parseRecordId,
  type RecordPlace,
  type Source,
  type Value,
  ZwgkError,
} from "@zwgk/schema";
import type { HomeStore } from "../audit/home-store.js";
import type { WriteLedger } from "../audit/writes.js";
import type { Log } from "../observability/log.js";
import type { HeldChange } from "./due-changes.js";

/** What carrying out due changes is made with. */
export interface CarryOptions {
  readonly home: HomeStore;
  /** The federation. */
  readonly source: Source;
  readonly writes: Pick<WriteLedger, "follow">;
  readonly placeOf: (entity: string, region: string) => RecordPlace | null;
  readonly now: () => Date;
  /** Milliseconds that a write may take in a county; for twice this long an attempt holds its change. */
  readonly budget: number;
  readonly log: Log;
}

/**
 * What came of a change. ENDED: the record says it, or never will, which the log says. UNHEARD: the county could not be
 * read, so nothing was sent there. REFUSED: it failed, and nothing was written; or its table is not written any more, until
 * its mapping says otherwise. UNSEEN: its end was not seen.
 */
export type Outcome = "ENDED" | "UNHEARD" | "REFUSED" | "UNSEEN";

type Values = Readonly<Record<string, Value>>;

/** Has a county's record say what its ledger comes to. Never throws what the county did. */
export async function carryDue(options: CarryOptions, due: HeldChange): Promise<Outcome> {
  const { placeOf, now, budget } = options;
  const id = parseRecordId(due.ledger);
  const place = id && placeOf(id.entity, due.region);
  if (!id || place?.source !== id.source) return later(options, due, "REFUSED", notWritten);
  const values = Object.fromEntries(Object.entries(due.values).filter(([name]) => place.fields.has(name)));
  const call: Call = { deadline: now().getTime() + budget, language: "zh" };
  const { rows, coverage } = await options.source.find(
    { entity: id.entity, ids: [due.ledger], select: { fields: Object.keys(values) } },
    call,
  );
  const [row] = rows;
  if (coverage.sources.some(({ state }) => state !== "ANSWERED")) return later(options, due, "UNHEARD");
  if (!row) return giveUp(options, due, "it is not there any more");
  // What the record says already is left as it spells it.
  const news = Object.entries(values).filter(([name, value]) => (row[name] ?? null) !== value);
  return write(options, due, Object.fromEntries(news), call);
}

/** Writes what the county can keep; a value that it refuses is left out, and stays a difference that the case shows. */
async function write(options: CarryOptions, due: HeldChange, values: Values, call: Call): Promise<Outcome> {
  let left = values;
  while (Object.keys(left).length > 0) {
    try {
      await options.writes.follow(requestOf(due, left), due.key, call);
      return "ENDED";
    } catch (error) {
      const kept = withoutRefused(left, error);
      if (kept === null) return failed(options, due, error);
      const fields = Object.keys(left).filter((name) => !(name in kept));
      say(options, due, "A county's record can't say what its case comes to", { fields: fields.join(", ") }, error);
      left = kept;
    }
  }
  return "ENDED";
}

/** The key is of the ledger, the place and the fields: so each happens once, whichever gateway carries it out. */
function requestOf({ region, ledger, place }: HeldChange, values: Values) {
  const entity = parseRecordId(ledger)?.entity ?? "";
  const named = JSON.stringify([ledger, place, Object.keys(values).sort()]);
  const idempotencyKey = `record:${createHash("sha256").update(named).digest("base64url")}`;
  return { action: "revise", entity, region, id: ledger, values, idempotencyKey } as const;
}

/** The values but those that were refused by name; null where it is no such refusal. */
function withoutRefused(values: Values, error: unknown): Values | null {
  if (!(error instanceof BadInputError)) return null;
  const refused = (error.problems ?? [error]).map(({ inputPath }) => String(inputPath?.at(-1)));
  const kept = Object.entries(values).filter(([name]) => !refused.includes(name));
  return kept.length === Object.keys(values).length ? null : Object.fromEntries(kept);
}

/** Answers that the same question would get again. */
const final: ReadonlySet<ErrorCode> = new Set(["BAD_INPUT", "NOT_FOUND", "IDEMPOTENCY_CONFLICT"]);
/** After these, nothing was written. A mapping that makes the table read-only may be mended. */
const unwritten: ReadonlySet<ErrorCode> = new Set(["SOURCE_FAILED", "SOURCE_SUSPENDED", "NOT_WRITABLE"]);
const notWritten = "its table is not written any more";

function failed(options: CarryOptions, due: HeldChange, error: unknown): Outcome {
  const code = error instanceof ZwgkError ? error.code : "INTERNAL";
  if (final.has(code)) return giveUp(options, due, code, error);
  return later(options, due, unwritten.has(code) ? "REFUSED" : "UNSEEN", error);
}

function later(options: CarryOptions, due: HeldChange, outcome: Outcome, error?: unknown): Outcome {
  // Once is enough: until it follows, the case shows the difference.
  if (due.tries === 0) say(options, due, "A county's record does not follow its case yet", {}, error);
  return outcome;
}

function giveUp(options: CarryOptions, due: HeldChange, why: string, error?: unknown): Outcome {
  say(options, due, "A county's record will not follow its case", { why }, error);
  return "ENDED";
}

function say(
  { log }: CarryOptions,
  due: HeldChange,
  message: string,
  detail: Readonly<Record<string, string>>,
  error?: unknown,
): void {
  log({ level: "warn", message, detail: { record: due.ledger, place: due.place, ...detail }, error });
}
