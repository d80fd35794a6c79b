import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import type { IgnoredAct, IgnoredReason } from "../deadline/acts.js";
import { articleOf, ignoredReasons } from "../deadline/ignored-reasons.js";
import { enumOfLabels, eventKindEnum, labelsOf } from "./enums-graphql.js";

const reasonEnum = enumOfLabels<IgnoredReason>(
  "DeadlineIgnoredReason",
  say("Why the clock doesn't count an event", "不计入期限的理由"),
  labelsOf(ignoredReasons),
);

/** An event that the clock doesn't count, or not wholly (不计入期限的环节). */
export const ignoredType = builder.objectRef<IgnoredAct>("DeadlineIgnoredEvent").implement({
  description: say("An event that the clock doesn't count, or not wholly", "不计入期限的环节"),
  fields: (t) => ({
    kind: t.field({
      type: eventKindEnum,
      description: say("What took place", "环节"),
      resolve: ({ event }) => event.kind,
    }),
    on: t.field({
      type: "Date",
      description: say("Day on which it took place", "发生日期"),
      resolve: ({ event }) => event.on,
    }),
    reason: t.expose("reason", { type: reasonEnum, description: say("Why it doesn't count", "理由代码") }),
    label: t.field({
      type: labelType,
      description: say("The reason in words", "理由"),
      resolve: ({ reason }) => ignoredReasons[reason].label,
    }),
    article: t.field({ type: labelType, description: say("Provision behind it", "依据条款"), resolve: articleOf }),
  }),
});
