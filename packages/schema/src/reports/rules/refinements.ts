import type { ApplicantKey, CellId, RemedyColumnKey } from "../cells.js";
import { carriedOut, filler, intime, remains, whole } from "./phrases.js";

/** A phrase that states other columns of what the nearest phrase before it in the sentence is about. */
export interface Refinement {
  readonly key: string;
  readonly table: "t3" | "t4";
  readonly columns: readonly (ApplicantKey | RemedyColumnKey)[];
  /** What it is about where the sentence names nothing before it. */
  readonly otherwise: readonly CellId[];
  readonly before: string;
  /** Its words that are said of requests as well, and what they state of those. */
  readonly shared?: { readonly words: RegExp; readonly requests: readonly CellId[] };
  /** In its words and the number: that it may be another number, so that one is only told, no error. */
  readonly doubt?: RegExp;
  /** Anywhere in its sentence: another number beside it that may belong to it as well. */
  readonly besides?: RegExp;
  readonly en: string;
  readonly zh: string;
}

const applicant = (
  key: string,
  columns: readonly ApplicantKey[],
  zh: string,
  en: string,
  before: string = zh,
): Refinement => ({
  key: `applicant.${key}`,
  table: "t3",
  columns,
  otherwise: ["t3.newReceived.total"],
  before: `(?:${before})(?:提出|提交|申请)*${filler}`,
  en,
  zh,
});
const result = (
  key: RemedyColumnKey | "ended",
  before: string,
  zh: string,
  en: string,
  more: Pick<Refinement, "shared" | "doubt" | "besides"> = {},
): Refinement => ({
  key: `remedy.${key}`,
  table: "t4",
  columns: key === "ended" ? ["upheld", "corrected", "other"] : [key],
  otherwise: [],
  before: `(?:${before})${filler}`,
  en,
  zh,
  ...more,
});

/** The kinds of applicants of Table 3 and the results of Table 4, of what the sentence speaks about. */
export const refinements: readonly Refinement[] = [
  applicant("naturalPerson", ["naturalPerson"], "自然人", "of natural persons"),
  applicant(
    "organizations",
    ["commercial", "research", "welfare", "legalService", "other"],
    "法人或其他组织",
    "of organizations",
    // 公民、法人或者其他组织 are all applicants.
    "(?<!公民(?:或者|[、，,和及与或])?)法人(?:或者|或|和|及)?其他组织",
  ),
  applicant("commercial", ["commercial"], "商业企业", "of enterprises"),
  applicant("research", ["research"], "科研机构", "of research institutions"),
  applicant("welfare", ["welfare"], "社会公益组织", "of welfare organizations"),
  applicant("legalService", ["legalService"], "法律服务机构", "of legal services"),
  // DOMAIN.md §2.4 reads 维持 and 驳回 as upheld: beside each other they are two parts of it.
  result("upheld", "(?:结果)?维持", "结果维持", "upheld", { besides: /驳回/ }),
  // DOMAIN.md §2.4 reads 撤销, 变更, 确认违法 and 责令履行 as corrected, unconfirmed: some of them may be told.
  result(
    "corrected",
    "(?<!复议和诉讼中被?)(?:被|结果)?纠[正错]|(?:被|责令|予以|依法)*(?:撤销|变更|确认违法|责令履行)(?:(?:或者?|[、和及])(?:被|责令|予以)*(?:撤销|变更|确认违法|履行|重作))+",
    "结果纠正",
    "corrected",
    { doubt: /撤销|变更|违法|履行/ },
  ),
  // 其他196件 in a list of results: perhaps of something else.
  result("other", "其他结果|其他(?=\\d)", "其他结果", "with other results", { doubt: /^其他(?!结果)/ }),
  result("pending", `(?:尚未|未)审结|${carriedOut}`, "尚未审结", "pending", {
    shared: { words: /^(?!.*审结)/, requests: ["t3.carriedOut.total"] },
    doubt: remains,
  }),
  // Not a column of Table 4: the sum of those with a result.
  result("ended", `${whole}${intime}(?:审结|办结|办理完毕)`, "已审结", "ended", {
    shared: { words: /办/, requests: ["t3.total.total"] },
  }),
];
