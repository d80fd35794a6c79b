import { topics } from "../data/topics.js";
import type { Place } from "../places.js";
import type { Request } from "../records.js";
import type { Case } from "./case.js";

const things = ["实施方案", "年度资金安排", "补偿标准", "验收报告", "审批文件", "工作台账", "征求意见情况", "会议纪要"];

/** What a request asks for. */
export function titleOf({ n }: Request, place: Place): string {
  const topic = topics[(n * 7) % topics.length] as (typeof topics)[number];
  return `${place.name}${topic.subject}${things[n % things.length]}`;
}

/**
 * The application as it is enclosed with the ledger: its applicant is that of the record (条例 Art 29). One that was split or
 * transferred asks for what those ask for that came of it.
 */
export function applicationOf(
  { request, successors = [request] }: Case,
  place: Place,
): Readonly<Record<string, unknown>> {
  const isPerson = request.applicantKind === "NATURAL_PERSON";
  const year = Number(request.receivedOn.slice(0, 4)) - (request.n % 3);
  return {
    applicants: [
      {
        kind: request.applicantKind,
        name: request.applicantName,
        document: { kind: isPerson ? "RESIDENT_IDENTITY" : "CREDIT_CODE", number: request.applicantIdentity },
        contact: { phone: request.applicantPhone, address: request.applicantAddress },
      },
    ],
    agent: null,
    items: successors.map((one) => ({ title: titleOf(one, place), description: `${year}年以来的相关材料` })),
    carrierForm: request.channel === "INTERNET" ? "ELECTRONIC" : "PAPER",
    obtainWay: request.channel === "INTERNET" ? "ONLINE" : "POST",
    ...(request.channel === "ORAL" && { writtenByAgency: true }),
    agency: place.source === "home" ? `Organization:home:${request.agency.organizationCode}` : null,
    agencyKind: request.agencyKind,
  };
}
