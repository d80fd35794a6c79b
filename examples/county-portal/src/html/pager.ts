import type { Page as ListPage, PageVariables } from "@zwgk/sdk";
import type { Visit } from "../visit.js";
import { address } from "./address.js";
import { type Html, html } from "./html.js";

/** Records on one page. */
const size = 20;

/** The variables of one page. */
export type Turned = Pick<PageVariables, "first" | "after" | "last" | "before">;

/** Which page of a list the visitor asks for: after or before a place, or the first. */
export function turned(query: URLSearchParams): Turned {
  const [after, before] = [query.get("after"), query.get("before")];
  if (before) return { last: size, before };
  return after ? { first: size, after } : { first: size };
}

/** Links to the pages before and after, with what else was asked for. */
export function pager(page: ListPage<unknown, PageVariables>, visit: Visit, keep: readonly string[]): Html | null {
  const { query, say, path } = visit;
  const kept = Object.fromEntries(keep.map((name) => [name, query.get(name)]));
  const backward = query.has("before");
  const earlier = backward ? page.more : query.has("after");
  const later = backward || page.more;
  if (!earlier && !later) return null;
  const [first, last] = [page.entries.at(0)?.cursor, page.entries.at(-1)?.cursor];
  return html`<nav class="pager" aria-label="${say("翻页", "Pages")}">
${earlier && html`<a href="${address(path, kept)}">${say("首页", "First")}</a>`}
${earlier && first && html`<a rel="prev" href="${address(path, { ...kept, before: first })}">${say("上一页", "Previous")}</a>`}
${later && last && html`<a rel="next" href="${address(path, { ...kept, after: last })}">${say("下一页", "Next")}</a>`}</nav>`;
}
