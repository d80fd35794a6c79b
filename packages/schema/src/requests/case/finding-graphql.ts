import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import { enumOfLabels } from "./enums-graphql.js";
import type { CaseFinding } from "./findings-of.js";

const severityEnum = enumOfLabels("CaseFindingSeverity", say("How grave a finding about a case is", "提示级别"), {
  NOTE: { en: "What somebody has decided", zh: "说明" },
  WARN: { en: "People have to look at it; it may be held against the agency", zh: "须人工核实" },
  ERROR: { en: "A duty isn't met", zh: "未履行法定义务" },
});

/** What of a case the agency should know (办理提示). */
export const caseFindingType = builder.objectRef<CaseFinding>("CaseFinding").implement({
  description: say("What of a case the agency should know", "办理提示"),
  fields: (t) => ({
    code: t.exposeString("code", { description: say("Code of the finding", "提示代码") }),
    severity: t.expose("severity", { type: severityEnum, description: say("How grave it is", "提示级别") }),
    label: t.expose("label", { type: labelType, description: say("The finding in words", "提示内容") }),
    article: t.expose("article", { type: labelType, description: say("Provision behind it", "依据条款") }),
  }),
});
