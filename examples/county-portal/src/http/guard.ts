import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request for the publishing pages was made to this machine by name. Another site whose name was made to
 * lead here (DNS rebinding) would otherwise read the form with its token, and send it.
 */
export function isLocal({ host = "" }: IncomingHttpHeaders): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

/** Whether a form was sent from a page of ours: it bears our token, and the browser does not say otherwise. */
export function isOurs(headers: IncomingHttpHeaders, form: URLSearchParams, formToken: string): boolean {
  const site = headers["sec-fetch-site"];
  return (site === undefined || site === "same-origin") && same(form.get("token") ?? "", formToken);
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
