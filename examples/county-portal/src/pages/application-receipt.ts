import type { Client } from "@zwgk/sdk";
import { factTable } from "../html/facts.js";
import { type Html, html } from "../html/html.js";
import { labelIn } from "../language.js";
import type { Visit } from "../visit.js";

/** What the gateway says of an application that was submitted. */
export type Submitted = Awaited<ReturnType<Client["requests"]["submit"]>>;

/** The registration receipt (登记回执): what the applicant needs to follow the request, and what is still missing. */
export function applicationReceipt({ request, queryCode, findings, ...rest }: Submitted, visit: Visit): Html {
  const { say, language } = visit;
  const number = rest.case?.registrationNumber ?? request?.registrationNumber;
  const later = say("登记后告知", "Told once it is registered");
  return html`<h1>${say("登记回执", "Registration receipt")}</h1>
<p class="outcome" role="status">${say("申请已提交", "Application submitted")}</p>
${factTable([
  [say("登记编号", "Registration number"), number ?? later],
  [say("查询码", "Query code"), html`<strong><code>${queryCode}</code></strong>`],
  [say("申请标识", "Request"), request?.id],
  [say("办理状态", "Status"), labelIn(language, rest.case?.status.label)],
])}
<p class="note">${say("请记下查询码，它只在此处显示。凭登记编号、查询码和姓名可查询办理进度。通过互联网提交的，以双方确认之日为收到申请之日。", "Note the query code: it is shown here only. With it, the registration number and your name you can follow the request. An application over the internet counts as received on the day that both sides confirm it.")}</p>
${
  findings.length > 0 &&
  html`<section><div class="head"><h2>${say("申请中尚缺或存疑之处", "What is missing or doubtful")}</h2></div><ul>${findings.map(
    ({ label, article }) =>
      html`<li>${labelIn(language, label)}${article && html` <small>${labelIn(language, article)}</small>`}</li>`,
  )}</ul></section>`
}
<p><a class="button" href="/progress">${say("查询进度", "Follow the request")}</a></p>`;
}
