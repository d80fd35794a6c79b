import { coded } from "../spelling.js";

/** The product's own names; where they are the canonical ones, a code is written as it is. */

export const tier = coded({ CITY: 1, COUNTY: 2, TOWNSHIP: 3, VILLAGE: 4 });
export const category = coded({
  GOVERNMENT: "GOVERNMENT",
  DEPARTMENT: "DEPARTMENT",
  TOWNSHIP: "TOWNSHIP",
  PUBLIC_INSTITUTION: "INSTITUTION",
});
export const kind = coded({ NORMATIVE: "NORMATIVE", POLICY_OTHER: "OTHER_POLICY", INFORMATION: "INFO" });
export const theme = coded({ CONSUMER_INFORMATION: "CONSUMPTION", PEOPLES_LIVELIHOOD: "LIVELIHOOD" });
export const audience = coded({ WHOLE_SOCIETY: "ALL", SPECIFIC_GROUP: "GROUP" });
export const validity = coded({
  VALID: "IN_FORCE",
  AMENDED: "AMENDED",
  EXPIRED: "EXPIRED",
  REPEALED: "REPEALED",
  NOT_YET_EFFECTIVE: "PENDING",
});

const formNames: Readonly<Record<string, string>> = {
  PICTURE: "INFOGRAPHIC",
  PRESS_CONFERENCE: "PRESS",
  DEPARTMENT_HEAD: "LEADER",
  QUESTIONS_AND_ANSWERS: "QA",
  CLOUD_CLASS: "CLASS",
};

export const form = (code: string): string => formNames[code] ?? code;

const stages = coded({
  BIRTH: "P1",
  SCHOOLING: "P2",
  EMPLOYMENT: "P3",
  WORK: "P4",
  INSURANCE_AND_HEALTH: "P5",
  VEHICLES: "P6",
  HOUSING: "P7",
  ASSISTANCE: "P8",
  RETIREMENT: "P9",
  OPENING: "E1",
  HIRING: "E2",
  PRODUCTION: "E3",
  TAX: "E4",
  CLOSING: "E5",
});

export const stage = (code: string): string => stages(code) ?? "";

export const channel = coded({
  IN_PERSON: "COUNTER",
  POST_SIGNED: "EMS",
  POST_ORDINARY: "LETTER",
  INTERNET: "ONLINE",
  FAX: "FAX",
  ORAL: "ORAL",
});

export const applicant = coded({
  NATURAL_PERSON: "PERSON",
  COMMERCIAL: "COMPANY",
  RESEARCH: "RESEARCH",
  WELFARE: "CHARITY",
  LEGAL_SERVICE: "LAW_FIRM",
  OTHER: "OTHER",
});

const channels = coded({
  WEBSITE: "WEB",
  SOCIAL_MEDIA: "SOCIAL",
  BROADCAST: "BROADCAST",
  READING_PLACE: "READING",
  SERVICE_CENTRE: "HALL",
  SERVICE_STATION: "STATION",
  ON_SITE: "ONSITE",
  NOTICE_BOARD: "BOARD",
  TARGETED: "PUSH",
});

export const disclosureChannel = (code: string): string => channels(code) ?? "";
