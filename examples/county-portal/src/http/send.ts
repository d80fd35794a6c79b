import type { ServerResponse } from "node:http";
import type { Language } from "@zwgk/sdk";
import type { Html } from "../html/html.js";

/** Nothing from elsewhere, no script at all: even markup that slipped through the sanitiser could not act. */
const guards = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
};

/** Sends a page. `language` is remembered where the visitor chose one. */
export function sendPage(
  response: ServerResponse,
  status: number,
  page: Html,
  headOnly: boolean,
  language: Language | null,
): void {
  response.writeHead(status, {
    ...guards,
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(page.markup),
    "cache-control": "no-store",
    vary: "accept-language, cookie",
    ...(language ? { "set-cookie": `lang=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly` } : {}),
    ...(status === 405 ? { allow: "GET, HEAD" } : {}),
  });
  response.end(headOnly ? undefined : page.markup);
}

/** Sends the visitor on with a GET, so that reloading does not send the form again. */
export function sendRedirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...guards, location }).end();
}

/** Sends the one stylesheet. */
export function sendStyle(response: ServerResponse, style: string): void {
  response
    .writeHead(200, { ...guards, "content-type": "text/css; charset=utf-8", "cache-control": "max-age=300" })
    .end(style);
}
