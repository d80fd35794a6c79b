import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import { enumOfLabels } from "./enums-graphql.js";
import type { CaseFinding } from "./findings-of.js";

const severityEnum = enumOfLabels("CaseFindingSeverity", say("How much a finding matters", "提示级别"), {
  WARNING: { en: "May be held against the agency", zh: "警告" },
  NOTE: { en: "What somebody has decided", zh: "说明" },
});

/** What of a case the agency should know (办理提示). */
export const caseFindingType = builder.objectRef<CaseFinding>("CaseFinding").implement({
  description: say("What of a case the agency should know", "办理提示"),
  fields: (t) => ({
    code: t.exposeString("code", { description: say("Code of the finding", "提示代码") }),
    severity: t.expose("severity", { type: severityEnum, description: say("How much it matters", "提示级别") }),
    label: t.expose("label", { type: labelType, description: say("The finding in words", "提示内容") }),
    article: t.expose("article", { type: labelType, description: say("Provision behind it", "依据条款") }),
  }),
});
