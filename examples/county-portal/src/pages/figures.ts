import type { Figure } from "@zwgk/sdk";
import { linesOf } from "../coverage.js";
import { type Html, html } from "../html/html.js";
import { labelIn } from "../language.js";
import type { Page, Visit } from "../visit.js";
import { yearOf, yearsOf, yearTabs } from "./years.js";

/** The year's figures (年度指标), each with its definition, period and coverage. */
export async function figuresPage(visit: Visit): Promise<Page> {
  const { client, region, say } = visit;
  const years = await yearsOf(visit);
  const year = yearOf(visit, years);
  const figures = await client.figures.year({ year, region });
  return {
    title: say("年度指标", "Figures"),
    coverage: linesOf(figures.map((figure) => figure.coverage)),
    content: html`<h1>${say(`${year}年度指标`, `Figures of ${year}`)}</h1>${yearTabs(visit, years, year)}${figuresView(figures, visit)}`,
  };
}

/** The figures as a table. */
export function figuresView(figures: readonly Figure[], visit: Visit): Html {
  const { say } = visit;
  return html`<table class="figures"><thead><tr><th scope="col">${say("指标与口径", "Figure and definition")}</th>
<th scope="col" class="right">${say("数值", "Value")}</th><th scope="col">${say("统计期间", "Period")}</th><th scope="col">${say("数据覆盖", "Coverage")}</th></tr></thead>
<tbody>${figures.map((figure) => row(figure, visit))}</tbody></table>
<p class="note">${say("来源未全部应答的指标不给出数值，只说明已计入的部分。", "A figure has no value unless all its sources answered; then only what was counted is told.")}</p>`;
}

function row(figure: Figure, visit: Visit): Html {
  const { language, say } = visit;
  const { label, definition, period, coverage } = figure;
  return html`<tr><th scope="row">${labelIn(language, label)}<p class="facts">${labelIn(language, definition)}</p></th>
<td class="right">${shownValue(figure, visit)}</td>
<td class="narrow">${period.from ? html`${period.from} ${say("至", "to")} ` : say("截至 ", "as of ")}${period.to}</td>
<td class="narrow"><span class="${coverage.complete ? "good" : "bad"}">${coverage.answered}/${coverage.expected} ${say("个来源", "sources")}</span></td></tr>`;
}

function shownValue({ value, counted, lowerBound, unit }: Figure, { say, language }: Visit): Html {
  const units = language === "zh" ? ` ${unit}` : "";
  if (value === null) {
    return html`<strong>—</strong><p class="facts">${say(`已计 ${counted.toLocaleString("en")} ${unit}`, `counted so far: ${counted.toLocaleString("en")}`)}</p>`;
  }
  const more = lowerBound ? say(" 以上", " or more") : "";
  return html`<strong>${value.toLocaleString("en")}</strong>${units}${more}`;
}
