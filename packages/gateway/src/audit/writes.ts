import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import {
  BadInputError,
  type Call,
  entityNamed,
  IdempotencyConflictError,
  type Receipt,
  type Source,
  type Viewer,
  type WriteCommand,
  WriteInProgressError,
  type WriteRequest,
  type Writes,
  WriteUncertainError,
  ZwgkError,
} from "@zwgk/schema";
import type { Log } from "../observability/log.js";
import { appendAudit, readAudit } from "./audit-log.js";
import type { HomeStore } from "./home-store.js";
import {
  abandonedIntentions,
  type Intention,
  keepForeseen,
  readIntention,
  recordIntention,
  takeOver,
  toReceipt,
} from "./intention.js";
import { isTaken, numberFor } from "./numbering.js";
import { mayReadAudit, mayReadReceipts, mayWrite } from "./permission.js";
import { findWritten, settle } from "./settle.js";
import { commandOf, fingerprintOf } from "./write-command.js";

export interface WritesOptions {
  readonly home: HomeStore;
  /** The federation; it knows which source owns a region's records. */
  readonly source: Source;
  /** Id of the source that owns an entity's records of a region. @throws NotWritableError, UnknownRegionError */
  readonly ownerOf: (entity: string, region: string) => string;
  readonly now: () => Date;
  /** Milliseconds that a write may take in a county; after twice this long an attempt counts as abandoned. */
  readonly budget: number;
  readonly log: Log;
}

/** Writes that also look after what others left behind. */
export interface WriteLedger extends Writes {
  /** Settles the abandoned intentions of the regions; run at start and now and then. Gives how many were settled. */
  settleAbandoned(regions: readonly string[], call: Call): Promise<number>;
}

/**
 * Once or not at all (invariant 7): the intention is recorded at home, then the change made in the county in one
 * transaction, then the receipt completed. Whoever comes after a crash looks in the county which of them happened.
 */
export function createWrites(options: WritesOptions): WriteLedger {
  const { home, now } = options;
  return {
    async submit(request, viewer, call) {
      const by = await permitted(options, request, viewer);
      checkKey(request.idempotencyKey);
      const { intention, until } = await intend(options, request, by, call);
      if (intention.state === "DONE") return toReceipt(intention);
      // By half of the lease the commit is sent; by its end it has landed, or never will.
      const deadline = Math.min(call.deadline, until.getTime() - options.budget);
      return carryOut(options, request, intention, { ...call, deadline });
    },
    async receipt(region, idempotencyKey, viewer, call) {
      mayReadReceipts(viewer, region);
      const one = await readIntention(home.query, region, idempotencyKey, now());
      if (!one) return null;
      const settled = one.state === "PENDING" && one.abandoned ? await settleOne(options, one, call) : one;
      return toReceipt(settled);
    },
    async audit(region, limit, viewer) {
      mayReadAudit(viewer, region);
      return readAudit(home.query, region, limit);
    },
    async settleAbandoned(regions, call) {
      const left = await abandonedIntentions(home.query, regions, now());
      let settled = 0;
      for (const one of left) if (await settles(options, one, call)) settled += 1;
      return settled;
    },
  };
}

/** Who may write; an attempt that was not permitted is audited too. */
async function permitted(options: WritesOptions, request: WriteRequest, viewer: Viewer | null): Promise<Viewer> {
  try {
    return mayWrite(viewer, request.region);
  } catch (error) {
    if (viewer && error instanceof ZwgkError) await refuse(options, request, viewer, error.code);
    throw error;
  }
}

async function refuse(options: WritesOptions, request: WriteRequest, viewer: Viewer, code: string): Promise<void> {
  const { region, action, entity, idempotencyKey } = request;
  const line = { region, action, entity, idempotencyKey, source: "", recordKey: null, keyId: viewer.key };
  await appendAudit(options.home.query, line, code, options.now());
}

function checkKey(key: string): void {
  if (/^[\x21-\x7e]{1,100}$/.test(key)) return;
  const detail = { en: "1 to 100 visible ASCII characters", zh: "应为 1 至 100 个可见 ASCII 字符" };
  throw new BadInputError({ field: "idempotencyKey", detail }, { inputPath: ["idempotencyKey"] });
}

/** How long a request waits for another one under the same key, before it says that a write is in progress. */
const patience = { times: 20, ms: 100 };

function leaseUntil(options: WritesOptions): Date {
  return new Date(options.now().getTime() + 2 * options.budget);
}

/** An intention, and how long it is ours to carry out. */
interface Leased {
  readonly intention: Intention;
  readonly until: Date;
}

/** Records the intention, or finds what an earlier one under the same key came to. */
async function intend(options: WritesOptions, request: WriteRequest, by: Viewer, call: Call): Promise<Leased> {
  const made = newIntention(options, request, by);
  const until = leaseUntil(options);
  if (await recordIntention(options.home.query, made, until)) return { intention: made, until };
  const earlier = await readIntention(options.home.query, request.region, request.idempotencyKey, options.now());
  if (!earlier) throw numberTaken(request, made);
  if (earlier.fingerprint !== made.fingerprint) throw new IdempotencyConflictError({ key: request.idempotencyKey });
  const ended = earlier.state === "PENDING" && !earlier.abandoned ? await awaitEnd(options, earlier) : earlier;
  const settled = ended.state === "PENDING" ? await settleOne(options, ended, call) : ended;
  if (settled.state === "DONE") return { intention: settled, until };
  const again = leaseUntil(options);
  if (!(await takeOver(options.home.query, settled, made, again))) throw new WriteInProgressError();
  const { attempt, keyId } = made;
  return { intention: { ...settled, attempt, keyId, state: "PENDING" }, until: again };
}

/** Another request under the same key is at it: its receipt is ours too, if it comes soon. @throws WriteInProgressError */
async function awaitEnd(options: WritesOptions, one: Intention): Promise<Intention> {
  for (let asked = 0; asked < patience.times; asked += 1) {
    await delay(patience.ms);
    const now = await readIntention(options.home.query, one.region, one.idempotencyKey, options.now());
    if (now && (now.state !== "PENDING" || now.abandoned)) return now;
  }
  throw new WriteInProgressError();
}

function newIntention(options: WritesOptions, request: WriteRequest, by: Viewer): Intention {
  const source = options.ownerOf(request.entity, request.region);
  const entity = entityNamed(request.entity);
  const given = entity.identity ? request.values[entity.identity] : null;
  return {
    region: request.region,
    idempotencyKey: request.idempotencyKey,
    fingerprint: fingerprintOf(request),
    state: "PENDING",
    action: request.action,
    entity: request.entity,
    source,
    recordKey: commandOf(request, entity, source).key ?? null,
    version: request.expectedVersion ?? null,
    indexNumber: typeof given === "string" ? given : null,
    numberSeries: null,
    numberSerial: null,
    foreseen: null,
    keyId: by.key,
    attempt: randomUUID(),
    intendedAt: options.now().toISOString(),
    doneAt: null,
    abandoned: false,
  };
}

async function carryOut(
  options: WritesOptions,
  request: WriteRequest,
  intention: Intention,
  call: Call,
): Promise<Receipt> {
  let one = intention;
  try {
    one = await identify(options, request, intention, call);
    const entity = entityNamed(request.entity);
    const values =
      entity.identity && one.indexNumber ? { ...request.values, [entity.identity]: one.indexNumber } : request.values;
    const command = commandOf({ ...request, values }, entity, one.source);
    const written = await options.source.write({ ...command, beforeCommit: keeper(options, one) }, call);
    const at = options.now();
    await settle(options.home, one, written, "DONE", at);
    const { key, version } = written;
    return toReceipt({ ...one, state: "DONE", recordKey: key, version, doneAt: at.toISOString() });
  } catch (error) {
    throw await giveUp(options, one, error);
  }
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

function numberTaken(request: WriteRequest, one: Intention): BadInputError {
  const field = entityNamed(request.entity).identity ?? "id";
  const number = one.indexNumber ?? "";
  const detail = { en: `${number} is taken by another record`, zh: `${number} 已被其他记录使用` };
  return new BadInputError({ field, detail }, { inputPath: ["input", field] });
}

/** A refusal is final and releases the number; silence leaves the intention to be settled. */
async function giveUp(options: WritesOptions, one: Intention, error: unknown): Promise<unknown> {
  if (!isRefusal(error)) {
    options.log({ level: "warn", message: "A write's end was not seen", detail: { source: one.source }, error });
    return new WriteUncertainError({ source: one.source }, { cause: error });
  }
  await settle(options.home, one, null, error.code, options.now());
  return error;
}

function isRefusal(error: unknown): error is ZwgkError {
  return (
    error instanceof ZwgkError &&
    error.code !== "WRITE_UNCERTAIN" &&
    error.code !== "SOURCE_LATE" &&
    error.code !== "INTERNAL"
  );
}

/** A county that can't be asked now must not keep the writes of the others waiting. */
function settles(options: WritesOptions, one: Intention, call: Call): Promise<boolean> {
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

async function settleOne(options: WritesOptions, one: Intention, call: Call): Promise<Intention> {
  const held = { ...one, attempt: randomUUID() };
  if (!(await takeOver(options.home.query, one, held, leaseUntil(options)))) throw new WriteInProgressError();
  const found = await findWritten(options.source, held, call).catch((error: unknown) => {
    throw new WriteUncertainError({ source: one.source }, { cause: error });
  });
  const at = options.now();
  await settle(options.home, held, found, "FORGOTTEN", at);
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
