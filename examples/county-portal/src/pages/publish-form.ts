import type { DocumentKind, Organization, Validity } from "@zwgk/sdk";
import { kinds, validities } from "../codes.js";
import { addressOf } from "../html/address.js";
import { described, fieldOf, optionsOf, type WrongField } from "../html/fields.js";
import { type Html, html, type Part } from "../html/html.js";
import type { Visit } from "../visit.js";

/** What stands in the form. */
export interface Draft {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly documentNumber: string;
  /** Empty: allocated from the publisher's series. */
  readonly indexNumber: string;
  readonly publisher: string;
  readonly informationSource: string;
  readonly keywords: string;
  readonly writtenDate: string;
  readonly effectiveFrom: string;
  readonly declaredValidity: Validity;
  readonly publishedAt: string;
  readonly body: string;
  /** Idempotency key of the write, made with the form. */
  readonly key: string;
}

/** Why a form was not taken. */
export interface Refusal {
  readonly status: number;
  readonly what: string;
  readonly next: string;
  readonly fields: readonly WrongField[];
  /** Key of the receipt that there may be all the same. */
  readonly receipt: string | null;
}

/** The form, with what was typed and what is wrong with it. */
export function publishForm(
  visit: Visit,
  draft: Draft,
  publishers: readonly Organization[],
  refusal: Refusal | null,
): Html {
  const { say, language } = visit;
  const wrong = refusal?.fields ?? [];
  const field = (name: keyof Draft, label: string, control: Part) => fieldOf(name, label, control, wrong);
  const line = (name: keyof Draft, type: string, more: Part = null) =>
    html`<input id="${name}" name="${name}" type="${type}" value="${draft[name]}"${described(name, wrong)}${more}>`;
  const options = publishers.map(
    ({ id, name }) => html`<option value="${id}"${id === draft.publisher && html` selected`}>${name}</option>`,
  );
  return html`<h1>${say("发布文件", "Publish a document")}</h1>
<p class="note">${say("文件将写入本县（市、区）自己的数据表，索引号留空时按发布机构自动编制。", "The document is written into the county's own tables; its index number is allocated in the series of its publisher.")}</p>
${refusal && refusalOf(refusal, visit)}
<form class="publish" method="post" action="/publish"><input type="hidden" name="token" value="${visit.formToken}"><input type="hidden" name="key" value="${draft.key}">
${field("title", say("标题（必填）", "Title (required)"), line("title", "text", html` required maxlength="200"`))}
<div class="pair">${field("kind", say("文件种类", "Kind"), html`<select id="kind" name="kind">${optionsOf(kinds, draft.kind, language)}</select>`)}
${field("documentNumber", say("文号", "Document number"), line("documentNumber", "text", html` maxlength="60"`))}</div>
<div class="pair">${field("writtenDate", say("成文日期", "Date of writing"), line("writtenDate", "date"))}
${field("publishedAt", say("发布时间（北京时间）", "Published (Beijing time)"), line("publishedAt", "datetime-local", html` required`))}</div>
<div class="pair">${field("effectiveFrom", say("施行日期", "In force from"), line("effectiveFrom", "date"))}
${field("declaredValidity", say("有效性", "Validity"), html`<select id="declaredValidity" name="declaredValidity">${optionsOf(validities, draft.declaredValidity, language)}</select>`)}</div>
<div class="pair">${field("publisher", say("发布机构", "Publisher"), html`<select id="publisher" name="publisher"${described("publisher", wrong)}${publishers.length > 0 && html` required`}><option value="">${say("请选择", "Choose")}</option>${options}</select>`)}
${field("informationSource", say("信息来源", "Source of information"), line("informationSource", "text", html` maxlength="60"`))}</div>
<div class="pair">${field("keywords", say("关键词（用顿号或逗号分隔）", "Keywords (separated by commas)"), line("keywords", "text", html` maxlength="120"`))}
${field("indexNumber", say("索引号（可留空）", "Index number (may be empty)"), line("indexNumber", "text", html` maxlength="40"`))}</div>
${field("body", say("正文（每行一段）", "Body (a paragraph a line)"), html`<textarea id="body" name="body" rows="10">${draft.body}</textarea>`)}
<button>${say("发布", "Publish")}</button></form>`;
}

function refusalOf({ what, next, receipt, fields }: Refusal, { say }: Visit): Html {
  const many = fields.length > 1 && html`<ul>${fields.map((one) => html`<li>${one.what}</li>`)}</ul>`;
  return html`<div class="failure" role="alert"><p><strong>${say("未能发布。", "Not published.")}</strong> ${what}</p>${many}<p>${next}</p>
${receipt && html`<p><a href="${addressOf("receipts", receipt)}">${say("查看回执", "See the receipt")}</a></p>`}</div>`;
}
