import { linesOf } from "../coverage.js";
import { html } from "../html/html.js";
import { documentLines, interpretationLines } from "../html/lines.js";
import { labelIn } from "../language.js";
import type { Page, Visit } from "../visit.js";
import { searchForm } from "./library.js";

const newestFirst = [{ field: "publishedAt", direction: "DESC" }] as const;

/** The newest documents and interpretations. */
export async function homePage(visit: Visit): Promise<Page> {
  const { client, region, say, language, place } = visit;
  const what = { regions: [region], orderBy: newestFirst };
  const [documents, interpretations] = await Promise.all([
    client.documents.list({ ...what, first: 10 }).page(),
    client.interpretations.list({ ...what, first: 5 }).page(),
  ]);
  const name = labelIn(language, place);
  return {
    title: say(`${name}政府信息公开`, `Open Government Information of ${name}`),
    coverage: linesOf([documents.coverage, interpretations.coverage]),
    content: html`<h1 class="unseen">${say("首页", "Home")}</h1>${searchForm(visit, "", null)}
<section><div class="head"><h2>${say("最新公开", "Newest documents")}</h2><a href="/library">${say("政策文件库", "Policy library")} ›</a></div>
${documentLines(documents.nodes, visit)}</section>
<section><div class="head"><h2>${say("最新解读", "Newest interpretations")}</h2><a href="/interpretations">${say("更多", "More")} ›</a></div>
${interpretationLines(interpretations.nodes, visit)}</section>`,
  };
}
