import type { InterpretationStage, Label, Tally } from "@zwgk/sdk";
import { choiceOf } from "../choice.js";
import { enterpriseStages, personalStages, stages } from "../codes.js";
import { linesOf } from "../coverage.js";
import { address } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import { interpretationLines } from "../html/lines.js";
import { pager, turned } from "../html/pager.js";
import { labelIn } from "../language.js";
import type { Page, Visit } from "../visit.js";

/** Interpretations (政策解读) by the nine stages of a person's life and the five of an enterprise's. */
export async function interpretationsPage(visit: Visit): Promise<Page> {
  const { client, region, query, say, language } = visit;
  const stage = choiceOf(query, "stage", Object.keys(stages) as InterpretationStage[]);
  const [page, tally] = await Promise.all([
    client.interpretations
      .list({
        regions: [region],
        ...(stage ? { filter: { stages: { has: [stage] } } } : {}),
        orderBy: [{ field: "publishedAt", direction: "DESC" }],
        ...turned(query),
      })
      .page(),
    client.interpretations.tally({ regions: [region], groupBy: [{ field: "stages" }] }),
  ]);
  const heading = stage ? labelIn(language, stages[stage]) : say("全部解读", "All interpretations");
  return {
    title: say("政策解读", "Interpretations"),
    coverage: linesOf([page.coverage, tally.coverage]),
    content: html`<h1>${say("政策解读", "Interpretations")}</h1>
<div class="stages">${block(say("个人办事", "For people"), personalStages, tally, stage, visit)}
${block(say("企业办事", "For enterprises"), enterpriseStages, tally, stage, visit)}</div>
<p class="note">${say("同一解读可属于多个环节。", "An interpretation may belong to several stages.")}</p>
<div class="head"><h2>${heading}</h2>${stage && html`<a href="/interpretations">${say("查看全部", "Show all")} ›</a>`}</div>
${interpretationLines(page.nodes, visit)}${pager(page, visit, ["stage"])}`,
  };
}

type Stages = Readonly<Partial<Record<InterpretationStage, Label>>>;

function block(name: string, of: Stages, tally: Tally, chosen: InterpretationStage | null, { language }: Visit): Html {
  return html`<section><h2>${name}</h2><ul class="tiles">${Object.entries(of).map(([stage, label]) => {
    const count = tally.groups.find(({ key }) => key[0] === stage)?.count ?? 0;
    return html`<li><a href="${address("/interpretations", { stage })}"${stage === chosen && html` aria-current="true"`}>${labelIn(language, label)} <span class="number">${count}</span></a></li>`;
  })}</ul></section>`;
}
