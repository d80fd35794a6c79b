import {
  type DeadlineSettings,
  defaultDeadlineSettings,
  type SuspensionReading,
  suspensionReadings,
} from "./settings.js";

/** Working days within which a case is due soon, where nothing else is configured. */
export const defaultSoonDays = 3;

/** Name of a reading of suspension (DOMAIN.md §1.5.3). */
export type SuspensionReadingName = keyof typeof suspensionReadings;

/** Deadline settings as a configuration file gives them: a reading of suspension by its name, or spelt out. */
export interface DeadlineSettingsGiven extends Omit<DeadlineSettings, "suspension"> {
  readonly suspension: SuspensionReadingName | SuspensionReading;
  /** Working days within which a case is due soon. */
  readonly soonDays: number;
}

const { correctionDays, lateActs, extensionOverRestart, electronicMetOn } = defaultDeadlineSettings;

/** JSON Schema of {@link DeadlineSettingsGiven}; the defaults are those of DOMAIN.md §1.5.3. */
export const deadlineSettingsSchema = {
  type: "object",
  additionalProperties: false,
  default: {},
  properties: {
    suspension: {
      default: "statutory",
      anyOf: [
        { type: "string", enum: Object.keys(suspensionReadings) },
        {
          type: "object",
          additionalProperties: false,
          required: ["whom", "from", "until"],
          properties: {
            whom: { type: "array", uniqueItems: true, items: { type: "string", enum: ["THIRD_PARTY", "AGENCY"] } },
            from: { type: "string", enum: ["SENT", "RECEIVED"] },
            until: { type: "string", enum: ["OPINION_WITHIN_PERIOD", "OPINION"] },
          },
        },
      ],
    },
    correctionDays: { type: "integer", minimum: 1, maximum: 60, default: correctionDays },
    lateActs: { type: "string", enum: ["VOID", "COUNT"], default: lateActs },
    extensionOverRestart: { type: "string", enum: ["KEEPS", "LAPSES"], default: extensionOverRestart },
    electronicMetOn: { type: "string", enum: ["DISPATCH", "DELIVERY"], default: electronicMetOn },
    soonDays: { type: "integer", minimum: 0, maximum: 60, default: defaultSoonDays },
  },
} as const;

/** The settings that a configuration gives. */
export function deadlineSettingsOf({ suspension, soonDays: _, ...others }: DeadlineSettingsGiven): DeadlineSettings {
  return { ...others, suspension: typeof suspension === "string" ? suspensionReadings[suspension] : suspension };
}

/** The name of a reading; null for one that is spelt out and none of the named. */
export function readingName(reading: SuspensionReading): SuspensionReadingName | null {
  const isIt = (named: SuspensionReading) =>
    named.from === reading.from &&
    named.until === reading.until &&
    named.whom.length === reading.whom.length &&
    named.whom.every((whom) => reading.whom.includes(whom));
  const names = Object.keys(suspensionReadings) as SuspensionReadingName[];
  return names.find((name) => isIt(suspensionReadings[name])) ?? null;
}
