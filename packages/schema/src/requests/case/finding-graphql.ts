import { builder } from "../../builder.js";
import { say } from "../../kit/describe.js";
import { labelType } from "../../kit/shared-types.js";
import type { CaseFinding } from "./findings-of.js";

const severityEnum = builder.enumType("CaseFindingSeverity", {
  description: say("How grave a finding about a case is", "办理提示级别"),
  values: {
    WARN: { description: say("People have to look at it", "须人工核实") },
    ERROR: { description: say("A duty isn't met", "未履行法定义务") },
  } as const,
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
