import { organizations, outcomeRows } from "../outcomes.js";

const applicants = ["naturalPerson", ...organizations] as const;
const results = ["upheld", "corrected", "other", "pending"] as const;

/** The sums that a total of the form is; none for a cell that is no total (DOMAIN.md §2.5 T3-B, T3-C, T4-A). */
export function sumsOf(id: string): readonly (readonly string[])[] {
  const [table, row = "", column = ""] = id.split(".");
  if (table === "t4" && column === "total") return [results.map((key) => `t4.${row}.${key}`)];
  if (table !== "t3") return [];
  const across = column === "total" ? [applicants.map((key) => `t3.${row}.${key}`)] : [];
  const down = row === "total" ? [outcomeRows.map((key) => `t3.${key}.${column}`)] : [];
  return [...across, ...down];
}

/** The columns of Table 3, in order. */
export const requestColumns: readonly string[] = [...applicants, "total"];
