import type { FullDocument } from "@zwgk/sdk";
import { forms, kinds, validities } from "../codes.js";
import { linesOfRecord } from "../coverage.js";
import { addressOf, outsideLink } from "../html/address.js";
import { bodyOf } from "../html/body.js";
import { factTable } from "../html/facts.js";
import { type Html, html } from "../html/html.js";
import { titleOf } from "../html/lines.js";
import { labelIn } from "../language.js";
import { dayOf } from "../shanghai.js";
import type { Page, Visit } from "../visit.js";
import { noSuchPage } from "./failure.js";

/** One document: header, body, attachments, interpretations. Only of this portal's county. */
export async function documentPage(visit: Visit, id: string): Promise<Page> {
  const document = await visit.client.documents.get({ id });
  if (document?.region !== visit.region) return noSuchPage(visit);
  return {
    title: titleOf(document.title, visit),
    coverage: await linesOfRecord(visit.client, document.source),
    content: documentView(document, visit),
  };
}

/** A document as it is shown. */
export function documentView(document: FullDocument, visit: Visit): Html {
  const { say } = visit;
  return html`<article>${headerOf(document, visit)}<h1 class="title">${titleOf(document.title, visit)}</h1>
<div class="body">${document.body ? bodyOf(document.body) : html`<p class="nothing">${say("来源未提供正文。", "The source has no body.")}</p>`}</div>
${attachmentsOf(document, visit)}${interpretationsOf(document, visit)}</article>`;
}

/** The page header in the order in which the city's own pages have it. */
function headerOf(document: FullDocument, visit: Visit): Html {
  const { say, language } = visit;
  const kind = document.kind && labelIn(language, kinds[document.kind]);
  return factTable([
    [say("索引号", "Index number"), document.indexNumber],
    [say("信息分类", "Category"), document.catalogue?.name ?? kind],
    [say("发布机构", "Publisher"), document.publisher?.name ?? document.issuers?.join("、")],
    [say("成文日期", "Written"), document.writtenDate],
    [say("文号", "Number"), document.documentNumber],
    [say("发布日期", "Published"), dayOf(document.publishedAt)],
    [say("标题", "Title"), document.title],
    [say("信息来源", "Source"), document.informationSource],
    [say("关键词", "Keywords"), document.keywords?.join(say("、", ", "))],
    [say("有效性", "Validity"), validityOf(document, visit)],
  ]);
}

/** What the dates make of it; where the source says otherwise, that too. */
function validityOf({ computedValidity, declaredValidity }: FullDocument, { language, say }: Visit): Html {
  const computed = html`<span class="validity ${computedValidity.toLowerCase()}">${labelIn(language, validities[computedValidity])}</span>`;
  if (declaredValidity === null || declaredValidity === computedValidity) return computed;
  const declared = labelIn(language, validities[declaredValidity]);
  return html`${computed} <small>${say(`来源标注为“${declared}”`, `the source says “${declared}”`)}</small>`;
}

function attachmentsOf({ attachments }: FullDocument, { say }: Visit): Html | null {
  if (!attachments || attachments.length === 0) return null;
  return html`<section><h2>${say("附件", "Attachments")}</h2><ul class="files">${attachments.map(
    ({ name, url, size }) => {
      const link = outsideLink(url);
      const bytes = size === null ? "" : ` (${Math.ceil(size / 1024).toLocaleString("en")} KB)`;
      return link
        ? html`<li><a href="${link}" rel="noreferrer">${name}</a>${bytes}</li>`
        : html`<li>${name}${bytes} <small>${say("文件存于来源单位网站", "kept on the source's own site")} <code>${url}</code></small></li>`;
    },
  )}</ul></section>`;
}

function interpretationsOf({ interpretations }: FullDocument, visit: Visit): Html | null {
  if (interpretations.length === 0) return null;
  return html`<section><h2>${visit.say("相关解读", "Interpretations")}</h2><ul class="files">${interpretations.map(
    ({ id, title, form, publishedAt }) =>
      html`<li>${form && html`<span class="tag">${labelIn(visit.language, forms[form])}</span> `}<a href="${addressOf("interpretations", id)}">${titleOf(title, visit)}</a> <small>${dayOf(publishedAt)}</small></li>`,
  )}</ul></section>`;
}
