import { randomUUID } from "node:crypto";
import { InputError, RequestError, ZwgkClientError } from "@zwgk/sdk";
import type { MakePage, Page, Visit } from "../visit.js";
import { type ApplicationDraft, draftOf, submissionOf } from "./application-draft.js";
import { applicationForm, type Untaken } from "./application-form.js";
import { applicationReceipt } from "./application-receipt.js";
import { noSuchPage } from "./failure.js";

/** The form of an application for disclosure (依申请公开), and what the applicant has to keep of it. */
export const applyPage: MakePage = async (visit) => {
  if (visit.writer === null) return noSuchPage(visit);
  const draft = draftOf(visit.form ?? new URLSearchParams());
  return visit.form === null ? formPage(visit, draft, null) : submit(visit, draft);
};

/**
 * Submits; the same form sent twice is one request, since its key was made with the form. The receipt is the answer to the
 * form itself: an address of its own would let the query code be read by whoever finds it.
 */
async function submit(visit: Visit, draft: ApplicationDraft): Promise<Page> {
  try {
    const submitted = await visit.writer?.requests.submit(submissionOf(draft, visit));
    if (!submitted) return noSuchPage(visit);
    const title = visit.say("申请已提交", "Application submitted");
    return { title, coverage: null, content: applicationReceipt(submitted, visit) };
  } catch (error) {
    if (!(error instanceof ZwgkClientError)) throw error;
    // What was refused was not written, so the form becomes another write; after anything else it must stay the same.
    const fresh = error instanceof InputError || error.code === "IDEMPOTENCY_CONFLICT";
    return formPage(visit, fresh ? { ...draft, key: randomUUID() } : draft, untaken(error, visit));
  }
}

function formPage(visit: Visit, draft: ApplicationDraft, refusal: Untaken | null): Page {
  const title = visit.say("申请公开", "Apply for disclosure");
  return { status: refusal?.status ?? 200, title, coverage: null, content: applicationForm(visit, draft, refusal) };
}

function untaken(error: ZwgkClientError, { say }: Visit): Untaken {
  const status = error instanceof RequestError ? error.status : 502;
  const what = `${error.what} (${error.code})`;
  if (error.code === "NOT_WRITABLE") {
    const elsewhere = say(
      "本地的政府信息公开申请由其自有系统受理，不能在此提交。",
      "Applications for this place are taken in a system of its own, not here.",
    );
    const next = say(
      "请到该地政府网站的依申请公开栏目提交，或当面、邮寄提交。",
      "Submit it on the place's own website, in person or by post.",
    );
    return { status, what: `${elsewhere} (${error.code})`, next, fields: [] };
  }
  if (error instanceof InputError) return { status, what, next: error.next, fields: fieldsOf(error) };
  if (!error.retryable) return { status, what, next: error.next, fields: [] };
  const again = say("可再次提交本表单，不会重复申请。", "Send this form again: nothing is submitted twice.");
  return { status, what, next: again, fields: [] };
}

function fieldsOf({ problems, what, inputPath }: InputError): Untaken["fields"] {
  const all = problems.length > 0 ? problems : [{ what, inputPath }];
  return all.map((one) => ({ field: String(one.inputPath?.at(-1) ?? ""), what: one.what }));
}
