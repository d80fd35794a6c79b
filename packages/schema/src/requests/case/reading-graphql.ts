import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { readingName } from "../deadline/given-settings.js";
import type { DeadlineSettings } from "../deadline/settings.js";
import { consultedEnum } from "./enums-graphql.js";

/** By which reading of the law a deadline was computed (期限计算口径). */
export const readingType = builder.objectRef<DeadlineSettings>("DeadlineReading").implement({
  description: say("How the law was read where it leaves room", "期限计算口径", "As the gateway is configured."),
  fields: (t) => ({
    suspension: t.string({
      nullable: true,
      description: say("Name of the reading of suspension", "扣除口径名称", "Null for one without a name."),
      resolve: ({ suspension }) => readingName(suspension),
    }),
    suspendedFor: t.field({
      type: [consultedEnum],
      description: say("Whose opinions stop the clock", "征求何方意见的时间予以扣除"),
      resolve: ({ suspension }) => [...suspension.whom],
    }),
    suspendedFrom: t.string({
      description: say("After which day: SENT or RECEIVED", "扣除起点", "The letter was sent, or received."),
      resolve: ({ suspension }) => suspension.from,
    }),
    suspendedUntil: t.string({
      description: say(
        "Up to which day: OPINION_WITHIN_PERIOD or OPINION",
        "扣除终点",
        "The opinion within 15 working days, or however late.",
      ),
      resolve: ({ suspension }) => suspension.until,
    }),
    correctionDays: t.exposeInt("correctionDays", {
      description: say("Working days for a correction where its notice fixes no day", "默认补正期限（工作日）"),
    }),
    lateActs: t.exposeString("lateActs", {
      description: say("Acts after the period's end: VOID or COUNT", "逾期后的延期等行为是否有效"),
    }),
    extensionOverRestart: t.exposeString("extensionOverRestart", {
      description: say("An extension when the period begins anew: KEEPS or LAPSES", "期限重新计算后延期是否有效"),
    }),
    electronicMetOn: t.exposeString("electronicMetOn", {
      description: say("What meets the duty electronically: DISPATCH or DELIVERY", "电子送达以何时为准"),
    }),
  }),
});
