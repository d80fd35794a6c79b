import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { coverageObject, coverageType, labelType } from "../../kit/shared-types.js";
import { caseType } from "../case/case-graphql.js";
import { enumOfLabels } from "../case/enums-graphql.js";
import type { DuplicateHint, DuplicateReason } from "../ledger/duplicates/duplicate-hints.js";
import { type Duplicates, duplicatesOf } from "./duplicates.js";

const codeEnum = enumOfLabels("DuplicateReasonCode", say("Why two requests seem the same", "疑似重复的理由"), {
  SAME_IDENTITY: { en: "The same name and identity document", zh: "姓名和证件号码相同" },
  SAME_NAME_AND_PHONE: { en: "The same name and telephone", zh: "姓名和联系电话相同" },
  SAME_APPLICANT: { en: "The same applicant", zh: "申请人相同" },
  SIMILAR_TEXT: { en: "Near the same text", zh: "申请内容相近" },
});

const reasonType = builder.objectRef<DuplicateReason>("DuplicateReason").implement({
  description: say("Why a request may be the same", "疑似重复的理由", "It names nobody."),
  fields: (t) => ({
    code: t.expose("code", { type: codeEnum, description: say("Code of the reason", "理由代码") }),
    label: t.expose("label", { type: labelType, description: say("The reason in words", "理由") }),
    similarity: t.exposeFloat("similarity", {
      nullable: true,
      description: say("How alike the texts are, 0 to 1", "内容相似度", "Null of applicants."),
    }),
  }),
});

const hintType = builder.objectRef<DuplicateHint>("DuplicateHint").implement({
  description: say(
    "Another request that may be the same",
    "疑似重复的申请",
    "Of applicants only where name and document agree, or name and telephone.",
  ),
  fields: (t) => ({
    id: t.exposeID("id", { description: say("Id of the request", "申请标识") }),
    reasons: t.field({
      type: [reasonType],
      description: say("Why, at least one reason", "理由"),
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

/** What a request may be the same as. */
export const duplicatesType = builder.objectRef<Duplicates>("Duplicates").implement({
  description: say("Requests that may be the same as one", "疑似重复件", "Hints: nothing is merged by them."),
  fields: (t) => ({
    hints: t.field({
      type: [hintType],
      description: say("The requests, the likeliest first", "疑似重复的申请", "At most 100."),
      resolve: ({ hints }) => [...hints],
    }),
    compared: t.exposeInt("compared", {
      description: say(
        "With how many requests of the city it was compared",
        "比对件数",
        "The newest 5000 applications kept at home, the newest 5000 records, and all at home of the same applicant.",
      ),
    }),
    coverage: t.field({
      type: coverageType,
      description: say("Which sources' records it was compared with", "覆盖范围"),
      resolve: ({ coverage }) => coverageObject(coverage),
    }),
  }),
});

/** Adds to a case what it may be the same as. */
export function addDuplicates(): void {
  builder.objectFields(caseType, (t) => ({
    duplicates: t.field({
      type: duplicatesType,
      nullable: true,
      description: say(
        "Requests of the city that may be the same",
        "疑似重复件",
        "Null where no applicant of this one is known. Of five cases of a query at most.",
      ),
      resolve: ({ request, state }, _, context) => duplicatesOf(request, state, context),
    }),
  }));
}
