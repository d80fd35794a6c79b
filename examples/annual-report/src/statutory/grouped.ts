import type { Finding } from "./findings.js";

/** Findings of one rule with one cause: told once, with all their cells and cases. */
export interface Group {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly messages: readonly Finding["message"][];
  readonly cause: Finding["cause"];
  readonly cells: Finding["cells"];
  readonly cases: Finding["cases"];
}

/** 错误, 提醒, 说明. */
export const severityNames: Readonly<Record<Finding["severity"], { readonly zh: string; readonly en: string }>> = {
  ERROR: { zh: "错误", en: "error" },
  WARN: { zh: "提醒", en: "warning" },
  EXPLAIN: { zh: "说明", en: "explain" },
};

const order: readonly Finding["severity"][] = ["ERROR", "EXPLAIN", "WARN"];

/** Groups findings by rule and cause, errors first. */
export function grouped(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { rule, severity, message, cause, cells, cases } of findings) {
    const key = `${rule} ${cause.en}`;
    const known = groups.get(key) ?? { rule, severity, messages: [], cause, cells: [], cases: [] };
    const fresh = cells.filter(({ name }) => known.cells.every((one) => one.name !== name));
    groups.set(key, {
      ...known,
      messages: [...known.messages, message],
      cells: [...known.cells, ...fresh],
      cases: [...new Set([...known.cases, ...cases])],
    });
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** What a group says in one line: its only message, or how often the first was found. */
export function messageOf({ messages }: Group, lang: "zh" | "en"): string {
  const first = messages[0]?.[lang] ?? "";
  if (messages.length < 2) return first;
  return lang === "zh" ? `${first}等 ${messages.length} 处` : `${first}, and ${messages.length - 1} more`;
}

/** Names of cells that are read by people: the first few, and how many there are. */
export function namesOf(cells: Group["cells"]): string {
  return firstOf(
    cells.map(({ name }) => name),
    "个",
  );
}

/** Requests of a group: the first few, and how many there are. */
export function casesOf({ cases }: Pick<Group, "cases">): string {
  return firstOf(cases, "件");
}

function firstOf(names: readonly string[], unit: string): string {
  const first = names.slice(0, shown).join("、");
  return names.length > shown ? `${first}等 ${names.length} ${unit}` : first;
}

/** Names that are told one by one; the workbook and the JSON hold all. */
const shown = 4;

/** Lines of a list by what they have in common: 没有来源保存该数据：t2.licences、t2.penalties. */
export function byReason(items: readonly { readonly name: string; readonly reason: string }[]): readonly string[] {
  const reasons = [...new Set(items.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = items.filter((item) => item.reason === reason).map(({ name }) => name);
    return `${reason}（${names.length} 个）：${names.join("、")}`;
  });
}
