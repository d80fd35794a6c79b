import type { InputRef } from "@pothos/core";
import { builder } from "../../builder.js";
import { enumOf } from "../../kit/code-enums.js";
import { say } from "../../kit/describe.js";
import { enumOfLabels, wayEnum } from "../case/enums-graphql.js";
import { evidenceInput } from "../case/record-graphql.js";
import { carrierForms, obtainWays } from "../ledger/intake/application.js";
import { applicantKind } from "../model.js";
import type { ReceiptEvidenceGiven } from "./evidence-input.js";
import type { FormGiven, PersonGiven } from "./form-input.js";
import type { ConfirmationGiven } from "./submit-request.js";

/** A field that may be left out; null is the same as that. */
type Fields = Readonly<Record<string, readonly [type: unknown, description: string]>>;

/** An input object of which every field may be left out but those that end with "!". */
function inputOf<Given extends object>(name: string, description: string, fields: Fields) {
  return builder.inputRef<Given>(name).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([field, [type, about]]) => [
          field.replace("!", ""),
          t.field({ type: type as never, required: field.endsWith("!"), description: about }),
        ]),
      ) as never,
  });
}

const documentKinds = {
  RESIDENT_IDENTITY: { en: "Resident identity card", zh: "居民身份证" },
  CREDIT_CODE: { en: "Unified social credit code", zh: "统一社会信用代码" },
  OTHER: { en: "Other document", zh: "其他证件" },
};

const document = inputOf<NonNullable<PersonGiven["document"]>>(
  "IdentityDocumentInput",
  say("Proof of identity", "身份证明"),
  {
    "kind!": [
      enumOfLabels("IdentityDocumentKind", say("Kind of document", "证件类型"), documentKinds),
      say("Kind", "证件类型"),
    ],
    number: ["String", say("Its number", "证件号码", "A wrong check digit is a finding, not an error.")],
    file: ["String", say("Where its copy is", "证件影像件")],
  },
);

const contact = inputOf<NonNullable<PersonGiven["contact"]>>(
  "ContactInput",
  say("How somebody is reached", "联系方式"),
  {
    phone: ["String", say("Telephone", "联系电话")],
    address: ["String", say("Address", "通信地址")],
    postcode: ["String", say("Postcode", "邮政编码")],
    email: ["String", say("E-mail", "电子邮箱")],
    fax: ["String", say("Fax", "传真")],
  },
);

const person: Fields = {
  name: ["String", say("Name", "姓名或者名称")],
  document: [document, say("Proof of identity", "身份证明")],
  contact: [contact, say("How they are reached", "联系方式")],
};

const applicant = inputOf<PersonGiven>("ApplicantInput", say("Who applies", "申请人"), {
  "kind!": [
    enumOf(applicantKind),
    say("Kind of applicant", "申请人类型", "The first applicant's is the column of Table 3 that counts the request."),
  ],
  ...person,
  workplace: ["String", say("Place of work", "工作单位")],
  legalRepresentative: ["String", say("Legal representative", "法定代表人")],
  contactPerson: ["String", say("Whom to speak to", "联系人")],
});

const agent = inputOf<PersonGiven>("ApplicantAgentInput", say("Who acts for the applicants", "委托代理人"), {
  ...person,
  authorization: ["String", say("Where the power of attorney is", "授权委托书")],
});

const item = inputOf<FormGiven["items"][number]>(
  "RequestedItemInput",
  say("What is asked for", "所需政府信息", "One of these at least describes it."),
  {
    title: ["String", say("Name of the information", "名称")],
    documentNumber: ["String", say("Document number", "文号")],
    description: ["String", say("What it can be found by", "其他特征性描述")],
  },
);

/** An application (申请书) as it is given. */
export const formInput: InputRef<FormGiven> = inputOf<FormGiven>(
  "ApplicationInput",
  say("An application for disclosure", "申请书", "What Art 29 asks for and is missing is a finding."),
  {
    "applicants!": [[applicant], say("Who applies", "申请人", "One at least; the first classes the request.")],
    agent: [agent, say("Who acts for them", "委托代理人")],
    "items!": [[item], say("What is asked for", "所需政府信息")],
    carrierForm: [
      enumOfLabels("CarrierForm", say("On what information is wanted", "载体形式"), carrierForms),
      say("On what it is wanted", "载体形式"),
    ],
    obtainWay: [
      enumOfLabels("ObtainWay", say("How information gets to the applicant", "获取方式"), obtainWays),
      say("How it gets to the applicant", "获取方式"),
    ],
    purpose: ["String", say("Purpose", "用途", "Never required.")],
    remark: ["String", say("Remark", "备注")],
    writtenByAgency: [
      "Boolean",
      say("Whether the agency wrote it down", "是否代为填写", "Default for oral ones: yes."),
    ],
  },
);

/** What proves how an application came in, as it is given. */
export const receiptEvidenceInput: InputRef<ReceiptEvidenceGiven> = inputOf<ReceiptEvidenceGiven>(
  "ReceiptEvidenceInput",
  say("What proves how an application came in", "收件凭证"),
  {
    waybill: ["String", say("Number of the waybill", "邮件单号", "One that looks wrong is a finding, not an error.")],
    signer: ["String", say("Who signed for it", "签收人")],
    signedAt: ["DateTime", say("When it was signed for", "签收时间")],
    others: [[evidenceInput], say("What else proves it", "其他凭证")],
  },
);

/** How both sides confirmed, as it is given. */
export const confirmationInput: InputRef<ConfirmationGiven> = inputOf<ConfirmationGiven>(
  "ConfirmationInput",
  say("Confirmation by both sides", "双方确认", "Art 31: of ordinary post, internet and fax."),
  {
    "way!": [wayEnum, say("How they confirmed", "确认方式")],
    "on!": ["Date", say("Day of the confirmation", "确认日期")],
    evidence: [[evidenceInput], say("What proves it", "确认凭证")],
  },
);
