import { agencyKinds, applicantKinds, carrierForms, identityDocuments, obtainWays } from "../codes.js";
import { described, fieldOf, optionsOf, type WrongField } from "../html/fields.js";
import { type Html, html, type Part } from "../html/html.js";
import type { Visit } from "../visit.js";
import type { ApplicationDraft } from "./application-draft.js";

/** Why an application was not taken. */
export interface Untaken {
  readonly status: number;
  readonly what: string;
  readonly next: string;
  readonly fields: readonly WrongField[];
}

/** The form of an application (条例 Art 29), with what was typed and what is wrong with it. */
export function applicationForm(visit: Visit, draft: ApplicationDraft, refusal: Untaken | null): Html {
  const { say, language } = visit;
  const wrong = refusal?.fields ?? [];
  const line = (name: keyof ApplicationDraft, label: string, type = "text", more: Part = null) =>
    fieldOf(
      name,
      label,
      html`<input id="${name}" name="${name}" type="${type}" value="${draft[name]}"${described(name, wrong)}${more}>`,
      wrong,
    );
  const choice = (name: keyof ApplicationDraft, label: string, codes: Parameters<typeof optionsOf>[0]) =>
    fieldOf(
      name,
      label,
      html`<select id="${name}" name="${name}"${described(name, wrong)}>${optionsOf(codes, draft[name], language)}</select>`,
      wrong,
    );
  const required = html` required maxlength="200"`;
  return html`<h1>${say("申请公开政府信息", "Apply for disclosure")}</h1>
<p class="note">${say("请填写申请人、联系方式和所需信息。个人信息仅供办理本件使用。提交后请记下查询码。", "Say who applies, how to reach you and what you ask for. Personal data serve this request alone. Note the query code afterwards.")}</p>
${refusal && refusalOf(refusal, visit)}
<form class="publish" method="post" action="/apply" autocomplete="off"><input type="hidden" name="token" value="${visit.formToken}"><input type="hidden" name="key" value="${draft.key}">
<div class="pair">${choice("kind", say("申请人类型", "Kind of applicant"), applicantKinds)}
${line("name", say("姓名或者名称（必填）", "Name (required)"), "text", required)}</div>
<div class="pair">${choice("documentKind", say("证件类型", "Document"), identityDocuments)}
${line("number", say("证件号码（必填）", "Its number (required)"), "text", required)}</div>
<div class="pair">${line("phone", say("联系电话（必填）", "Telephone (required)"), "tel", required)}
${line("email", say("电子邮箱", "E-mail"), "email", html` maxlength="200"`)}</div>
${line("address", say("通信地址", "Address"), "text", html` maxlength="200"`)}
${choice("agencyKind", say("向谁申请", "Whose information"), agencyKinds)}
<div class="pair">${line("title", say("所需信息的名称（必填）", "Name of the information (required)"), "text", required)}
${line("documentNumber", say("文号", "Document number"), "text", html` maxlength="100"`)}</div>
${fieldOf("description", say("其他特征性描述", "What else it can be found by"), html`<textarea id="description" name="description" rows="4"${described("description", wrong)}>${draft.description}</textarea>`, wrong)}
<div class="pair">${choice("carrierForm", say("载体形式", "On what"), carrierForms)}
${choice("obtainWay", say("获取方式", "How it gets to you"), obtainWays)}</div>
${line("purpose", say("用途（可不填）", "Purpose (may be empty)"), "text", html` maxlength="500"`)}
<button>${say("提交申请", "Submit")}</button></form>`;
}

function refusalOf({ what, next, fields }: Untaken, { say }: Visit): Html {
  const many = fields.length > 1 && html`<ul>${fields.map((one) => html`<li>${one.what}</li>`)}</ul>`;
  return html`<div class="failure" role="alert"><p><strong>${say("未能提交。", "Not submitted.")}</strong> ${what}</p>${many}<p>${next}</p></div>`;
}
