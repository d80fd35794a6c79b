import type { Receipt } from "@zwgk/sdk";
import { receiptStates } from "../codes.js";
import { linesOfRecord } from "../coverage.js";
import { addressOf } from "../html/address.js";
import { factTable } from "../html/facts.js";
import { type Html, html } from "../html/html.js";
import { labelIn } from "../language.js";
import { minuteOf } from "../shanghai.js";
import type { Page, Visit } from "../visit.js";
import { noSuchPage } from "./failure.js";

/** The receipt of a write (回执), as long as one keeps its address. */
export async function receiptPage(visit: Visit, idempotencyKey: string): Promise<Page> {
  const { writer, region, say } = visit;
  if (writer === null) return noSuchPage(visit);
  const receipt = await writer.receipts.get({ region, idempotencyKey });
  const title = say("发布回执", "Receipt");
  const coverage = receipt && (await linesOfRecord(visit.client, receipt.source));
  return { status: receipt ? 200 : 404, title, coverage, content: receiptView(receipt, idempotencyKey, visit) };
}

/** A receipt as it is shown; null says that nothing was written under the key. */
export function receiptView(receipt: Receipt | null, key: string, { say, language }: Visit): Html {
  const heading = html`<h1>${say("发布回执", "Receipt")}</h1>`;
  if (receipt === null) {
    return html`${heading}<div class="failure" role="alert"><p>${say("该回执编号下没有写入记录，文件未发布。", "Nothing was written under this key.")}</p><p><code>${key}</code></p></div><p><a class="button" href="/publish">${say("去发布", "Publish")}</a></p>`;
  }
  const { state, recordId } = receipt;
  return html`${heading}<p class="outcome ${state.toLowerCase()}" role="status">${labelIn(language, receiptStates[state])}</p>
${factTable([
  [say("索引号", "Index number"), receipt.indexNumber],
  [say("写入来源", "Source"), receipt.source],
  [say("记录编号", "Record"), recordId],
  [say("版本", "Version"), receipt.version],
  [say("提交时间", "Asked for at"), minuteOf(receipt.intendedAt)],
  [say("完成时间", "Done at"), minuteOf(receipt.doneAt)],
  [say("操作密钥", "By key"), receipt.by],
  [say("回执编号", "Idempotency key"), html`<code>${receipt.idempotencyKey}</code>`],
])}
<p>${state === "DONE" && recordId && html`<a class="button" href="${addressOf("documents", recordId)}">${say("查看文件", "Open the document")}</a> `}<a class="button plain" href="/publish">${say("再发布一件", "Publish another")}</a></p>`;
}
