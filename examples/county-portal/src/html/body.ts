import { fromHtml } from "hast-util-from-html";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { Html, html } from "./html.js";

/**
 * What is left of a county's markup: text, lists, tables and links to the web. No pictures, frames, forms, styles,
 * scripts, ids or classes; the contents of `strip` go with their element, those of every other element stay.
 */
const allowed: Schema = {
  strip: ["script", "style", "template", "noscript", "iframe", "object", "svg", "math", "title", "textarea", "select"],
  tagNames: [
    ...["p", "div", "span", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "a"],
    ...["strong", "b", "em", "i", "u", "s", "sub", "sup", "ul", "ol", "li", "dl", "dt", "dd"],
    ...["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
  ],
  attributes: { a: ["href"], td: ["colSpan", "rowSpan"], th: ["colSpan", "rowSpan"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: defaultSchema.ancestors ?? {},
  allowComments: false,
  allowDoctypes: false,
};

/** A body as a county keeps it, HTML or plain text, as markup that can do no harm. */
export function bodyOf(body: string): Html {
  if (!/<[a-z!/]/i.test(body)) return plain(body);
  return new Html(toHtml(sanitize(fromHtml(body, { fragment: true }), allowed)));
}

function plain(body: string): Html {
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== "");
  return html`${lines.map((line) => html`<p>${line.trim()}</p>`)}`;
}

/** What a person typed as text, as the HTML that is published: one paragraph a line. */
export function published(text: string): string {
  return plain(text).markup;
}
