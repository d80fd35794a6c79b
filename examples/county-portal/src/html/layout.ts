import { labelIn } from "../language.js";
import type { Page, Visit } from "../visit.js";
import { address } from "./address.js";
import { type Html, html } from "./html.js";
import { strip } from "./strip.js";

/** A page in the portal's frame. */
export function layout({ title, content, coverage }: Page, visit: Visit): Html {
  const { say, language } = visit;
  const place = labelIn(language, visit.place);
  const name = say(`${place}政府信息公开`, `Open Government Information of ${place}`);
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? name : `${title} - ${name}`}</title><link rel="stylesheet" href="/style.css"></head>
<body><a class="skip" href="#content">${say("跳到正文", "Skip to content")}</a>
<header><div class="frame"><a class="name" href="/">${name}</a>
<a class="language" lang="${say("en", "zh-CN")}" href="${otherLanguage(visit)}">${say("English", "中文")}</a></div>
<nav aria-label="${say("栏目", "Sections")}"><ul class="frame">${entries(visit).map((entry) => link(entry, visit.path))}</ul></nav></header>
<div class="frame">${coverage && coverage.length > 0 ? strip(coverage, visit) : ""}</div>
<main id="content" class="frame">${content}</main>
<footer><div class="frame"><p>${say("内容由各来源库实时提供。", "Read live from the sources.")} ${visit.region}</p></div></footer></body></html>`;
}

type Entry = readonly [path: string, text: string, under: string];

function entries({ say, writer }: Visit): readonly Entry[] {
  return [
    ["/", say("首页", "Home"), "/"],
    ["/library", say("政策文件库", "Policy library"), "/documents"],
    ["/interpretations", say("政策解读", "Interpretations"), "/interpretations"],
    ["/grassroots", say("基层“两化”", "Grassroots"), "/grassroots"],
    ["/figures", say("年度指标", "Figures"), "/figures"],
    ...(writer ? ([["/apply", say("申请公开", "Apply"), "/apply"]] as const) : []),
    ["/progress", say("申请进度", "My request"), "/progress"],
    ...(writer ? ([["/publish", say("发布文件", "Publish"), "/receipts"]] as const) : []),
  ];
}

function link([path, text, under]: Entry, current: string): Html {
  const here = current === path || (under !== "/" && current.startsWith(`${under}/`));
  return here
    ? html`<li><a href="${path}" aria-current="${current === path ? "page" : "true"}">${text}</a></li>`
    : html`<li><a href="${path}">${text}</a></li>`;
}

function otherLanguage({ path, query, say }: Visit): string {
  return address(path, { ...Object.fromEntries(query), lang: say("en", "zh") });
}
