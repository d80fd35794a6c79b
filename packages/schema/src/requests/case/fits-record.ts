import type { ZwgkError } from "../../errors.js";
import { badInput } from "../../kit/checked-value.js";
import type { Row } from "../../source.js";
import type { Channel } from "../ledger/events.js";
import { needsConfirmation } from "../ledger/outstanding.js";
import type { CheckedEvent } from "./event-input.js";

/**
 * What of a receipt contradicts the record of its request: another channel, or another day. Where both sides have to
 * confirm, the application came in on the legal day of receipt or before it (条例 Art 31), and the confirmation is not
 * before it: no reply is due before what the record's day of receipt gives, which the queues stand on. A day that is
 * stated is written into a record at home; a record elsewhere has to say it first, as Table 3 counts it by the record.
 */
export function contradictions({ kind, on, data }: CheckedEvent, record: Row, isHome: boolean): readonly ZwgkError[] {
  const { channel, receivedOn } = record;
  if (kind === "confirmed" && receivedOn != null && on < String(receivedOn)) return [wrongDay(receivedOn)];
  const isElsewhere = kind === "receiptDayStated" && !isHome && receivedOn != null;
  if (isElsewhere && on !== receivedOn) return [wrongDay(receivedOn)];
  if (kind !== "received") return [];
  const otherChannel = channel != null && channel !== "UNKNOWN" && channel !== data.channel;
  const confirmed = needsConfirmation(data.channel as Channel);
  const otherDay = receivedOn != null && (confirmed ? on > String(receivedOn) : on !== receivedOn);
  return [
    ...(otherChannel ? [badInput(["event", "channel"], `the record says ${channel}`, `申请记录为 ${channel}`)] : []),
    ...(otherDay ? [wrongDay(receivedOn)] : []),
  ];
}

function wrongDay(receivedOn: unknown): ZwgkError {
  return badInput(
    ["event", "on"],
    `the record was received on ${receivedOn}`,
    `申请记录的收到申请之日为 ${receivedOn}`,
  );
}
