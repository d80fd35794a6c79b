import {
  BadInputError,
  type Call,
  type Receipt,
  type Viewer,
  type WriteRequest,
  type Writes,
  ZwgkError,
} from "@zwgk/schema";
import { appendAudit, readAudit } from "./audit-log.js";
import { carryOut } from "./carry-out.js";
import { intend } from "./intend.js";
import { abandonedIntentions, readIntention, toReceipt } from "./intention.js";
import { mayAppend, mayReadAudit, mayReadReceipts, mayWrite } from "./permission.js";
import { receiptAtHome } from "./receipt-at-home.js";
import { settleOne, settles } from "./settle-one.js";
import type { WritesOptions } from "./writes-options.js";

/** Writes that also look after what others left behind. */
export interface WriteLedger extends Writes {
  /** Settles the abandoned intentions of the regions; run at start and now and then. Gives how many were settled. */
  settleAbandoned(regions: readonly string[], call: Call): Promise<number>;
  /**
   * Makes a change that entries of a ledger made due. Nobody is asked whether the key that entered them may: it was let
   * when it did. @throws as `submit`
   */
  follow(request: WriteRequest, key: string, call: Call): Promise<Receipt>;
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
      return make(options, request, by.key, call);
    },
    follow: (request, key, call) => make(options, request, key, call),
    async receipt(region, idempotencyKey, viewer, call) {
      mayReadReceipts(viewer, region);
      const one = await readIntention(home.query, region, idempotencyKey, now());
      if (!one) return null;
      const settled = one.state === "PENDING" && one.abandoned ? await settleOne(options, one, call) : one;
      return toReceipt(settled);
    },
    receiptAtHome(region, idempotencyKey, viewer) {
      mayReadReceipts(viewer, region);
      return receiptAtHome(home.query, region, idempotencyKey);
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

async function make(options: WritesOptions, request: WriteRequest, key: string, call: Call): Promise<Receipt> {
  const { intention, until } = await intend(options, request, key, call);
  if (intention.state === "DONE") return toReceipt(intention);
  // By half of the lease the commit is sent; by its end it has landed, or never will.
  const deadline = Math.min(call.deadline, until.getTime() - options.budget);
  return carryOut(options, request, intention, { ...call, deadline });
}

/** Who may write; an attempt that was not permitted is audited too. */
async function permitted(options: WritesOptions, request: WriteRequest, viewer: Viewer | null): Promise<Viewer> {
  try {
    return (request.ofLedger ? mayAppend : mayWrite)(viewer, request.region);
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
