import type { DocumentFilter, DocumentKind, Tally } from "@zwgk/sdk";
import { choiceOf } from "../choice.js";
import { kinds, libraryKinds } from "../codes.js";
import { linesOf } from "../coverage.js";
import { address } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import { documentLines } from "../html/lines.js";
import { pager, turned } from "../html/pager.js";
import { labelIn } from "../language.js";
import type { Page, Visit } from "../visit.js";

/** Longer searches than this are cut: no title is so long. */
const longestSearch = 100;

/** The policy library (政策文件库): all its kinds or one, searched by title, page by page. */
export async function libraryPage(visit: Visit): Promise<Page> {
  const { client, region, query, say } = visit;
  const search = (query.get("q") ?? "").trim().slice(0, longestSearch);
  const kind = choiceOf(query, "kind", libraryKinds);
  const titled: DocumentFilter = search ? { title: { contains: search } } : {};
  const among = { regions: [region], filter: { ...titled, kind: { in: [...libraryKinds] } } };
  const [page, tally] = await Promise.all([
    client.documents
      .list({
        regions: [region],
        filter: { ...titled, kind: { in: kind ? [kind] : [...libraryKinds] } },
        orderBy: [{ field: "publishedAt", direction: "DESC" }],
        ...turned(query),
      })
      .page(),
    client.documents.tally({ ...among, groupBy: [{ field: "kind" }] }),
  ]);
  return {
    title: say("政策文件库", "Policy library"),
    coverage: linesOf([page.coverage, tally.coverage]),
    content: html`<h1>${say("政策文件库", "Policy library")}</h1>${searchForm(visit, search, kind)}
${kindTabs(visit, tally, search, kind)}${documentLines(page.nodes, visit)}${pager(page, visit, ["q", "kind"])}`,
  };
}

/** The search by title, within a kind where one is chosen. */
export function searchForm({ say }: Visit, search: string, kind: DocumentKind | null): Html {
  const hint = say("在政策文件库中按标题查找", "Search the policy library by title");
  return html`<form class="search" action="/library" role="search">
<label class="unseen" for="q">${hint}</label><input id="q" name="q" type="search" maxlength="${longestSearch}" value="${search}" placeholder="${hint}">
${kind && html`<input type="hidden" name="kind" value="${kind}">`}<button>${say("查找", "Search")}</button></form>`;
}

function kindTabs({ say, language }: Visit, tally: Tally, q: string, chosen: DocumentKind | null): Html {
  const countOf = (kind: string) => tally.groups.find(({ key }) => key[0] === kind)?.count ?? 0;
  const all = libraryKinds.reduce((sum, kind) => sum + countOf(kind), 0);
  const tab = (kind: DocumentKind | null, text: string, count: number) =>
    html`<li><a href="${address("/library", { q, kind })}"${kind === chosen && html` aria-current="true"`}>${text} <span class="number">${count.toLocaleString("en")}</span></a></li>`;
  return html`<nav aria-label="${say("文件种类", "Kind of document")}"><ul class="tabs">${tab(null, say("全部", "All"), all)}
${libraryKinds.map((kind) => tab(kind, labelIn(language, kinds[kind]), countOf(kind)))}</ul></nav>`;
}
