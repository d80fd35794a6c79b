import type { InputRef } from "@pothos/core";
import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { property } from "../../kit/property.js";
import { labelType } from "../../kit/shared-types.js";
import { waybillWarning } from "../answer/waybill.js";
import type { Slip } from "../ledger/events.js";

/** An EMS slip as an input gives it; null and left out are the same. */
export type SlipGiven = { readonly [Name in keyof Slip]?: string | null | undefined };

const words = {
  waybill: say("Waybill number", "邮件号码"),
  signer: say("Who signed for it", "签收人", "Of an incoming slip."),
  signedAt: say("When it was signed for", "签收时间", "Of an incoming slip."),
  contents: say("Name of the letter in it", "内件名称", "Of an outgoing slip."),
  number: say("Number of the letter in it", "内件文号", "Of an outgoing slip."),
} as const satisfies Record<keyof Slip, string>;

/** An EMS slip as an input gives it. */
export const slipInput: InputRef<SlipGiven> = builder.inputRef<SlipGiven>("EmsSlipInput").implement({
  description: say("An EMS slip with its annotations", "EMS邮寄单及其备注"),
  fields: (t) => ({
    waybill: t.string({ description: words.waybill }) as never,
    signer: t.string({ description: words.signer }) as never,
    signedAt: t.field({ type: "DateTime", description: words.signedAt }) as never,
    contents: t.string({ description: words.contents }) as never,
    number: t.string({ description: words.number }) as never,
  }),
});

/** An EMS slip (EMS邮寄单). */
export const slipType = builder.objectRef<Slip>("EmsSlip").implement({
  description: say("An EMS slip with its annotations", "EMS邮寄单及其备注"),
  fields: (t) => ({
    waybill: property(t, "waybill", { type: "String", nullable: true, description: words.waybill }),
    warning: t.field({
      type: labelType,
      nullable: true,
      description: say("What looks wrong with the waybill number", "邮件号码提示", "Null when nothing does."),
      resolve: ({ waybill }) => (waybill == null ? null : waybillWarning(waybill)),
    }),
    signer: property(t, "signer", { type: "String", nullable: true, description: words.signer }),
    signedAt: property(t, "signedAt", { type: "DateTime", nullable: true, description: words.signedAt }),
    contents: property(t, "contents", { type: "String", nullable: true, description: words.contents }),
    number: property(t, "number", { type: "String", nullable: true, description: words.number }),
  }),
});
