import type { EntryData } from "../../ledgers.js";
import type { ComparedRequest } from "../ledger/duplicates/duplicate-hints.js";
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

/** An application as it is enclosed. */
export function enclosedAs(application: EnclosedApplication): EntryData {
  return { ...application };
}

/** What an application is compared with others by: its applicants, and the texts of its items. */
export function comparedBy(id: string, { applicants, items }: ApplicationForm): ComparedRequest {
  const texts = items.flatMap(({ title, documentNumber, description }) => [title, documentNumber, description]);
  return {
    id,
    applicants: applicants.map(({ name, document, contact }) => ({
      name,
      identity: document?.number ?? null,
      phone: contact.phone ?? null,
    })),
    text: texts.filter((text) => text !== undefined).join(" "),
  };
}
