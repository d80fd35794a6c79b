import { organizations, outcomeRows } from "../outcomes.js";

const applicants = ["naturalPerson", ...organizations] as const;
const results = ["upheld", "corrected", "other", "pending"] as const;

/** The cells of which a total of the form is the sum; null for a cell that is no total (DOMAIN.md §2.5 T3-B, T3-C, T4-A). */
export function addendsOf(id: string): readonly string[] | null {
  const [table, row = "", column] = id.split(".");
  if (table === "t4" && column === "total") return results.map((key) => `t4.${row}.${key}`);
  if (table !== "t3") return null;
  if (column === "total") return applicants.map((key) => `t3.${row}.${key}`);
  return row === "total" ? outcomeRows.map((key) => `t3.${key}.${column}`) : null;
}

/** The columns of Table 3, in order. */
export const requestColumns: readonly string[] = [...applicants, "total"];
