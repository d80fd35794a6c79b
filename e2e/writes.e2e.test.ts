import { AccessError, type Client, ConflictError, InputError, type Receipt } from "@zwgk/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";
import { type Serving, serve } from "./city/gateway.js";
import { removeWritten, rowsTitled, writable } from "./city/written-documents.js";

/** Titles and idempotency keys of these tests begin with it. */
const mark = "e2e-writes";

let city: DemoCity;

beforeAll(async () => {
  city = await demoCity();
});

afterAll(() => removeWritten(city, mark, mark));

const regionOf = (source: string) => (source === "home" ? "341200" : city.county(source).region);
const writerOf = (source: string): Client => city.client({ apiKey: city.keyOf(regionOf(source)) });

/** An organization that has a code, by which its documents can be numbered. */
async function publisherOf(region: string): Promise<string> {
  const organizations = await city
    .client()
    .organizations.list({ regions: [region], first: 100 })
    .take(100);
  return found(
    organizations.find((one) => one.organizationCode),
    "organization with a code",
  ).id;
}

/** A month in which nobody has published, so that numbers begin with the first. */
const inputOf = async (source: string, title: string, month = "2025-03") => ({
  region: regionOf(source),
  title: `${mark} ${title}`,
  kind: "NORMATIVE" as const,
  publishedAt: `${month}-05T09:30:00+08:00`,
  publisher: await publisherOf(regionOf(source)),
});

describe.each(writable)("writing in %s", (source) => {
  const key = (name: string) => `${mark}-${source}-${name}`;

  it("publishes, revises and withdraws a document in the county's own tables", async () => {
    const client = writerOf(source);
    const region = regionOf(source);
    const more = {
      documentNumber: "阜政办〔2025〕3号",
      writtenDate: "2025-03-01",
      effectiveFrom: "2025-04-01",
      genre: "NOTICE",
      declaredValidity: "VALID",
      disclosureMode: "PROACTIVE",
      summary: "它的概述",
      keywords: ["政务公开", "要点"],
      body: "<p>正文'; DROP TABLE x; --</p>",
    } as const;
    // Where attachments stand in a table of their own, they are read only.
    const files = source === "yingquan" ? [] : [{ name: "附件一.pdf", url: "/files/1.pdf" }];
    const attachments = files.length > 0 ? { attachments: files } : {};
    const given = { ...(await inputOf(source, "通知")), ...more, ...attachments, keywords: [...more.keywords] };
    const published = await client.documents.publish({ input: given, idempotencyKey: key("publish") });
    expect(published.receipt).toMatchObject({
      action: "publish",
      state: "DONE",
      region,
      source,
      indexNumber: expect.stringMatching(/^[0-9A-Z]{9}\/202503-\d{5}$/),
    });
    expect(published.document).toMatchObject({
      id: published.receipt.recordId,
      region,
      ...more,
      title: given.title,
      publishedAt: expect.stringContaining("2025-03-05T09:30:00"),
      publisher: { id: given.publisher },
      attachments: files.length > 0 ? files.map((file) => expect.objectContaining(file)) : null,
    });
    expect(await rowsTitled(city, source, given.title)).toBe(1);

    const { id, version } = found(published.document, "document");
    const input = { title: `${given.title}（修订）`, summary: null };
    const revised = await client.documents.revise({
      id,
      expectedVersion: version ?? "",
      input,
      idempotencyKey: key("revise"),
    });
    expect(revised.document).toMatchObject({
      id,
      title: input.title,
      summary: null,
      documentNumber: more.documentNumber,
    });
    expect(revised.document?.version).not.toBe(version);
    const stale = { id, expectedVersion: version ?? "", input: { title: "谁" }, idempotencyKey: key("stale") };
    await expect(client.documents.revise(stale)).rejects.toMatchObject({ code: "VERSION_CONFLICT" });

    const listed = client.documents.byIndexNumber({
      indexNumber: published.receipt.indexNumber ?? "",
      regions: [region],
    });
    expect((await listed.take(5)).map((one) => one.id)).toEqual([id]);
    const withdrawn = await client.documents.withdraw({ id, idempotencyKey: key("withdraw") });
    expect(withdrawn.receipt).toMatchObject({ action: "withdraw", state: "DONE", recordId: id });
    expect(await client.documents.get({ id })).toBeNull();
    expect(await rowsTitled(city, source, given.title)).toBe(1);

    expect(await client.receipts.get({ region, idempotencyKey: key("publish") })).toEqual(published.receipt);
    const audit = await client.audit.list({ region, limit: 100 });
    const lines = audit.filter((line) => line.idempotencyKey.startsWith(key("")));
    expect(
      lines.map(({ idempotencyKey, action, result, recordId }) => [idempotencyKey, action, result, recordId]),
    ).toEqual([
      [key("withdraw"), "withdraw", "DONE", id],
      [key("stale"), "revise", "VERSION_CONFLICT", id],
      [key("revise"), "revise", "DONE", id],
      [key("publish"), "publish", "DONE", id],
    ]);
  });
});

describe("a document of which a county has lost the second row", () => {
  it.each([
    ["yingshang", "cms_policy_addon", "aid", "cms_policy"],
    ["taihe", "disclosure.document_detail", "document_id", "disclosure.document"],
  ])("is given one again when it is revised: %s", async (source, table, column, main) => {
    const client = writerOf(source);
    const input = { ...(await inputOf(source, "缺附表")), summary: "旧概述" };
    const { document } = await client.documents.publish({ input, idempotencyKey: `${mark}-${source}-lost-1` });
    const own = `SELECT ${column} FROM ${main} WHERE title = $1`;
    await city.sql(source, `DELETE FROM ${table} WHERE ${column} IN (${own})`, [input.title]);
    const { id } = found(document, "document");
    const seen = await client.documents.get({ id });
    expect(seen?.summary).toBeNull();
    const change = { summary: "新概述", expiresOn: "2030-01-01" };
    const expectedVersion = seen?.version ?? "";
    const revised = await client.documents.revise({
      id,
      expectedVersion,
      input: change,
      idempotencyKey: `${mark}-${source}-lost-2`,
    });
    expect(revised.receipt.state).toBe("DONE");
    expect(revised.document).toMatchObject({ id, ...change });
  });
});

describe.each(writable)("what %s can't keep", (source) => {
  const moment = (year: string) => `${year}-12-31T09:30:00+08:00`;
  const [ten, none] = ["十".repeat(500), "无"];
  // A number is given once in the whole city.
  let numbered = 90_000 + 100 * writable.indexOf(source);

  it.each<[string, Record<string, unknown>]>([
    ["a long title", { title: `${mark} ${ten}` }],
    ["a year far ahead", { publishedAt: moment("9999") }],
    ["a time before the epoch", { publishedAt: moment("1969") }],
    ["the first day of the century", { writtenDate: "1900-01-01", summary: ten }],
    ["the last day of all", { expiresOn: "9999-12-31" }],
    ["no number at all", { documentNumber: none }],
    ["a number in another spelling", { documentNumber: "测[2023]2号" }],
    ["keywords with separators", { keywords: ["一；二", "三,四", "五 六"] }],
  ])("is refused by the field, and anything else is read back as it was given: %s", async (name, odd) => {
    numbered += 1;
    const given = await inputOf(source, name);
    const client = writerOf(source);
    // A number begins with its publisher's own code, without the hyphen that some write.
    const { organizationCode } = found(await client.organizations.get({ id: given.publisher }), "publisher");
    const indexNumber = `${organizationCode?.replace("-", "")}/202505-${numbered}`;
    const input = { ...given, ...odd, indexNumber } as never;
    const publish = client.documents.publish({ input, idempotencyKey: `${mark}-${source}-odd-${numbered}` });
    const done = await publish.catch((error: unknown) => error);
    if (done instanceof InputError) {
      const paths = [done, ...done.problems].map((one) => one.inputPath?.at(-1));
      expect(Object.keys(odd)).toEqual(expect.arrayContaining(paths));
      expect(await rowsTitled(city, source, `${mark} ${name}`)).toBe(0);
      return;
    }
    const { document } = done as Awaited<typeof publish>;
    const { publishedAt, documentNumber, ...same } = odd;
    expect(document).toMatchObject(same);
    if (publishedAt) expect(document?.publishedAt).toContain(String(publishedAt).slice(0, 19));
    // Where its mapping says so, a document number is read in the standard's spelling.
    const spelled = [documentNumber, String(documentNumber).replace(/\[(\d+)\]/, "〔$1〕")];
    if (documentNumber) expect(spelled).toContain(document?.documentNumber);
  });
});

describe("who may write, and where", () => {
  it("is nobody without a key, nobody with a key that is none, and nobody with another county's", async () => {
    const input = await inputOf("yingzhou", "别处");
    const idempotencyKey = `${mark}-elsewhere`;
    const publish = (client: Client) => client.documents.publish({ input, idempotencyKey });
    const elsewhere = writerOf("yingdong");
    await expect(publish(city.client())).rejects.toMatchObject({ code: "KEY_REQUIRED" });
    await expect(publish(city.client({ apiKey: `${city.keyOf("341202").slice(0, -1)}-` }))).rejects.toThrow(
      AccessError,
    );
    await expect(publish(elsewhere)).rejects.toMatchObject({ code: "NOT_PERMITTED" });
    await expect(publish(writerOf("home"))).rejects.toMatchObject({ code: "NOT_PERMITTED" });
    const [document] = await city
      .client()
      .documents.list({ regions: ["341202"], first: 1 })
      .take(1);
    const { id, version } = found(document, "document");
    const withdraw = { id, expectedVersion: version ?? "", idempotencyKey: `${mark}-theirs` };
    await expect(elsewhere.documents.withdraw(withdraw)).rejects.toMatchObject({ code: "NOT_PERMITTED" });
    await expect(elsewhere.audit.list({ region: "341202" })).rejects.toMatchObject({ code: "NOT_PERMITTED" });
    await expect(elsewhere.receipts.get({ region: "341202", idempotencyKey })).rejects.toThrow(AccessError);
    expect(await rowsTitled(city, "yingzhou", input.title)).toBe(0);
    const audit = await writerOf("yingzhou").audit.list({ region: "341202", limit: 100 });
    expect(audit.filter((line) => line.idempotencyKey === idempotencyKey).map(({ result }) => result)).toEqual([
      "NOT_PERMITTED",
      "NOT_PERMITTED",
    ]);
  });

  it("is nobody in a county that is read-only", async () => {
    const input = await inputOf("jieshou", "只读");
    await expect(writerOf("jieshou").documents.publish({ input })).rejects.toMatchObject({ code: "NOT_WRITABLE" });
    const [document] = await city
      .client()
      .documents.list({ regions: ["341282"], first: 1 })
      .take(1);
    const withdraw = { id: found(document, "document").id };
    await expect(writerOf("jieshou").documents.withdraw(withdraw)).rejects.toThrow(ConflictError);
  });
});

describe("an idempotency key", () => {
  it("gives the same receipt for the same input, and none for another", async () => {
    const client = writerOf("funan");
    const input = await inputOf("funan", "一次");
    const idempotencyKey = `${mark}-once`;
    const receipts: Receipt[] = [];
    for (let time = 0; time < 3; time++)
      receipts.push((await client.documents.publish({ input, idempotencyKey })).receipt);
    expect(receipts).toEqual([receipts[0], receipts[0], receipts[0]]);
    const other = client.documents.publish({ input: { ...input, title: `${mark} 另一件` }, idempotencyKey });
    await expect(other).rejects.toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
    expect(await rowsTitled(city, "funan", input.title)).toBe(1);
  });

  it("gives one row, whatever comes at once under it", async () => {
    const client = writerOf("linquan");
    const input = await inputOf("linquan", "同时");
    const idempotencyKey = `${mark}-at-once`;
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => client.documents.publish({ input, idempotencyKey })),
    );
    expect(tries.map((one) => one.status)).toEqual(tries.map(() => "fulfilled"));
    expect(await rowsTitled(city, "linquan", input.title)).toBe(1);
    const receipt = await client.receipts.get({ region: "341221", idempotencyKey });
    expect((await client.documents.publish({ input, idempotencyKey })).receipt).toEqual(receipt);
  });
});

describe("index numbers", () => {
  let second: Serving;

  beforeAll(async () => {
    second = await serve(city);
  });

  afterAll(() => second?.stop());

  it("are consecutive when two gateways publish at once", async () => {
    const client = writerOf("yingshang");
    const other = second.client({ apiKey: city.keyOf("341226") });
    const input = await inputOf("yingshang", "连号", "2025-04");
    const done = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        (at % 2 === 0 ? client : other).documents.publish({
          input: { ...input, title: `${input.title}${at}` },
          idempotencyKey: `${mark}-number-${at}`,
        }),
      ),
    );
    const serials = done.map(({ receipt }) => Number(receipt.indexNumber?.split("-").at(-1))).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(await rowsTitled(city, "yingshang", input.title)).toBe(12);
  });

  it("go on after those that the county has given out itself, and one's own must be free", async () => {
    const client = writerOf("yingdong");
    const input = await inputOf("yingdong", "续号", "2025-05");
    const first = await client.documents.publish({ input, idempotencyKey: `${mark}-own-1` });
    const next = (first.receipt.indexNumber ?? "").replace(/\d{5}$/, "00002");
    await city.sql("yingdong", "UPDATE t_xxgk_info SET vc_syh = $1 WHERE vc_title = $2", [next, input.title]);
    const second = await client.documents.publish({ input, idempotencyKey: `${mark}-own-2` });
    expect(second.receipt.indexNumber).toMatch(/-00003$/);
    const taken = client.documents.publish({ input: { ...input, indexNumber: next }, idempotencyKey: `${mark}-own-3` });
    await expect(taken).rejects.toMatchObject({ code: "BAD_INPUT", inputPath: ["input", "indexNumber"] });
    await expect(taken).rejects.toThrow(InputError);
  });

  it("are none that a draft or a deleted document has", async () => {
    const hidden =
      "SELECT vc_syh, vc_orgcode, c_fbsj FROM t_xxgk_info WHERE i_status <> 2 OR i_del = 1 ORDER BY vc_syh DESC";
    const client = writerOf("yingdong");
    for (const { vc_syh, vc_orgcode, c_fbsj } of (await city.sql("yingdong", hidden)).slice(0, 12)) {
      const month = String(c_fbsj).slice(0, 7);
      const publisher = `Organization:yingdong:${vc_orgcode}`;
      const input = { ...(await inputOf("yingdong", "不重号", month)), publisher };
      const { receipt } = await client.documents.publish({ input, idempotencyKey: `${mark}-hidden-${vc_syh}` });
      const count = "SELECT count(*) FROM t_xxgk_info WHERE vc_syh = $1";
      expect(await city.sql("yingdong", count, [receipt.indexNumber])).toEqual([{ count: "1" }]);
    }
  });

  it("run out at the end of a series", async () => {
    const client = writerOf("yingquan");
    const input = await inputOf("yingquan", "用完", "2025-06");
    const { receipt } = await client.documents.publish({ input, idempotencyKey: `${mark}-last-1` });
    const series = receipt.indexNumber?.slice(0, -5);
    await city.sql("home", "UPDATE zwgk.number_series SET last = 99999 WHERE region = '341200' AND series = $1", [
      series,
    ]);
    const full = client.documents.publish({ input, idempotencyKey: `${mark}-last-2` });
    await expect(full).rejects.toMatchObject({ code: "NUMBERS_EXHAUSTED" });
    expect(await rowsTitled(city, "yingquan", input.title)).toBe(1);
  });
});
