import {
  AccessError,
  CursorError,
  InputError,
  NotFoundError,
  RequestError,
  SourceError,
  TimeoutError,
  ZwgkClientError,
} from "@zwgk/sdk";
import { NoSuchChoice } from "../choice.js";
import { address } from "../html/address.js";
import { html } from "../html/html.js";
import type { Page, Visit } from "../visit.js";

/** What a visitor typed is shown so far. */
const longestShown = 40;

/** There is no such page, or no such record in this county. */
export function noSuchPage(visit: Visit): Page {
  const { say } = visit;
  const what = say("没有这个页面，或该内容已撤下。", "There is no such page, or it was withdrawn.");
  return failurePage(
    visit,
    404,
    say("未找到", "Not found"),
    what,
    say("请从列表中查找。", "Look for it in the lists."),
  );
}

/** A page of one sentence that says what happened, and one that says what to do. */
export function failurePage({ say, path }: Visit, status: number, title: string, what: string, next: string): Page {
  const again = status >= 500 && html`<a class="button" href="${path}">${say("重试", "Try again")}</a> `;
  const content = html`<h1>${title}</h1><div class="failure" role="alert"><p>${what}</p><p>${next}</p></div>
<p>${again}<a class="button plain" href="/">${say("返回首页", "Home")}</a></p>`;
  return { status, title, content, coverage: null };
}

/** The page for what went wrong. What only the operator can use, as the gateway's address, is left out. */
export function errorPage(error: unknown, visit: Visit): Page {
  const { say } = visit;
  const title = say("暂时无法显示", "Can't be shown now");
  if (error instanceof NotFoundError) return noSuchPage(visit);
  if (error instanceof NoSuchChoice) return noSuchChoice(error, visit);
  if (error instanceof CursorError) return staleCursor(visit);
  if (error instanceof InputError || error instanceof AccessError || error instanceof SourceError) {
    return failurePage(visit, error.status, title, `${error.what} (${error.code})`, error.next);
  }
  const status = error instanceof TimeoutError ? 504 : error instanceof RequestError ? error.status : 502;
  const known = error instanceof ZwgkClientError;
  const what = known
    ? say("数据服务暂时没有应答。", "The data service does not answer now.")
    : say("本站出现意外错误。", "Something unexpected went wrong here.");
  const code = known ? ` (${error.code})` : "";
  return failurePage(
    visit,
    known ? status : 500,
    title,
    what + code,
    say("请稍后再试。", "Please try again in a moment."),
  );
}

function noSuchChoice({ parameter, asked }: NoSuchChoice, visit: Visit): Page {
  const { say } = visit;
  const shown = `${parameter}=${asked.slice(0, longestShown)}`;
  return askedWrong(visit, [parameter, "after", "before"], {
    title: say("没有此选项", "No such choice"),
    what: say(`本页没有“${shown}”这一选项。`, `This page does not offer “${shown}”.`),
    next: say("请从页面上列出的选项中选择。", "Choose among what the page lists."),
    link: say("打开本页", "Open the page"),
  });
}

function staleCursor(visit: Visit): Page {
  const { say } = visit;
  return askedWrong(visit, ["after", "before"], {
    title: say("翻页链接已失效", "This page link no longer holds"),
    what: say("翻页链接只对原来的查询有效。", "A page link holds for its own query only."),
    next: say("请从第一页重新翻起。", "Start again from the first page."),
    link: say("回到第一页", "First page"),
  });
}

/** What was wrong in the address, and a link to the same page without it. */
function askedWrong(
  { query, path }: Visit,
  wrong: readonly string[],
  words: Readonly<Record<"title" | "what" | "next" | "link", string>>,
): Page {
  const keep = Object.fromEntries([...query].filter(([name]) => !wrong.includes(name)));
  const content = html`<h1>${words.title}</h1><div class="failure" role="alert"><p>${words.what}</p><p>${words.next}</p></div>
<p><a class="button" href="${address(path, keep)}">${words.link}</a></p>`;
  return { status: 400, title: words.title, content, coverage: null };
}
