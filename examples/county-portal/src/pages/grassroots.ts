import type { Tally } from "@zwgk/sdk";
import { linesOf } from "../coverage.js";
import { type BarRow, bars } from "../html/bars.js";
import { type Html, html } from "../html/html.js";
import type { Page, Visit } from "../visit.js";
import { yearOf, yearsOf, yearTabs } from "./years.js";

const levels = ["COUNTY", "TOWNSHIP"] as const;

/** Items of grassroots disclosure (基层两化) of a year: by level and month. */
export async function grassrootsPage(visit: Visit): Promise<Page> {
  const { client, region, say } = visit;
  const years = await yearsOf(visit);
  const year = yearOf(visit, years);
  const tally = await client.grassroots.items.tally({
    regions: [region],
    filter: { publishedAt: { gte: `${year}-01-01T00:00:00+08:00`, lt: `${year + 1}-01-01T00:00:00+08:00` } },
    groupBy: [{ field: "level" }, { field: "publishedAt", by: "month" }],
  });
  return {
    title: say("基层“两化”", "Grassroots disclosure"),
    coverage: linesOf([tally.coverage]),
    content: html`<h1>${say("基层政务公开标准化规范化", "Grassroots disclosure")}</h1>${yearTabs(visit, years, year)}${grassrootsView(tally, year, visit)}`,
  };
}

/** The year's items as totals, a chart, and the table that says the same. */
export function grassrootsView(tally: Tally, year: number, { say }: Visit): Html {
  const names = [say("县级", "County"), say("乡级", "Township")];
  const rows = rowsOf(tally, year, say);
  const totals = levels.map((_, index) => rows.reduce((sum, row) => sum + (row.values[index] ?? 0), 0));
  const whole = totals.reduce((sum, one) => sum + one, 0);
  const other = tally.groups.reduce((sum, { count }) => sum + count, 0) - whole;
  const title = say(`${year}年各月公开的“两化”信息条数`, `Items disclosed by month, ${year}`);
  return html`<ul class="totals">${[say("合计", "Together"), ...names].map((name, index) => {
    const value = index === 0 ? whole : (totals[index - 1] ?? 0);
    return html`<li><span>${name}</span><strong>${value.toLocaleString("en")}</strong> ${say("条", "items")}</li>`;
  })}</ul>
${other > 0 && html`<p class="note">${say(`另有 ${other} 条的层级或日期未识别，未计入。`, `${other} more, whose level or date can't be read, are not counted.`)}</p>`}
${bars(title, names, rows)}
<details><summary>${say("数据表", "The numbers")}</summary><table><caption class="unseen">${title}</caption>
<thead><tr><th scope="col">${say("月份", "Month")}</th>${names.map((name) => html`<th scope="col" class="right">${name}</th>`)}</tr></thead>
<tbody>${rows.map(({ label, values }) => html`<tr><th scope="row">${label}</th>${values.map((value) => html`<td class="right">${value.toLocaleString("en")}</td>`)}</tr>`)}</tbody></table></details>`;
}

function rowsOf({ groups }: Tally, year: number, say: Visit["say"]): readonly BarRow[] {
  const counts = new Map(groups.map(({ key, count }) => [key.join(" "), count]));
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, "0")}`;
    const label = say(`${index + 1}月`, month.slice(5));
    return { label, values: levels.map((level) => counts.get(`${level} ${month}`) ?? 0) };
  });
}
