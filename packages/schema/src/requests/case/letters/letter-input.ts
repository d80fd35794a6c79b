import { type PlainDate, startOfDay } from "../../../shared/plain-date.js";
import type { DueDate } from "../../../shared/working-days.js";
import { remediesOn } from "../../answer/bodies.js";
import type { LetterKind } from "../../answer/letter-kinds.js";
import type { LetterInput } from "../../answer/letters/compose.js";
import type { LetterHead, RequestFacts } from "../../answer/letters/head.js";
import type { ConsultationStep } from "../../answer/letters/history.js";
import { historyOf } from "../../answer/letters/history-of-ledger.js";
import type { PeriodMove } from "../../answer/letters/receipt.js";
import type { Addressee } from "../../answer/letters/wording.js";
import type { RemedyAgency } from "../../answer/review-bodies.js";
import type { Deadline, NoDeadline } from "../../deadline/deadline.js";
import { deadlineOf } from "../../deadline/deadline-of.js";
import type { Consultation } from "../../ledger/case-state.js";
import type { CaseEvent } from "../../ledger/events.js";
import { unfitItems } from "../../ledger/guards/outcome-fits.js";
import type { Reckoning } from "../reckoning.js";
import type { CaseFile } from "./case-file.js";
import { decisionItems } from "./decision-items.js";
import type { LetterDetails } from "./letter-details.js";
import { agencyOf, requestFacts } from "./request-facts.js";

/** A letter to be composed: what kind, of which case, on which day, under which number. */
export interface LetterWanted {
  readonly kind: LetterKind;
  readonly file: CaseFile;
  readonly details: LetterDetails;
  readonly on: PlainDate;
  readonly number: string | null;
  /** What the last days that it tells are reckoned by. */
  readonly reckoning: Reckoning;
}

/** What most letters say: who writes, of which request, on what the remedies depend, whom to turn to. */
interface Common {
  readonly head: LetterHead;
  readonly request: RequestFacts;
  readonly remedies: RemedyAgency | null;
  readonly contact: string | null;
}

type Input<Kind extends LetterKind> = Extract<LetterInput, { readonly kind: Kind }>;

/** What a letter of a case is composed of. */
export function letterInput(wanted: LetterWanted): LetterInput {
  const { kind, file, details, on, number } = wanted;
  const { body } = file;
  const head: LetterHead = {
    agency: agencyOf(file),
    number,
    date: on,
    seal: details.seal ?? body?.seal ?? "DISCLOSURE",
    attachments: details.attachments ?? [],
  };
  const request = requestFacts(file, details.content);
  return inputs[kind](wanted, {
    head,
    request,
    remedies: body && remediesOn(on, body),
    contact: body?.contact ?? null,
  });
}

const inputs: { readonly [Kind in LetterKind]: (wanted: LetterWanted, common: Common) => Input<Kind> } = {
  REPLY: ({ file, details, on, reckoning: { calendar } }, { head, request, remedies }) => {
    const history = { ...historyOf(file.ledger, { on, calendar }), reasonsAskedOn: details.reasonsAskedOn ?? null };
    const items = decisionItems(details.items ?? [], file, request.content ?? null);
    const asked = file.application?.items.length ?? 0;
    const unfit = unfitItems(
      file.state,
      items.map(({ outcome }) => outcome),
      { on, calendar },
    );
    return { kind: "REPLY", ...head, request, history, items, asked, unfit, remedies };
  },
  CORRECTION: ({ details: { matters = [], correctBy = null } }, { head, request, contact }) => {
    return { kind: "CORRECTION", ...head, request, matters, correctBy, contact };
  },
  EXTENSION: ({ file, on, details, reckoning }, { head, request, contact }) => {
    const { workingDays = null, approvedBy = null, reasons = null } = details;
    const dueOn = extendedDueOn(file, on, workingDays, reckoning);
    return { kind: "EXTENSION", ...head, request, workingDays, approvedBy, reasons, dueOn, contact };
  },
  CONSULTATION: ({ file, details }, { head, contact }) => {
    const { whom, addressee } = consulted(file, details);
    return { kind: "CONSULTATION", ...head, whom, addressee, information: details.information ?? null, contact };
  },
  OVERRIDE: ({ file, details }, { head, remedies, contact }) => {
    const { information = null, reasons = null } = details;
    const { addressee, opinion } = consulted(file, details);
    return { kind: "OVERRIDE", ...head, addressee, information, reasons, opinion, remedies, contact };
  },
  FEE: ({ file, details }, { head, request, contact }) => {
    const items = { before: details.itemsBefore ?? null, count: itemCount(file, details) };
    const paymentWay = file.body?.payment ?? null;
    return { kind: "FEE", ...head, request, items, pages: details.pages ?? null, paymentWay, contact };
  },
  TRANSFER: ({ file, details }, { head, request, contact }) => {
    const { toContact = "", audience = "APPLICANT", reasons = null } = details;
    // Once it is transferred, its letters go where it went.
    const to = { name: file.state.transferredTo ?? details.to ?? "", contact: toContact };
    return { kind: "TRANSFER", ...head, audience, request, to, reasons, contact };
  },
  RECEIPT: ({ file, on, reckoning: { calendar, settings } }, { head, request, contact }) => {
    const dueOn = dueDateOf(deadlineOf(file.ledger, calendar, on, settings));
    return { kind: "RECEIPT", ...head, request, queryCode: file.queryCode, dueOn, moved: movesOf(file), contact };
  },
};

/** What has moved the period of a case. */
function movesOf({ state }: CaseFile): readonly PeriodMove[] {
  const { correction, consultations, extensionDays, delayedUntil, fee } = state;
  return [
    ...(correction === null ? [] : (["CORRECTION"] as const)),
    ...(consultations.length === 0 ? [] : (["CONSULTATION"] as const)),
    ...(extensionDays === 0 ? [] : (["EXTENSION"] as const)),
    ...(delayedUntil === null ? [] : (["DELAY"] as const)),
    ...(fee === null ? [] : (["FEE"] as const)),
  ];
}

/** Items of this request, after splitting to the smallest unit (109号): as given, as applied for, or one. */
function itemCount({ application }: CaseFile, details: LetterDetails): number {
  return details.itemCount ?? Math.max(1, application?.items.length ?? 1);
}

/** The last day as the extension leaves it (条例 Art 33); null where no period runs. */
function extendedDueOn(
  { ledger }: CaseFile,
  on: PlainDate,
  workingDays: number | null,
  { calendar, settings }: Reckoning,
): DueDate | null {
  if (workingDays === null || workingDays < 1 || workingDays > 20) return null;
  const data = { workingDays, approvedBy: "-" };
  const event: CaseEvent = { kind: "extended", on, recordedAt: startOfDay(on), by: "", evidence: [], data };
  return dueDateOf(deadlineOf([...ledger, event], calendar, on, settings));
}

/** The last day, and whether a calendar that isn't published may move it; null where no period runs. */
function dueDateOf(deadline: Deadline | NoDeadline): DueDate | null {
  return deadline.dueOn === null ? null : { date: deadline.dueOn, provisional: deadline.provisional };
}

/** Whom a consultation asks: as given, or as the ledger has it; and what came of it, where it is one of the ledger. */
function consulted({ state }: CaseFile, { consultation, whom, addressee, organization = true }: LetterDetails) {
  const known = state.consultations.find(({ id }) => id === consultation);
  const name = addressee ?? known?.name;
  const to: Addressee | null = name === undefined ? null : { names: [name], organization };
  return { whom: whom ?? known?.whom ?? null, addressee: to, opinion: known && opinionOf(known) };
}

function opinionOf({ opinionOn, consents }: Consultation): ConsultationStep["opinion"] {
  return opinionOn === null ? null : { on: opinionOn, consents };
}
