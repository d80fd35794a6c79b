import { chinaCalendar } from "../../../shared/china-calendar.js";
import { type PlainDate, startOfDay } from "../../../shared/plain-date.js";
import { remediesOn } from "../../answer/bodies.js";
import type { LetterKind } from "../../answer/letter-kinds.js";
import type { LetterInput } from "../../answer/letters/compose.js";
import type { LetterHead } from "../../answer/letters/head.js";
import { historyOf } from "../../answer/letters/history-of-ledger.js";
import type { Addressee } from "../../answer/letters/wording.js";
import { deadlineOf } from "../../deadline/deadline-of.js";
import type { CaseEvent } from "../../ledger/events.js";
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
}

/** What a letter of a case is composed of. */
export function letterInput({ kind, file, details, on, number }: LetterWanted): LetterInput {
  const { body } = file;
  const head: LetterHead = {
    agency: agencyOf(file),
    number,
    date: on,
    seal: details.seal ?? body?.seal ?? "DISCLOSURE",
    attachments: details.attachments ?? [],
  };
  const request = requestFacts(file, details.content);
  const contact = body?.contact ?? null;
  const remedies = body && remediesOn(on, body);
  const reasons = details.reasons ?? null;
  switch (kind) {
    case "REPLY": {
      const history = { ...historyOf(file.ledger), reasonsAskedOn: details.reasonsAskedOn ?? null };
      const items = decisionItems(details.items ?? [], file, request.content ?? null);
      return { kind, ...head, request, history, items, remedies };
    }
    case "CORRECTION":
      return {
        ...{ kind, ...head, request, contact },
        matters: details.matters ?? [],
        correctBy: details.correctBy ?? null,
      };
    case "EXTENSION": {
      const { workingDays = null, approvedBy = null } = details;
      const dueOn = extendedDueOn(file, on, workingDays);
      return { kind, ...head, request, workingDays, approvedBy, reasons, dueOn, contact };
    }
    case "CONSULTATION": {
      const { whom, addressee } = consulted(file, details);
      return { kind, ...head, whom, addressee, information: details.information ?? null, contact };
    }
    case "OVERRIDE": {
      const { addressee, opinionOn } = consulted(file, details);
      return {
        ...{ kind, ...head, addressee, opinionOn, reasons, remedies, contact },
        information: details.information ?? null,
      };
    }
    case "FEE":
      return {
        ...{ kind, ...head, request, contact },
        items: { before: details.itemsBefore ?? 0, count: itemCount(file, details) },
        pages: details.pages ?? null,
        paymentWay: body?.payment ?? null,
      };
    case "TRANSFER": {
      const { to = "", toContact = "", audience = "APPLICANT" } = details;
      return { kind, ...head, audience, request, to: { name: to, contact: toContact }, reasons, contact };
    }
    case "RECEIPT": {
      const { dueOn } = deadlineOf(file.ledger, chinaCalendar, on);
      return { kind, ...head, request, queryCode: file.queryCode, dueOn, contact };
    }
  }
}

/** Items of this request, after splitting to the smallest unit (109号): as given, as applied for, or one. */
function itemCount({ application }: CaseFile, details: LetterDetails): number {
  return details.itemCount ?? Math.max(1, application?.items.length ?? 1);
}

/** The last day as the extension leaves it (条例 Art 33); null where no period runs. */
function extendedDueOn({ ledger }: CaseFile, on: PlainDate, workingDays: number | null): PlainDate | null {
  if (workingDays === null || workingDays < 1 || workingDays > 20) return null;
  const data = { workingDays, approvedBy: "-" };
  const event: CaseEvent = { kind: "extended", on, recordedAt: startOfDay(on), by: "", evidence: [], data };
  return deadlineOf([...ledger, event], chinaCalendar, on).dueOn;
}

/** Whom a consultation asks: as given, or as the ledger has it. */
function consulted({ state }: CaseFile, { consultation, whom, addressee, organization = true }: LetterDetails) {
  const known = state.consultations.find(({ id }) => id === consultation);
  const name = addressee ?? known?.name;
  const to: Addressee | null = name === undefined ? null : { names: [name], organization };
  return { whom: whom ?? known?.whom ?? null, addressee: to, opinionOn: known?.opinionOn ?? null };
}
