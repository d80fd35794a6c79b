import type { Condition } from "../source.js";
import { allOf, is } from "./conditions.js";
import type { FigureDefinition, Frame } from "./figure.js";
import { requestPhases } from "./request-phases.js";

/** Scope OWN: the requests that the government itself handles, not its departments' nor its counties'. */
const own = (condition: (frame: Frame) => Condition) => (frame: Frame) =>
  allOf(is("agencyKind", "GOVERNMENT"), condition(frame));

const requests = {
  unit: "件",
  scope: "CITY",
  counties: true,
  entity: "Request",
  measure: { op: "count" },
} as const;
const by = { APPLICANT_KIND: { field: "applicantKind" }, CHANNEL: { field: "channel" } } as const;

/**
 * Figures of the government's own requests. The first two add up to the other two (DOMAIN.md §2.3, 勾稽关系); each is
 * counted from its own records all the same, so that a gap between them shows.
 */
export const requestFigures: readonly FigureDefinition[] = [
  {
    ...requests,
    key: "requests.received",
    label: { en: "Requests received by the government itself", zh: "市政府新收依申请公开" },
    ofCounty: { label: { en: "Requests received by the government itself", zh: "县（市、区）政府新收依申请公开" } },
    definition: {
      en: "Requests whose legal date of receipt lies in the year up to the day (Art 31).",
      zh: "当年截至统计日新收的政府信息公开申请件数，以法定收到申请之日为准。",
    },
    period: "YEAR_TO_DATE",
    where: own(requestPhases.newReceived),
    breakdowns: { ...by, MONTH: { field: "receivedOn", by: "month" } },
  },
  {
    ...requests,
    key: "requests.carriedIn",
    label: { en: "Requests carried in from the year before", zh: "上年结转" },
    definition: {
      en: "Requests received before the year that were not closed when it began.",
      zh: "上年末以前收到、至当年初尚未办结的申请件数。",
    },
    period: "AS_OF",
    where: own(requestPhases.carriedIn),
    breakdowns: by,
  },
  {
    ...requests,
    key: "requests.closed",
    label: { en: "Requests closed", zh: "已办结" },
    definition: {
      en: "Requests whose reply is dated in the year up to the day, whenever they were received.",
      zh: "当年截至统计日办结的申请件数，不论何年收到。",
    },
    period: "YEAR_TO_DATE",
    where: own(requestPhases.closed),
    breakdowns: { ...by, OUTCOME: { field: "outcome" }, MONTH: { field: "closedOn", by: "month" } },
  },
  {
    ...requests,
    key: "requests.carriedOut",
    label: { en: "Requests carried out to the next year", zh: "结转下年度" },
    definition: {
      en: "Requests received by the day that are not closed on it.",
      zh: "截至统计日已收到而尚未办结的申请件数。",
    },
    period: "AS_OF",
    where: own(requestPhases.carriedOut),
    breakdowns: by,
  },
];
