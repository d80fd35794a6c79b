import type { Client } from "@zwgk/sdk";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type DemoCity, demoCity, found } from "./city/demo-city.js";
import { type Serving, serve } from "./city/gateway.js";
import { endAll } from "./city/program.js";
import { type Line, proxyTo } from "./city/proxy.js";
import { removeWritten, rowsTitled } from "./city/written-documents.js";

/** Titles and idempotency keys of these tests begin with it. */
const mark = "e2e-cut-off";
const [source, region] = ["yingzhou", "341202"];
/** Milliseconds of a write; twice this long its gateway holds it. */
const budget = 1_500;

let city: DemoCity;
let publisher: string;
/** The gateway that is cut off, and its way to the county. */
let gateway: Serving;
let line: Line;
/** A gateway that goes on. */
let other: Client;

beforeAll(async () => {
  city = await demoCity();
  other = city.client({ apiKey: city.keyOf(region) });
  const organizations = await other.organizations.list({ regions: [region], first: 100 }).take(100);
  publisher = found(
    organizations.find((one) => one.organizationCode),
    "organization with a code",
  ).id;
});

beforeEach(async () => {
  line = await proxyTo(city.database(source));
  gateway = await serve(city, { urls: { [source]: line.url }, counties: [source], budget: { write: budget } });
});

afterEach(async () => {
  await gateway.stop();
  await line.close();
});

afterAll(async () => {
  await removeWritten(city, mark, mark);
  await endAll();
});

const inputOf = (name: string) => ({
  region,
  title: `${mark} ${name}`,
  kind: "NORMATIVE" as const,
  publishedAt: "2025-07-05T09:30:00+08:00",
  publisher,
});
const publish = (client: Client, name: string) =>
  client.documents.publish({ input: inputOf(name), idempotencyKey: `${mark}-${name}` });
const through = () => gateway.client({ apiKey: city.keyOf(region) });

/** What home holds of a write. */
async function kept(name: string) {
  const [row] = await city.sql(
    "home",
    "SELECT state, index_number, (lease_until < now())::text AS over FROM zwgk.write WHERE region = $1 AND idempotency_key = $2",
    [region, `${mark}-${name}`],
  );
  return found(row, "intention");
}

const untilLeaseIsOver = (name: string) =>
  vi.waitFor(async () => expect((await kept(name)).over).toBe("true"), { timeout: 30_000, interval: 200 });

const resultsOf = async (name: string) =>
  (await other.audit.list({ region, limit: 100 }))
    .filter((one) => one.idempotencyKey === `${mark}-${name}`)
    .map(({ result }) => result);

/** Runs when the county's commit comes by, which then goes no further. */
function atCommit(direction: "asked" | "answered", work: () => void): void {
  line.watch(direction, (chunk) => {
    if (!chunk.includes("COMMIT")) return true;
    line.watch(direction, null);
    work();
    return false;
  });
}

describe("a gateway that is killed", () => {
  it("between commit and answer leaves a write that another finds and finishes", async () => {
    atCommit("answered", () => gateway.program.kill("SIGKILL"));
    await expect(publish(through(), "committed")).rejects.toThrow();
    expect(await rowsTitled(city, source, inputOf("committed").title)).toBe(1);
    const { index_number } = await kept("committed");
    await untilLeaseIsOver("committed");
    const receipt = await other.receipts.get({ region, idempotencyKey: `${mark}-committed` });
    expect(receipt).toMatchObject({ state: "DONE", indexNumber: index_number, source });
    const again = await publish(other, "committed");
    expect(again.receipt).toEqual(receipt);
    expect(again.document).toMatchObject({ id: receipt?.recordId, title: inputOf("committed").title });
    expect(await rowsTitled(city, source, inputOf("committed").title)).toBe(1);
    expect(await resultsOf("committed")).toEqual(["DONE"]);
  });

  it("between commit and answer leaves a revision that is found, though the county spells it in its own way", async () => {
    const { receipt } = await publish(other, "revised");
    const input = { documentNumber: "测[2025]2号", attachments: [{ name: "附件1;附件2.pdf", url: "/files/1.pdf" }] };
    const idempotencyKey = `${mark}-revision`;
    const revise = { id: receipt.recordId ?? "", expectedVersion: receipt.version ?? "", input, idempotencyKey };
    atCommit("answered", () => gateway.program.kill("SIGKILL"));
    await expect(through().documents.revise(revise)).rejects.toThrow();
    await untilLeaseIsOver("revision");
    const settled = await other.receipts.get({ region, idempotencyKey });
    expect(settled).toMatchObject({ state: "DONE", action: "revise", recordId: receipt.recordId });
    const again = await other.documents.revise(revise);
    expect(again.receipt).toEqual(settled);
    expect(again.document).toMatchObject({ documentNumber: "测〔2025〕2号", version: settled?.version });
    expect(await resultsOf("revision")).toEqual(["DONE"]);
  });

  it("before its commit leaves a write that is forgotten, and its number is given out again", async () => {
    atCommit("asked", () => gateway.program.kill("SIGKILL"));
    await expect(publish(through(), "forgotten")).rejects.toThrow();
    await gateway.program.ended;
    const { state, index_number } = await kept("forgotten");
    expect(state).toBe("PENDING");
    await untilLeaseIsOver("forgotten");
    // A gateway that starts looks after what others left behind.
    const third = await serve(city, { counties: [source] });
    await vi.waitFor(async () => expect((await kept("forgotten")).state).toBe("FORGOTTEN"), 30_000);
    await third.stop();
    expect(await rowsTitled(city, source, inputOf("forgotten").title)).toBe(0);
    expect(await resultsOf("forgotten")).toEqual(["FORGOTTEN"]);
    expect((await publish(other, "next")).receipt).toMatchObject({ state: "DONE", indexNumber: index_number });
    const later = await publish(other, "forgotten");
    expect(later.receipt.indexNumber).not.toBe(index_number);
    expect(await rowsTitled(city, source, inputOf("forgotten").title)).toBe(1);
  });
});

describe("a line that breaks in the middle of a write", () => {
  it("leaves nothing written, and a gateway that goes on", async () => {
    line.watch("asked", (chunk) => {
      if (!chunk.includes("INSERT")) return true;
      line.watch("asked", null);
      line.cut();
      return false;
    });
    await expect(publish(through(), "broken")).rejects.toMatchObject({ code: "SOURCE_FAILED" });
    expect(await rowsTitled(city, source, inputOf("broken").title)).toBe(0);
    line.open();
    expect((await publish(through(), "broken")).receipt).toMatchObject({ state: "DONE" });
    expect(await rowsTitled(city, source, inputOf("broken").title)).toBe(1);
    expect(await resultsOf("broken")).toEqual(["DONE", "SOURCE_FAILED"]);
    expect(gateway.program.said()).not.toMatch(/unforeseen|unexpected error/);
  });
});

describe("a county that does not say whether it has committed", () => {
  it("leaves a write uncertain, and in progress for whoever asks meanwhile", async () => {
    const inProgress = new Promise<unknown>((resolve) => {
      atCommit("answered", () => publish(other, "uncertain").catch(resolve));
    });
    await expect(publish(through(), "uncertain")).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    expect(await inProgress).toMatchObject({ code: "WRITE_IN_PROGRESS" });
    await untilLeaseIsOver("uncertain");
    expect((await publish(other, "uncertain")).receipt).toMatchObject({ state: "DONE" });
    expect(await rowsTitled(city, source, inputOf("uncertain").title)).toBe(1);
  });

  it("can't commit any more once the write may be done again", async () => {
    atCommit("asked", () => undefined);
    await expect(publish(through(), "late")).rejects.toMatchObject({ code: "WRITE_UNCERTAIN" });
    await untilLeaseIsOver("late");
    const { receipt } = await publish(other, "late");
    line.deliver();
    await vi.waitFor(async () => {
      const open =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND xact_start < now() - interval '1 s'";
      expect(await city.sql(source, open)).toEqual([{ count: "0" }]);
    }, 30_000);
    expect(await rowsTitled(city, source, inputOf("late").title)).toBe(1);
    expect(receipt.state).toBe("DONE");
  });
});
