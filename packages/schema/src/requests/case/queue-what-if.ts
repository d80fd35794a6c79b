import type { Context } from "../../context.js";
import type { Coverage } from "../../coverage.js";
import { checkedText } from "../../kit/checked-value.js";
import { fingerprintOf } from "../../kit/fingerprint.js";
import { sizeOf } from "../../kit/page.js";
import type { PlainDate } from "../../shared/plain-date.js";
import { entriesFor } from "../access/nameless.js";
import type { CaseState } from "../ledger/case-state.js";
import { foldCase } from "../ledger/fold.js";
import { caseLedger } from "./case-ledger.js";
import type { CaseObject } from "./case-object.js";
import { openPage } from "./open-cases.js";
import { momentOf } from "./reckoning.js";

/** An open request of a queue, as what is supposed of it needs it. */
export interface SupposedCase extends Pick<CaseObject, "ledger" | "moment" | "settings"> {
  readonly id: string;
  /** Null where nothing was entered in its ledger. */
  readonly state: CaseState | null;
  readonly registrationNumber: string | null;
  /** By its record, where nothing was entered; null otherwise, and where the record doesn't say it. */
  readonly recordedReceipt: PlainDate | null;
}

/** A page of the open requests of a region, in the order in which they were received. */
export interface SupposedPage {
  readonly asOf: PlainDate;
  readonly cases: readonly SupposedCase[];
  readonly more: boolean;
  /** The cursor of the next page; null when there is none. */
  readonly endCursor: string | null;
  readonly coverage: Coverage;
}

/** Which page is asked for. */
export interface SupposedArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const order = [{ field: "receivedOn", descending: false }];

/**
 * The open requests of a region as they stood on a day. A page has as many requests as are asked for; those that had not
 * come in by then, or were closed, are left out of it.
 * @throws BadInputError, PageTooLargeError, CursorInvalidError, CursorOfOtherQueryError
 */
export async function supposedPage(
  region: string,
  asOf: PlainDate,
  { first, after }: SupposedArgs,
  context: Context,
): Promise<SupposedPage> {
  const limit = sizeOf(first, "first", context.limits.pageSize);
  const fingerprint = fingerprintOf({ entity: "QueueWhatIf", where: undefined, order, regions: [region] });
  const cursor = after == null ? null : checkedText(after, ["after"], 10_000);
  const place = cursor === null ? null : context.cursors.decode(cursor, fingerprint);
  const page = await openPage(region, place, limit, context, asOf);
  const moment = { ...(await momentOf(region, context)), on: asOf };
  const settings = context.caseSettings.deadline;
  const entered = page.cases.map(({ id, entries }): SupposedCase => {
    const ledger = caseLedger(entriesFor("NONE", entries).filter(({ on }) => on <= asOf));
    const state = foldCase(ledger);
    const { registrationNumber } = state;
    return { id, ledger, state, registrationNumber, recordedReceipt: null, moment, settings };
  });
  const notEntered = page.notEntered.map(({ id, receivedOn, registrationNumber }): SupposedCase => {
    return { id, ledger: [], state: null, registrationNumber, recordedReceipt: receivedOn, moment, settings };
  });
  const byId = new Map([...entered, ...notEntered].map((one) => [one.id, one]));
  const cases = page.order.flatMap((id) => byId.get(id) ?? []);
  return {
    asOf,
    cases: cases.filter(({ state, recordedReceipt }) => (state ? state.open : (recordedReceipt ?? asOf) <= asOf)),
    more: page.next !== null,
    endCursor: page.next && context.cursors.encode(page.next, fingerprint),
    coverage: page.coverage,
  };
}
