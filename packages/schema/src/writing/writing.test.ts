import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../context.js";
import { ask, at } from "../testing/ask.js";
import { fixedContext } from "../testing/fixed-context.js";
import { memorySource } from "../testing/memory-source.js";
import type { WriteRequest } from "../writes.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const operator: Viewer = { key: "k2", label: "运维", role: "OPERATOR", regions: ["341202"] };

interface OrganizationInput {
  readonly key: string;
  readonly name: string;
  readonly organizationCode?: string | null;
}

/** A context whose writes are remembered, so that nothing is written where nothing should be. */
function county(
  viewer: Viewer | null = editor,
  organization: OrganizationInput = { key: "o1", name: "颍州区人民政府办公室" },
): Context & { readonly submitted: WriteRequest[] } {
  const source = memorySource({
    id: "yingzhou",
    regions: ["341202"],
    records: {
      Document: [
        {
          key: "1",
          title: "旧题",
          kind: "NORMATIVE",
          publishedAt: "2023-01-01T00:00:00.000000+08:00",
          expiresOn: "2025-01-01",
        },
      ],
      Organization: [{ ...organization }],
    },
  });
  const context = fixedContext({ source, viewer, cityRegion: "341200" });
  const submitted: WriteRequest[] = [];
  const writes = {
    ...context.writes,
    submit: (...[request, ...others]: Parameters<typeof context.writes.submit>) => {
      submitted.push(request);
      return context.writes.submit(request, ...others);
    },
  };
  return { ...context, writes, submitted };
}

const publish = `mutation ($input: PublishDocumentInput!, $key: String = "k") {
  publishDocument(input: $input, idempotencyKey: $key) {
    receipt { action entity region state source recordId version indexNumber by intendedAt doneAt idempotencyKey }
    document { id title version publisher { name } attachments { name url size } }
  }
}`;
const good = {
  region: "341202",
  title: " 关于某事的通知 ",
  kind: "NORMATIVE",
  publishedAt: "2023-05-01T00:00:00Z",
  publisher: "Organization:yingzhou:o1",
  keywords: ["甲", "乙"],
  attachments: [{ name: "附件.pdf", url: "/a.pdf" }],
};

/** One database of two districts and the city above them, which an EDITOR of the first writes to. */
function shared(): Context {
  const source = memorySource({
    id: "shared",
    regions: ["341200", "341202", "341203"],
    records: {
      Document: [],
      Organization: ["341200", "341202", "341203", "341202001"].map((region) => ({
        key: region,
        name: region,
        region,
      })),
    },
  });
  return fixedContext({ source, viewer: editor, cityRegion: "341200" });
}

describe("the publisher of a document of 341202, in a source of several regions (条例 Art 10)", () => {
  it.each([
    ["of the region itself", "341202", []],
    ["of a subdistrict within it", "341202001", []],
    ["of the city above it", "341200", []],
    ["of the neighbour", "341203", [{ code: "BAD_INPUT", inputPath: "input.publisher" }]],
  ])("may be one %s, or is refused", async (_, publisher, refusals) => {
    const context = shared();
    const { errors } = await ask(publish, context, {
      input: { ...good, publisher: `Organization:shared:${publisher}` },
    });
    expect(errors).toEqual(refusals);
  });
});

describe("an index number that the caller gives (DOMAIN.md §4.1)", () => {
  const refusal = [{ code: "BAD_INPUT", inputPath: "input.indexNumber" }];
  it.each([
    ["the publisher's code", "003158495", "003158495/202305-00007", []],
    ["its printed code without hyphen", "00315849-5", "003158495/202305-00007", []],
    ["another body's code", "003158495", "003110926/202305-99999", refusal],
    ["another body's credit code", "003158495", "11341702486344515H/202305-00013", refusal],
    ["the credit code that holds it", "486344515", "11341702486344515H/202305-00013", []],
    ["any code, where the publisher has none", null, "003110926/202305-00001", []],
    ["one digit only", null, "003110926/202305-1", refusal],
  ])("has %s, or nothing is written", async (_, organizationCode, indexNumber, refusals) => {
    const organization = { key: "o1", name: "颍州区人民政府办公室", organizationCode };
    const context = county(editor, organization);
    const { errors } = await ask(publish, context, { input: { ...good, indexNumber } });
    expect(errors).toEqual(refusals);
    expect(context.submitted).toHaveLength(1 - refusals.length);
  });
});

describe("publishing", () => {
  it("writes canonical values and gives the receipt and the record", async () => {
    const context = county();
    const { data, errors } = await ask(publish, context, { input: good });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      publishDocument: {
        receipt: expect.objectContaining({
          action: "publish",
          state: "DONE",
          region: "341202",
          recordId: "Document:yingzhou:2",
        }),
        document: {
          id: "Document:yingzhou:2",
          title: "关于某事的通知",
          version: "1",
          publisher: { name: "颍州区人民政府办公室" },
          attachments: [{ name: "附件.pdf", url: "/a.pdf", size: null }],
        },
      },
    });
    expect(context.submitted[0]?.values).toMatchObject({ publishedAt: "2023-05-01T08:00:00.000000+08:00" });
    expect(context.submitted[0]?.values).not.toHaveProperty("region");
  });

  it("gives the same receipt for the same key", async () => {
    const context = county();
    const once = await ask(publish, context, { input: good });
    const twice = await ask(publish, context, { input: good });
    expect(twice).toEqual(once);
    const { errors } = await ask(publish, context, { input: { ...good, title: "另一件" } });
    expect(errors).toMatchObject([{ code: "IDEMPOTENCY_CONFLICT" }]);
  });

  it.each([
    [{ title: " " }, "BAD_INPUT", "input.title"],
    [{ title: "长".repeat(1001) }, "BAD_INPUT", "input.title"],
    [{ title: "a\u0000b" }, "BAD_INPUT", "input.title"],
    [{ title: "半个\ud83d" }, "BAD_INPUT", "input.title"],
    [{ topic: "\ude00半个" }, "BAD_INPUT", "input.topic"],
    [{ kind: "UNKNOWN" }, "BAD_INPUT", "input.kind"],
    [{ region: "110000" }, "UNKNOWN_REGION", "input.region"],
    [{ publishedAt: "yesterday" }, "BAD_DATE", "input.publishedAt"],
    [{ writtenDate: "2023-02-30" }, "BAD_DATE", "input.writtenDate"],
    [{ writtenDate: "2023-05-02" }, "BAD_INPUT", "input.publishedAt"],
    [{ effectiveFrom: "2023-05-02", expiresOn: "2023-05-01" }, "BAD_INPUT", "input.expiresOn"],
    [{ effectiveFrom: "2023-05-02", repealedOn: "2023-05-01" }, "BAD_INPUT", "input.repealedOn"],
    [{ publisher: "o1" }, "BAD_INPUT", "input.publisher"],
    [{ keywords: ["甲", " "] }, "BAD_INPUT", "input.keywords.1"],
    [{ keywords: Array.from({ length: 101 }, String) }, "BAD_INPUT", "input.keywords"],
    [{ attachments: [{ name: "a", url: " " }] }, "BAD_INPUT", "input.attachments.0.url"],
    [{ attachments: [{ name: "a", url: "b", sha256: "00" }] }, "BAD_INPUT", "input.attachments.0.sha256"],
    [{ attachments: [{ name: "a", url: "b", size: -1 }] }, "BAD_INPUT", "input.attachments.0.size"],
  ])("refuses %j and writes nothing", async (wrong, code, inputPath) => {
    const context = county();
    const { errors } = await ask(publish, context, { input: { ...good, ...wrong } });
    expect(errors).toEqual([{ code, inputPath }]);
    expect(context.submitted).toEqual([]);
  });

  it.each(["", "  ", "k".repeat(101)])("refuses the idempotency key %j", async (key) => {
    const context = county();
    const { errors } = await ask(publish, context, { input: good, key });
    expect(errors).toEqual([{ code: "BAD_INPUT", inputPath: "idempotencyKey" }]);
    expect(context.submitted).toEqual([]);
  });

  it("tells all problems at once", async () => {
    const input = { ...good, title: "", writtenDate: "x", expiresOn: "2023-01-01", effectiveFrom: "2023-02-01" };
    const { errors } = await ask(publish, county(), { input });
    expect(errors).toEqual([
      {
        code: "BAD_INPUT",
        inputPath: "input.title",
        problems: ["input.title", "input.writtenDate", "input.expiresOn"],
      },
    ]);
  });

  it("needs a key", async () => {
    expect(await ask(publish, county(null), { input: good })).toMatchObject({ errors: [{ code: "KEY_REQUIRED" }] });
  });
});

describe("revising", () => {
  const revise = `mutation ($input: ReviseDocumentInput!, $id: ID = "Document:yingzhou:1", $version: String = "1") {
    reviseDocument(id: $id, expectedVersion: $version, input: $input, idempotencyKey: "r") { receipt { version } document { title expiresOn } }
  }`;

  it("changes what is given, and removes what is null", async () => {
    const { data, errors } = await ask(revise, county(), { input: { title: "新题", expiresOn: null } });
    expect(errors).toEqual([]);
    expect(at(data, "reviseDocument")).toEqual({
      receipt: { version: "2" },
      document: { title: "新题", expiresOn: null },
    });
  });

  it.each([
    [{ input: { title: null } }, "BAD_INPUT", "input.title"],
    [{ input: {} }, "BAD_INPUT", "input"],
    [{ input: { effectiveFrom: "2025-02-01" } }, "BAD_INPUT", "input.expiresOn"],
    [{ input: { title: "新题" }, version: "7" }, "VERSION_CONFLICT", undefined],
    [{ input: { title: "新题" }, id: "Organization:yingzhou:o1" }, "BAD_INPUT", "id"],
    [{ input: { title: "新题" }, id: "Document:yingzhou:9" }, "NOT_FOUND", undefined],
  ])("refuses %j", async (variables, code, inputPath) => {
    const { errors } = await ask(revise, county(), variables);
    expect(errors).toEqual([{ code, inputPath }]);
  });
});

describe("withdrawing", () => {
  const withdraw =
    'mutation { withdrawDocument(id: "Document:yingzhou:1", idempotencyKey: "w") { receipt { state } document { id } } }';

  it("takes the record out, once", async () => {
    const context = county();
    const once = await ask(withdraw, context);
    expect(once).toEqual({ data: { withdrawDocument: { receipt: { state: "DONE" }, document: null } }, errors: [] });
    expect(await ask(withdraw, context)).toEqual(once);
    expect(await ask('{ document(id: "Document:yingzhou:1") { id } }', context)).toMatchObject({
      data: { document: null },
    });
  });
});

describe("receipts and audit", () => {
  it("can be asked for later", async () => {
    const context = county(operator);
    await ask(publish, context, { input: good, key: "once" });
    const { data, errors } = await ask(
      `{ receipt(region: "341202", idempotencyKey: "once") { state recordId }
         none: receipt(region: "341202", idempotencyKey: "never") { state }
         audit(region: "341202", limit: 5) { action result idempotencyKey region } }`,
      context,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      receipt: { state: "DONE", recordId: "Document:yingzhou:2" },
      none: null,
      audit: [{ action: "publish", result: "DONE", idempotencyKey: "once", region: "341202" }],
    });
  });

  it.each([
    ['receipt(region: "341202", idempotencyKey: "x") { state }', null, "KEY_REQUIRED", undefined],
    ['audit(region: "341202") { at }', null, "KEY_REQUIRED", undefined],
    ['audit(region: "341202") { at }', editor, "NOT_PERMITTED", undefined],
    ['audit(region: "999999") { at }', operator, "UNKNOWN_REGION", "region"],
    ['audit(region: "341202", limit: 101) { at }', operator, "PAGE_TOO_LARGE", "limit"],
  ] as const)("refuse %s", async (field, viewer, code, inputPath) => {
    const { errors } = await ask(`{ ${field} }`, county(viewer));
    expect(errors).toEqual([{ code, inputPath }]);
  });
});
