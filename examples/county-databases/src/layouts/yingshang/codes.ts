import { coded } from "../spelling.js";

/** The short codes of the site builder. */

export const lv = coded({ CITY: 1, COUNTY: 2, TOWNSHIP: 3, VILLAGE: 4 });
export const itemLevel = coded({ COUNTY: "x", TOWNSHIP: "z" });
export const unitType = coded({ GOVERNMENT: "zf", DEPARTMENT: "bm", TOWNSHIP: "xz", PUBLIC_INSTITUTION: "sy" });
export const channel = coded({ NORMATIVE: 11, POLICY_OTHER: 12 });
export const mode = coded({ PROACTIVE: 1, ON_REQUEST: 2, WITHHELD: 3 });
export const validity = coded({ VALID: 1, AMENDED: 2, EXPIRED: 3, REPEALED: 4, NOT_YET_EFFECTIVE: 5 });

export const genre = coded({
  DECISION: "1",
  ORDER: "2",
  ANNOUNCEMENT: "3",
  PUBLIC_NOTICE: "4",
  OPINION: "5",
  NOTICE: "6",
  CIRCULAR: "7",
  REPORT: "8",
  REPLY: "9",
  LETTER: "10",
  MINUTES: "11",
  OTHER: "99",
});

export const form = coded({
  TEXT: "wz",
  PICTURE: "tp",
  ANIMATION: "dm",
  VIDEO: "sp",
  AUDIO: "yp",
  H5: "h5",
  PRESS_CONFERENCE: "fbh",
  DEPARTMENT_HEAD: "fzr",
  EXPERT: "zj",
  MEDIA: "mt",
  QUESTIONS_AND_ANSWERS: "wd",
  INTERVIEW: "ft",
  CLOUD_CLASS: "kt",
});

const stages = coded({
  BIRTH: "p1",
  SCHOOLING: "p2",
  EMPLOYMENT: "p3",
  WORK: "p4",
  INSURANCE_AND_HEALTH: "p5",
  VEHICLES: "p6",
  HOUSING: "p7",
  ASSISTANCE: "p8",
  RETIREMENT: "p9",
  OPENING: "e1",
  HIRING: "e2",
  PRODUCTION: "e3",
  TAX: "e4",
  CLOSING: "e5",
});

export const stage = (code: string): string => stages(code) ?? "";
