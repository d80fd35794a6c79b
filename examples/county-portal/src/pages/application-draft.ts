import { randomUUID } from "node:crypto";
import type { AgencyKind, ApplicantKind, CarrierForm, Client, IdentityDocumentKind, ObtainWay } from "@zwgk/sdk";
import { agencyKinds, applicantKinds, carrierForms, identityDocuments, obtainWays } from "../codes.js";
import { minuteInShanghai } from "../shanghai.js";
import type { Visit } from "../visit.js";

/** What stands in the form of an application, by the names of the gateway's fields. */
export interface ApplicationDraft {
  readonly agencyKind: AgencyKind;
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly documentKind: IdentityDocumentKind;
  readonly number: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly description: string;
  readonly purpose: string;
  readonly carrierForm: CarrierForm;
  readonly obtainWay: ObtainWay;
  /** Idempotency key of the write, made with the form. */
  readonly key: string;
}

/** What is sent to the gateway for a draft. */
export type Submission = Parameters<Client["requests"]["submit"]>[0];

/** What somebody filled in; of an empty form, what is mostly chosen. */
export function draftOf(form: URLSearchParams): ApplicationDraft {
  const text = (name: string) => (form.get(name) ?? "").trim();
  const chosen = <Code extends string>(name: string, codes: Readonly<Record<Code, unknown>>, usual: Code): Code =>
    (Object.keys(codes) as Code[]).find((one) => one !== "UNKNOWN" && one === form.get(name)) ?? usual;
  return {
    agencyKind: chosen("agencyKind", agencyKinds, "GOVERNMENT"),
    kind: chosen("kind", applicantKinds, "NATURAL_PERSON"),
    name: text("name"),
    documentKind: chosen("documentKind", identityDocuments, "RESIDENT_IDENTITY"),
    number: text("number"),
    phone: text("phone"),
    email: text("email"),
    address: text("address"),
    title: text("title"),
    documentNumber: text("documentNumber"),
    description: text("description"),
    purpose: text("purpose"),
    carrierForm: chosen("carrierForm", carrierForms, "PAPER"),
    obtainWay: chosen("obtainWay", obtainWays, "POST"),
    key: text("key") || randomUUID(),
  };
}

/** An application over the internet, made today in Shanghai; fields left empty are left out. */
export function submissionOf(draft: ApplicationDraft, { region, now }: Visit): Submission {
  const { kind, name, documentKind, number, phone, email, address, carrierForm, obtainWay } = draft;
  const { title, documentNumber, description, purpose } = draft;
  const contact = { phone: phone || undefined, email: email || undefined, address: address || undefined };
  const document = number ? { kind: documentKind, number } : undefined;
  const item = {
    title: title || undefined,
    documentNumber: documentNumber || undefined,
    description: description || undefined,
  };
  return {
    region,
    channel: "INTERNET",
    receivedOn: minuteInShanghai(now).slice(0, 10),
    agencyKind: draft.agencyKind,
    form: {
      applicants: [{ kind, name, document, contact }],
      items: [item],
      purpose: purpose || undefined,
      carrierForm,
      obtainWay,
    },
    idempotencyKey: draft.key,
  };
}
