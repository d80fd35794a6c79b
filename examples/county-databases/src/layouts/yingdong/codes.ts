import { coded } from "../spelling.js";

/** The numbers of the product's code tables. */

export const level = coded({ CITY: 0, COUNTY: 1, TOWNSHIP: 2, VILLAGE: 3 });
export const organizationKind = coded({ GOVERNMENT: 1, DEPARTMENT: 2, TOWNSHIP: 3, PUBLIC_INSTITUTION: 4 });
export const kind = coded({ NORMATIVE: 1, POLICY_OTHER: 2, INFORMATION: 3 });
export const validity = coded({ VALID: 1, EXPIRED: 2, REPEALED: 3, AMENDED: 4, NOT_YET_EFFECTIVE: 5 });
export const mode = coded({ PROACTIVE: 1, ON_REQUEST: 2, WITHHELD: 3 });
export const theme = coded({ CONSUMER_INFORMATION: 1, PEOPLES_LIVELIHOOD: 2 });
export const agency = coded({ GOVERNMENT: 1, DEPARTMENT: 2, TOWNSHIP: 3 });
export const channel = coded({ IN_PERSON: 1, POST_SIGNED: 2, POST_ORDINARY: 3, INTERNET: 4, FAX: 5, ORAL: 6 });

export const genre = coded({
  DECISION: 2,
  ORDER: 3,
  ANNOUNCEMENT: 5,
  PUBLIC_NOTICE: 6,
  OPINION: 7,
  NOTICE: 8,
  CIRCULAR: 9,
  REPORT: 10,
  REPLY: 12,
  LETTER: 14,
  MINUTES: 15,
  OTHER: 99,
});

export const form = coded({
  TEXT: 1,
  PICTURE: 2,
  ANIMATION: 3,
  VIDEO: 4,
  AUDIO: 5,
  H5: 6,
  PRESS_CONFERENCE: 7,
  DEPARTMENT_HEAD: 8,
  EXPERT: 9,
  MEDIA: 10,
  QUESTIONS_AND_ANSWERS: 11,
  INTERVIEW: 12,
  CLOUD_CLASS: 13,
});

const stages = coded({
  BIRTH: 1,
  SCHOOLING: 2,
  EMPLOYMENT: 3,
  WORK: 4,
  INSURANCE_AND_HEALTH: 5,
  VEHICLES: 6,
  HOUSING: 7,
  ASSISTANCE: 8,
  RETIREMENT: 9,
  OPENING: 11,
  HIRING: 12,
  PRODUCTION: 13,
  TAX: 14,
  CLOSING: 15,
});

export const stage = (code: string): string => String(stages(code));

export const applicant = coded({
  NATURAL_PERSON: 1,
  COMMERCIAL: 21,
  RESEARCH: 22,
  WELFARE: 23,
  LEGAL_SERVICE: 24,
  OTHER: 29,
});

const outcomes: Readonly<Record<string, number>> = {
  GRANTED: 1,
  PARTIAL: 2,
  STATE_SECRET: 3,
  THIRD_PARTY: 4,
  SAFETY_STABILITY: 6,
  FORBIDDEN_BY_LAW: 7,
  DELIBERATIVE: 8,
  NOT_HELD: 9,
  STILL_UNCLEAR: 11,
  PETITION: 12,
  REPEATED: 13,
};

/** The reply types are those of before 2019: seven of today's outcomes have none and were filed as “other”. */
export function outcome(code: string | null, n: number): number | null {
  if (code === null) return null;
  const old = outcomes[code] ?? 14;
  return n % 2 === 0 && (old === 4 || old === 9) ? old + 1 : old;
}

/** What of an outcome the reply types of before 2019 tell: the seven that were filed as “other” are read as other. */
export function recordedOutcome(code: string | null): string | null {
  return code === null || outcomes[code] !== undefined ? code : "OTHER_HANDLING";
}
