import { builder } from "../../../builder.js";
import { say } from "../../../kit/describe.js";
import type { Evidence } from "../../ledger/events.js";
import { recordEvent } from "../record-event.js";
import { evidenceInput, payload } from "../record-graphql.js";
import { answerInput } from "./letter-input-graphql.js";
import { replyToRequest } from "./reply.js";

/** Adds the mutations that draft a reply and sign it. */
export function addReplying(): void {
  builder.mutationFields((t) => {
    const common = {
      id: t.arg.id({ required: true, description: say("Id of the request", "申请标识") }),
      seen: t.arg.int({ required: true, description: say("Number of events that were seen", "所见台账版本") }),
      on: t.arg({ type: "Date", required: true, description: say("Day on which it took place", "发生日期") }),
      idempotencyKey: t.arg.string({
        required: true,
        description: say("Key of this write, chosen by the caller", "幂等键", "The same again is entered once."),
      }),
    };
    return {
      replyToRequest: t.field({
        type: payload,
        description: say(
          "Draft the answer to a request",
          "拟稿",
          "Its outcome follows from its items; what it says is kept, and signed from there.",
        ),
        args: {
          ...common,
          answer: t.arg({ type: answerInput, required: true, description: say("The answer", "答复意见") }),
        },
        resolve: async (_, args, context) => ({ case: await replyToRequest(args, context) }),
      }),
      signReply: t.field({
        type: payload,
        description: say(
          "Sign the reply as it was drafted",
          "签发",
          "Refused while it lacks something. Its number is given out: without gap, never twice.",
        ),
        args: {
          ...common,
          letter: t.arg.string({
            description: say("Number of the letter, where it isn't to be given out", "答复书文号"),
          }),
          agencyWord: t.arg.string({
            description: say("Word of the agency, where it isn't the configured one", "机关代字"),
          }),
          note: t.arg.string({ description: say("Remark", "备注") }),
          evidence: t.arg({ type: [evidenceInput], description: say("What proves it", "证据材料") }),
        },
        resolve: async (_, { id, seen, idempotencyKey, ...said }, context) => {
          const event = { kind: "signed", ...said, evidence: said.evidence as readonly Evidence[] | null } as const;
          return { case: await recordEvent({ id, seen, event, idempotencyKey }, context) };
        },
      }),
    };
  });
}
