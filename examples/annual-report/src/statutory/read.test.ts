import { afterEach, expect, it } from "vitest";
import { figureSet } from "../testing/fixture.js";
import { type Asked, type FixedGateway, startFixedGateway } from "../testing/gateway.js";
import { asked, tables } from "../testing/tables.js";
import type { Answer } from "./answer.js";
import { writeStatutory } from "./document.js";
import { readTables, type StatutoryQuestion } from "./read.js";

const gateways: FixedGateway[] = [];
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
});

async function start(report: (asked: Asked) => Answer, refuse?: () => unknown): Promise<FixedGateway> {
  const gateway = await startFixedGateway(figureSet(), refuse, report);
  gateways.push(gateway);
  return gateway;
}

const question = (url: string): StatutoryQuestion => ({
  url,
  apiKey: null,
  lang: "en",
  year: 2025,
  region: "341200",
  signal: new AbortController().signal,
  options: { ...asked, scope: "OWN", feesYuan: 3000 },
});

const narrative = (answer: Answer) =>
  writeStatutory({ answer, figures: null, place: "阜阳市", options: asked, own: {} }).narrative;

it("has the gateway check the very text that its numbers make", async () => {
  const gateway = await start(() => tables());
  const answer = await readTables(question(gateway.url), narrative);
  expect(gateway.asked.map(({ variables }) => variables.narrative)).toEqual([null, narrative(answer)]);
  expect(gateway.asked[1]?.variables).toMatchObject({ year: 2025, scope: "OWN", layout: true, feesLedgerYuan: 3000 });
});

it("asks again where a number moved meanwhile", async () => {
  const received = [1, 2, 2];
  const gateway = await start(() => tables({ values: { "t3.newReceived.total": received.shift() ?? 2 } }));
  expect(narrative(await readTables(question(gateway.url), narrative)).overview).toContain("新收政府信息公开申请2件");
  expect(gateway.asked).toHaveLength(3);
});

it("gives up on numbers that don't hold still", async () => {
  let received = 0;
  const gateway = await start(() => {
    received += 1;
    return tables({ values: { "t3.newReceived.total": received } });
  });
  await expect(readTables(question(gateway.url), narrative)).rejects.toMatchObject({ code: 1 });
});

it("gives the gateway's own sentence for an unknown region", async () => {
  const message = "There is no region 999999 here.";
  const refusal = [
    { message, extensions: { code: "UNKNOWN_REGION", status: 400, what: message, next: "Ask regions." } },
  ];
  const { url } = await start(
    () => tables(),
    () => refusal,
  );
  await expect(readTables(question(url), narrative)).rejects.toMatchObject({
    code: 2,
    message: expect.stringContaining(message),
  });
});
