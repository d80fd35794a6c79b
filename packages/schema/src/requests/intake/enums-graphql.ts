import { say } from "../../kit/describe.js";
import { enumOfLabels } from "../case/enums-graphql.js";
import { carrierForms, obtainWays } from "../ledger/intake/application.js";

const documentKinds = {
  RESIDENT_IDENTITY: { en: "Resident identity card", zh: "居民身份证" },
  CREDIT_CODE: { en: "Unified social credit code", zh: "统一社会信用代码" },
  OTHER: { en: "Other document", zh: "其他证件" },
};

/** What proves an applicant's identity. */
export const documentKindEnum = enumOfLabels(
  "IdentityDocumentKind",
  say("Kind of document", "证件类型"),
  documentKinds,
);

/** 载体形式 (条例 Art 29(3)). */
export const carrierFormEnum = enumOfLabels(
  "CarrierForm",
  say("On what information is wanted", "载体形式"),
  carrierForms,
);

/** 获取方式 (条例 Art 29(3)). */
export const obtainWayEnum = enumOfLabels(
  "ObtainWay",
  say("How information gets to the applicant", "获取方式"),
  obtainWays,
);
