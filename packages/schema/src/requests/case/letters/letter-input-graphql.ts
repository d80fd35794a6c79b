import type { InputRef } from "@pothos/core";
import { builder } from "../../../builder.js";
import { say } from "../../../kit/describe.js";
import type { Outcome } from "../../answer/outcomes.js";
import { consultedEnum, outcomeEnum } from "../enums-graphql.js";
import { itemInput } from "./decision-input-graphql.js";
import { audienceEnum, sealEnum } from "./letter-enums-graphql.js";

/** What a caller says of a letter; every part of it is checked by `checkedDetails`. */
export const letterInputType: InputRef<object> = builder.inputRef<object>("CaseLetterInput").implement({
  description: say("What a letter says", "文书内容", "Besides what the case, its application and the settings know."),
  fields: (t) => ({
    date: t.field({ type: "Date", description: say("Date of the letter", "落款日期", "Default: today.") }),
    seal: t.field({ type: sealEnum, description: say("Its seal", "印章") }),
    attachments: t.stringList({ description: say("Names of its attachments", "附件名称") }),
    agencyWord: t.string({ description: say("Word of the agency", "机关代字", "Default: as configured.") }),
    number: t.string({
      description: say(
        "Number of a letter that is made elsewhere",
        "文号",
        "Of a preview. Left out: a blank one of its series.",
      ),
    }),
    content: t.string({
      description: say("What is asked for, word by word", "申请公开的内容", "Default: as the application says."),
    }),
    items: t.field({ type: [itemInput], description: say("Decision item by item", "逐项答复意见", "Of a reply.") }),
    reasonsAskedOn: t.field({
      type: "Date",
      description: say("Day on which the applicant was asked for reasons", "要求说明理由日期", "Art 35."),
    }),
    reasons: t.string({
      description: say("Reasons", "理由", "Of an extension, a transfer, a notice to a third party."),
    }),
    matters: t.stringList({ description: say("What is to be corrected", "补正事项") }),
    correctBy: t.field({ type: "Date", description: say("Last day for the correction", "补正期限") }),
    workingDays: t.int({ description: say("Working days of the extension", "延长工作日数") }),
    approvedBy: t.string({ description: say("Who agreed to the extension", "延期批准人") }),
    consultation: t.string({ description: say("Id of a consultation of the case", "征求意见编号") }),
    whom: t.field({ type: consultedEnum, description: say("Whose opinion is asked for", "被征求意见方类型") }),
    addressee: t.string({ description: say("Name of who is consulted or told", "被征求意见方") }),
    organization: t.boolean({ description: say("Whether that is an organization", "是否单位", "Default: yes.") }),
    information: t.string({ description: say("The information in question", "所涉及的政府信息") }),
    to: t.string({ description: say("Agency that the request goes to", "接收机关") }),
    toContact: t.string({ description: say("How that agency is reached", "接收机关联系方式") }),
    audience: t.field({ type: audienceEnum, description: say("Whom the transfer is told", "移交文书对象") }),
    itemsBefore: t.int({
      description: say(
        "Items of the applicant in the calendar month before this request",
        "本月此前申请件数",
        "Default: as recorded; needed where applicants' data are masked, or the record can't tell.",
      ),
    }),
    itemCount: t.int({
      description: say("Items of this request", "本次申请件数", "Default: as the application says."),
    }),
    pages: t.int({ description: say("Pages to be copied", "复制页数", "Left out: no copies are asked for.") }),
  }),
});

/** An answer as it is drafted. */
export const answerInput: InputRef<{ readonly outcome?: Outcome | null | undefined }> = builder
  .inputRef<{ readonly outcome?: Outcome | null | undefined }>("CaseAnswerInput")
  .implement({
    description: say("An answer as it is drafted", "答复意见"),
    fields: (t) => ({
      items: t.field({
        type: [itemInput],
        required: true,
        description: say("Decision item by item", "逐项答复意见"),
      }) as never,
      outcome: t.field({
        type: outcomeEnum,
        description: say("Outcome of the case, where none follows from its items", "答复类型"),
      }),
      reasonsAskedOn: t.field({
        type: "Date",
        description: say("Day on which the applicant was asked for reasons", "要求说明理由日期", "Art 35."),
      }) as never,
      attachments: t.stringList({ description: say("Names of its attachments", "附件名称") }) as never,
      content: t.string({
        description: say("What is asked for, word by word", "申请公开的内容", "Default: as the application says."),
      }) as never,
      seal: t.field({ type: sealEnum, description: say("Its seal", "印章") }) as never,
    }),
  });
