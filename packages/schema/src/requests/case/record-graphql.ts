import type { InputRef } from "@pothos/core";
import { builder } from "../../builder.js";
import { enumOf } from "../../kit/code-enums.js";
import { say } from "../../kit/describe.js";
import { property } from "../../kit/property.js";
import { agencyKind } from "../model.js";
import { caseType } from "./case-graphql.js";
import type { CaseObject } from "./case-object.js";
import { eventKindEnum } from "./enums-graphql.js";
import { type GivenField, givenFields } from "./event-fields.js";
import { typedFields } from "./event-fields-graphql.js";
import type { EventGiven, EvidenceGiven, ReceiverGiven } from "./event-input.js";
import { letterInputType } from "./letters/letter-input-graphql.js";
import { recordEvent } from "./record-event.js";

/** What proves an event, as it is given. */
export const evidenceInput: InputRef<EvidenceGiven> = builder.inputRef<EvidenceGiven>("CaseEvidenceInput").implement({
  description: say("What proves an event", "证据材料"),
  fields: (t) => ({
    kind: t.string({ required: true, description: say("What it is", "材料类型") }),
    reference: t.string({ required: true, description: say("What it is found by", "材料编号或存放处") }),
    note: t.string({ description: say("Remark", "备注") }) as never,
  }),
});

const receiverInput = builder.inputRef<ReceiverGiven>("TransferReceiverInput").implement({
  description: say("An agency that gets a request", "接收机关"),
  fields: (t) => ({
    agency: t.id({ description: say("Its id, of the source that keeps the request", "机关标识") }) as never,
    agencyKind: t.field({
      type: enumOf(agencyKind),
      required: true,
      description: say("Kind of agency", "机关类型"),
    }) as never,
  }),
});

const eventInput = builder.inputRef<EventGiven>("CaseEventInput").implement({
  description: say("An event to be entered", "登记环节", "Exactly the fields that its kind needs are given."),
  fields: (t) => {
    const given = Object.entries(typedFields).filter(([name]) => givenFields.includes(name as GivenField));
    const own = given.map(([name, { type, input = type, description }]) => [
      name,
      t.field({ type: input as never, description }),
    ]);
    return {
      kind: t.field({ type: eventKindEnum, required: true, description: say("What took place", "环节") }),
      on: t.field({ type: "Date", required: true, description: say("Day on which it took place", "发生日期") }),
      note: t.string({ description: say("Remark", "备注") }) as never,
      evidence: t.field({ type: [evidenceInput], description: say("What proves it", "证据材料") }) as never,
      agencyWord: t.string({
        description: say(
          "Word of the agency from which its letter gets its number",
          "机关代字",
          "In place of letter; default: as configured.",
        ),
      }) as never,
      letterInput: t.field({
        type: letterInputType,
        description: say(
          "What its letter says",
          "文书内容",
          "The letter is then composed, numbered and kept; of correctionAsked, consulted, thirdPartyTold, extended, feeNoticed, transferred, transferTold, receiptIssued.",
        ),
      }) as never,
      receiver: t.field({
        type: receiverInput,
        description: say(
          "The agency at which the request goes on here",
          "接收机关（在本平台办理的）",
          "Of transferred: a request of its own is begun there, with the receipt, and counts where it is answered. Left out where the agency's requests aren't kept with these.",
        ),
      }) as never,
      ...Object.fromEntries(own),
    };
  },
});

/** What entering an event leaves. */
export const payload = builder.objectRef<{ readonly case: CaseObject | null }>("CasePayload").implement({
  description: say("What entering an event leaves", "登记结果"),
  fields: (t) => ({
    case: property(t, "case", { type: caseType, description: say("The case as it is now", "办理情况") }),
  }),
});

/** Adds the mutation that enters an event into the ledger of a request. */
export function addRecording(): void {
  builder.mutationFields((t) => ({
    recordCaseEvent: t.field({
      type: payload,
      description: say(
        "Enter an event into the ledger of a request",
        "登记办理环节",
        "A number that is left out is given out: without gap, never twice.",
      ),
      args: {
        id: t.arg.id({ required: true, description: say("Id of the request", "申请标识") }),
        seen: t.arg.int({
          required: true,
          description: say("Number of events that were seen", "所见台账版本", "Refused when there are more by now."),
        }),
        event: t.arg({ type: eventInput, required: true, description: say("What took place", "登记内容") }),
        idempotencyKey: t.arg.string({
          required: true,
          description: say("Key of this write, chosen by the caller", "幂等键", "The same again is entered once."),
        }),
      },
      resolve: async (_, args, context) => ({ case: await recordEvent(args, context) }),
    }),
  }));
}
