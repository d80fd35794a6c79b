import type { Label } from "../../label.js";
import type { AnsweringBody } from "./bodies.js";
import { numberPatternProblems } from "./number-pattern.js";
import { defaultLetterPattern, defaultRegistrationPattern } from "./numbers.js";
import { outcomeIds } from "./outcomes.js";

const text = { type: "string", minLength: 1, pattern: "[\\p{L}\\p{N}]" } as const;

const remedies = {
  type: "object",
  required: ["kind", "governments", "court"],
  additionalProperties: false,
  properties: {
    kind: {
      enum: ["CITY_GOVERNMENT", "CITY_DEPARTMENT", "COUNTY_GOVERNMENT", "COUNTY_DEPARTMENT", "TOWNSHIP", "VERTICAL"],
    },
    governments: {
      type: "object",
      required: ["province", "city"],
      additionalProperties: false,
      properties: { province: text, city: text, county: text },
    },
    superiorAgency: text,
    court: text,
    courtUntil2023: text,
    courtAfterReview: text,
    reviewFirstToo: { type: "array", uniqueItems: true, items: { enum: outcomeIds } },
  },
} as const;

/** JSON Schema of an answering body as an operator writes it; its defaults are those of {@link AnsweringBody}. */
export const answeringBodySchema = {
  type: "object",
  required: ["region"],
  additionalProperties: false,
  properties: {
    region: { type: "string", pattern: "^\\d{6}$" },
    agencyKind: { enum: ["GOVERNMENT", "DEPARTMENT", "TOWNSHIP"] },
    agency: text,
    name: text,
    word: { type: "string", pattern: "^[\\u4e00-\\u9fa5A-Z]+$" },
    letterNumber: { type: "string", default: defaultLetterPattern },
    registrationNumber: { type: "string", default: defaultRegistrationPattern },
    seal: { enum: ["OFFICIAL", "DISCLOSURE"], default: "DISCLOSURE" },
    remedies,
    contact: text,
    payment: text,
  },
} as const;

/** A setting that can't be right although its form is. */
export interface SettingProblem {
  /** Where it stands, as in `/cases/bodies/0/letterNumber`. */
  readonly path: string;
  readonly detail: Label;
}

/** What is wrong with settings of the right form: patterns of numbers, bodies that can't be told apart. */
export function caseSettingsProblems({
  bodies,
}: {
  readonly bodies: readonly AnsweringBody[];
}): readonly SettingProblem[] {
  return bodies.flatMap((body, at) => [
    ...patternProblems(body, at, "letterNumber"),
    ...patternProblems(body, at, "registrationNumber"),
    ...unfilled(body, at),
    ...(bodies.slice(0, at).some((other) => isSame(other, body)) ? [twice(at)] : []),
  ]);
}

function patternProblems(body: AnsweringBody, at: number, name: "letterNumber" | "registrationNumber") {
  return numberPatternProblems(body[name]).map((detail) => ({ path: `/cases/bodies/${at}/${name}`, detail }));
}

/** A registration number is given out before anybody writes a letter: all that its pattern names must be known. */
function unfilled({ registrationNumber, word }: AnsweringBody, at: number): readonly SettingProblem[] {
  const path = `/cases/bodies/${at}/registrationNumber`;
  return [
    ...(registrationNumber.includes("{code}") && word === undefined
      ? [{ path, detail: { en: "{code} needs the body's word", zh: "{code}须有机关代字（word）" } }]
      : []),
    ...(registrationNumber.includes("{kind}")
      ? [{ path, detail: { en: "{kind} is of letters alone", zh: "{kind}仅用于文书编号" } }]
      : []),
  ];
}

function isSame(one: AnsweringBody, other: AnsweringBody): boolean {
  return one.region === other.region && one.agency === other.agency && one.agencyKind === other.agencyKind;
}

function twice(at: number): SettingProblem {
  const detail = { en: "the same requests have a body above", zh: "与前面的机关重复" };
  return { path: `/cases/bodies/${at}`, detail };
}
