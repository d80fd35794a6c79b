import type { PlainDate } from "../../../shared/plain-date.js";
import type { Seal } from "../../answer/letters/letter.js";
import type { Outcome, Refusal } from "../../answer/outcomes.js";
import type { Consulted, TransferAudience } from "../../ledger/events.js";

/** Texts of a decision as a caller gives them; which of them are needed, the outcome rules (DOMAIN.md §1.5.4). */
export interface FactsGiven {
  readonly reasons?: string;
  readonly access?: string;
  readonly provided?: string;
  readonly law?: string;
  readonly search?: { readonly on: PlainDate; readonly systems: string; readonly keywords: string };
  readonly rightAgency?: { readonly name: string; readonly contact: string };
  /** The responsible agency can't be told. */
  readonly rightAgencyUnknown?: boolean;
  readonly earlierReply?: { readonly on: PlainDate; readonly number: string };
}

/** One item of a decision as a caller gives it. */
export interface ItemGiven extends FactsGiven {
  /** What the item asks for; the default is the item of the application in this place. */
  readonly subject?: string;
  readonly outcome: Outcome;
  readonly withheld?: readonly PartGiven[];
}

/** A part that is withheld, as a caller gives it. */
export interface PartGiven extends FactsGiven {
  readonly part?: string;
  readonly outcome: Refusal;
}

/** What is decided: what a reply says besides what the case knows. */
export interface AnswerGiven {
  readonly items?: readonly ItemGiven[];
  /** The day on which the applicant was asked for reasons (条例 Art 35). */
  readonly reasonsAskedOn?: PlainDate;
  /** Names of the attachments. */
  readonly attachments?: readonly string[];
  /** What is asked for, word by word; the default is the application's. */
  readonly content?: string;
  readonly seal?: Seal;
}

/** What a letter says besides what the case, its application and the settings know. All of it is checked. */
export interface LetterDetails extends AnswerGiven {
  /** The default is today; of an event, its day. */
  readonly date?: PlainDate;
  /** 机关代字; the default is the body's. */
  readonly agencyWord?: string;
  /** The number of a letter that is made elsewhere; of a preview. */
  readonly number?: string;
  readonly reasons?: string;
  readonly matters?: readonly string[];
  readonly correctBy?: PlainDate;
  readonly workingDays?: number;
  readonly approvedBy?: string;
  /** Id of a consultation of the case: whom it asks, and what came of it. */
  readonly consultation?: string;
  readonly whom?: Consulted;
  readonly addressee?: string;
  /** Whether the addressee is an organization; the default is that it is. */
  readonly organization?: boolean;
  readonly information?: string;
  readonly to?: string;
  readonly toContact?: string;
  readonly audience?: TransferAudience;
  /** Items of the applicant in the calendar month before this request (109号); the default is what is on record, for those who see it. */
  readonly itemsBefore?: number;
  /** Items of this request; the default is those of the application. */
  readonly itemCount?: number;
  readonly pages?: number;
}
