import { ConflictError } from "@zwgk/sdk";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";

const region = "341200";
const gates = ["POLITICS", "LAW", "POLICY", "SECRECY", "WORDING", "OPINION"] as const;

const on = "2025-03-03";

let city: DemoCity;
/** A request to the city's own office, submitted in person in a year of which there are no others. */
let id: string;

beforeAll(async () => {
  city = await demoCity();
  const applicant = { kind: "NATURAL_PERSON", name: "王五", contact: { phone: "13800000000" } } as const;
  const form = {
    applicants: [applicant],
    items: [{ title: "会议纪要" }],
    carrierForm: "PAPER",
    obtainWay: "POST",
  } as const;
  const { request } = await city
    .client({ apiKey: city.keyOf(region) })
    .requests.submit({ region, channel: "IN_PERSON", receivedOn: on, agencyKind: "GOVERNMENT", form });
  id = found(request, "request").id;
});

afterAll(async () => {
  for (const table of ["ledger_entry", "enclosure", "number_taken"])
    await city.sql("home", `DELETE FROM zwgk.${table} WHERE region = $1 AND ledger = $2`, [region, id]);
  await city.sql("home", "DELETE FROM zwgk.remedy WHERE region = $1 AND request_id = $2", [region, id]);
  await city.sql("home", "DELETE FROM zwgk.request WHERE region = $1 AND $2 = 'Request:home:' || key", [region, id]);
  await city.sql("home", "DELETE FROM zwgk.number_series WHERE region = $1 AND series LIKE '%2025%'", [region]);
});

it("leads an answer from its draft to a letter that goes out, numbered, in the city's name", async () => {
  const { requests } = city.client({ apiKey: city.keyOf(region, "REVIEWER"), language: "zh" });
  const year = on.slice(0, 4);
  await requests.record({ id, seen: 1, event: { kind: "registered", on } });
  const letterInput = { reasons: "涉及档案较多" };
  const extended = { kind: "extended", on, workingDays: 10, approvedBy: "主任", letterInput } as const;
  await requests.record({ id, seen: 2, event: { ...extended, letterInput: { ...letterInput, content: "会议纪要" } } });

  const answer = { content: "会议纪要", items: [{ outcome: "REFUSED_DELIBERATIVE", reasons: "" }] } as const;
  const { case: drafted } = await requests.reply({ id, seen: 3, on, answer });
  expect(drafted.letter?.missing).toMatchObject([{ element: "REASONS", item: 1, article: { en: "Art 36(3)" } }]);
  for (const [at, gate] of gates.entries()) await requests.passGate({ id, seen: 4 + at, on, gate });
  const early = await requests.sign({ id, seen: 10, on }).catch((error: unknown) => error);
  expect(early).toBeInstanceOf(ConflictError);
  expect((early as ConflictError).what).toBe("文书缺少：第1项：理由（《条例》第三十六条第（三）项）。");

  await requests.returnGate({ id, seen: 10, on, gate: "LAW", reason: "缺理由" });
  const items = [{ ...answer.items[0], reasons: "该信息是讨论记录" }];
  await requests.reply({ id, seen: 11, on, answer: { ...answer, items } });
  for (const [at, gate] of gates.entries()) await requests.passGate({ id, seen: 12 + at, on, gate });
  // A number that stands on a letter of the demo city, whatever its series.
  const [old] = await city.sql(
    "home",
    "SELECT body::json ->> 'letter' AS letter FROM zwgk.ledger_entry WHERE region = $1 AND kind = 'signed' LIMIT 1",
    [region],
  );
  const letter = found(old?.letter ?? undefined, "letter of the demo city");
  await expect(requests.sign({ id, seen: 18, on, letter })).rejects.toMatchObject({ code: "NUMBER_TAKEN" });
  const { case: signed } = await requests.sign({ id, seen: 18, on });
  expect(signed).toMatchObject({ letterNumber: `阜政办公复〔${year}〕1号`, outcome: "REFUSED_DELIBERATIVE" });
  expect(signed.letter?.text).toContain(`（阜政办公延〔${year}〕1号）`);
  expect(signed.letter?.text).toContain("安徽省人民政府");
  const document = strFromU8(
    found(unzipSync(Buffer.from(signed.letter?.docx ?? "", "base64"))["word/document.xml"], "document"),
  );
  expect(document).toContain("政府信息公开申请答复书");
  expect(document).toContain(signed.letterNumber);

  await requests.issueReceipt({ id, seen: 19, on });
  const receipt = await requests.letter({ id, kind: "RECEIPT", number: `阜政办公回〔${year}〕1号` });
  expect(receipt?.case?.letter).toMatchObject({
    complete: true,
    title: "阜阳市人民政府办公室政府信息公开申请登记回执",
  });

  const { case: sent } = await requests.dispatch({ id, seen: 20, on, delivery: "DIRECT" });
  expect((await requests.delivered({ id, seen: sent.version, on })).case.status.code).toBe("DELIVERED");
  const kept = await requests.letter({ id, kind: "EXTENSION", number: `阜政办公延〔${year}〕1号` });
  expect(kept?.case?.letter).toMatchObject({ complete: true, title: "阜阳市人民政府办公室政府信息公开申请延期告知书" });
  // A refusal discloses nothing that could be published (条例 Art 44).
  await expect(requests.proposePublication({ id, seen: 22, on })).rejects.toMatchObject({ code: "CASE_REFUSED" });
  await requests.recordReview({ id, seen: 22, on });
  const decided = await requests.recordReviewDecision({ id, seen: 23, on, result: "UPHELD" });
  expect(decided.case.remedy.code).toBe("REVIEW_DECIDED");
});
