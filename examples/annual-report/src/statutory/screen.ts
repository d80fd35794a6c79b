import type { Text } from "../figure.js";
import type { StatutoryDocument } from "./document.js";
import { type Group, grouped, messageOf, severityNames } from "./grouped.js";
import { casesAsked } from "./read.js";
import { reasonOf } from "./remarks.js";

type Language = keyof Text;

/** Lines of findings on one screen; the files hold all. */
const most = 14;

/** Requests that are told of one finding. */
const mostCases = 10;

/** The last table of a run: what the report is, what stands against it, and which cells have no number, and why. */
export function statutoryTable(document: StatutoryDocument, lang: Language): string {
  const { title, final, answer } = document;
  const state = final ? { zh: "可以定稿", en: "final" } : { zh: "草稿", en: "draft" };
  const groups = grouped(document.findings);
  const more = groups.length - most;
  return [
    lang === "zh"
      ? `${title}（${state.zh}；已核对规则 ${answer.check.run} 条，未能核对 ${answer.check.notRun.length} 条）`
      : `Statutory report ${answer.region} ${answer.year} ${answer.scope}: ${state.en}; ${answer.check.run} rules run, ${answer.check.notRun.length} could not be`,
    ...groups.slice(0, most).flatMap((group) => [`  ${line(group, lang)}`, ...casesLine(group, lang)]),
    ...(more > 0 ? [lang === "zh" ? `  另有 ${more} 项，见文件` : `  and ${more} more; see the files`] : []),
    ...gaps(document, lang),
    ...unrun(answer.check.notRun, lang),
  ].join("\n");
}

/** What the rules lack that could not be run: they have not passed. The files name each. */
function unrun(rules: StatutoryDocument["answer"]["check"]["notRun"], lang: Language): readonly string[] {
  const reasons = [...new Set(rules.map(({ reason }) => reason[lang]))];
  if (reasons.length === 0) return [];
  const told = reasons.map((why) => {
    const count = rules.filter(({ reason }) => reason[lang] === why).length;
    return lang === "zh" ? `${why}（${count} 条）` : `${why} (${count})`;
  });
  return [lang === "zh" ? `  ·  未能核对的规则：${told.join("；")}` : `  ·  rules not run: ${told.join("; ")}`];
}

function line(group: Group, lang: Language): string {
  return `${severityNames[group.severity][lang]}  ${group.rule}  ${messageOf(group, lang)}`;
}

/** The requests of a finding, by record id; where the gateway names no more, there may be others. */
function casesLine({ cases }: Group, lang: Language): readonly string[] {
  if (cases.length === 0) return [];
  const told = cases.slice(0, mostCases).join(lang === "zh" ? "、" : ", ");
  const more = cases.length - mostCases;
  const isAtLeast = cases.length >= casesAsked;
  if (lang === "zh") return [`      申请：${told}${more > 0 ? `，另有${isAtLeast ? "至少" : ""} ${more} 件` : ""}`];
  return [`      cases: ${told}${more > 0 ? ` and ${isAtLeast ? "at least " : ""}${more} more` : ""}`];
}

/** Cells without a number, by their reason. */
function gaps({ missing }: StatutoryDocument, lang: Language): readonly string[] {
  const reasons = [...new Set(missing.map(reasonOf))];
  return reasons.map((reason) => {
    const cells = missing.filter((cell) => reasonOf(cell) === reason);
    const ids = cells
      .slice(0, 3)
      .map(({ id }) => id)
      .join(", ");
    const why = lang === "zh" ? reason : (cells[0]?.reason?.en ?? "no reason given");
    return lang === "zh"
      ? `  —  ${cells.length} 个单元格暂无数据（${ids}${cells.length > 3 ? "…" : ""}）：${why}`
      : `  —  ${cells.length} cells without a number (${ids}${cells.length > 3 ? "…" : ""}): ${why}`;
  });
}
