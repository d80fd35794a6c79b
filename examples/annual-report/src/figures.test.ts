import { afterEach, expect, it } from "vitest";
import { readFigures } from "./figures.js";
import type { Question } from "./run.js";
import { figureSet } from "./testing/fixture.js";
import { type FixedGateway, startFixedGateway } from "./testing/gateway.js";

const gateways: FixedGateway[] = [];
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
});

async function start(...given: Parameters<typeof startFixedGateway>): Promise<FixedGateway> {
  const gateway = await startFixedGateway(...given);
  gateways.push(gateway);
  return gateway;
}

const question = (url: string, more: Partial<Question> = {}): Question => ({
  url,
  apiKey: null,
  lang: "en",
  year: 2023,
  region: "341200",
  asOf: "2023-12-20",
  signal: new AbortController().signal,
  ...more,
});

it("reads a city's figures through the SDK", async () => {
  const { url } = await start(figureSet());
  expect(await readFigures(question(url))).toEqual(figureSet());
});

it("asks only for what has a meaning in a county", async () => {
  const gateway = await start(figureSet());
  const set = await readFigures(question(gateway.url, { region: "341203" }));
  expect(set.place).toEqual({ code: "341203", name: "颍东区", level: "county" });
  expect(set.figures.has("regulations.valid")).toBe(false);
  expect(set.figures.has("requests.received")).toBe(true);
  expect(set.figures.has("policyLibrary.documents")).toBe(true);
});

it("calls a region by its source when the names can't be had", async () => {
  const { url } = await start({ ...figureSet(), names: new Map() });
  expect((await readFigures(question(url))).place.name).toBe("阜阳市");
});

it("tells of a gateway without a figure", async () => {
  const { figures, ...set } = figureSet();
  const { url } = await start({ ...set, figures: new Map([...figures].slice(1)) });
  await expect(readFigures(question(url))).rejects.toMatchObject({
    code: 1,
    message: expect.stringContaining("regulations.valid"),
  });
});

it("tells of a key that can't be sent as of a wrong argument", async () => {
  const { url } = await start(figureSet());
  await expect(readFigures(question(url, { apiKey: "密钥" }))).rejects.toMatchObject({
    code: 2,
    message: expect.stringContaining("apiKey has a character that can't be sent"),
  });
});

it("gives the gateway's own sentence for an unknown region", async () => {
  const message = "There is no region 999999 here.";
  const next = "Use a code that the regions query lists.";
  const refusal = [{ message, extensions: { code: "UNKNOWN_REGION", status: 400, what: message, next } }];
  const { url } = await start(figureSet(), ({ operationName }) => (operationName === "figures_year" ? refusal : null));
  await expect(readFigures(question(url, { region: "999999" }))).rejects.toMatchObject({
    code: 2,
    message: expect.stringContaining("There is no region 999999 here."),
  });
});

it("says that a gateway can't be reached", async () => {
  const { url, close } = await start(figureSet());
  await close();
  await expect(readFigures(question(url))).rejects.toMatchObject({
    code: 1,
    message: expect.stringContaining("can't be reached"),
  });
});
