import { isStated } from "../../../shared/stated.js";
import type { Agent, ApplicationForm, Contact, RequestedItem } from "./application.js";
import { doubtsAbout } from "./doubts.js";
import { type Finding, missing } from "./finding.js";

/** What an application lacks, and what looks wrong in it. */
export interface CheckedApplication {
  /** Missing by 条例 Art 29: matters for a notice of correction (Art 30), never a reason not to receive it. */
  readonly problems: readonly Finding[];
  /** For the clerk's eyes: never a rejection. */
  readonly warnings: readonly Finding[];
}

/** Checks an application against 条例 Art 29 (DOMAIN.md §1.5.1). A purpose is not asked for (§0.5, fact 6). */
export function checkApplication(form: ApplicationForm): CheckedApplication {
  const { applicants, agent, items, carrierForm, obtainWay } = form;
  const problems = [
    ...applicants.flatMap((applicant, at) => lacksOf(applicant, `applicants.${at}`)),
    ...(agent ? lacksOfAgent(agent) : []),
    ...items.flatMap((item, at) => (isDescribed(item) ? [] : [missing("ITEM_UNDESCRIBED", `items.${at}`)])),
    ...(applicants.length === 0 ? [missing("NO_APPLICANT", "applicants")] : []),
    ...(items.length === 0 ? [missing("NO_ITEM", "items")] : []),
    ...(carrierForm === null ? [missing("NO_CARRIER_FORM", "carrierForm")] : []),
    ...(obtainWay === null ? [missing("NO_OBTAIN_WAY", "obtainWay")] : []),
  ];
  return { problems, warnings: doubtsAbout(form) };
}

type Person = Pick<Agent, "name" | "document" | "contact">;

/** Art 29(1): name, proof of identity, contact. */
function lacksOf({ name, document, contact }: Person, path: string): readonly Finding[] {
  return [
    ...(isStated(name) ? [] : [missing("NO_NAME", `${path}.name`)]),
    ...(isStated(document?.number) ? [] : [missing("NO_IDENTITY", `${path}.document`)]),
    ...(isReachable(contact) ? [] : [missing("NO_CONTACT", `${path}.contact`)]),
  ];
}

/** DOMAIN.md §1.5.1: 授权委托书 and both identities. An agent may be reached through the applicant. */
function lacksOfAgent(agent: Agent): readonly Finding[] {
  const lacks = lacksOf(agent, "agent").filter(({ code }) => code !== "NO_CONTACT");
  return isStated(agent.authorization) ? lacks : [...lacks, missing("NO_AUTHORIZATION", "agent.authorization")];
}

function isReachable({ phone, address, email, fax }: Contact): boolean {
  return [phone, address, email, fax].some(isStated);
}

function isDescribed({ title, documentNumber, description }: RequestedItem): boolean {
  return [title, documentNumber, description].some(isStated);
}
