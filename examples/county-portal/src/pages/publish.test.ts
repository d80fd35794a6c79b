import { describe, expect, it } from "vitest";
import { openPortal, Refused } from "../testing/visit.js";

const form = {
  key: "key-1",
  title: " 通知 ",
  kind: "NORMATIVE",
  publishedAt: "2024-01-01T09:00",
  keywords: "消费、 通知，",
  body: "一\n<b>二</b>",
};

describe("publishing", () => {
  it("writes once under the form's key, and leads to the receipt", async () => {
    const { send, asked } = await openPortal({}, "secret");
    const { status, headers } = await send(form);
    expect([status, headers.get("location")]).toEqual([303, "/receipts/key-1"]);
    expect(asked).toEqual([
      {
        operation: "documents_publish",
        key: "Bearer secret",
        variables: {
          idempotencyKey: "key-1",
          input: {
            region: "341202",
            title: "通知",
            kind: "NORMATIVE",
            declaredValidity: "VALID",
            publishedAt: "2024-01-01T09:00:00+08:00",
            keywords: ["消费", "通知"],
            body: "<p>一</p><p>&#60;b&#62;二&#60;/b&#62;</p>",
          },
        },
      },
    ]);
  });

  it("shows the receipt, also of what never happened", async () => {
    const { visit } = await openPortal({}, "secret");
    const { text } = await visit("/receipts/key-1");
    for (const part of ["已写入", "2024-01-01 09:00", "003543019/202401-00001", "/documents/Document%3Ayingzhou%3A9"])
      expect(text).toContain(part);
    const never = await openPortal({ receipts_get: { receipt: null } }, "secret");
    expect((await never.visit("/receipts/key-1")).status).toBe(404);
  });

  it("says at the field what is wrong, keeps what was typed, and takes a new key", async () => {
    const refused = new Refused("BAD_DATE", 400, ["input", "writtenDate"]);
    const { send } = await openPortal({ documents_publish: refused }, "secret");
    const { status, text } = await send(form);
    expect(status).toBe(400);
    expect(text).toContain('<p class="wrong" id="writtenDate-wrong">what of BAD_DATE</p>');
    expect(text).toContain('value="通知"');
    expect(text).not.toContain('value="key-1"');
  });

  it("tells of an index number that can't be allocated at its field", async () => {
    const refused = new Refused("BAD_INPUT", 400, ["indexNumber"]);
    const { send } = await openPortal({ documents_publish: refused }, "secret");
    expect((await send(form)).text).toContain('id="indexNumber-wrong">what of BAD_INPUT<');
  });

  it("keeps the key where the write may have happened", async () => {
    const { send } = await openPortal({ documents_publish: new Refused("WRITE_UNCERTAIN", 503) }, "secret");
    const { text } = await send(form);
    expect(text).toContain('value="key-1"');
    expect(text).toContain('href="/receipts/key-1"');
  });

  it("takes a new key where the old one is another document's, and shows that one's receipt", async () => {
    const { send } = await openPortal({ documents_publish: new Refused("IDEMPOTENCY_CONFLICT", 409) }, "secret");
    const { status, text } = await send(form);
    expect(status).toBe(409);
    expect(text).not.toContain('value="key-1"');
    expect(text).toContain('href="/receipts/key-1"');
  });

  it("reads without the key", async () => {
    const { visit, asked } = await openPortal({}, "secret");
    await visit("/");
    await visit("/publish");
    expect(asked.filter(({ key }) => key !== undefined)).toEqual([]);
  });
});

describe("a form", () => {
  it.each([
    ["without our token", { token: "" }, {}, 403],
    ["from another site", {}, { "sec-fetch-site": "cross-site" }, 403],
    ["that is none", {}, { "content-type": "text/plain" }, 413],
    ["that is too large", { body: "a".repeat(1_000_001) }, {}, 413],
  ])("%s is not taken", async (_, change, headers, expected) => {
    const { send, asked } = await openPortal({}, "secret");
    expect((await send({ ...form, ...change }, headers as Record<string, string>)).status).toBe(expected);
    expect(asked).toEqual([]);
  });

  it("sent to a page that only shows is refused", async () => {
    const { visit } = await openPortal({}, "secret");
    expect((await visit("/library", { method: "POST", body: "a=b" })).status).toBe(405);
  });
});
