import { plainDate, plainDateOf } from "../../../shared/plain-date.js";
import { eventsOf } from "../../answer/events-of.js";
import type { RequestFacts, TransferStep } from "../../answer/letters/head.js";
import type { Addressee } from "../../answer/letters/wording.js";
import type { EventKind, Ledger } from "../../ledger/events.js";
import type { RequestedItem } from "../../ledger/intake/application.js";
import { agencyName, type CaseFile } from "./case-file.js";

/** What a letter says of the request that it is about; from the ledger, the application and the record. */
export function requestFacts(file: CaseFile, content: string | undefined): RequestFacts {
  const { state, record } = file;
  return {
    addressee: addresseeOf(file),
    channel: state.channel,
    submittedOn: record.submittedAt == null ? state.arrivedOn : plainDateOf(String(record.submittedAt)),
    receivedOn: state.receivedOn ?? (record.receivedOn == null ? null : plainDate(String(record.receivedOn))),
    transfer: transferOf(file.ledger),
    receivedBy: agencyOf(file),
    registrationNumber: state.registrationNumber,
    content: content ?? contentOf(file),
  };
}

const receipts: ReadonlySet<EventKind> = new Set(["received", "confirmed", "receiptDayStated"]);

/** How another agency transferred the request, by what its ledger began with; null where it came in by itself. */
function transferOf(ledger: Ledger): TransferStep | null {
  const { fromAgency = null, transferredOn } = eventsOf(ledger, "received").at(0)?.data ?? {};
  if (transferredOn === undefined) return null;
  const day = ledger.findLast(({ kind }) => receipts.has(kind));
  return { agency: fromAgency, on: transferredOn, received: day?.repeats !== undefined };
}

/** The name in which the letters go out; null where it is neither configured nor on record. */
export function agencyOf({ body, record }: CaseFile): string | null {
  return body?.name ?? agencyName(record);
}

/** What one item of the application asks for; null where there is none in this place. */
export function subjectOf({ application }: CaseFile, at: number): string | null {
  const item = application?.items[at];
  return item ? itemText(item) : null;
}

/** The applicants of the form are addressed together; without a form, the one on record. */
function addresseeOf({ application, record }: CaseFile): Addressee | null {
  const [first] = application?.applicants ?? [];
  if (application && first) {
    const names = application.applicants.map(({ name }) => name);
    return { names, organization: first.kind !== "NATURAL_PERSON" };
  }
  const { applicantName, applicantKind } = record;
  if (applicantName == null) return null;
  const person = applicantKind == null || applicantKind === "NATURAL_PERSON" || applicantKind === "UNKNOWN";
  return { names: [String(applicantName)], organization: !person };
}

function contentOf({ application }: CaseFile): string | null {
  const texts = (application?.items ?? []).map(itemText).filter((text) => text !== "");
  if (texts.length === 0) return null;
  return texts.length === 1 ? (texts[0] ?? null) : texts.map((text, at) => `${at + 1}.${text}`).join("；");
}

function itemText({ title, documentNumber, description }: RequestedItem): string {
  const parts = [title, documentNumber && `（${documentNumber.trim()}）`, description && `，${description.trim()}`];
  return parts
    .map((part) => part?.trim() ?? "")
    .join("")
    .replace(/^，/, "");
}
