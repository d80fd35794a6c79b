import { randomUUID } from "node:crypto";
import {
  type DocumentKind,
  InputError,
  type PublishDocumentInput,
  RequestError,
  type Validity,
  ZwgkClientError,
} from "@zwgk/sdk";
import { kinds, validities } from "../codes.js";
import { addressOf } from "../html/address.js";
import { published } from "../html/body.js";
import { minuteInShanghai } from "../shanghai.js";
import type { MakePage, Page, Redirect, Visit } from "../visit.js";
import { noSuchPage } from "./failure.js";
import { type Draft, publishForm, type Refusal } from "./publish-form.js";

/** The form that publishes a document into the county's own tables, and what becomes of it. */
export const publishPage: MakePage = async (visit) => {
  if (visit.writer === null) return noSuchPage(visit);
  return visit.form === null ? formPage(visit, emptyDraft(visit), null) : publish(visit, draftOf(visit.form));
};

/** Publishes; the same form sent twice is one write, since its key was made with the form. */
async function publish(visit: Visit, draft: Draft): Promise<Page | Redirect> {
  const { writer, region } = visit;
  try {
    await writer?.documents.publish({ input: inputOf(draft, region), idempotencyKey: draft.key });
    return { location: addressOf("receipts", draft.key) };
  } catch (error) {
    if (!(error instanceof ZwgkClientError)) throw error;
    // What was refused was not written, so the form becomes another write; after anything else it must stay the same.
    const fresh = error instanceof InputError || isSentBefore(error);
    return formPage(visit, fresh ? { ...draft, key: randomUUID() } : draft, refusalOf(error, draft.key, visit));
  }
}

async function formPage(visit: Visit, draft: Draft, refusal: Refusal | null): Promise<Page> {
  const publishers = await visit.client.organizations.list({ regions: [visit.region], first: 100 }).page();
  return {
    status: refusal ? refusal.status : 200,
    title: visit.say("发布文件", "Publish a document"),
    coverage: publishers.coverage?.sources ?? null,
    content: publishForm(visit, draft, publishers.nodes, refusal),
  };
}

function refusalOf(error: ZwgkClientError, key: string, visit: Visit): Refusal {
  const status = error instanceof RequestError ? error.status : 502;
  const what = `${error.what} (${error.code})`;
  if (error instanceof InputError) return { status, what, next: error.next, fields: fieldsOf(error), receipt: null };
  return { status, what, next: nextOf(error, visit), fields: [], receipt: key };
}

function fieldsOf({ problems, what, inputPath }: InputError): Refusal["fields"] {
  const all = problems.length > 0 ? problems : [{ what, inputPath }];
  return all.map((one) => ({ field: String(one.inputPath?.find((part) => part !== "input") ?? ""), what: one.what }));
}

function nextOf(error: ZwgkClientError, { say }: Visit): string {
  if (isSentBefore(error)) {
    return say(
      "本表单此前已用其他内容提交过，请先查看那次的回执；确需另发一件，可再次提交。",
      "This form was sent before with other contents: see that receipt first. To publish another document, send it again.",
    );
  }
  if (!error.retryable) return error.next;
  return say(
    "可再次提交本表单，不会重复发布；也可查看回执，了解是否已写入。",
    "Send this form again: nothing is published twice. The receipt says whether it was written.",
  );
}

function isSentBefore({ code }: ZwgkClientError): boolean {
  return code === "IDEMPOTENCY_CONFLICT";
}

function emptyDraft({ now }: Visit): Draft {
  const at = minuteInShanghai(now);
  const blank = {
    title: "",
    indexNumber: "",
    documentNumber: "",
    publisher: "",
    informationSource: "",
    keywords: "",
    body: "",
  };
  return {
    ...blank,
    kind: "NORMATIVE",
    declaredValidity: "VALID",
    effectiveFrom: "",
    writtenDate: at.slice(0, 10),
    publishedAt: at,
    key: randomUUID(),
  };
}

function draftOf(form: URLSearchParams): Draft {
  const text = (name: string) => (form.get(name) ?? "").trim();
  const kind = (Object.keys(kinds) as DocumentKind[]).find((one) => one === form.get("kind"));
  const validity = (Object.keys(validities) as Validity[]).find((one) => one === form.get("declaredValidity"));
  return {
    kind: kind ?? "INFORMATION",
    declaredValidity: validity ?? "VALID",
    effectiveFrom: text("effectiveFrom"),
    title: text("title"),
    indexNumber: text("indexNumber"),
    documentNumber: text("documentNumber"),
    publisher: text("publisher"),
    informationSource: text("informationSource"),
    keywords: text("keywords"),
    writtenDate: text("writtenDate"),
    publishedAt: text("publishedAt"),
    body: text("body"),
    key: text("key") || randomUUID(),
  };
}

/** What is published: fields left empty are left out. */
function inputOf(draft: Draft, region: string): PublishDocumentInput {
  const keywords = draft.keywords.split(/[\s,，;；、]+/).filter(Boolean);
  return {
    region,
    title: draft.title,
    kind: draft.kind,
    publishedAt: `${draft.publishedAt}:00+08:00`,
    indexNumber: draft.indexNumber || undefined,
    documentNumber: draft.documentNumber || undefined,
    publisher: draft.publisher || undefined,
    informationSource: draft.informationSource || undefined,
    writtenDate: draft.writtenDate || undefined,
    effectiveFrom: draft.effectiveFrom || undefined,
    declaredValidity: draft.declaredValidity,
    keywords: keywords.length > 0 ? keywords : undefined,
    body: draft.body ? published(draft.body) : undefined,
  };
}
