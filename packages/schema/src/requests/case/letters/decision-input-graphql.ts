import type { InputRef } from "@pothos/core";
import { builder, type SchemaTypes } from "../../../builder.js";
import { say } from "../../../kit/describe.js";
import { outcomeEnum } from "../enums-graphql.js";

/** What a caller gives for a decision; every part of it is checked by `checkedDetails`. */
type Given = Readonly<Record<string, unknown>>;

const searchInput = builder.inputRef<Given>("SearchInput").implement({
  description: say("A search for information", "检索情况"),
  fields: (t) => ({
    on: t.field({ type: "Date", required: true, description: say("Day of the search", "检索日期") }),
    systems: t.string({ required: true, description: say("Where it was searched for", "检索范围") }),
    keywords: t.string({ required: true, description: say("What was searched for", "检索关键词") }),
  }),
});

const agencyInput = builder.inputRef<Given>("RightAgencyInput").implement({
  description: say("The responsible agency", "负责公开的行政机关"),
  fields: (t) => ({
    name: t.string({ required: true, description: say("Name", "名称") }),
    contact: t.string({ required: true, description: say("How it is reached", "联系方式") }),
  }),
});

const earlierInput = builder.inputRef<Given>("EarlierReplyInput").implement({
  description: say("An earlier reply to the same request", "此前作出的答复"),
  fields: (t) => ({
    on: t.field({ type: "Date", required: true, description: say("Day of the reply", "答复日期") }),
    number: t.string({ required: true, description: say("Its number", "答复书文号") }),
  }),
});

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  "InputObject"
>;

/** What an outcome may have to say; which of it is needed, docs/letters.md lists. */
function factFields(t: InputBuilder) {
  return {
    reasons: t.string({ description: say("The reasons", "理由") }),
    access: t.string({ description: say("Way and route to get it", "获取的方式、途径") }),
    provided: t.string({ description: say("What is provided, or how to get it", "提供的政府信息") }),
    law: t.string({ description: say("The law that forbids or rules it, with its article", "所依据的法律、行政法规") }),
    search: t.field({ type: searchInput, description: say("The search", "检索情况") }),
    rightAgency: t.field({ type: agencyInput, description: say("The responsible agency", "负责公开的行政机关") }),
    rightAgencyUnknown: t.boolean({
      description: say("The responsible agency can't be told", "不能确定负责公开的行政机关"),
    }),
    earlierReply: t.field({ type: earlierInput, description: say("The earlier reply", "此前作出的答复") }),
  };
}

const partInput = builder.inputRef<Given>("WithheldPartInput").implement({
  description: say("A part that is withheld", "不予公开的部分"),
  fields: (t) => ({
    part: t.string({ description: say("What the part is", "不予公开部分的内容") }),
    outcome: t.field({ type: outcomeEnum, required: true, description: say("The refusal", "不予公开类型") }),
    ...factFields(t),
  }),
});

/** One item of a decision. */
export const itemInput: InputRef<Given> = builder.inputRef<Given>("DecisionItemInput").implement({
  description: say("The decision on one item", "逐项答复意见", "Each item asked for is answered by itself."),
  fields: (t) => ({
    subject: t.string({
      description: say("What the item asks for", "该项申请的内容", "Default: as the application says."),
    }),
    outcome: t.field({ type: outcomeEnum, required: true, description: say("Its outcome", "答复类型") }),
    withheld: t.field({
      type: [partInput],
      description: say("The parts withheld, of PARTIAL", "不予公开的各部分内容"),
    }),
    ...factFields(t),
  }),
});
