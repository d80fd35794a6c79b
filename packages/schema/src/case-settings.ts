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
}

/** The settings as a configuration file gives them, under `cases`. */
export interface CaseSettingsGiven {
  readonly deadline: DeadlineSettingsGiven;
}

/** JSON Schema of {@link CaseSettingsGiven}, with every default. */
export const caseSettingsSchema = {
  type: "object",
  additionalProperties: false,
  default: {},
  properties: { deadline: deadlineSettingsSchema },
} as const;

/** The settings that a configuration gives. */
export function caseSettingsOf({ deadline }: CaseSettingsGiven): CaseSettings {
  return { deadline: deadlineSettingsOf(deadline), soonDays: deadline.soonDays };
}

/** The settings of a configuration that says nothing of cases. */
export const defaultCaseSettings: CaseSettings = { deadline: defaultDeadlineSettings, soonDays: defaultSoonDays };
