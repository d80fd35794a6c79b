import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import {
  type Call,
  entityNamed,
  IdempotencyConflictError,
  WriteInProgressError,
  type WriteRequest,
} from "@zwgk/schema";
import { claimNumber } from "./given-numbers.js";
import type { HomeQuery } from "./home-store.js";
import { type Intention, readIntention, recordIntention, takeOver } from "./intention.js";
import { numberTaken } from "./number-taken.js";
import { settleOne } from "./settle-one.js";
import { commandOf, fingerprintOf } from "./write-command.js";
import { leaseUntil, type WritesOptions } from "./writes-options.js";

/** How long a request waits for another one under the same key, before it says that a write is in progress. */
const patience = { times: 20, ms: 100 };

/** An intention, and how long it is ours to carry out. */
export interface Leased {
  readonly intention: Intention;
  readonly until: Date;
}

/**
 * Records the intention, or finds what an earlier one under the same key came to.
 * @throws BadInputError when another intention has the number; IdempotencyConflictError, WriteInProgressError
 */
export async function intend(options: WritesOptions, request: WriteRequest, key: string, call: Call): Promise<Leased> {
  const made = newIntention(options, request, key);
  const until = leaseUntil(options);
  if (await claiming(options, request, made, (query) => recordIntention(query, made, until)))
    return { intention: made, until };
  const earlier = await readIntention(options.home.query, request.region, request.idempotencyKey, options.now());
  // Written there a moment ago: rows at home are never removed.
  if (!earlier) throw new WriteInProgressError();
  if (earlier.fingerprint !== made.fingerprint && !mayDiffer(request, earlier))
    throw new IdempotencyConflictError({ key: request.idempotencyKey });
  const ended = earlier.state === "PENDING" && !earlier.abandoned ? await awaitEnd(options, earlier) : earlier;
  const settled = ended.state === "PENDING" ? await settleOne(options, ended, call) : ended;
  if (settled.state === "DONE") return { intention: settled, until };
  const again = leaseUntil(options);
  if (!(await claiming(options, request, settled, (query) => takeOver(query, settled, made, again))))
    throw new WriteInProgressError();
  const { attempt, keyId, fingerprint } = made;
  return { intention: { ...settled, attempt, keyId, fingerprint, state: "PENDING" }, until: again };
}

/** The record of a ledger that was refused is corrected under its key, as an application at home is: nothing was made. */
function mayDiffer({ ofLedger, action }: WriteRequest, { state, action: earlier }: Intention): boolean {
  return ofLedger === true && state === "FORGOTTEN" && earlier === action;
}

/** Begins an intention, and makes the number that its caller gave its own: both, or neither. @throws BadInputError */
async function claiming(
  { home, city }: WritesOptions,
  request: WriteRequest,
  one: Intention,
  begin: (query: HomeQuery) => Promise<boolean>,
): Promise<boolean> {
  const number = one.indexNumber;
  if (number === null) return begin(home.query);
  return home.transaction(async (query) => {
    if (!(await begin(query))) return false;
    if (!(await claimNumber(query, city, one, number))) throw numberTaken(request, one);
    return true;
  });
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

function newIntention(options: WritesOptions, request: WriteRequest, key: string): Intention {
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
    indexNumber: request.action === "publish" && typeof given === "string" ? given : null,
    numberSeries: null,
    numberSerial: null,
    foreseen: null,
    keyId: key,
    attempt: randomUUID(),
    intendedAt: options.now().toISOString(),
    doneAt: null,
    abandoned: false,
  };
}
