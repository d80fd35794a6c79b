import type { Row } from "../../source.js";
import type { Applicant, ApplicationForm, Contact } from "../ledger/intake/application.js";

/** An applicant as far as it is known: a source may lack the name, or have a kind that nobody knows. */
export interface KnownApplicant extends Omit<Applicant, "kind" | "name"> {
  readonly kind: Applicant["kind"] | null;
  readonly name: string | null;
}

/** An application as far as it is known: a form that came in, or what a source records of one. */
export interface KnownApplication extends Omit<ApplicationForm, "applicants"> {
  readonly applicants: readonly KnownApplicant[];
}

/** Fields of a request that say what an application of its own would say. */
export const formFields = [
  "region",
  "applicantKind",
  "applicantName",
  "applicantIdentity",
  "applicantPhone",
  "applicantAddress",
] as const;

/** The application of a request that has none kept with it, as its source records it; null where that names nobody. */
export function formOfRecord(record: Row): KnownApplication | null {
  const text = (name: (typeof formFields)[number]) => (typeof record[name] === "string" ? String(record[name]) : null);
  const name = text("applicantName");
  const [number, phone, address] = [text("applicantIdentity"), text("applicantPhone"), text("applicantAddress")];
  if (name === null && number === null && phone === null && address === null) return null;
  const contact: Contact = { ...(phone === null ? {} : { phone }), ...(address === null ? {} : { address }) };
  const kind = text("applicantKind");
  const applicant: KnownApplicant = {
    kind: kind === "UNKNOWN" ? null : (kind as KnownApplicant["kind"]),
    name,
    document: number === null ? null : { kind: documentKind(number), number },
    contact,
  };
  return { applicants: [applicant], agent: null, items: [], carrierForm: null, obtainWay: null };
}

/** By its form: 18 signs, 17 of them digits, are an identity number; 18 otherwise a credit code (DOMAIN.md §10.3, 10.4). */
function documentKind(number: string): "RESIDENT_IDENTITY" | "CREDIT_CODE" | "OTHER" {
  if (/^(?:\d{17}[\dXx]|\d{15})$/.test(number)) return "RESIDENT_IDENTITY";
  return /^[0-9A-Z]{18}$/.test(number) ? "CREDIT_CODE" : "OTHER";
}
