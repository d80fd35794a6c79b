import type { AnsweringBody } from "./requests/answer/bodies.js";
import { answeringBodySchema } from "./requests/answer/given-bodies.js";
import {
  type DeadlineSettingsGiven,
  deadlineSettingsOf,
  deadlineSettingsSchema,
  defaultSoonDays,
} from "./requests/deadline/given-settings.js";
import { type DeadlineSettings, defaultDeadlineSettings } from "./requests/deadline/settings.js";

/** What an operator decides about cases where the law leaves room. */
export interface CaseSettings {
  /** How deadlines are read. */
  readonly deadline: DeadlineSettings;
  /** Working days within which a case is due soon. */
  readonly soonDays: number;
  /** The bodies that answer, with what their letters need. Default: none; letters then say what they lack. */
  readonly bodies: readonly AnsweringBody[];
}

/** The settings as a configuration file gives them, under `cases`. */
export interface CaseSettingsGiven {
  readonly deadline: DeadlineSettingsGiven;
  readonly bodies: readonly AnsweringBody[];
}

/** JSON Schema of {@link CaseSettingsGiven}, with every default. */
export const caseSettingsSchema = {
  type: "object",
  additionalProperties: false,
  default: {},
  properties: {
    deadline: deadlineSettingsSchema,
    bodies: { type: "array", default: [], items: answeringBodySchema },
  },
} as const;

/** The settings that a configuration gives. */
export function caseSettingsOf({ deadline, bodies }: CaseSettingsGiven): CaseSettings {
  return { deadline: deadlineSettingsOf(deadline), soonDays: deadline.soonDays, bodies };
}

/** The settings of a configuration that says nothing of cases. */
export const defaultCaseSettings: CaseSettings = {
  deadline: defaultDeadlineSettings,
  soonDays: defaultSoonDays,
  bodies: [],
};
