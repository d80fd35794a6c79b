import { coded } from "../spelling.js";

/** The words of the platform. */

export const level = coded({ CITY: "city", COUNTY: "county", TOWNSHIP: "town", VILLAGE: "village" });
export const organizationKind = coded({
  GOVERNMENT: "gov",
  DEPARTMENT: "dept",
  TOWNSHIP: "town",
  PUBLIC_INSTITUTION: "unit",
});
export const kind = coded({ NORMATIVE: "NORMATIVE", POLICY_OTHER: "POLICY", INFORMATION: "INFO" });
export const theme = coded({ CONSUMER_INFORMATION: "consumer", PEOPLES_LIVELIHOOD: "livelihood" });
export const mode = coded({ PROACTIVE: "active", ON_REQUEST: "apply", WITHHELD: "none" });
export const agency = coded({ GOVERNMENT: "gov", DEPARTMENT: "dept", TOWNSHIP: "town" });
export const validity = coded({
  VALID: "VALID",
  EXPIRED: "EXPIRED",
  REPEALED: "REPEALED",
  AMENDED: "AMENDED",
  NOT_YET_EFFECTIVE: "PENDING",
});

export const genre = coded({
  DECISION: "决定",
  ORDER: "命令",
  ANNOUNCEMENT: "公告",
  PUBLIC_NOTICE: "通告",
  OPINION: "意见",
  NOTICE: "通知",
  CIRCULAR: "通报",
  REPORT: "报告",
  REPLY: "批复",
  LETTER: "函",
  MINUTES: "纪要",
  OTHER: "其他",
});

export const form = coded({
  TEXT: "text",
  PICTURE: "picture",
  ANIMATION: "animation",
  VIDEO: "video",
  AUDIO: "audio",
  H5: "h5",
  PRESS_CONFERENCE: "press",
  DEPARTMENT_HEAD: "head",
  EXPERT: "expert",
  MEDIA: "media",
  QUESTIONS_AND_ANSWERS: "qa",
  INTERVIEW: "interview",
  CLOUD_CLASS: "class",
});

export const stage = coded({
  BIRTH: "birth",
  SCHOOLING: "school",
  EMPLOYMENT: "job",
  WORK: "work",
  INSURANCE_AND_HEALTH: "insurance",
  VEHICLES: "car",
  HOUSING: "house",
  ASSISTANCE: "aid",
  RETIREMENT: "retire",
  OPENING: "open",
  HIRING: "hire",
  PRODUCTION: "run",
  TAX: "tax",
  CLOSING: "close",
});

export const channel = coded({
  IN_PERSON: "counter",
  POST_SIGNED: "ems",
  POST_ORDINARY: "letter",
  INTERNET: "web",
  FAX: "fax",
  ORAL: "oral",
});

export const applicant = coded({
  NATURAL_PERSON: "person",
  COMMERCIAL: "company",
  RESEARCH: "research",
  WELFARE: "charity",
  LEGAL_SERVICE: "law",
  OTHER: "other",
});

/** The first release of the platform had words of its own for two outcomes. */
export function outcome(code: string | null, n: number): string | null {
  if (n % 3 !== 0) return code;
  return code === "GRANTED" ? "DISCLOSED" : code === "NOT_HELD" ? "NOT_EXIST" : code;
}
