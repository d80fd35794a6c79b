import type { EntryData } from "../../ledgers.js";
import { type MaterialKind, ofConsultation } from "../answer/material-kinds.js";
import { signedInVain } from "../answer/signed-in-vain.js";
import { enclosureNames, type KeptLetter, replyName } from "../case/letters/kept-letters.js";
import { applicationIn, applicationName } from "../intake/enclosed-application.js";
import type { CaseEvent, Channel, EventKind, Ledger } from "../ledger/events.js";
import { safeName } from "./paths.js";

/** A paper that the gateway itself keeps with a case: the application as it was submitted, or a letter that went out. */
export interface KeptPaper {
  /** Name of its enclosure. */
  readonly enclosure: string;
  readonly body: EntryData;
  readonly kind: MaterialKind;
  /** Which of several, as a required material has it. */
  readonly of: string;
  /** Title and number of a letter; null of an application. */
  readonly title: string | null;
  /** The event that it belongs to, and the event's place in the ledger. */
  readonly event: CaseEvent;
  readonly entry: number;
  /** Path in the archive, without the ending. */
  readonly stem: string;
}

/** A paper that a ledger speaks of, and that may be kept. */
export interface SpokenPaper extends Pick<KeptPaper, "enclosure" | "kind" | "of" | "event" | "entry"> {
  /** Whether it is a reply that was signed and went to nobody: a paper of the handling, and no reply. */
  readonly inVain: boolean;
}

const letterKinds: Readonly<Partial<Record<EventKind, MaterialKind>>> = {
  receiptIssued: "REGISTRATION_RECEIPT",
  correctionAsked: "CORRECTION_NOTICE",
  consulted: "CONSULTATION_LETTER",
  thirdPartyTold: "OVERRIDE_NOTICE",
  extended: "EXTENSION_NOTICE",
  feeNoticed: "FEE_NOTICE",
};

/** The papers that are kept, of those that the ledger speaks of, by what is enclosed for each; null where nothing is. */
export function papersIn(spoken: readonly SpokenPaper[], bodies: readonly (EntryData | null)[]): readonly KeptPaper[] {
  let letters = 0;
  return spoken.flatMap(({ inVain, ...one }, at): readonly KeptPaper[] => {
    const body = bodies[at];
    if (!body) return [];
    if (one.enclosure === applicationName) return [{ ...one, body, title: null, stem: applicationName }];
    letters += 1;
    return [{ ...one, body, title: titleOf(body, inVain), stem: letterStem(letters, one.enclosure) }];
  });
}

/** Where a letter stands in the archive, without the ending. */
function letterStem(place: number, enclosure: string): string {
  return `letters/${String(place).padStart(2, "0")}-${safeName(enclosure)}`;
}

/** What may be kept, by what the ledger says, in its order. */
export function spokenPapers(ledger: Ledger): readonly SpokenPaper[] {
  const places = new Map<MaterialKind, number>();
  const inVain = signedInVain(ledger);
  let signed = 0;
  return ledger.flatMap((event, at): readonly SpokenPaper[] => {
    const kind = inVain.has(event) ? "OTHER_DURING" : kindOf(event);
    if (!kind) return [];
    const place = (places.get(kind) ?? 0) + 1;
    places.set(kind, place);
    const enclosure = enclosureOf(event, signed);
    if (event.kind === "signed") signed += 1;
    if (enclosure === null) return [];
    const of = ofConsultation(kind) && "id" in event.data ? event.data.id : String(place);
    return [{ enclosure, kind, of, event, entry: at + 1, inVain: inVain.has(event) }];
  });
}

/** Whether an agent applies (委托代理), by the application that is kept. */
export function hasAgent(kept: readonly KeptPaper[]): boolean {
  const application = kept.find(({ enclosure }) => enclosure === applicationName);
  return application !== undefined && Boolean(applicationIn(application.body).agent);
}

function kindOf(event: CaseEvent): MaterialKind | undefined {
  if (event.kind === "received") return kindOfApplication(event.data.channel);
  if (event.kind === "transferred" || event.kind === "transferTold") {
    if (event.data.letter === undefined) return undefined;
    // Before it was recorded whom the letter of a transfer goes to, it went to the applicant unless it was said otherwise.
    return event.data.audience === "AGENCY" ? "TRANSFER_LETTER" : "TRANSFER_NOTICE";
  }
  return event.kind === "signed" ? "REPLY" : letterKinds[event.kind];
}

/**
 * What was submitted over the internet is the application itself. Of what came on paper or was spoken the gateway keeps what
 * was entered of it: the application as it came is filed, as is the form that was filled in (DOMAIN.md §1.5.2, §8.1).
 */
function kindOfApplication(channel: Channel): MaterialKind {
  return channel === "INTERNET" ? "APPLICATION_FORM" : "APPLICATION_RECORD";
}

/** Under which name the paper of an event is enclosed. @param signed how many replies were signed before it */
function enclosureOf({ kind, data }: CaseEvent, signed: number): string | null {
  if (kind === "received") return applicationName;
  if (kind === "signed") return replyName(signed, data.letter);
  return "letter" in data && data.letter !== undefined ? enclosureNames.letter(data.letter) : null;
}

function titleOf(body: EntryData, inVain: boolean): string {
  const { letter, number } = body as unknown as KeptLetter;
  return `${letter.title}（${number}）${inVain ? "（未送出）" : ""}`;
}
