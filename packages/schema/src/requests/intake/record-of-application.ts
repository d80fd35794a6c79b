import { parseRecordId, type Value } from "../../source.js";
import { applicantKindOf } from "../ledger/intake/application.js";
import type { EnclosedApplication } from "./enclosed-application.js";

/** What the record of a request has from its application: the first applicant classes it (DOMAIN.md §2.6). */
export function recordOfApplication(
  application: EnclosedApplication,
  channel: string,
): Readonly<Record<string, Value>> {
  const [first] = application.applicants;
  return {
    channel,
    applicantKind: applicantKindOf(application),
    applicantName: first?.name || null,
    applicantIdentity: first?.document?.number || null,
    applicantPhone: first?.contact.phone ?? null,
    applicantAddress: first?.contact.address ?? null,
    agency: application.agency === null ? null : (parseRecordId(application.agency)?.key ?? null),
    agencyKind: application.agencyKind,
  };
}
