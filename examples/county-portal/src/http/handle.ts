import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { ZwgkClientError } from "@zwgk/sdk";
import { NoSuchChoice } from "../choice.js";
import { layout } from "../html/layout.js";
import { style } from "../html/style.js";
import { languageOf, sayIn } from "../language.js";
import { errorPage, failurePage, noSuchPage } from "../pages/failure.js";
import { type Portal, readerOf, writerOf } from "../portal.js";
import { type Route, routeOf } from "../routes.js";
import type { Page, Redirect, Visit } from "../visit.js";
import { readForm } from "./form.js";
import { isLocal, isOurs } from "./guard.js";
import { sendPage, sendRedirect, sendStyle } from "./send.js";

/** Answers the requests of a portal's visitors. */
export function handle(portal: Portal): RequestListener {
  return (request, response) => {
    answer(portal, request, response).catch((error) => {
      portal.log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  };
}

async function answer(portal: Portal, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = `http://portal${request.url?.startsWith("/") ? request.url.replace(/^\/+/, "/") : "/"}`;
  const { pathname, searchParams } = new URL(URL.canParse(target) ? target : "http://portal/");
  if (pathname === "/style.css") return sendStyle(response, style);
  const visit = visitOf(portal, request, response, pathname, searchParams);
  const made = await pageOf(portal, request, visit);
  if ("location" in made) return sendRedirect(response, made.location);
  const language = searchParams.get("lang") === visit.language ? visit.language : null;
  sendPage(response, made.status ?? 200, layout(made, visit), request.method === "HEAD", language);
}

function visitOf(
  portal: Portal,
  { headers, socket }: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Visit {
  const wish = { query: query.get("lang"), cookie: headers.cookie, accepted: headers["accept-language"] };
  const language = languageOf(wish);
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const { region, place, formToken } = portal;
  const client = readerOf(portal, language, gone.signal);
  const writer = isLocal(headers) ? writerOf(portal, language) : null;
  const [say, now] = [sayIn(language), portal.now()];
  const address = socket.remoteAddress ?? null;
  return { client, address, writer, region, place, language, say, path, query, form: null, formToken, now };
}

async function pageOf(portal: Portal, request: IncomingMessage, visit: Visit): Promise<Page | Redirect> {
  const found = routeOf(visit.path);
  if (!found || (found.route.writes && visit.writer === null)) return noSuchPage(visit);
  try {
    const sent = await withForm(request, visit, found.route);
    return "title" in sent ? sent : await found.route.make(sent, found.id);
  } catch (error) {
    // A missing reply to a visitor who left is no news, nor is an address that somebody mistyped.
    if (!request.socket.destroyed && !(error instanceof NoSuchChoice))
      portal.log(`${request.method} ${visit.path}: ${lineOf(error)}`);
    return errorPage(error, visit);
  }
}

/** The visit with the form that was sent, or the page that refuses it. */
async function withForm(request: IncomingMessage, visit: Visit, route: Route): Promise<Visit | Page> {
  const { say } = visit;
  const refuse = (status: number, what: string, next: string) =>
    failurePage(visit, status, say("无法受理", "Not accepted"), what, next);
  if (request.method === "GET" || request.method === "HEAD") return visit;
  if (request.method !== "POST" || !route.takesForm) {
    return refuse(
      405,
      say("本页只能查看。", "This page can only be read."),
      say("请返回首页。", "Go back to the start."),
    );
  }
  const form = await readForm(request);
  if (form && (!route.writes || isOurs(request.headers, form, visit.formToken))) return { ...visit, form };
  const what = say("表单不完整、过大，或来自旧页面。", "The form is incomplete, too large, or of an old page.");
  return refuse(form ? 403 : 413, what, say("请重新打开该页面填写。", "Open the page again."));
}

function lineOf(error: unknown): string {
  if (error instanceof ZwgkClientError) return `${error.code} ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
