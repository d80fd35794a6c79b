import type { Context } from "../../context.js";
import type { LedgerMark } from "../../ledgers.js";
import type { PlainDate } from "../../shared/plain-date.js";
import type { Condition, ListAnswer, Position, Row, Selection } from "../../source.js";
import type { DeadlineSettings } from "../deadline/settings.js";
import type { Delivery, OrderedBy } from "../ledger/events.js";
import { todayOf } from "./reckoning.js";

/**
 * So many answers that were sent and whose delivery isn't entered are looked at in a region, those entered last first; and
 * as many that are to be given anew.
 */
export const mostUndelivered = 2_000;

const unclosed: Condition = { op: "missing", field: "closedOn", is: true };

/** What is read of each: one object, for what is worked out for a selection is kept with it. */
const listed: Selection = { fields: ["receivedOn", "registrationNumber", "closedOn"] };

/** Which requests of a region owe a reply, and what the ledgers were like when that was asked. */
export interface Owed {
  readonly region: string;
  readonly where: Condition;
  readonly mark: LedgerMark;
  /** Undelivered answers, and those to be given anew, beyond those that are looked at. */
  readonly leftOut: number;
}

/**
 * Which requests of a region owe a reply: those that their record doesn't call closed; and those that are closed by their
 * dispatch (DOMAIN.md §2.6) while the duty to reply isn't met yet, as the applicant hasn't signed for the answer (§8.5).
 * And those that are to be answered anew (责令重新答复): their record keeps the day of the first answer. Both are known from
 * their ledgers at home, whoever's their records are: two thousand of each, and how many more there are.
 * Of a past day: those that were closed or delivered since are among them, and their ledgers say how they stood on it.
 */
export async function owedRequests(region: string, asOf: PlainDate, context: Context): Promise<Owed> {
  const { ledgers, call, caseSettings } = context;
  const mark = await ledgers.mark(region, call);
  const oneOf = handedOver(caseSettings.deadline);
  const past = asOf < todayOf(context) ? { asOf } : {};
  const asked = { kind: "dispatched", field: "delivery", oneOf, lacks: "delivered", limit: mostUndelivered, ...past };
  const ordered = { ...asked, kind: "reanswerOrdered", field: "orderedBy", oneOf: orderedByAny, lacks: "dispatched" };
  const [unsigned, anew] = await Promise.all([
    ledgers.lacking(region, asked, call, mark),
    ledgers.lacking(region, ordered, call, mark),
  ]);
  const ids = [...new Set([...anew.ledgers, ...unsigned.ledgers])];
  const leftOut = unsigned.leftOut + anew.leftOut;
  const closedSince: readonly Condition[] = past.asOf ? [{ op: "gt", field: "closedOn", value: past.asOf }] : [];
  const undelivered: readonly Condition[] = ids.length > 0 ? [{ op: "isOneOf", ids }] : [];
  const others = [...closedSince, ...undelivered];
  return { region, where: others.length === 0 ? unclosed : { op: "or", of: [unclosed, ...others] }, mark, leftOut };
}

/** Every order to answer says what orders it. */
const orderedByAny: readonly OrderedBy[] = ["REVIEW_DECISION", "JUDGMENT", "APPEAL_JUDGMENT"];

/** What an answer is delivered by that doesn't meet the duty with its dispatch (DOMAIN.md §8.5; `dutyMet`). */
function handedOver({ electronicMetOn }: DeadlineSettings): readonly Delivery[] {
  return electronicMetOn === "DISPATCH" ? ["DIRECT", "ENTRUSTED"] : ["DIRECT", "ENTRUSTED", "ELECTRONIC"];
}

/** Requests that owe a reply, those received first before others, after a place. */
export function listOwed(
  { region, where }: Owed,
  after: Position | null,
  limit: number,
  { source, call }: Context,
): Promise<ListAnswer> {
  return source.list(
    {
      entity: "Request",
      regions: [region],
      where,
      order: [{ field: "receivedOn", descending: false }],
      limit,
      backward: false,
      ...(after && { position: after }),
      select: listed,
    },
    call,
  );
}

/**
 * Whether the record of a listed request says that it was answered by a day. One that is closed is listed for its ledger:
 * where nothing was entered in that by the day, its record alone speaks.
 */
export function isClosedBy(day: PlainDate, { closedOn }: Row): boolean {
  return typeof closedOn === "string" && closedOn <= day;
}
