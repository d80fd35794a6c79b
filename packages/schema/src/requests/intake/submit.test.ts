import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import { ask, at } from "../../testing/ask.js";
import { fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";
import type { RecordInput } from "../../testing/records.js";

const clerk: Viewer = { key: "k1", label: "颍州区", role: "HANDLER", regions: ["341202", "341203"] };

/** A county whose requests are at home, and one that has a table of its own: of that, home holds none. */
function city(viewer: Viewer | null = clerk): Context {
  const regions = ["341202", "341203"];
  const records = { Request: [], Organization: [{ key: "o1", name: "区政府办", region: "341202" }] };
  const source = memorySource({ id: "home", regions, records, holds: { Request: ["341202"] } });
  return fixedContext({ source, viewer });
}

/** 341202199001010010 by GB 11643. */
const zhang = {
  kind: "NATURAL_PERSON",
  name: "张三",
  document: { kind: "RESIDENT_IDENTITY", number: "341202199001010010" },
  contact: { phone: "13855801234", address: "颍州区清河路1号" },
};
const form = {
  applicants: [zhang],
  items: [{ title: "2022年度征地补偿安置方案" }],
  carrierForm: "PAPER",
  obtainWay: "POST",
};
const application = {
  region: "341202",
  channel: "IN_PERSON",
  receivedOn: "2023-12-01",
  agencyKind: "GOVERNMENT",
  form,
};

const mutation = `mutation ($region: RegionCode!, $channel: RequestChannel!, $receivedOn: Date!, $agency: ID, $agencyKind: AgencyKind!,
  $form: ApplicationInput!, $evidence: ReceiptEvidenceInput, $confirmation: ConfirmationInput, $key: String!) {
  submitRequest(region: $region, channel: $channel, receivedOn: $receivedOn, agency: $agency, agencyKind: $agencyKind,
    form: $form, evidence: $evidence, confirmation: $confirmation, idempotencyKey: $key) {
    request { id region channel applicantKind applicantName agency { name } agencyKind receivedOn closedOn outcome registrationNumber }
    case { version status { code } events { kind on evidence { kind reference note } } duplicates { compared } }
    queryCode findings { code path article { zh } } duplicates { compared hints { id reasons { code similarity } } }
  }
}`;

const submit = (context: Context, given: object = {}, key = "a") =>
  ask(mutation, context, { ...application, key, ...given });
const submitted = async (context: Context, given: object = {}, key = "a") => {
  const { data, errors } = await submit(context, given, key);
  expect(errors).toEqual([]);
  return at(data, "submitRequest") as { request: { id: string } & Record<string, unknown> } & Record<string, unknown>;
};

describe("submitting an application", () => {
  it("makes the request, its ledger and its query code", async () => {
    const context = city();
    const { request, queryCode, ...rest } = await submitted(context, { agency: "Organization:home:o1" });
    expect(request).toMatchObject({
      region: "341202",
      channel: "IN_PERSON",
      applicantKind: "NATURAL_PERSON",
      applicantName: "张*",
      agency: { name: "区政府办" },
      agencyKind: "GOVERNMENT",
      receivedOn: "2023-12-01",
      closedOn: null,
    });
    expect(queryCode).toBe(`CODE-${request.id}`);
    expect(rest).toMatchObject({
      case: { version: 1, status: { code: "RECEIVED" }, events: [{ kind: "received", on: "2023-12-01" }] },
      findings: [],
      duplicates: { compared: 0, hints: [] },
    });
    const enclosed = await context.ledgers.enclosed("341202", [request.id], "application", context.call);
    expect(enclosed.get(request.id)).toMatchObject({ ...form, agency: "Organization:home:o1" });
  });

  it("makes the same request under the same key, and refuses another one under it", async () => {
    const context = city();
    const once = await submitted(context);
    expect(await submitted(context)).toEqual(once);
    expect((await submitted(context, {}, "b")).request.id).not.toBe(once.request.id);
    const { errors } = await submit(context, { agencyKind: "DEPARTMENT" });
    expect(errors).toEqual([{ code: "IDEMPOTENCY_CONFLICT", inputPath: undefined }]);
  });

  // Art 31: the day of confirmation where both sides have to confirm.
  it.each([
    ["INTERNET", undefined, "AWAITING_CONFIRMATION", null],
    ["FAX", { way: "PHONE", on: "2023-12-04" }, "RECEIVED", "2023-12-04"],
    ["POST_SIGNED", undefined, "RECEIVED", "2023-12-01"],
    ["ORAL", undefined, "RECEIVED", "2023-12-01"],
  ])("by %s has its legal day of receipt", async (channel, confirmation, status, receivedOn) => {
    expect(await submitted(city(), { channel, confirmation })).toMatchObject({
      request: { receivedOn },
      case: { status: { code: status } },
    });
  });

  it("proves signed post by its slip, and says what the slip lacks", async () => {
    const channel = "POST_SIGNED";
    const evidence = { waybill: "1012345678901", signer: "李四", signedAt: "2023-12-01T15:20:00+08:00" };
    expect(await submitted(city(), { channel, evidence })).toMatchObject({
      findings: [],
      case: { events: [{ evidence: [{ kind: "WAYBILL", reference: "1012345678901" }] }] },
    });
    const { findings } = await submitted(city(), { channel, evidence: { waybill: "12" } });
    expect((findings as { code: string }[]).map(({ code }) => code)).toEqual(["WAYBILL_DOUBTFUL", "RECEIPT_UNPROVED"]);
  });

  it("finds what is missing by Art 29 and what is doubtful, and takes it all the same", async () => {
    const applicant = { ...zhang, name: " ", document: { kind: "RESIDENT_IDENTITY", number: "341202199001010011" } };
    const given = { applicants: [applicant], items: [{}] };
    const { findings } = await submitted(city(), { form: given });
    expect(findings).toEqual([
      { code: "NO_NAME", path: "form.applicants.0.name", article: { zh: "《政府信息公开条例》第二十九条" } },
      { code: "ITEM_UNDESCRIBED", path: "form.items.0", article: { zh: "《政府信息公开条例》第二十九条" } },
      { code: "NO_CARRIER_FORM", path: "form.carrierForm", article: { zh: "《政府信息公开条例》第二十九条" } },
      { code: "NO_OBTAIN_WAY", path: "form.obtainWay", article: { zh: "《政府信息公开条例》第二十九条" } },
      { code: "IDENTITY_NUMBER_DOUBTFUL", path: "form.applicants.0.document.number", article: null },
    ]);
  });

  it("keeps who acts for several applicants, and finds that the power of attorney is missing", async () => {
    const context = city();
    const agent = { name: "赵六", document: { kind: "OTHER", number: "E12345678" } };
    const applicants = [zhang, { kind: "COMMERCIAL", name: "某公司", contact: { email: "a@example.org" } }];
    const given = { ...form, applicants, agent, purpose: "  " };
    const { request, findings } = await submitted(context, { channel: "ORAL", form: given });
    expect(request.applicantKind).toBe("NATURAL_PERSON");
    expect((findings as { path: string }[]).map(({ path }) => path)).toEqual([
      "form.applicants.1.document",
      "form.agent.authorization",
    ]);
    const kept = await context.ledgers.enclosed("341202", [request.id], "application", context.call);
    expect(kept.get(request.id)).toMatchObject({ agent: { ...agent, authorization: null }, writtenByAgency: true });
    expect(kept.get(request.id)).not.toHaveProperty("purpose");
  });

  it.each([
    ["HANDLER", "SAME_IDENTITY"],
    ["EDITOR", "SAME_APPLICANT"],
  ] as const)("hints at duplicates with reasons that name nobody, to a %s by %s", async (role, code) => {
    const context = city({ ...clerk, role });
    const { request } = await submitted(context);
    const again = await submitted(context, {}, "b");
    expect(again.duplicates).toEqual({
      compared: 1,
      hints: [
        {
          id: request.id,
          reasons: [
            { code, similarity: null },
            { code: "SIMILAR_TEXT", similarity: 1 },
          ],
        },
      ],
    });
  });

  it("compares requests that a county records in a table of its own, by their applicants", async () => {
    const county = (Request: readonly RecordInput[]) =>
      memorySource({ id: "yingdong", regions: ["341203"], records: { Request } });
    const applicant = { applicantName: "张三", applicantPhone: "138 5580 1234", applicantIdentity: null };
    const other = { key: "2", receivedOn: "2023-11-01", applicantName: "某" };
    const source = county([
      { key: "1", receivedOn: "2023-11-01", ...applicant },
      { ...other, applicantName: "张 三", applicantIdentity: "341202900101001" },
      { key: "3", receivedOn: "2023-12-01", applicantPhone: "+86 13855801234", applicantName: "张 三" },
      { key: "4", receivedOn: "2023-12-01" },
    ]);
    const context = fixedContext({ source, viewer: clerk });
    const body = { ...form, agency: null, agencyKind: "GOVERNMENT" };
    const enclosures = [{ name: "application", body }];
    const received = [{ kind: "received", on: "2023-12-01", data: { channel: "IN_PERSON" } }];
    for (const ledger of ["home:9", "yingdong:1", "yingdong:2", "yingdong:3", "yingdong:4"]) {
      const append = {
        region: "341203",
        ledger: `Request:${ledger}`,
        seen: 0,
        entries: received,
        idempotencyKey: ledger,
      };
      await context.ledgers.append(
        { ...append, enclosures: ledger === "home:9" ? enclosures : [] },
        clerk,
        context.call,
      );
    }
    const { data, errors } = await ask(
      "{ requests { nodes { id case { duplicates { compared coverage { complete } hints { id reasons { code } } } } } } }",
      context,
    );
    expect(errors).toEqual([]);
    const found = Object.fromEntries(
      (at(data, "requests.nodes") as { id: string; case: { duplicates: unknown } }[]).map((one) => [
        one.id.slice(-1),
        one.case.duplicates,
      ]),
    );
    const hint = (key: string, code: string) => ({ id: `Request:${key}`, reasons: [{ code }] });
    const all = { compared: 3, coverage: { complete: true } };
    expect(found).toEqual({
      // Whose case home:9 is nobody can tell: no source has its record.
      1: { ...all, hints: [hint("home:9", "SAME_APPLICANT"), hint("yingdong:3", "SAME_NAME_AND_PHONE")] },
      2: { ...all, hints: [hint("home:9", "SAME_APPLICANT")] },
      3: { ...all, hints: [hint("home:9", "SAME_APPLICANT"), hint("yingdong:1", "SAME_NAME_AND_PHONE")] },
      4: null,
    });
  });

  it("finds the same applicant among applications that are too old to be read", async () => {
    const context = city();
    const { request } = await submitted(context);
    const later = { ...context, ledgers: { ...context.ledgers, newestEnclosed: async () => new Map() } };
    const again = await submitted(later, {}, "b");
    // Its record has no text.
    const reasons = [{ code: "SAME_IDENTITY" }, { code: "SIMILAR_TEXT" }];
    expect(again.duplicates).toMatchObject({ compared: 1, hints: [{ id: request.id, reasons }] });
  });

  it("looks for the duplicates of five cases at once, not of more", async () => {
    const context = city();
    for (const key of ["a", "b", "c", "d", "e", "f"]) await submitted({ ...context }, {}, key);
    const { errors } = await ask("{ requests { nodes { case { duplicates { compared } } } } }", { ...context });
    expect(errors).toEqual([{ code: "QUERY_TOO_COSTLY", inputPath: undefined }]);
  });
});

describe("an application that can't be taken", () => {
  it.each<[object, string, string]>([
    [{ form: { ...form, applicants: [] } }, "BAD_INPUT", "form.applicants"],
    [{ form: { ...form, items: Array.from({ length: 200 }, () => ({ title: "a" })) } }, "BAD_INPUT", "form.items"],
    [{ form: { ...form, items: [{ description: "a".repeat(2_000_000) }] } }, "BAD_INPUT", "form.items.0.description"],
    [{ form: { ...form, purpose: "a\u0000" } }, "BAD_INPUT", "form.purpose"],
    [
      { form: { ...form, items: Array.from({ length: 50 }, () => ({ description: "长".repeat(9_000) })) } },
      "BAD_INPUT",
      "form",
    ],
    [{ form: { ...form, applicants: [{ ...zhang, kind: "UNKNOWN" }] } }, "BAD_INPUT", "form.applicants.0.kind"],
    [{ receivedOn: "2023-12-21" }, "BAD_INPUT", "receivedOn"],
    [{ receivedOn: "2023-02-30" }, "BAD_DATE", "receivedOn"],
    [{ channel: "UNKNOWN" }, "BAD_INPUT", "channel"],
    [{ agency: "Organization:home:none" }, "BAD_INPUT", "agency"],
    [{ agency: "Organization:yingzhou:1" }, "BAD_INPUT", "agency"],
    [{ confirmation: { way: "PHONE", on: "2023-12-02" } }, "BAD_INPUT", "confirmation"],
    [{ channel: "FAX", confirmation: { way: "PHONE", on: "2023-11-30" } }, "BAD_INPUT", "confirmation.on"],
    [{ channel: "POST_SIGNED", evidence: { signedAt: "2023-12-02T09:00:00+08:00" } }, "BAD_INPUT", "evidence.signedAt"],
    // Its county registers it in a table of its own.
    [{ region: "341203" }, "NOT_WRITABLE", "region"],
    [{ region: "999999" }, "UNKNOWN_REGION", "region"],
  ])("is refused %#", async (given, code, inputPath) => {
    const context = city();
    expect((await submit(context, given)).errors).toEqual([{ code, inputPath }]);
    expect(at((await ask("{ requests { nodes { id } } }", context)).data, "requests.nodes")).toEqual([]);
  });

  it("makes the record in a county's own table that is written, without what that has no place for", async () => {
    const records = { Request: [], Organization: [{ key: "o1", name: "县政府办" }] };
    const fields = { Request: ["region", "channel", "agency", "agencyKind", "receivedOn"] };
    const source = memorySource({ id: "taihe", regions: ["341202"], records, fields });
    const context = fixedContext({ source, viewer: clerk, ledgers: memoryLedgers({ county: source }) });
    const agency = "Organization:taihe:o1";
    const { request } = await submitted(context, { agency });
    expect(request).toMatchObject({ agency: { name: "县政府办" }, receivedOn: "2023-12-01", applicantName: null });
    expect(request.id).toMatch(/^Request:taihe:/);
    expect((await submitted(context, { agency })).request.id).toBe(request.id);
    const enclosed = await context.ledgers.enclosed("341202", [request.id], "application", context.call);
    expect(enclosed.get(request.id)).toMatchObject({ ...form, agency });
    expect((await submit(context, { agency: "Organization:home:o1" }, "b")).errors).toEqual([
      { code: "BAD_INPUT", inputPath: "agency" },
    ]);
  });

  it("leaves it to a county whose table doesn't take the day of receipt", async () => {
    const source = memorySource({
      id: "taihe",
      regions: ["341202"],
      records: { Request: [] },
      fields: { Request: ["channel"] },
    });
    const context = fixedContext({ source, viewer: clerk, ledgers: memoryLedgers({ county: source }) });
    expect((await submit(context)).errors).toEqual([{ code: "NOT_WRITABLE", inputPath: "region" }]);
  });

  it.each([
    [null, "KEY_REQUIRED"],
    [{ ...clerk, regions: ["341204"] }, "NOT_PERMITTED"],
    [{ ...clerk, role: "READER" as const }, "NOT_PERMITTED"],
  ])("needs a key that may write in the region", async (viewer, code) => {
    expect((await submit(city(viewer))).errors).toEqual([{ code, inputPath: undefined }]);
  });
});
