import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@zwgk/sdk";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";
import { writeConfig } from "./city/gateway.js";
import { programs, runToEnd } from "./city/program.js";

const region = "341200";
const gates = ["POLITICS", "LAW", "POLICY", "SECRECY", "WORDING", "OPINION"] as const;

let city: DemoCity;
let folder: string;
let requests: Client["requests"];
/** A request to the city's own office in a year of which there are no others, and what finds it. */
let id: string;
let mine: { registrationNumber: string; queryCode: string; name: string };
let seen = 1;

beforeAll(async () => {
  city = await demoCity();
  folder = await mkdtemp(join(tmpdir(), "zwgk-anew-"));
  ({ requests } = city.client({ apiKey: city.keyOf(region, "REVIEWER") }));
  const applicant = { kind: "NATURAL_PERSON", name: "赵六", contact: { phone: "13800000000" } } as const;
  const form = {
    applicants: [applicant],
    items: [{ title: "会议纪要" }],
    carrierForm: "PAPER",
    obtainWay: "POST",
  } as const;
  const given = { region, channel: "IN_PERSON", receivedOn: "2025-03-03", agencyKind: "GOVERNMENT", form } as const;
  const submitted = await city.client({ apiKey: city.keyOf(region) }).requests.submit(given);
  id = found(submitted.request, "request").id;
  const { case: registered } = await requests.record({
    id,
    seen: seen++,
    event: { kind: "registered", on: "2025-03-03" },
  });
  const registrationNumber = found(registered.registrationNumber, "registration number");
  mine = { registrationNumber, queryCode: found(submitted.queryCode, "query code"), name: applicant.name };
});

afterAll(async () => {
  for (const table of ["ledger_entry", "enclosure", "number_taken"])
    await city.sql("home", `DELETE FROM zwgk.${table} WHERE region = $1 AND ledger = $2`, [region, id]);
  await city.sql("home", "DELETE FROM zwgk.remedy WHERE region = $1 AND request_id = $2", [region, id]);
  await city.sql("home", "DELETE FROM zwgk.request WHERE region = $1 AND $2 = 'Request:home:' || key", [region, id]);
  await city.sql("home", "DELETE FROM zwgk.number_series WHERE region = $1 AND series LIKE '%2025%'", [region]);
  await rm(folder, { recursive: true });
});

/** Drafts, reviews, signs, posts and delivers an answer of one item; gives the number of its letter. */
async function answer(on: string, item: object): Promise<string> {
  const items = [item as { outcome: "DISCLOSED" }];
  await requests.reply({ id, seen: seen++, on, answer: { content: "会议纪要", items } });
  for (const gate of gates) await requests.passGate({ id, seen: seen++, on, gate });
  const { case: signed } = await requests.sign({ id, seen: seen++, on });
  await requests.dispatch({ id, seen: seen++, on, delivery: "POST" });
  await requests.delivered({ id, seen: seen++, on });
  return found(signed.letterNumber, "number of the letter");
}

it("reopens an archived case that was ordered to be answered anew, and leads it to a second answer", async () => {
  const refused = { outcome: "REFUSED_DELIBERATIVE", reasons: "该信息是讨论记录" };
  const first = await answer("2025-03-17", refused);
  await requests.record({ id, seen: seen++, event: { kind: "archived", on: "2025-03-20" } });
  await requests.recordReview({ id, seen: seen++, on: "2025-04-01" });
  const premature = { id, seen, on: "2025-04-02", orderedBy: "REVIEW_DECISION", answerBy: "2025-06-20" } as const;
  await expect(requests.recordReanswerOrder(premature)).rejects.toMatchObject({ code: "CASE_REFUSED" });
  await requests.recordReviewDecision({ id, seen: seen++, on: "2025-05-20", result: "CORRECTED" });
  const order = { ...premature, seen: seen++, on: "2025-05-26" };
  const { case: reopened } = await requests.recordReanswerOrder(order);
  expect(reopened).toMatchObject({ open: true, outcome: null, closedOn: "2025-03-17" });

  const queue = { region, asOf: "2025-06-10", which: "DUE_SOON", soonDays: 10, first: 50 } as const;
  const due = await requests.queue(queue).take(1_000);
  expect(due.find((one) => one.id === id)?.deadline).toMatchObject({ dueOn: "2025-06-20", standing: "RUNNING" });
  const waiting = await city.client().requests.progress(mine);
  expect(waiting).toMatchObject({ dueOn: "2025-06-20", answeredOn: "2025-03-17", closedOn: null });

  const second = await answer("2025-06-16", { outcome: "DISCLOSED", provided: "见附件" });
  expect(second).not.toBe(first);
  const { case: challenged } = await requests.recordReview({ id, seen: seen++, on: "2025-07-01" });
  expect(challenged.remedy.code).toBe("UNDER_REVIEW");
  const whole = found((await requests.case({ id }))?.case, "case");
  expect(whole.answers).toMatchObject([{ letterNumber: first }, { letterNumber: second, dispatchedOn: "2025-06-16" }]);
  expect(whole.deadline).toMatchObject({ standing: "MET_IN_TIME", ordered: { answerBy: "2025-06-20" } });
  const letters = [first, second].map(
    async (number) => (await requests.letter({ id, kind: "REPLY", number }))?.case?.letter?.text,
  );
  expect(await Promise.all(letters)).toEqual([expect.stringContaining("讨论记录"), expect.stringContaining("见附件")]);
  const told = await city.client().requests.progress(mine);
  expect(told).toMatchObject({ answeredOn: "2025-06-16", reply: expect.stringContaining("见附件") });
});

it("counts it once in Table 3, by its first answer, and twice in Table 4 (DOMAIN.md §2.4, §2.6)", async () => {
  const record = await requests.get({ id });
  expect(record).toMatchObject({ closedOn: "2025-03-17", outcome: "DELIBERATIVE" });
  const kept = await city.sql("home", "SELECT key, result FROM zwgk.remedy WHERE request_id = $1 ORDER BY key", [id]);
  expect(kept).toEqual([
    { key: `${id}/review`, result: "CORRECTED" },
    { key: `${id}/review/2`, result: null },
  ]);
});

it("has a dossier with both answers that is proved offline", async () => {
  const out = join(folder, "dossier.zip");
  await writeFile(out, Buffer.from(await new Response(await requests.dossierZip(id)).arrayBuffer()));
  const config = await writeConfig(city);
  const [publicKey = ""] = (
    await runToEnd(programs.zwgk, ["dossier", "key", "--config", config.file], {})
  ).stdout.split("\n");
  await config.remove();
  const proved = await runToEnd(programs.zwgk, ["dossier", "verify", out, "--key", publicKey], { language: "en" });
  expect([proved.code, proved.stdout]).toEqual([0, expect.stringContaining("signed with the given key")]);
});
