import { KeyUnknownError, type Viewer } from "@zwgk/schema";
import { fixedContext } from "@zwgk/schema/testing";
import { expect, it } from "vitest";
import { parseConfig } from "./config/parse-config.js";
import { createFrames } from "./frames.js";

const yaml = `{ city: { region: "341200", label: { zh: 阜阳市, en: Fuyang } }, home: { url: "postgres://none" }, sources: [],
  reminders: { everySeconds: 0.05 } }`;
const config = parseConfig("zwgk.yaml", yaml, {});
const viewer: Viewer = { key: "k1", label: "颍州区", role: "READER", regions: ["341202"] };

function frames(instants: readonly string[], viewerOf: () => Promise<Viewer> = async () => viewer) {
  const parts = fixedContext();
  const closing = new AbortController();
  let at = 0;
  const now = () => new Date(instants[Math.min(at++, instants.length - 1)] ?? "");
  const identity = { viewerOf } as never;
  return { closing, make: createFrames({ config, parts, identity, now, closing: closing.signal }).make };
}

it("is made anew with the day that it is then in Shanghai", async () => {
  const { make } = frames(["2023-12-20T15:59:00Z", "2023-12-20T15:59:59Z", "2023-12-20T16:00:00Z"]);
  const days: string[] = [];
  for await (const { today } of (await make("Bearer k", "zh")).later()) if (days.push(today) >= 2) break;
  expect(days).toEqual(["2023-12-20", "2023-12-21"]);
});

it("ends at once when whoever asked is gone, and when the gateway closes", async () => {
  for (const end of ["client", "gateway"]) {
    const client = new AbortController();
    const { closing, make } = frames(["2023-12-20T00:00:00Z"]);
    const given: unknown[] = [];
    for await (const frame of (await make(undefined, "en", client.signal)).later()) {
      given.push(frame);
      (end === "client" ? client : closing).abort();
    }
    expect(given).toHaveLength(1);
  }
});

it("ends with an error once the key is revoked", async () => {
  let asked = 0;
  const { make } = frames(["2023-12-20T00:00:00Z"], async () => {
    if (asked++ > 1) throw new KeyUnknownError();
    return viewer;
  });
  const frame = await make("Bearer k", "en");
  const all = async () => {
    for await (const one of frame.later()) expect(one.viewer).toEqual(viewer);
  };
  await expect(all()).rejects.toMatchObject({ code: "KEY_UNKNOWN" });
});
