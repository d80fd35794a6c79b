import { builder } from "../../builder.js";
import { enumOf } from "../../kit/code-enums.js";
import { say } from "../../kit/describe.js";
import { property } from "../../kit/property.js";
import { caseType } from "../case/case-graphql.js";
import { carrierFormEnum, documentKindEnum, obtainWayEnum } from "../intake/enums-graphql.js";
import type { Agent, Contact, IdentityDocument, RequestedItem } from "../ledger/intake/application.js";
import { applicantKind } from "../model.js";
import { type SeenApplication, seenApplication } from "./application-loader.js";
import type { KnownApplicant } from "./form-of-record.js";

const optional = (type: unknown, en: string, zh: string, note?: string) => ({
  type,
  nullable: true,
  description: say(en, zh, note),
});

const documentType = builder.objectRef<IdentityDocument>("CaseDocument").implement({
  description: say("Identity document", "身份证明"),
  fields: (t) => ({
    kind: property(t, "kind", { type: documentKindEnum, description: say("Its kind", "证件类型") }),
    number: t.exposeString("number", { description: say("Its number", "证件号码") }),
    file: property(t, "file", optional("String", "What its copy is found by", "复印件", "Null where masked.")),
  }),
});

const contactType = builder.objectRef<Contact>("CaseContact").implement({
  description: say("How somebody is reached", "联系方式"),
  fields: (t) => ({
    phone: property(t, "phone", optional("String", "Telephone", "联系电话")),
    address: property(t, "address", optional("String", "Address", "通信地址")),
    postcode: property(t, "postcode", optional("String", "Postcode", "邮政编码")),
    email: property(t, "email", optional("String", "E-mail", "电子邮箱")),
    fax: property(t, "fax", optional("String", "Fax", "传真")),
  }),
});

const applicantType = builder.objectRef<KnownApplicant>("CaseApplicant").implement({
  description: say("Who applies", "申请人"),
  fields: (t) => ({
    kind: property(t, "kind", optional(enumOf(applicantKind), "Kind of applicant", "申请人类型")),
    name: t.exposeString("name", { nullable: true, description: say("Name", "姓名或者名称") }),
    document: property(t, "document", optional(documentType, "Identity document", "身份证明")),
    contact: t.expose("contact", { type: contactType, description: say("How they are reached", "联系方式") }),
    workplace: property(t, "workplace", optional("String", "Workplace", "工作单位")),
    legalRepresentative: property(t, "legalRepresentative", optional("String", "Legal representative", "法定代表人")),
    contactPerson: property(t, "contactPerson", optional("String", "Contact person", "联系人")),
  }),
});

const agentType = builder.objectRef<Agent>("CaseAgent").implement({
  description: say("Who acts for the applicants", "委托代理人"),
  fields: (t) => ({
    name: t.exposeString("name", { description: say("Name", "姓名") }),
    document: property(t, "document", optional(documentType, "Identity document", "身份证明")),
    contact: t.expose("contact", { type: contactType, description: say("How they are reached", "联系方式") }),
    authorization: property(
      t,
      "authorization",
      optional("String", "What the power of attorney is found by", "授权委托书", "Null where masked."),
    ),
  }),
});

const itemType = builder.objectRef<RequestedItem>("CaseItem").implement({
  description: say("What is asked for", "申请事项"),
  fields: (t) => ({
    title: property(t, "title", optional("String", "Name of the information", "信息名称")),
    documentNumber: property(t, "documentNumber", optional("String", "Document number", "文号")),
    description: property(t, "description", optional("String", "Other description", "其他特征性描述")),
  }),
});

const applicationType = builder.objectRef<SeenApplication>("CaseApplication").implement({
  description: say("Application as it came in", "申请书"),
  fields: (t) => ({
    masked: t.exposeBoolean("masked", { description: say("Whether its personal data are masked", "是否脱敏") }),
    applicants: t.field({
      type: [applicantType],
      description: say("Who applies, the first one first", "申请人"),
      resolve: ({ applicants }) => [...applicants],
    }),
    agent: property(t, "agent", optional(agentType, "Who acts for them", "委托代理人")),
    items: t.field({
      type: [itemType],
      description: say("What is asked for", "申请事项", "None where only the record of the request is known."),
      resolve: ({ items }) => [...items],
    }),
    carrierForm: property(t, "carrierForm", optional(carrierFormEnum, "On what it is asked for", "载体形式")),
    obtainWay: property(t, "obtainWay", optional(obtainWayEnum, "How it gets to the applicant", "获取方式")),
    purpose: property(t, "purpose", optional("String", "Purpose", "用途", "Never required. Null where masked.")),
    writtenByAgency: t.boolean({
      description: say("Whether the agency wrote it for the applicant", "是否代为填写"),
      resolve: ({ writtenByAgency }) => writtenByAgency ?? false,
    }),
    remark: property(t, "remark", optional("String", "Remark", "备注", "Null where masked.")),
  }),
});

/** Adds the application to cases: whole for their own handlers and reviewers, masked for others in charge. */
export function addApplication(): void {
  builder.objectFields(caseType, (t) => ({
    application: t.field({
      type: applicationType,
      nullable: true,
      description: say(
        "Application as it came in",
        "申请书",
        "Whole for the case's own handlers and for reviewers, which is audited; masked for others in charge; null for keys that only read.",
      ),
      resolve: (one, _, context) => seenApplication(one.request, one.state, context),
    }),
  }));
}
