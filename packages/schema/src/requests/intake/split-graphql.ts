import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { type MadeRequest, madeRequest } from "./made-request-graphql.js";
import { type Split, splitRequest } from "./split-request.js";

const partType = builder.objectRef<MadeRequest>("RequestPart").implement({
  description: say("A request that came of a split", "拆分后的申请"),
  fields: (t) => madeRequest(t),
});

const originalType = builder.objectRef<MadeRequest>("SplitOriginal").implement({
  description: say("The request that was split", "被拆分的申请"),
  fields: (t) => madeRequest(t),
});

const payload = builder.objectRef<Split>("SplitRequestPayload").implement({
  description: say("What splitting a request leaves", "拆分结果"),
  fields: (t) => ({
    original: t.field({
      type: originalType,
      description: say("The request that was split", "被拆分的申请", "It is counted nowhere any more: its parts are."),
      resolve: ({ original: id, region }) => ({ id, region }),
    }),
    parts: t.field({
      type: [partType],
      description: say("One request for each item", "拆分后的申请", "In the order of the items."),
      resolve: ({ parts, region }) => parts.map((id) => ({ id, region })),
    }),
  }),
});

/** Adds the mutation that splits an application with several items. */
export function addSplitting(): void {
  builder.mutationFields((t) => ({
    splitRequest: t.field({
      type: payload,
      description: say(
        "Split an application with several items into one request for each",
        "拆分申请（一事一申请）",
        "Each part keeps the day of receipt and gets a registration number. Where a county keeps its requests in a table of its own, the parts are made there if its mapping lets it be written; otherwise the county's own system splits it (NOT_WRITABLE).",
      ),
      args: {
        id: t.arg.id({ required: true, description: say("Id of the request", "申请标识") }),
        seen: t.arg.int({
          required: true,
          description: say("Number of events that were seen", "所见台账版本", "Refused when there are more by now."),
        }),
        on: t.arg({ type: "Date", required: true, description: say("Day of the split", "拆分日期") }),
        idempotencyKey: t.arg.string({
          required: true,
          description: say("Key of this write, chosen by the caller", "幂等键", "The same again is done once."),
        }),
      },
      resolve: (_, args, context) => splitRequest(args, context),
    }),
  }));
}
