/** The groups of outcomes of Table 3 with their rows, in the order of the form (国办公开办函〔2021〕30号). */
export const outcomeGroups = [
  { name: "予以公开", rows: ["granted"] },
  { name: "部分公开", rows: ["partial"] },
  {
    name: "不予公开",
    rows: [
      "stateSecret",
      "forbiddenByLaw",
      "safetyStability",
      "thirdParty",
      "internalAffairs",
      "deliberative",
      "enforcementFile",
      "adminQuery",
    ],
  },
  { name: "无法提供", rows: ["notHeld", "needsCreation", "stillUnclear"] },
  { name: "不予处理", rows: ["petition", "repeated", "publication", "abusive", "reconfirm"] },
  { name: "其他处理", rows: ["noCorrection", "noFee", "otherHandling"] },
] as const;

/** The rows r3–r23: every outcome once. */
export const outcomeRows: readonly string[] = outcomeGroups.flatMap(({ rows }) => [...rows]);

/** The columns of Table 3 that are organizations. */
export const organizations = ["commercial", "research", "welfare", "legalService", "other"] as const;

/** Ids of the total column of rows of Table 3. */
export function totals(rows: readonly string[]): readonly string[] {
  return rows.map((row) => `t3.${row}.total`);
}
