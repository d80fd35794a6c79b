import type { FullInterpretation } from "@zwgk/sdk";
import { forms, stages } from "../codes.js";
import { linesOfRecord } from "../coverage.js";
import { address, addressOf } from "../html/address.js";
import { bodyOf } from "../html/body.js";
import { factTable } from "../html/facts.js";
import { type Html, html } from "../html/html.js";
import { titleOf } from "../html/lines.js";
import { labelIn } from "../language.js";
import { dayOf } from "../shanghai.js";
import type { Page, Visit } from "../visit.js";
import { noSuchPage } from "./failure.js";

/** One interpretation, with the document that it explains. */
export async function interpretationPage(visit: Visit, id: string): Promise<Page> {
  const found = await visit.client.interpretations.get({ id });
  if (found?.region !== visit.region) return noSuchPage(visit);
  return {
    title: titleOf(found.title, visit),
    coverage: await linesOfRecord(visit.client, found.source),
    content: interpretationView(found, visit),
  };
}

/** An interpretation as it is shown. */
export function interpretationView(found: FullInterpretation, visit: Visit): Html {
  const { say, language } = visit;
  const { document } = found;
  return html`<article>${factTable([
    [say("索引号", "Index number"), found.indexNumber],
    [say("解读形式", "Form"), found.form && labelIn(language, forms[found.form])],
    [say("发布机构", "Publisher"), found.publisher?.name],
    [say("发布日期", "Published"), dayOf(found.publishedAt)],
    [say("解读人", "Interpreter"), found.interpreter],
    [say("生命周期环节", "Stages"), stageLinks(found, visit)],
  ])}
${document && html`<p class="related">${say("解读文件：", "Explains: ")}<a href="${addressOf("documents", document.id)}">${titleOf(document.title, visit)}</a>${document.documentNumber && html` <small>${document.documentNumber}</small>`}</p>`}
<h1 class="title">${titleOf(found.title, visit)}</h1>
<div class="body">${found.body ? bodyOf(found.body) : html`<p class="nothing">${say("来源未提供正文。", "The source has no body.")}</p>`}</div></article>`;
}

function stageLinks({ stages: of }: FullInterpretation, { language, say }: Visit): Html | null {
  if (!of || of.length === 0) return null;
  return html`${of.map((stage, index) => html`${index > 0 && say("、", ", ")}<a href="${address("/interpretations", { stage })}">${labelIn(language, stages[stage])}</a>`)}`;
}
