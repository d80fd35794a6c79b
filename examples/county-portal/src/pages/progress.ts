import { AccessError, InputError, NotFoundError } from "@zwgk/sdk";
import { factTable } from "../html/facts.js";
import { fieldOf } from "../html/fields.js";
import { type Html, html } from "../html/html.js";
import { labelIn } from "../language.js";
import type { MakePage, Page, Visit } from "../visit.js";

/** How the gateway says that a request stands. */
type Progress = Awaited<ReturnType<Visit["client"]["requests"]["progress"]>>;

/** Why nothing is shown. */
interface Unknown {
  readonly status: number;
  readonly what: string;
  readonly next: string;
}

/** An applicant's own view of a request (办理进度), by registration number, query code and name together. */
export const progressPage: MakePage = async (visit) => {
  const { form, client, address } = visit;
  if (form === null) return pageOf(visit, formView(visit, null), 200);
  const [registrationNumber, queryCode, name] = [text(form, "number"), text(form, "code"), text(form, "name")];
  // The gateway counts wrong tries by the visitor's own address, where it was told to believe the portal.
  const headers = address === null ? {} : { "x-forwarded-for": address };
  try {
    const progress = await client.requests.progress({ registrationNumber, queryCode, name }, { headers });
    return pageOf(visit, progressView(progress, visit), 200);
  } catch (error) {
    const known = error instanceof NotFoundError || error instanceof AccessError || error instanceof InputError;
    if (!known) throw error;
    const { status, what, code, next } = error;
    return pageOf(visit, formView(visit, { status, what: `${what} (${code})`, next }), status);
  }
};

function pageOf({ say }: Visit, content: Html, status: number): Page {
  return { status, title: say("申请进度", "My request"), coverage: null, content };
}

function text(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").trim();
}

function formView({ say, form }: Visit, unknown: Unknown | null): Html {
  const line = (name: string, label: string) =>
    fieldOf(
      name,
      label,
      html`<input id="${name}" name="${name}" value="${text(form ?? new URLSearchParams(), name)}" required maxlength="200">`,
      [],
    );
  return html`<h1>${say("查询申请办理进度", "Follow a request")}</h1>
${unknown && html`<div class="failure" role="alert"><p>${unknown.what}</p><p>${unknown.next}</p></div>`}
<form class="publish" method="post" action="/progress" autocomplete="off">
${line("number", say("登记编号", "Registration number"))}
<div class="pair">${line("code", say("查询码", "Query code"))}
${line("name", say("申请人姓名或者名称", "Applicant's name"))}</div>
<button>${say("查询", "Show")}</button></form>`;
}

function progressView(progress: Progress, { say, language }: Visit): Html {
  const { status, dueOn, provisional, extensionDays, reply, outcome } = progress;
  const due = dueOn && provisional ? say(`${dueOn}（暂定）`, `${dueOn} (provisional)`) : dueOn;
  return html`<h1>${say("申请办理进度", "How the request stands")}</h1>
<p class="outcome pending" role="status">${labelIn(language, status.label)}</p>
${factTable([
  [say("登记编号", "Registration number"), progress.registrationNumber],
  [say("收到申请之日", "Received on"), progress.receivedOn],
  [say("登记日期", "Registered on"), progress.registeredOn],
  [say("补正告知日期", "Correction asked for on"), progress.correctionAskedOn],
  [say("补正期限", "Correct by"), progress.correctBy],
  [say("收到补正日期", "Corrected on"), progress.correctedOn],
  [say("延期告知日期", "Extended on"), progress.extendedOn],
  [say("延长工作日数", "Working days added"), extensionDays || null],
  [say("答复期限", "Reply due on"), due],
  [say("答复日期", "Answered on"), progress.answeredOn],
  [say("办结日期", "Closed on"), progress.closedOn],
  [say("答复类型", "Outcome"), labelIn(language, outcome)],
])}
${
  reply &&
  html`<section><div class="head"><h2>${say("答复内容", "The reply")}</h2></div>${reply
    .split(/\r?\n/)
    .filter((one) => one.trim() !== "")
    .map((one) => html`<p>${one}</p>`)}</section>`
}
<p><a class="button plain" href="/progress">${say("查询另一件", "Follow another")}</a></p>`;
}
