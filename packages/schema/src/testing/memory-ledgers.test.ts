import { expect, it } from "vitest";
import type { Viewer } from "../context.js";
import type { Append } from "../ledgers.js";
import { fixedCall } from "./fixed-context.js";
import { memoryLedgers } from "./memory-ledgers.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const call = fixedCall();
const numbering = { series: "a-", largest: 2, format: (serial: number) => `a-${serial}`, serialOf: () => null };
const append = (idempotencyKey: string, more: Partial<Append> = {}): Append => ({
  region: "341202",
  ledger: "Request:home:1",
  seen: 0,
  entries: [{ kind: "registered", on: "2023-12-20", data: {}, number: { into: "number", numbering } }],
  idempotencyKey,
  ...more,
});

it("keeps entries in order, and gives numbers out once", async () => {
  const ledgers = memoryLedgers();
  const [first] = await ledgers.append(append("a"), editor, call);
  expect(await ledgers.append(append("a"), editor, call)).toEqual([first]);
  await ledgers.append(append("b", { seen: 1 }), editor, call);
  const found = await ledgers.read("341202", ["Request:home:1", "Request:home:2"], call);
  expect([...found.values()].flat().map(({ place, data }) => [place, data.number])).toEqual([
    [1, "a-1"],
    [2, "a-2"],
  ]);
  await expect(ledgers.append(append("c", { seen: 2 }), editor, call)).rejects.toMatchObject({
    code: "NUMBERS_EXHAUSTED",
  });
});

it.each([
  [append("b"), editor, "VERSION_CONFLICT"],
  [append("a", { ledger: "Request:home:2" }), editor, "IDEMPOTENCY_CONFLICT"],
  [append("b", { seen: 1 }), null, "KEY_REQUIRED"],
  [append("b", { seen: 1 }), { ...editor, role: "READER" as const }, "NOT_PERMITTED"],
])("refuses an append as the gateway does", async (asked, viewer, code) => {
  const ledgers = memoryLedgers();
  await ledgers.append(append("a"), editor, call);
  await expect(ledgers.append(asked, viewer, call)).rejects.toMatchObject({ code });
});
