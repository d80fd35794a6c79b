import { builder } from "../../builder.js";
import { enumOf } from "../../kit/code-enums.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import { enumOfLabels } from "../case/enums-graphql.js";
import { type Finding, findingTexts } from "../ledger/intake/finding.js";
import { agencyKind, requestChannel } from "../model.js";
import { duplicatesOf } from "./duplicates.js";
import { duplicatesType } from "./duplicates-graphql.js";
import { confirmationInput, formInput, receiptEvidenceInput } from "./form-graphql.js";
import { madeRequest } from "./made-request-graphql.js";
import { type Submitted, submitRequest } from "./submit-request.js";

const findingType = builder.objectRef<Finding>("ApplicationFinding").implement({
  description: say("Something about an application that the clerk should know", "申请书核对提示"),
  fields: (t) => ({
    code: t.expose("code", {
      type: enumOfLabels("ApplicationFindingCode", say("What is missing or doubtful", "提示类型"), findingTexts),
      description: say("Code of the finding", "提示代码"),
    }),
    path: t.exposeString("path", {
      description: say("Where it is in the input", "所在位置", "`form.applicants.0.document`."),
    }),
    label: t.expose("label", { type: labelType, description: say("The finding in words", "提示") }),
    article: t.expose("article", {
      type: labelType,
      nullable: true,
      description: say(
        "Provision that asks for what is missing",
        "依据",
        "Null of a mere doubt, which is no reason to reject.",
      ),
    }),
  }),
});

const payload = builder.objectRef<Submitted>("SubmitRequestPayload").implement({
  description: say("What submitting an application leaves", "申请登记结果"),
  fields: (t) => ({
    ...madeRequest(t),
    findings: t.field({
      type: [findingType],
      description: say("What is missing or doubtful in the application", "申请书核对提示"),
      resolve: ({ findings }) => [...findings],
    }),
    duplicates: t.field({
      type: duplicatesType,
      nullable: true,
      description: say("Requests of the city that may be the same", "疑似重复件"),
      resolve: ({ id, region }, _, context) =>
        // Whoever submits takes it in.
        duplicatesOf({ id, region }, { handler: null, takenInBy: context.viewer?.key ?? null }, context),
    }),
  }),
});

/** Adds the mutation that makes a request of an application. */
export function addIntake(): void {
  builder.mutationFields((t) => ({
    submitRequest: t.field({
      type: payload,
      description: say(
        "Make a request of an application that came in",
        "登记收到的政府信息公开申请",
        "Where a county has a table of its own for requests, the record is made there if its mapping lets it be written; otherwise the county's own system takes it in (NOT_WRITABLE).",
      ),
      args: {
        region: t.arg({ type: "RegionCode", required: true, description: say("Region", "行政区划") }),
        channel: t.arg({
          type: enumOf(requestChannel),
          required: true,
          description: say("How it came in", "申请渠道"),
        }),
        receivedOn: t.arg({
          type: "Date",
          required: true,
          description: say("Day of submission, signature or arrival, by channel", "收到日期"),
        }),
        submittedAt: t.arg({
          type: "DateTime",
          description: say("When it was submitted, if that is known", "提交时间", "On that day or before."),
        }),
        agency: t.arg.id({
          description: say("Agency that handles it, of the source that keeps the request", "受理机关"),
        }),
        agencyKind: t.arg({
          type: enumOf(agencyKind),
          required: true,
          description: say("Kind of agency", "受理机关类型"),
        }),
        form: t.arg({ type: formInput, required: true, description: say("The application", "申请书") }),
        evidence: t.arg({ type: receiptEvidenceInput, description: say("What proves how it came in", "收件凭证") }),
        confirmation: t.arg({ type: confirmationInput, description: say("Confirmation by both sides", "双方确认") }),
        idempotencyKey: t.arg.string({
          required: true,
          description: say(
            "Key of this write, chosen by the caller",
            "幂等键",
            "The same again makes the same request.",
          ),
        }),
      },
      resolve: (_, args, context) => submitRequest(args, context),
    }),
  }));
}
