import { cellsOf } from "./answer.js";
import type { StatutoryDocument } from "./document.js";

/** The statutory report as data: cells, findings, coverage, and the text that the rules have read. */
export function renderStatutoryJson({ title, answer, final, findings, missing, narrative }: StatutoryDocument): string {
  const { year, region, scope, from, to, check, coverage, frozen } = answer;
  const cells = [...cellsOf(answer).values()].map(({ id, value, counted, unit, reason }) => [
    id,
    { value, counted, unit: unit.zh, reason: reason?.zh ?? null },
  ]);
  const data = {
    title,
    final,
    year,
    region,
    scope,
    from,
    to,
    cells: Object.fromEntries(cells),
    missing: missing.map(({ id }) => id),
    findings,
    rules: { run: check.run, notRun: check.notRun },
    coverage,
    narrative,
    /** Given to `differences` later, it tells what changed against this report. */
    frozen,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
