import { isCreditCode } from "../../../organizations/rules.js";
import { isIdentityNumber } from "../../../shared/identity-number.js";
import { isStated } from "../../../shared/stated.js";
import type { Agent, Applicant, ApplicationForm, IdentityDocument } from "./application.js";
import { doubtful, type Finding } from "./finding.js";

/** Mobile, or area code and number, with +86 before or an extension (转) behind (DOMAIN.md §10.5). */
const phoneShape = /^(?:\+?86)?(?:1[3-9]\d{9}|(?:0\d{2,3})?[2-9]\d{6,7}(?:转\d{1,6})?)$/;

/** What looks wrong in an application: check characters (DOMAIN.md §10.3, §10.4), telephone numbers, kinds. */
export function doubtsAbout({ applicants, agent }: ApplicationForm): readonly Finding[] {
  return [
    ...applicants.flatMap((applicant, at) => [
      ...doubtsOf(applicant, `applicants.${at}`),
      ...(isKindOfDocument(applicant) ? [] : [doubtful("KIND_DOUBTFUL", `applicants.${at}.kind`)]),
    ]),
    ...(agent ? doubtsOf(agent, "agent") : []),
  ];
}

function doubtsOf({ document, contact }: Pick<Agent, "document" | "contact">, path: string): readonly Finding[] {
  const phone = (contact.phone ?? "").normalize("NFKC").replace(/[\s()-]/g, "");
  const number = document && isStated(document.number) ? doubtOfNumber(document, `${path}.document.number`) : [];
  return phone === "" || phoneShape.test(phone)
    ? number
    : [...number, doubtful("PHONE_DOUBTFUL", `${path}.contact.phone`)];
}

function doubtOfNumber({ kind, number }: IdentityDocument, path: string): readonly Finding[] {
  const text = number.normalize("NFKC");
  if (kind === "RESIDENT_IDENTITY" && !isIdentityNumber(text)) return [doubtful("IDENTITY_NUMBER_DOUBTFUL", path)];
  if (kind === "CREDIT_CODE" && !isCreditCode(text)) return [doubtful("CREDIT_CODE_DOUBTFUL", path)];
  return [];
}

/** A person has no credit code; an organization no identity number: who applies in their own name is 自然人 (§1.5.1). */
function isKindOfDocument({ kind, document }: Applicant): boolean {
  if (!document || document.kind === "OTHER") return true;
  return (kind === "NATURAL_PERSON") === (document.kind === "RESIDENT_IDENTITY");
}
