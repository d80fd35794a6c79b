import { describe, expect, it } from "vitest";
import { openPortal, Refused } from "../testing/visit.js";

type Opened = Awaited<ReturnType<typeof openPortal>>;

const form = {
  token: "token",
  key: "key-1",
  kind: "NATURAL_PERSON",
  name: " 张三 ",
  documentKind: "RESIDENT_IDENTITY",
  number: "341202199001010010",
  phone: "13855801234",
  title: "征地<补偿>方案",
  carrierForm: "PAPER",
  obtainWay: "POST",
};
const post = ({ visit }: Opened, path: string, fields: Readonly<Record<string, string>>, language = "zh") =>
  visit(`${path}?lang=${language}`, { method: "POST", body: new URLSearchParams(fields) });

describe("applying for disclosure", () => {
  it("submits once under the form's key, with what was filled in, and shows the query code", async () => {
    const portal = await openPortal({}, "secret");
    const { status, text } = await post(portal, "/apply", form);
    expect(status).toBe(200);
    for (const part of ["登记回执", "K7QM-3XRD-92TH", "登记后告知", "未载明获取信息的方式", "第二十九条"])
      expect(text).toContain(part);
    expect(portal.asked).toEqual([
      {
        operation: "requests_submit",
        key: "Bearer secret",
        forwarded: undefined,
        variables: {
          region: "341202",
          channel: "INTERNET",
          receivedOn: "2024-01-01",
          agencyKind: "GOVERNMENT",
          idempotencyKey: "key-1",
          form: {
            applicants: [
              {
                kind: "NATURAL_PERSON",
                name: "张三",
                document: { kind: "RESIDENT_IDENTITY", number: "341202199001010010" },
                contact: { phone: "13855801234" },
              },
            ],
            items: [{ title: "征地<补偿>方案" }],
            carrierForm: "PAPER",
            obtainWay: "POST",
          },
        },
      },
    ]);
    expect((await post(portal, "/apply", form, "en")).text).toContain("Registration receipt");
  });

  it("says that a county takes applications in a system of its own, and keeps what was typed", async () => {
    const portal = await openPortal({ requests_submit: new Refused("NOT_WRITABLE", 409) }, "secret");
    const { status, text } = await post(portal, "/apply", form);
    expect(status).toBe(409);
    expect(text).toContain("由其自有系统受理");
    expect(text).toContain('value="征地&#60;补偿&#62;方案"');
    expect((await post(portal, "/apply", form, "en")).text).toContain("in a system of its own");
  });

  it("says at the field what is wrong, and takes a new key", async () => {
    const path = ["form", "applicants", "0", "phone"];
    const portal = await openPortal({ requests_submit: new Refused("BAD_INPUT", 400, path) }, "secret");
    const { text } = await post(portal, "/apply", form);
    expect(text).toContain('<p class="wrong" id="phone-wrong">what of BAD_INPUT</p>');
    expect(text).not.toContain('value="key-1"');
  });

  it("keeps the key where the request may have been made", async () => {
    const portal = await openPortal({ requests_submit: new Refused("WRITE_UNCERTAIN", 503) }, "secret");
    expect((await post(portal, "/apply", form)).text).toContain('value="key-1"');
  });

  it("is there with a key and from our own form only", async () => {
    expect((await (await openPortal()).visit("/apply")).status).toBe(404);
    const portal = await openPortal({}, "secret");
    expect((await post(portal, "/apply", { ...form, token: "" })).status).toBe(403);
    expect((await portal.visit("/apply")).text).toContain('<form class="publish" method="post" action="/apply"');
    expect(portal.asked).toEqual([]);
  });
});

describe("following a request", () => {
  const own = { number: "341202-2023-0001", code: "K7QM-3XRD-92TH", name: "张三" };

  it("shows state, dates and reply, asks without the key, and keeps the code out of addresses", async () => {
    const portal = await openPortal({}, "secret");
    const { status, text } = await post(portal, "/progress", own);
    expect(status).toBe(200);
    for (const part of ["已送出", "2023-12-29", "予以公开", "<p>经检索，现予公开。</p>"]) expect(text).toContain(part);
    expect(text).not.toContain(own.code);
    const variables = { registrationNumber: own.number, queryCode: own.code, name: own.name };
    const asked = { operation: "requests_progress", key: undefined, variables };
    expect(portal.asked).toEqual([{ ...asked, forwarded: expect.stringContaining("127.0.0.1") }]);
    expect((await post(portal, "/progress", own, "en")).text).toContain("How the request stands");
  });

  it.each([
    ["REQUEST_NOT_RECOGNISED", 404],
    ["TOO_MANY_ATTEMPTS", 429],
  ])("tells of %s in the form", async (code, expected) => {
    const portal = await openPortal({ requests_progress: new Refused(code, expected) });
    const { status, text } = await post(portal, "/progress", own);
    expect(status).toBe(expected);
    expect(text).toContain(`what of ${code}`);
    expect(text).toContain('value="341202-2023-0001"');
  });

  it("is open without a key", async () => {
    const { status, text } = await (await openPortal()).visit("/progress?lang=en");
    expect([status, text.includes("Follow a request")]).toEqual([200, true]);
    expect(text).not.toContain('href="/apply"');
  });
});
