import { describe, expect, it } from "vitest";
import type { Viewer } from "../../../context.js";
import { at } from "../../../testing/ask.js";
import { type MemoryLedgers, memoryLedgers } from "../../../testing/memory-ledgers.js";
import { memorySource } from "../../../testing/memory-source.js";
import { applicantTraits } from "../../intake/enclosed-application.js";
import type { EventGiven } from "../event-input.js";
import { recordEvent } from "../record-event.js";
import {
  answeredBy,
  bare,
  body,
  type County,
  county,
  form,
  gatesPassed,
  id,
  registered,
  reviewer,
} from "./fixtures/county.js";
import { type ReplyArgs, replyToRequest } from "./reply.js";

const fields = "kind title number text complete missing { element item part article { zh } }";
const preview = `query ($id: ID!, $kind: LetterKind!, $input: CaseLetterInput, $number: String) {
  request(id: $id) { case { letter(kind: $kind, input: $input, number: $number) { ${fields} docx } } }
}`;
const letterOf = async (of: County, kind: string, input: object = {}, more: object = {}) => {
  const { data, errors } = await of.ask(preview, { kind, input, ...more });
  return { letter: at(data, "request.case.letter") as Letter | null, errors };
};
const missingOf = async (of: County, kind: string, input: object = {}) =>
  (await letterOf(of, kind, input)).letter?.missing.map(({ element }) => element);

interface Letter {
  readonly text: string;
  readonly number: string | null;
  readonly title: string;
  readonly complete: boolean;
  readonly docx: string;
  readonly missing: readonly { readonly element: string; readonly item: number | null; readonly part: number | null }[];
}

const replying = `mutation ($id: ID!, $seen: Int!, $answer: CaseAnswerInput!, $on: Date!, $key: String!) {
  replyToRequest(id: $id, seen: $seen, answer: $answer, on: $on, idempotencyKey: $key) {
    case { version outcome status { code } letter(kind: REPLY) { complete } events { kind data { outcome } } }
  }
}`;
const signing = `mutation ($id: ID!, $seen: Int!, $key: String!, $letter: String, $agencyWord: String) {
  signReply(id: $id, seen: $seen, on: "2023-12-15", letter: $letter, agencyWord: $agencyWord, idempotencyKey: $key) {
    case { version outcome letterNumber letter(kind: REPLY) { ${fields} } }
  }
}`;
const on = "2023-12-10";
const applicant = { kind: "NATURAL_PERSON", name: "李文清", contact: {} } as const;
const draft = (of: County, items: readonly object[], more: object = {}) =>
  of.ask(replying, { answer: { items, ...more }, on, key: `reply-${of.seen}` });
const sign = (of: County, more: object = {}) => of.ask(signing, { key: `sign-${of.seen}`, ...more });

const searchOn = (day: string) => ({ on: day, systems: "档案室", keywords: "养护" });
const disclosed = { outcome: "DISCLOSED", provided: "见附件" };
const refusal = { outcome: "REFUSED_DELIBERATIVE", reasons: "该信息是讨论记录" };

describe("the preview of a letter", () => {
  it("is composed of the application, the ledger, the settings and the input", async () => {
    const { letter } = await letterOf(await registered(), "REPLY", {
      items: [disclosed, refusal],
      attachments: ["方案"],
    });
    expect(letter).toMatchObject({
      kind: "REPLY",
      title: "颍州区某局政府信息公开申请答复书",
      number: null,
      complete: true,
      missing: [],
    });
    expect(letter?.text).toContain("州某公复〔2023〕\u3000号\n\n李文清：");
    expect(letter?.text).toContain("登记编号：341202-2023-0001");
    expect(letter?.text).toContain("“1.道路养护资金分配方案（州某〔2022〕3号）；2.2022年绩效评价报告”");
    expect(letter?.text).toContain("一、关于“道路养护资金分配方案（州某〔2022〕3号）”");
    expect(letter?.text).toContain("60日内向颍州区人民政府或者阜阳市某局申请行政复议");
    expect(letter?.text).toContain("附件：方案");
    expect(Buffer.from(letter?.docx ?? "", "base64").toString()).toBe(letter?.text);
  });

  it.each<readonly [kind: string, input: object, text: string]>([
    ["CORRECTION", { matters: ["写明年度"], correctBy: "2023-12-29" }, "1. 写明年度。"],
    ["EXTENSION", { workingDays: 10, approvedBy: "王", date: "2023-12-10" }, "延长后的答复期限至2024年1月15日"],
    ["CONSULTATION", { whom: "THIRD_PARTY", addressee: "某公司", information: "报价" }, "申请人要求公开“报价”"],
    ["FEE", { itemsBefore: 10, itemCount: 5 }, "收取信息处理费500元"],
    ["TRANSFER", { to: "某局", toContact: "0558-1", reasons: "职责属某局" }, "该申请已移交某局办理"],
    [
      "TRANSFER",
      { to: "某局", toContact: "0558-1", reasons: "职责属某局", audience: "AGENCY" },
      "某局：\n\u3000\u3000本机关于2023年12月1日收到李文清提交的",
    ],
    ["RECEIPT", {}, "查询码CODE-Request:home:1"],
    [
      "OVERRIDE",
      { addressee: "某公司", information: "报价", reasons: "公共安全", number: "州某公告1" },
      "决定予以公开",
    ],
  ])("of %s %j is complete", async (kind, input, text) => {
    const { letter, errors } = await letterOf(await registered(), kind, input);
    expect([errors, letter?.missing]).toEqual([[], []]);
    expect(letter?.text).toContain(text);
  });

  it("names what is missing, of what item, and by which article", async () => {
    const { letter } = await letterOf(await registered(), "REPLY", { items: [disclosed, { outcome: "NOT_EXIST" }] });
    expect(letter).toMatchObject({
      complete: false,
      missing: [{ element: "SEARCH", item: 2, part: null, article: { zh: "《条例》第三十六条第（四）项" } }],
    });
  });

  it("says nothing beside its history that the history rules out (Art 30, 109号)", async () => {
    const of = await registered();
    await of.record(
      { kind: "correctionAsked", on: "2023-12-05", matters: ["年度"], correctBy: "2023-12-12", agencyWord: "州某" },
      { kind: "corrected", on: "2023-12-08" },
    );
    const missing = async (outcome: string) =>
      (await letterOf(of, "REPLY", { items: [disclosed, { outcome, reasons: "理由" }] })).letter?.missing;
    expect(await missing("ABANDONED_NO_CORRECTION")).toMatchObject([{ element: "FITTING_OUTCOME", item: 2 }]);
    expect(await missing("STILL_UNCLEAR")).toEqual([]);
  });

  it.each<readonly [what: string, answer: object, missing: readonly string[]]>([
    ["a search after it", { items: [{ outcome: "NOT_EXIST", search: searchOn("2023-12-16") }] }, ["PAST_DAYS"]],
    [
      "a search in the year after",
      { items: [{ outcome: "NOT_EXIST", search: searchOn("2024-12-10") }] },
      ["PAST_DAYS"],
    ],
    ["a search on its day", { items: [{ outcome: "NOT_EXIST", search: searchOn("2023-12-15") }] }, []],
    [
      "an earlier reply after it",
      { items: [{ outcome: "REPEATED", earlierReply: { on: "2024-05-01", number: "一" } }] },
      ["PAST_DAYS"],
    ],
    ["reasons asked for after it", { items: [disclosed], reasonsAskedOn: "2024-04-20" }, ["REASONS_ASKED_BETWEEN"]],
    [
      "reasons asked for before the receipt",
      { items: [disclosed], reasonsAskedOn: "2023-11-30" },
      ["REASONS_ASKED_BETWEEN"],
    ],
    ["reasons asked for on the day of receipt", { items: [disclosed], reasonsAskedOn: "2023-12-01" }, []],
  ])("of 15 December that tells of %s lacks what a letter must have", async (_what, answer, missing) => {
    const input = { date: "2023-12-15", ...answer };
    const lacks = await missingOf(await registered(), "REPLY", input);
    expect(lacks?.filter((element) => element !== "EACH_ITEM")).toEqual(missing);
  });

  it("guesses nothing that is not configured", async () => {
    const none = await registered({ caseSettings: answeredBy() });
    expect(await missingOf(none, "REPLY", { items: [disclosed, disclosed] })).toEqual([
      "REVIEW_BODY",
      "COURT",
      "AGENCY",
      "NUMBER",
    ]);
    expect(await missingOf(none, "FEE", { itemCount: 11 })).toEqual(["PAYMENT_WAY", "AGENCY", "NUMBER"]);
  });

  it("takes the applicant from the record where there is no application, and asks for the content", async () => {
    const of = county({}, bare);
    await of.record({ kind: "received", on: "2023-12-01", channel: "IN_PERSON" }, { kind: "registered", on });
    expect(await missingOf(of, "REPLY", { items: [disclosed] })).toEqual(["CONTENT", "SUBJECT"]);
    const { letter } = await letterOf(of, "REPLY", { items: [disclosed], content: "方案" });
    expect([letter?.complete, letter?.text.includes("张三：")]).toEqual([true, true]);
  });

  it("counts the applicant's items of the month (109号)", async () => {
    const of = await registered();
    const items = Array.from({ length: 30 }, () => ({ title: "某方案" }));
    await of.append({
      ledger: bare,
      entries: [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form, items } }],
    });
    // Of one day, the requests are counted by number: Request:home:2 comes after 341202-2023-0001.
    expect((await letterOf(of, "FEE", { itemCount: 11 })).letter?.text).toContain("收取信息处理费100元");
    const other = county({ source: of.context.source, ledgers: of.context.ledgers }, bare);
    const { letter } = await letterOf(other, "FEE", { pages: 31 });
    expect(letter?.text).toContain("本自然月内此前已申请2件");
    expect(letter?.text).toContain("按照按量计收标准，收取信息处理费10元");
  });

  it.each<readonly [what: string, first: Readonly<Record<string, unknown>>, before: string]>([
    ["another applicant", { applicants: [{ ...form.applicants[0], document: { number: "X2" } }] }, ""],
    ["a masked identity", { applicants: [{ ...form.applicants[0], document: { number: "X***" } }] }, ""],
    ["the same applicant", {}, "本自然月内此前已申请2件，"],
  ])("counts no items of others: after a request of %s", async (_, first, before) => {
    const of = await registered();
    const { source, ledgers } = of.context;
    const second = county({ source, ledgers }, bare);
    await second.append({
      ledger: bare,
      entries: [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form, ...first } }],
    });
    await second.record({ kind: "registered", on: "2023-12-01" });
    expect((await letterOf(second, "FEE")).letter?.text).toContain(`1. 按件计收：${before}本次申请2件。`);
  });

  // 109号: one applicant, one calendar month; the ways to write a number of §10.3 and §10.4 begin no month anew.
  it.each<readonly [one: string, other: string]>([
    ["340102198001010027", "340102 19800101 0027"],
    ["340102198001010027", "340102－19800101—0027"],
    ["34010219800101002x", " ３４０１０２19800101002X"],
    ["340102800101002", "340102198001010028"],
    ["91341200MA2NCLLDXT", "9134 1200-ma2nclld-xt"],
  ])("knows the applicant of %s again by %s", async (one, other) => {
    const of = await registered();
    const { source, ledgers } = of.context;
    const begun = async (ledger: string, number: string) => {
      const applicants = [{ ...form.applicants[0], document: { number } }];
      const made = county({ source, ledgers }, ledger);
      await made.append({
        ledger,
        entries: [{ kind: "received", on: "2023-12-02", data: { channel: "IN_PERSON" } }],
        enclosures: [{ name: "application", body: { ...form, applicants } }],
      });
      return made;
    };
    await begun(bare, one);
    const { letter } = await letterOf(await begun("Request:home:3", other), "FEE");
    expect(letter?.text).toContain("1. 按件计收：本自然月内此前已申请2件，本次申请2件。");
    const traitsOf = (number: string) =>
      applicantTraits({ applicants: [{ ...applicant, document: { kind: "RESIDENT_IDENTITY", number } }] });
    expect(traitsOf(one)).toEqual(traitsOf(other));
  });

  it("takes no count of the month for granted, nor one below what is on record (109号)", async () => {
    const of = await registered();
    const { source, ledgers } = of.context;
    const second = county({ source, ledgers }, bare);
    const applicants = [{ ...form.applicants[0], document: { number: "X***" } }];
    await second.append({
      ledger: bare,
      entries: [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form, applicants } }],
    });
    await second.record({ kind: "registered", on: "2023-12-01" });
    expect(await missingOf(second, "FEE", { itemCount: 11 })).toEqual(["ITEMS_BEFORE"]);
    expect(await missingOf(second, "FEE", { itemCount: 11, itemsBefore: 0 })).toEqual([]);
    await second.append({
      ledger: "Request:home:3",
      entries: [{ kind: "received", on: "2023-12-02", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form } }],
    });
    const third = county({ source, ledgers }, "Request:home:3");
    const { letter } = await letterOf(third, "FEE", { itemCount: 11, itemsBefore: 0 });
    expect(letter?.text).toContain("本自然月内此前已申请2件");
  });

  // What `duplicates` hints at: one name and telephone, and one of the two without a document.
  it.each<readonly [what: string, first: object, told: "counted" | "untold"]>([
    ["the same name and telephone without a document", { document: null }, "untold"],
    ["the same with a masked document", { document: { number: "X***" } }, "untold"],
    ["the same with another document", { document: { number: "X2" } }, "counted"],
    ["another telephone without a document", { document: null, contact: { phone: "13800001235" } }, "counted"],
    ["another name without a document", { document: null, name: "赵六" }, "counted"],
  ])("leaves to the clerk how many items there were before, after a request of %s", async (_, first, told) => {
    const Request = ["1", "2", "3"].map((key) => ({ key, channel: "IN_PERSON", receivedOn: "2023-12-01" }));
    const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
    const { ledgers } = (await registered({ source })).context;
    const known = { ...form.applicants[0], contact: { phone: "13800001234" } };
    const begun = async (ledger: string, on: string, applicant: object) => {
      const made = county({ source, ledgers }, ledger);
      await made.append({
        ledger,
        entries: [{ kind: "received", on, data: { channel: "IN_PERSON" } }],
        enclosures: [{ name: "application", body: { ...form, applicants: [applicant] } }],
      });
      return made;
    };
    await begun(bare, "2023-12-01", { ...known, ...first });
    const later = await begun("Request:home:3", "2023-12-02", known);
    // Two items of another case are the applicant's by the document: no less is taken from a clerk.
    const missing = told === "untold" ? ["AMOUNT", "ITEMS_BEFORE"] : ["AMOUNT"];
    expect((await missingOf(later, "FEE"))?.filter((one) => missing.includes(one)).sort()).toEqual([...missing].sort());
    expect((await letterOf(later, "FEE", { itemsBefore: 0 })).letter?.text).toContain("此前已申请2件");
    expect((await letterOf(later, "FEE", { itemsBefore: 4 })).letter?.text).toContain("此前已申请4件");
  });

  it("is told others in charge without what is on record of the month: they could try identities by it", async () => {
    const of = await registered();
    const { source, ledgers } = of.context;
    await county({ source, ledgers }, bare).append({
      ledger: bare,
      entries: [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }],
      enclosures: [
        { name: "application", body: { ...form, items: Array.from({ length: 30 }, () => ({ title: "某" })) } },
      ],
    });
    const masked = county({ source, ledgers, viewer: { ...reviewer, key: "k2", role: "OPERATOR" } }, "Request:home:3");
    await masked.append({
      ledger: "Request:home:3",
      entries: [{ kind: "received", on: "2023-12-02", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form } }],
    });
    for (const itemCount of [1, 5, 10]) {
      const missing = await missingOf(masked, "FEE", { itemCount });
      expect([itemCount, missing]).toEqual([itemCount, expect.arrayContaining(["AMOUNT", "ITEMS_BEFORE"])]);
      expect(await missingOf(masked, "FEE", { itemCount, itemsBefore: 0 })).toContain("AMOUNT");
    }
    expect(await missingOf(masked, "FEE", { itemCount: 1, itemsBefore: 10 })).not.toContain("AMOUNT");
  });

  it("counts what was split by its parts (109号)", async () => {
    const of = await registered();
    await of.record({ kind: "split", on: "2023-12-05", into: ["a", "b"] });
    const { source, ledgers } = of.context;
    const part = county({ source, ledgers }, bare);
    await part.append({
      ledger: bare,
      entries: [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form, items: form.items.slice(0, 1) } }],
    });
    expect((await letterOf(part, "FEE")).letter?.text).toContain("1. 按件计收：本次申请1件。");
  });

  it.each([
    [
      { kind: "REPLY", input: { items: [{ outcome: "DISCLOSED", provided: "a\u0000" }] } },
      "BAD_INPUT",
      "input.items.0.provided",
    ],
    [{ kind: "FEE", input: { pages: -1 } }, "BAD_INPUT", "input.pages"],
    [{ kind: "REPLY", input: { agencyWord: "a b" } }, "BAD_INPUT", "input.agencyWord"],
    [{ kind: "CORRECTION", input: { correctBy: "2023-02-30" } }, "BAD_DATE", "input.correctBy"],
    [{ kind: "EXTENSION", number: "州某公延〔2023〕9号" }, "NOT_FOUND", "number"],
  ])("refuses %j", async (variables, code, inputPath) => {
    expect((await (await registered()).ask(preview, variables)).errors).toEqual([{ code, inputPath }]);
  });

  it.each<readonly [Viewer | null, string]>([
    [null, "KEY_REQUIRED"],
    [{ ...reviewer, regions: ["341203"] }, "NOT_PERMITTED"],
  ])("is for those who may read the case whole", async (viewer, code) => {
    const { context } = await registered();
    const other = county({ source: context.source, ledgers: context.ledgers, viewer });
    expect((await letterOf(other, "REPLY")).errors).toMatchObject([{ code }]);
  });

  it("tells others in charge what a letter lacks, and not whom it names", async () => {
    const { context } = await registered();
    const { ledgers, source } = context;
    const of = county({ source, ledgers, viewer: { ...reviewer, role: "OPERATOR" } });
    const { letter, errors } = await letterOf(of, "REPLY", { items: [disclosed, disclosed] });
    expect([errors, letter?.text, letter?.docx, letter?.complete]).toEqual([[], null, null, true]);
    expect((ledgers as MemoryLedgers).readings).toEqual([]);
  });

  it("leaves a line in the audit", async () => {
    const of = await registered();
    await letterOf(of, "RECEIPT");
    expect((of.context.ledgers as MemoryLedgers).readings).toEqual([id]);
  });
});

describe("drafting a reply", () => {
  it.each([
    [[disclosed, disclosed], {}, "DISCLOSED"],
    // Disclosure mixed with refusal is PARTIAL (DOMAIN.md §2.3).
    [[disclosed, refusal], {}, "PARTIAL"],
    [[refusal, { outcome: "NOT_EXIST" }], { outcome: "NOT_EXIST" }, "NOT_EXIST"],
  ])("enters the outcome that follows from its items: %j %j", async (items, more, outcome) => {
    const { data, errors } = await draft(await registered(), items, more);
    expect(errors).toEqual([]);
    expect(at(data, "replyToRequest.case.events.3")).toEqual({ kind: "drafted", data: { outcome } });
  });

  it.each([
    [[], {}, "answer.items"],
    [[refusal, { outcome: "NOT_EXIST" }], {}, "answer.outcome"],
    [[refusal, { outcome: "NOT_EXIST" }], { outcome: "DISCLOSED" }, "answer.outcome"],
    [[disclosed], { outcome: "PARTIAL" }, "answer.outcome"],
    [[{ ...disclosed, provided: "a\u0000" }], {}, "answer.items.0.provided"],
    [
      [{ outcome: "PARTIAL", withheld: [{ outcome: "DISCLOSED", part: "附表" }] }],
      {},
      "answer.items.0.withheld.0.outcome",
    ],
    [
      [{ outcome: "NOT_EXIST", search: { on: "2023-12-11", systems: "档案室", keywords: "养护" } }],
      {},
      "answer.items.0.search.on",
    ],
    [[{ outcome: "REPEATED", earlierReply: { on: "2024-05-01", number: "一" } }], {}, "answer.items.0.earlierReply.on"],
    [[disclosed], { reasonsAskedOn: "2023-12-11" }, "answer.reasonsAskedOn"],
  ])("refuses %j %j", async (items, more, inputPath) => {
    expect((await draft(await registered(), items, more)).errors).toEqual([{ code: "BAD_INPUT", inputPath }]);
  });

  // Art 30: abandoned is what was not corrected in time; still unclear, what was corrected. Each item by itself.
  it.each<readonly [items: readonly object[], outcome: string, names: string]>([
    [[disclosed, { outcome: "ABANDONED_NO_CORRECTION" }], "DISCLOSED", "第2项：视为放弃"],
    [[{ outcome: "STILL_UNCLEAR", reasons: "仍不明确" }, disclosed], "DISCLOSED", "第1项：视为放弃"],
    [[disclosed, { outcome: "ABANDONED_NO_FEE" }], "DISCLOSED", "第2项：视为放弃"],
  ])("refuses an item that the ledger rules out: %j", async (items, outcome, names) => {
    const of = await registered();
    const { context } = of;
    const { errors } = await draft(of, items, { outcome });
    expect(errors).toMatchObject([{ code: "CASE_REFUSED" }]);
    const answer = { items, outcome };
    const refused = replyToRequest({ id, seen: of.seen, answer, on, idempotencyKey: "k" } as ReplyArgs, context);
    await expect(refused).rejects.toMatchObject({ parameters: { why: { zh: expect.stringContaining(names) } } });
  });

  it("keeps the outcomes of its items with its event", async () => {
    const of = await registered();
    await draft(of, [disclosed, { outcome: "NOT_EXIST" }], { outcome: "NOT_EXIST" });
    const query = "query ($id: ID!) { request(id: $id) { case { events { data { items } } } } }";
    const { data } = await of.ask(query);
    expect(at(data, "request.case.events.3.data.items")).toEqual(["DISCLOSED", "NOT_EXIST"]);
  });

  it("happens once under its key, and not with another answer", async () => {
    const of = await registered();
    const variables = { answer: { items: [disclosed] }, on, key: "same", seen: 3 };
    const once = await of.ask(replying, variables);
    expect(await of.ask(replying, variables)).toEqual(once);
    expect(await of.ask(replying, { ...variables, seen: 4 })).toEqual(once);
    const { errors } = await of.ask(replying, {
      ...variables,
      answer: { items: [{ ...disclosed, provided: "另寄" }] },
    });
    expect(errors).toMatchObject([{ code: "IDEMPOTENCY_CONFLICT" }]);
  });
});

describe("signing a reply", () => {
  it("composes it from the draft, numbers it, and keeps it", async () => {
    const of = await registered();
    await draft(of, [disclosed, refusal]);
    await of.record(...gatesPassed);
    const { data, errors } = await sign(of);
    expect(errors).toEqual([]);
    const signed = at(data, "signReply.case") as { letterNumber: string; letter: Letter };
    expect(signed).toMatchObject({ outcome: "PARTIAL", letterNumber: "州某公复〔2023〕1号" });
    expect(signed.letter.number).toBe("州某公复〔2023〕1号");
    expect(signed.letter.text).toContain("州某公复〔2023〕1号\n\n李文清：");
    expect(signed.letter.text).toContain("2023年12月15日\n");
    // As it went out, whatever is configured later.
    const { context } = of;
    const moved = county({ source: context.source, ledgers: context.ledgers, caseSettings: answeredBy() });
    expect((await letterOf(moved, "REPLY")).letter?.text).toBe(signed.letter.text);
  });

  it("goes back until it is dispatched; what is signed then has a number of its own, and both letters stay", async () => {
    const of = await registered();
    await draft(of, [disclosed, refusal]);
    await of.record(...gatesPassed);
    const first = at((await sign(of)).data, "signReply.case.letter.text");
    await of.record({ kind: "gateReturned", on: "2023-12-15", gate: "LAW", reason: "条文有误" });
    expect((await letterOf(of, "REPLY")).letter?.number).toBeNull();
    const answer = { items: [disclosed, disclosed] };
    await of.ask(replying, { answer, on: "2023-12-15", key: "anew" });
    await of.record(...gatesPassed.map((gate) => ({ ...gate, on: "2023-12-15" })));
    expect(at((await sign(of, { key: "again" })).data, "signReply.case.letterNumber")).toBe("州某公复〔2023〕2号");
    expect((await letterOf(of, "REPLY")).letter).toMatchObject({ number: "州某公复〔2023〕2号" });
    expect((await letterOf(of, "REPLY", {}, { number: "州某公复〔2023〕1号" })).letter?.text).toBe(first);
  });

  it("of a hundred items is composed and signed", async () => {
    const of = await registered();
    const hundred = Array.from({ length: 100 }, (_, at) => ({ ...disclosed, subject: `第${at + 1}份方案` }));
    const attachments = hundred.map(({ subject }) => subject);
    expect((await draft(of, hundred, { attachments })).errors).toEqual([]);
    expect((await letterOf(of, "REPLY")).letter?.complete).toBe(true);
    await of.record(...gatesPassed);
    const { data, errors } = await sign(of);
    expect(errors).toEqual([]);
    expect(at(data, "signReply.case.letter.text")).toContain("一百、关于“第100份方案”");
  });

  it.each([
    ["signReply", (of: County) => sign(of)],
    ["recordCaseEvent", async (of: County) => ({ errors: await of.refused({ kind: "signed", on: "2023-12-15" }) })],
  ])("is refused by %s while an element is missing, and takes no number", async (_, act) => {
    const of = await registered();
    await draft(of, [disclosed, { outcome: "REFUSED_DELIBERATIVE" }]);
    await of.record(...gatesPassed);
    expect((await act(of)).errors).toEqual([{ code: "LETTER_INCOMPLETE", inputPath: undefined }]);
    expect((await of.refused({ kind: "signed", on: "2023-12-15", letter: "外1号" }))[0]?.code).toBe(
      "LETTER_INCOMPLETE",
    );
    await of.record({ kind: "gateReturned", on, gate: "LAW", reason: "缺理由" });
    await draft(of, [disclosed, refusal]);
    await of.record(...gatesPassed);
    expect(at((await sign(of)).data, "signReply.case.letterNumber")).toBe("州某公复〔2023〕1号");
  });

  it("of a letter that a county made in its own system needs its number, and keeps and shows none", async () => {
    const of = await registered({ ledgers: { ...memoryLedgers(), placeOf: () => null } });
    await draft(of, [disclosed, disclosed]);
    // Drafted anew, elsewhere: what was drafted here before says nothing of it.
    await of.record({ kind: "drafted", on, outcome: "DISCLOSED" }, ...gatesPassed);
    expect((await sign(of)).errors).toMatchObject([{ code: "LETTER_INCOMPLETE" }]);
    const { data, errors } = await sign(of, { letter: "外2023-1", key: "again" });
    expect([errors, at(data, "signReply.case")]).toMatchObject([[], { letterNumber: "外2023-1", letter: null }]);
  });

  it("of a request at home is refused without its content, whatever number is given", async () => {
    const of = await registered();
    await of.record({ kind: "drafted", on, outcome: "DISCLOSED" }, ...gatesPassed);
    expect((await sign(of, { letter: "随便" })).errors).toMatchObject([{ code: "LETTER_INCOMPLETE" }]);
  });

  it("is refused while an item of the application is not decided (DOMAIN.md §8.1)", async () => {
    const of = await registered();
    await draft(of, [disclosed]);
    await of.record(...gatesPassed);
    const { letter } = await letterOf(of, "REPLY");
    expect(letter?.missing).toMatchObject([{ element: "EACH_ITEM", item: 2 }]);
    expect((await sign(of)).errors).toMatchObject([{ code: "LETTER_INCOMPLETE" }]);
  });

  it("needs the agency's word or a number", async () => {
    const { word: _, ...wordless } = body;
    const of = await registered({ caseSettings: answeredBy(wordless) });
    await draft(of, [disclosed, disclosed]);
    await of.record(...gatesPassed);
    expect((await sign(of)).errors).toEqual([{ code: "BAD_INPUT", inputPath: "event.letter" }]);
    const { data } = await sign(of, { agencyWord: "州" });
    expect(at(data, "signReply.case.letterNumber")).toBe("州公复〔2023〕1号");
  });

  it("refuses a number that is in use, and passes over one that was given", async () => {
    const of = await registered();
    const letter = "州某公复〔2023〕1号";
    await of.append({
      ledger: bare,
      entries: [{ kind: "x", on, data: { letter }, claim: { among: "letter", number: letter, inputPath: [] } }],
    });
    await draft(of, [disclosed, disclosed]);
    await of.record(...gatesPassed);
    expect((await sign(of, { letter })).errors).toMatchObject([{ code: "NUMBER_TAKEN" }]);
    expect(at((await sign(of, { key: "b" })).data, "signReply.case.letterNumber")).toBe("州某公复〔2023〕2号");
  });
});

describe("a direct suit against a reply (行政复议法 23, DOMAIN.md §8.4)", () => {
  const partial = {
    outcome: "PARTIAL",
    provided: "见附件",
    withheld: [{ part: "联系电话", outcome: "REFUSED_DELIBERATIVE", reasons: "该部分为讨论记录" }],
  };

  it.each<readonly [what: string, items: readonly object[], outcome: string | null, found: boolean]>([
    ["a part is withheld", [disclosed, partial], null, true],
    [
      "an item is refused",
      [{ outcome: "REPEATED", earlierReply: { on: "2023-11-01", number: "1号" } }, refusal],
      "REPEATED",
      true,
    ],
    ["nothing is refused", [disclosed, disclosed], null, false],
  ])("is shown where the reply demands reconsideration first: %s", async (_what, items, outcome, found) => {
    const of = await registered({ today: "2024-03-01" });
    await draft(of, items, outcome === null ? {} : { outcome });
    await of.record(...gatesPassed);
    const signed = await of.ask(signing.replace("2023-12-15", "2024-01-05"), { key: "sign" });
    expect(signed.errors).toEqual([]);
    const text = at(signed.data, "signReply.case.letter.text") as string;
    expect(text.includes("60日内先向")).toBe(found);
    await of.record(
      { kind: "dispatched", on: "2024-01-05", delivery: "POST" },
      { kind: "sued", on: "2024-02-01", afterReview: false },
    );
    const { data } = await of.ask("query ($id: ID!) { request(id: $id) { case { findings { code } } } }");
    expect(at(data, "request.case.findings")).toEqual(found ? [{ code: "SUIT_WITHOUT_REVIEW" }] : []);
  });
});

describe("a letter of the course of a case", () => {
  const consulted = { kind: "consulted", on: "2023-12-04", id: "c1", whom: "THIRD_PARTY", name: "某公司" };
  const extended = { kind: "extended", on: "2023-12-05", workingDays: 10, approvedBy: "王" };

  it("is numbered in the series of its kind, kept, and told in the reply", async () => {
    const of = await registered();
    await of.record({ ...consulted, letterInput: { information: "报价" } });
    await of.record({ ...extended, agencyWord: "州某" });
    const kept = await letterOf(of, "CONSULTATION", {}, { number: "州某公征〔2023〕1号" });
    expect(kept.letter).toMatchObject({
      number: "州某公征〔2023〕1号",
      title: "颍州区某局政府信息公开第三方征求意见书",
    });
    expect((await letterOf(of, "EXTENSION", {}, { number: "州某公延〔2023〕1号" })).letter?.complete).toBe(true);
    const { letter } = await letterOf(of, "REPLY", { items: [disclosed, disclosed] });
    expect(letter?.text).toContain("（州某公征〔2023〕1号）");
    expect(letter?.text).toContain("（州某公延〔2023〕1号）");
  });

  it("is a receipt of registration, numbered in a series of its own and issued once (Art 45)", async () => {
    const of = await registered();
    await of.record({ kind: "receiptIssued", on: "2023-12-04" });
    const { letter } = await letterOf(of, "RECEIPT", {}, { number: "州某公回〔2023〕1号" });
    expect(letter?.text).toContain("州某公回〔2023〕1号\n\n李文清：");
    expect(letter?.text).toContain("登记编号：341202-2023-0001");
    const again = await of.refused({ kind: "receiptIssued", on: "2023-12-04" });
    expect(again).toMatchObject([{ code: "CASE_REFUSED" }]);
    const preview = await letterOf(of, "RECEIPT");
    expect(preview.letter?.text).toContain("州某公回〔2023〕\u3000号");
  });

  it("is a notice to a third party that hasn't consented, numbered in a series of its own (Art 32)", async () => {
    const of = await registered();
    const told = { kind: "thirdPartyTold", on: "2023-12-07", id: "c1" };
    await of.record(consulted, { kind: "consultationReceived", on: "2023-12-05", id: "c1" });
    expect(await of.refused({ ...told, letter: "外告1号" })).toMatchObject([{ code: "CASE_REFUSED" }]);
    await of.record({ kind: "opinionIn", on: "2023-12-06", id: "c1", consents: false });
    expect((await of.refused(told))[0]?.code).toBe("LETTER_INCOMPLETE");
    await of.record({ ...told, letterInput: { information: "报价", reasons: "公共安全" } });
    const { letter } = await letterOf(of, "OVERRIDE", {}, { number: "州某公告〔2023〕1号" });
    expect(letter?.text).toContain("州某公告〔2023〕1号\n\n某公司：");
    expect(letter?.text).toContain("本机关于2023年12月6日收到你单位不同意公开的意见");
  });

  it("objects for no third party whose opinion said neither (Art 32)", async () => {
    const of = await registered();
    await of.record(
      consulted,
      { kind: "consultationReceived", on: "2023-12-05", id: "c1" },
      { kind: "opinionIn", on: "2023-12-06", id: "c1", consents: null },
      {
        kind: "thirdPartyTold",
        on: "2023-12-07",
        id: "c1",
        letterInput: { information: "报价", reasons: "公共安全" },
      },
    );
    const { letter } = await letterOf(of, "OVERRIDE", {}, { number: "州某公告〔2023〕1号" });
    expect(letter?.text).toContain("收到你单位的意见，其中未明确表示是否同意公开");
  });

  it("is never left out of an event that is nothing but its letter", async () => {
    const of = await registered({ caseSettings: answeredBy() });
    expect(await of.refused({ kind: "receiptIssued", on: "2023-12-04" })).toEqual([
      { code: "BAD_INPUT", inputPath: "event.letter" },
    ]);
    await of.record({ kind: "receiptIssued", on: "2023-12-04", letter: "外回1号" });
  });

  it("is refused while it lacks something", async () => {
    expect((await (await registered()).refused({ ...consulted, letterInput: {} }))[0]?.code).toBe("LETTER_INCOMPLETE");
  });

  it("was made elsewhere where only its number is entered", async () => {
    const of = await registered();
    await of.record({ ...extended, letter: "外延1号" });
    expect((await letterOf(of, "EXTENSION", {}, { number: "外延1号" })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  });

  it("states the fee that is entered (109号)", async () => {
    const of = await registered();
    const fee = {
      kind: "feeNoticed",
      on: "2023-12-05",
      amountYuan: 100,
      letterInput: { itemsBefore: 10, itemCount: 2 },
    };
    expect(await of.refused(fee)).toEqual([{ code: "BAD_INPUT", inputPath: "event.amountYuan" }]);
    await of.record({ ...fee, amountYuan: 200 });
    const { letter } = await letterOf(of, "FEE", {}, { number: "州某公收〔2023〕1号" });
    expect(letter?.text).toContain("收取信息处理费200元");
  });

  it("tells those who don't see the application nothing of the month by what it refuses: what they give stands", async () => {
    const of = await registered();
    const { source, ledgers } = of.context;
    const later = "Request:home:3";
    const masked = county({ source, ledgers, viewer: { ...reviewer, key: "k2", role: "EDITOR" } }, later);
    await masked.append({
      ledger: later,
      entries: [{ kind: "received", on: "2023-12-02", data: { channel: "IN_PERSON" } }],
      enclosures: [{ name: "application", body: { ...form } }],
    });
    await masked.record({ kind: "registered", on: "2023-12-02" });
    // Two items are on record before it.
    const fee = (amountYuan: number, given: object) => ({
      ...{ kind: "feeNoticed", on: "2023-12-05", amountYuan },
      letterInput: { itemCount: 9, ...given },
    });
    expect((await masked.refused(fee(100, {})))[0]?.code).toBe("LETTER_INCOMPLETE");
    expect((await masked.refused(fee(100, { itemsBefore: 1 })))[0]?.code).toBe("LETTER_INCOMPLETE");
    expect(await masked.refused(fee(100, { itemsBefore: 3 }))).toMatchObject([{ code: "BAD_INPUT" }]);
    await masked.record(fee(200, { itemsBefore: 3 }));
  });

  it.each<readonly [role: Viewer["role"], told: string]>([
    ["REVIEWER", "200"],
    ["EDITOR", "another amount"],
  ])("tells %s of another amount as far as they see whose application it is (PIPL Art 6)", async (role, told) => {
    const of = await registered();
    const event = {
      kind: "feeNoticed",
      on: "2023-12-05",
      amountYuan: 100,
      letterInput: { itemsBefore: 10, itemCount: 2 },
    };
    const entering = recordEvent(
      { id, seen: of.seen, event: event as EventGiven, idempotencyKey: "fee" },
      { ...of.context, viewer: { ...reviewer, role } },
    );
    await expect(entering).rejects.toMatchObject({ parameters: { detail: { en: expect.stringContaining(told) } } });
  });
});

describe("a registration number in the pattern of the body that answers", () => {
  it("goes on after the largest on record, which need not be the last in order", async () => {
    const numbered = ["9", "10"].map((serial, at) => ({
      key: `n${at}`,
      registrationNumber: `州某申〔2023〕${serial}号`,
    }));
    const Request = [{ key: "1", channel: "IN_PERSON", receivedOn: "2023-12-01" }, ...numbered];
    const of = county({
      source: memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } }),
      caseSettings: answeredBy({ ...body, registrationNumber: "{code}申〔{yyyy}〕{seq}号" }),
    });
    await of.record(
      { kind: "received", on: "2023-12-01", channel: "IN_PERSON" },
      { kind: "registered", on: "2023-12-01" },
    );
    const { data } = await of.ask("query ($id: ID!) { request(id: $id) { case { registrationNumber } } }");
    expect(at(data, "request.case.registrationNumber")).toBe("州某申〔2023〕11号");
  });
});
