import { expect, it } from "vitest";
import type { Viewer } from "../../context.js";
import type { NewEntry } from "../../ledgers.js";
import { ask, at } from "../../testing/ask.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import type { RecordInput } from "../../testing/index.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });
const from = (on: string, ...more: readonly NewEntry[]) => [
  entry("received", on, { channel: "IN_PERSON" }),
  entry("registered", on, { number: on }),
  ...more,
];
const ledgersOf: Readonly<Record<string, readonly NewEntry[]>> = {
  late: from("2023-11-01"),
  asked: from("2023-12-01", entry("correctionAsked", "2023-12-04", { matters: ["名称"], correctBy: "2023-12-25" })),
  withdrawn: from("2023-12-05", entry("withdrawn", "2023-12-06")),
  new: from("2023-12-11"),
};

const unentered = [
  { key: "unentered", receivedOn: "2023-12-08", registrationNumber: "7" },
  { key: "undated", receivedOn: null },
];

async function county(viewer: Viewer | null, more: readonly object[] = []) {
  const ledgers = memoryLedgers();
  for (const [key, entries] of Object.entries(ledgersOf)) {
    const append = { region: "341202", ledger: `Request:home:${key}`, seen: 0, entries, idempotencyKey: key };
    await ledgers.append(append, editor, fixedCall());
  }
  const entered = Object.entries(ledgersOf).map(([key, [first]]) => ({ key, receivedOn: first?.on ?? "" }));
  const Request = [...entered, ...more] as RecordInput[];
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  return fixedContext({ source, viewer, ledgers });
}

const query = (
  args: string,
) => `{ queueWhatIf(region: "341202", ${args}) { asOf more endCursor coverage { complete } cases {
  id whatIf { lastLawfulDay { date } letters { letter by late } refused { reason } } } } }`;
const extend = "actions: [{ kind: extend, workingDays: 20 }]";

it("tells of each open case the last lawful day, what is refused, and which letters must go out by when", async () => {
  const { data, errors } = await ask(query(extend), await county(editor));
  expect(errors).toEqual([]);
  expect(at(data, "queueWhatIf")).toEqual({
    asOf: "2023-12-20",
    more: false,
    endCursor: null,
    coverage: { complete: true },
    cases: [
      {
        id: "Request:home:late",
        whatIf: {
          lastLawfulDay: { date: "2023-11-29" },
          letters: [{ letter: "REPLY", by: "2023-11-29", late: true }],
          refused: [{ reason: "PERIOD_OVER" }],
        },
      },
      {
        // Corrected on the last day, 2023-12-25: 20 working days from there (Art 30); until then there is nothing to extend.
        id: "Request:home:asked",
        whatIf: {
          lastLawfulDay: { date: "2024-01-23" },
          letters: [{ letter: "REPLY", by: "2024-01-23", late: false }],
          refused: [{ reason: "NOT_IN_THIS_STATE" }],
        },
      },
      {
        id: "Request:home:new",
        whatIf: {
          lastLawfulDay: { date: "2024-02-05" },
          letters: [
            { letter: "EXTENSION_NOTICE", by: "2024-01-09", late: false },
            { letter: "REPLY", by: "2024-02-05", late: false },
          ],
          refused: [],
        },
      },
    ],
  });
});

it("tells the same of what nothing is entered of, by its record, among the others and as provisional", async () => {
  const fields = `id entered registrationNumber status { code } whatIf {
    now { dueOn provisional receipt { basis { en } } } lastLawfulDay { date provisional } letters { letter by } refused { reason } }`;
  const asked = `{ queueWhatIf(region: "341202", ${extend}) { cases { ${fields} } } }`;
  const { data, errors } = await ask(asked, await county(editor, unentered));
  expect(errors).toEqual([]);
  const cases = at(data, "queueWhatIf.cases") as { id: string }[];
  expect(cases.map(({ id }) => id.split(":")[2])).toEqual(["late", "asked", "unentered", "new", "undated"]);
  // Received on 2023-12-08: 20 working days are over on 2024-01-08, 40 on 2024-02-04, a Sunday that is worked.
  expect(cases[2]).toMatchObject({
    entered: false,
    registrationNumber: "7",
    status: { code: "NEW" },
    whatIf: {
      now: {
        dueOn: "2024-01-08",
        provisional: true,
        receipt: { basis: { en: expect.stringContaining("its ledger is empty") } },
      },
      lastLawfulDay: { date: "2024-02-04", provisional: true },
      letters: [
        { letter: "EXTENSION_NOTICE", by: "2024-01-08" },
        { letter: "REPLY", by: "2024-02-04" },
      ],
      refused: [],
    },
  });
  expect(cases[4]).toMatchObject({
    entered: false,
    whatIf: { now: { dueOn: null }, lastLawfulDay: null, letters: [], refused: [{ reason: "NOT_IN_THIS_STATE" }] },
  });
});

it("goes through a queue page by page, each case once", async () => {
  const context = await county(editor);
  const seen: string[] = [];
  let after: string | null = "";
  for (let page = 0; after !== null && page < 9; page++) {
    const { data } = await ask(
      query(`${extend}, first: 1${after ? `, after: ${JSON.stringify(after)}` : ""}`),
      context,
    );
    seen.push(...(at(data, "queueWhatIf.cases") as { id: string }[]).map(({ id }) => id));
    after = at(data, "queueWhatIf.endCursor") as string | null;
  }
  expect(seen).toEqual(["Request:home:late", "Request:home:asked", "Request:home:new"]);
});

it.each([
  [extend, null, "KEY_REQUIRED", undefined],
  [extend, { ...editor, regions: ["341203"] }, "NOT_PERMITTED", undefined],
  ["actions: [{ kind: extend }]", editor, "BAD_INPUT", "actions.0.workingDays"],
  [`${extend}, first: 101`, editor, "PAGE_TOO_LARGE", "first"],
])("refuses whoever may not see it, and what makes no sense: %s", async (args, viewer, code, inputPath) => {
  expect((await ask(query(args), await county(viewer))).errors).toEqual([{ code, inputPath }]);
});
