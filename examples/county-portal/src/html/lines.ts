import type { Document, Interpretation } from "@zwgk/sdk";
import { forms, kinds } from "../codes.js";
import { labelIn } from "../language.js";
import { dayOf } from "../shanghai.js";
import type { Visit } from "../visit.js";
import { addressOf } from "./address.js";
import { type Html, html } from "./html.js";

/** A list of documents, a line each. */
export function documentLines(documents: readonly Document[], visit: Visit): Html {
  if (documents.length === 0) return nothing(visit.say("没有符合条件的文件。", "No document matches."));
  return html`<ol class="lines">${documents.map((document) => documentLine(document, visit))}</ol>`;
}

/** A list of interpretations, a line each. */
export function interpretationLines(interpretations: readonly Interpretation[], visit: Visit): Html {
  if (interpretations.length === 0) return nothing(visit.say("没有符合条件的解读。", "No interpretation matches."));
  return html`<ol class="lines">${interpretations.map((one) => interpretationLine(one, visit))}</ol>`;
}

/** A title as the source has it; a record without one can still be opened. */
export function titleOf(title: string | null, { say }: Pick<Visit, "say">): string {
  return title ?? say("（无标题）", "(untitled)");
}

function documentLine({ id, title, kind, documentNumber, publisher, publishedAt }: Document, visit: Visit): Html {
  const facts = [documentNumber, publisher?.shortName ?? publisher?.name].filter(Boolean).join(" · ");
  return html`<li><div>${kind && html`<span class="tag ${kind.toLowerCase()}">${labelIn(visit.language, kinds[kind])}</span> `}<a href="${addressOf("documents", id)}">${titleOf(title, visit)}</a>${facts && html`<p class="facts">${facts}</p>`}</div>${time(publishedAt)}</li>`;
}

function interpretationLine({ id, title, form, document, publishedAt }: Interpretation, visit: Visit): Html {
  const of = document && html`<p class="facts">${visit.say("解读文件：", "Of: ")}${titleOf(document.title, visit)}</p>`;
  return html`<li><div>${form && html`<span class="tag">${labelIn(visit.language, forms[form])}</span> `}<a href="${addressOf("interpretations", id)}">${titleOf(title, visit)}</a>${of}</div>${time(publishedAt)}</li>`;
}

function time(at: string | null): Html | null {
  return at === null ? null : html`<time datetime="${dayOf(at)}">${dayOf(at)}</time>`;
}

function nothing(text: string): Html {
  return html`<p class="nothing">${text}</p>`;
}
