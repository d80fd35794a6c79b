import type { Begun, EntryData } from "../../ledgers.js";
import type { KnownApplication } from "../access/form-of-record.js";
import type { ComparedRequest } from "../ledger/duplicates/duplicate-hints.js";
import { bareIdentity } from "../ledger/duplicates/same-applicant.js";
import type { ApplicationForm } from "../ledger/intake/application.js";

/** Name under which a request's application is enclosed with its ledger. */
export const applicationName = "application";

/** An application as it is kept beside the ledger: the whole form, and to whom it was made. */
export interface EnclosedApplication extends ApplicationForm {
  /** Id of the agency (受理机关); null where none was named. */
  readonly agency: string | null;
  readonly agencyKind: string;
}

/** The application that is enclosed with a ledger: only what was checked was ever enclosed. */
export function applicationIn(body: EntryData): EnclosedApplication {
  return body as unknown as EnclosedApplication;
}

/** What goes with the ledger that begins with an application: the form, and what its applicants are known again by. */
export function enclosing(application: EnclosedApplication): Pick<Begun, "enclosures" | "applicantTraits"> {
  const body: EntryData = { ...application };
  return { enclosures: [{ name: applicationName, body }], applicantTraits: applicantTraits(application) };
}

/** What the applicants of a form are known again by: the numbers of their documents, in one spelling. */
export function applicantTraits({ applicants }: Pick<KnownApplication, "applicants">): readonly string[] {
  return [...new Set(applicants.flatMap(({ document }) => bareIdentity(document?.number ?? null) ?? []))];
}

/** What an application is compared with others by: its applicants, and the texts of its items. */
export function comparedBy(id: string, { applicants, items }: KnownApplication): ComparedRequest {
  const texts = items.map(({ title, documentNumber, description }) =>
    [title, documentNumber, description].filter((text) => text !== undefined).join(" "),
  );
  return {
    id,
    applicants: applicants.map(({ name, document, contact }) => ({
      name,
      identity: document?.number ?? null,
      phone: contact.phone ?? null,
    })),
    text: texts.join(" "),
    items: texts,
  };
}
