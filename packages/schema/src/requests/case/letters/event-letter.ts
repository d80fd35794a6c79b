import type { Context } from "../../../context.js";
import { badInput } from "../../../kit/checked-value.js";
import type { Append, LedgerEntry, NewEntry } from "../../../ledgers.js";
import type { PlainDate } from "../../../shared/plain-date.js";
import { parseRecordId, type Row } from "../../../source.js";
import { type Reading, readingOf } from "../../access/whole-reading.js";
import { betterReading } from "../../answer/fees.js";
import { composeLetter, type LetterInput } from "../../answer/letters/compose.js";
import { itemsOf } from "../../answer/letters/fee-notice.js";
import type { EventKind, TransferAudience } from "../../ledger/events.js";
import type { CheckedEvent } from "../event-input.js";
import { reckoningOf } from "../reckoning.js";
import { readFile } from "./case-file.js";
import { withItems } from "./items-before.js";
import { keptLetter, loadDraft } from "./kept-letters.js";
import type { LetterDetails } from "./letter-details.js";
import { letterInput } from "./letter-input.js";
import { hasLetter, letterOfEvent, needsLetter } from "./letter-numbering.js";

/** An event with whose entry a letter may go out. */
export interface LetterEvent {
  readonly event: CheckedEvent;
  readonly entry: NewEntry;
  readonly record: Row;
  readonly entries: readonly LedgerEntry[];
}

/**
 * The letter that goes out with an event, to be kept under the number that its entry gets; undefined where none does, or
 * where it was made elsewhere and only its number is entered. A fee notice by whoever doesn't see the application whole counts the items
 * before it as given, and is incomplete without them: the record isn't looked at.
 * @throws LetterIncompleteError, BadInputError when a fee notice comes to another amount than the event says
 */
export async function letterWith(
  { event, entry, record, entries }: LetterEvent,
  context: Context,
): Promise<Append["enclosuresOf"]> {
  const { kind, on, data } = event;
  if (!hasLetter(kind)) return undefined;
  const details = await saidBy(event, record, entries, context);
  if (!details) return undefined;
  const file = await readFile(record, entries, context);
  const number = entry.number?.numbering.format(1) ?? String(data.letter);
  const reckoning = await reckoningOf(String(record.region), context);
  const reading = readingOf({ id: file.id, region: file.region }, file.state, context);
  const more = kind === "feeNoticed" ? await withItems(details, file, reading.sight, context) : details;
  const input = letterInput({ kind: letterOfEvent[kind], file, details: more, on, number, reckoning });
  composeLetter(input);
  await checkAmount(event, input, reading);
  const signedBefore = entries.filter((one) => one.kind === "signed").length;
  return ([made]) => [keptLetter(composeLetter({ ...input, number: String(made?.data.letter) }), signedBefore)];
}

/** What the letter of an event says; null where it was made elsewhere. */
async function saidBy(
  { kind, data, letterInput: given, agencyWord }: CheckedEvent,
  { id, region }: Row,
  entries: readonly LedgerEntry[],
  context: Context,
): Promise<LetterDetails | null> {
  if (kind === "signed") {
    const draft = await loadDraft(String(region), id, entries, context);
    // Only a county's own system makes letters that aren't known here; of a request at home the letter is composed.
    const elsewhere = data.letter !== undefined && !isAtHome(id, String(region), context);
    return draft ?? (elsewhere ? null : {});
  }
  const isComposed = given !== null || agencyWord !== null || (needsLetter(kind) && data.letter === undefined);
  if (!isComposed) return null;
  return { ...given, ...detailsOf(kind, data) };
}

function isAtHome(id: string, region: string, { ledgers }: Context): boolean {
  const place = ledgers.placeOf("Request", region);
  return place?.atHome === true && place.source === parseRecordId(id)?.source;
}

/** What an event says is what its letter says. */
function detailsOf(kind: EventKind, data: CheckedEvent["data"]): LetterDetails {
  if (kind === "consulted") return { whom: data.whom as "AGENCY", addressee: String(data.name) };
  if (kind === "thirdPartyTold") return { consultation: String(data.id) };
  if (kind === "transferred") return { to: String(data.to), audience: data.audience as TransferAudience };
  if (kind === "transferTold") return { audience: data.audience as TransferAudience };
  if (kind === "extended") return { workingDays: Number(data.workingDays), approvedBy: String(data.approvedBy) };
  if (kind !== "correctionAsked") return {};
  return { matters: data.matters as readonly string[], correctBy: data.correctBy as PlainDate };
}

/**
 * The notice states the fee that is entered: the better reading for the applicant (DOMAIN.md §3). As that follows from what
 * the applicant asked for in the month, only who sees the application whole is told it, which is noted.
 */
async function checkAmount({ kind, data }: CheckedEvent, input: LetterInput, reading: Reading): Promise<void> {
  if (kind !== "feeNoticed" || input.kind !== "FEE") return;
  const { amountYuan } = betterReading(itemsOf(input), input.pages).better;
  if (amountYuan === data.amountYuan) return;
  const at = ["event", "amountYuan"];
  if (reading.sight !== "WHOLE") throw badInput(at, "the notice comes to another amount", "按收费通知计算应为其他金额");
  await reading.noted();
  throw badInput(at, `the notice comes to ${amountYuan}`, `按收费通知计算应为 ${amountYuan} 元`);
}
