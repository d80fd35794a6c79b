import { enumOf } from "../../kit/code-enums.js";
import { say } from "../../kit/describe.js";
import { requestChannel } from "../model.js";
import {
  appellantEnum,
  consultedEnum,
  deliveryEnum,
  gateEnum,
  materialEnum,
  orderedByEnum,
  outcomeEnum,
  resultEnum,
  wayEnum,
} from "./enums-graphql.js";
import type { EventField } from "./event-fields.js";
import { audienceEnum } from "./letters/letter-enums-graphql.js";
import { slipInput, slipType } from "./slip-graphql.js";

/** The GraphQL type and description of one field that events have. */
export interface TypedField {
  readonly type: unknown;
  /** Of an input, where it is another one. */
  readonly input?: unknown;
  readonly description: string;
}

/** The fields of what events say, the same in an input and in an answer; each kind has some of them. */
export const typedFields: Readonly<Record<EventField, TypedField>> = {
  channel: { type: enumOf(requestChannel), description: say("How it came in", "申请渠道", "Of received.") },
  from: {
    type: "ID",
    description: say("Id of the request that it came of", "来源申请标识", "Of received, after a split or a transfer."),
  },
  fromAgency: {
    type: "String",
    description: say(
      "Agency that transferred it",
      "移交机关",
      "Of received, after a transfer, where its name is known.",
    ),
  },
  transferredOn: {
    type: "Date",
    description: say("Day of the transfer", "移交日期", "Of received, after a transfer."),
  },
  way: { type: wayEnum, description: say("How both sides confirmed", "确认方式", "Of confirmed.") },
  number: { type: "String", description: say("Registration number", "登记编号", "Of registered.") },
  into: { type: ["String"], description: say("Registration numbers of its parts", "拆分后登记编号", "Of split.") },
  handler: { type: "String", description: say("Who handles it from now on", "承办人", "Of assigned.") },
  matters: { type: ["String"], description: say("What is to be corrected", "补正事项", "Of correctionAsked.") },
  correctBy: { type: "Date", description: say("Last day for the correction", "补正期限", "Of correctionAsked.") },
  lateBecause: {
    type: "String",
    description: say(
      "Good reason of a correction that comes after its day",
      "逾期补正的正当理由",
      "Of corrected: without one such a correction is refused (Art 30).",
    ),
  },
  id: {
    type: "String",
    description: say(
      "Name of a consultation, unlike others of the case",
      "征求意见编号",
      "Of consulted and what answers it.",
    ),
  },
  whom: { type: consultedEnum, description: say("Whose opinion is asked for", "被征求意见方类型", "Of consulted.") },
  name: {
    type: "String",
    description: say("Name of the addressee, or of the material", "被征求意见方或材料名称", "Of consulted and filed."),
  },
  consents: {
    type: "Boolean",
    description: say("Whether the opinion consents", "是否同意", "Of opinionIn; null where it says neither."),
  },
  workingDays: { type: "Int", description: say("Working days of the extension", "延长工作日数", "Of extended.") },
  approvedBy: { type: "String", description: say("Who agreed to the extension", "延期批准人", "Of extended.") },
  until: { type: "Date", description: say("Day to which it is delayed", "延迟至", "Of delayed.") },
  amountYuan: { type: "Float", description: say("Amount in yuan", "金额（元）", "Of feeNoticed and paid.") },
  outcome: { type: outcomeEnum, description: say("Outcome of the answer", "答复类型", "Of drafted.") },
  items: {
    type: [outcomeEnum],
    description: say("Outcomes of its items, in order", "各项答复类型", "Of drafted, where it was drafted here."),
  },
  gate: { type: gateEnum, description: say("Gate of the review", "审核关口", "Of gatePassed and gateReturned.") },
  reason: {
    type: "String",
    description: say(
      "Why it was returned or declined, or why this is the day of receipt",
      "退回或不予公开理由，或者认定收到申请之日的理由",
      "Of gateReturned, publicationDecided and receiptDayStated.",
    ),
  },
  accepted: {
    type: "Boolean",
    description: say("Whether a proposal for publication is accepted", "是否转为主动公开", "Of publicationDecided."),
  },
  documentId: {
    type: "ID",
    description: say(
      "Id of the document that is published to everybody",
      "主动公开文件标识",
      "Of publicationDecided that accepts.",
    ),
  },
  letter: {
    type: "String",
    description: say("Number of the letter that goes out with it", "文书文号", "Of signed, and others with a letter."),
  },
  delivery: { type: deliveryEnum, description: say("How it is delivered", "送达方式", "Of dispatched.") },
  to: { type: "String", description: say("Agency to which it is transferred", "接收机关", "Of transferred.") },
  successors: {
    type: ["ID"],
    description: say(
      "Ids of the requests that came of it",
      "后续申请标识",
      "Of split, and of transferred where the agency's requests are kept here.",
    ),
  },
  audience: {
    type: audienceEnum,
    description: say(
      "Whom a letter of a transfer goes to",
      "移交文书对象",
      "Of transferTold, and of transferred that goes with a letter: to the applicant by default.",
    ),
  },
  result: { type: resultEnum, description: say("How it ended", "结果", "Of reviewDecided, judged and appealJudged.") },
  material: { type: materialEnum, description: say("Kind of material", "材料种类", "Of filed.") },
  of: {
    type: "String",
    description: say(
      "Which of several",
      "所属事项",
      "Of filed: the name of the consultation, or a number among those of its kind, from 1. Default: the only one.",
    ),
  },
  sha256: {
    type: "String",
    description: say("SHA-256 of its file", "文件摘要（SHA-256）", "Of filed; 64 hexadecimal digits."),
  },
  size: { type: "Float", description: say("Bytes of its file", "文件大小（字节）", "Of filed.") },
  mediaType: { type: "String", description: say("Media type of its file", "文件类型", "Of filed.") },
  place: { type: "String", description: say("Where its paper is", "纸质材料存放处", "Of filed.") },
  slip: { type: slipType, input: slipInput, description: say("What an EMS slip says", "EMS邮寄单", "Of filed.") },
  afterReview: { type: "Boolean", description: say("Whether reconsideration came first", "是否经复议", "Of sued.") },
  proceeding: {
    type: "Int",
    description: say(
      "Which proceeding goes on with it, by its place among those of the case, from 1",
      "所属救济程序（按登记顺序，自 1 起）",
      "Of reviewDecided, sued, judged, appealed, appealJudged and reanswerOrdered. Default: the last one, or else the only one that can.",
    ),
  },
  appellant: { type: appellantEnum, description: say("Who appeals", "上诉人", "Of appealed.") },
  orderedBy: {
    type: orderedByEnum,
    description: say("Which decision or judgment orders it", "责令依据", "Of reanswerOrdered: the last one."),
  },
  answerBy: {
    type: "Date",
    description: say(
      "Last day for the answer, as the order states it",
      "责令答复期限",
      "Of reanswerOrdered. Left out where the order states none: then no clock runs.",
    ),
  },
};
