import { expect, it } from "vitest";
import type { Viewer } from "../../../context.js";
import type { NewEntry } from "../../../ledgers.js";
import { chinaCalendar } from "../../../shared/china-calendar.js";
import { addDays, plainDate } from "../../../shared/plain-date.js";
import { addWorkingDays } from "../../../shared/working-days.js";
import { ask, at } from "../../../testing/ask.js";
import { fixedCall, fixedContext } from "../../../testing/fixed-context.js";
import { memoryLedgers } from "../../../testing/memory-ledgers.js";
import { memorySource } from "../../../testing/memory-source.js";
import { gates } from "../../ledger/events.js";
import { mostUndelivered } from "../owed-requests.js";
import { reminderMessage } from "../reminder-message.js";
import { dueCases } from "../reminders.js";

const editor: Viewer = { key: "k1", label: "颍州区", role: "EDITOR", regions: ["341202"] };
const entry = (kind: string, on: string, data: NewEntry["data"] = {}): NewEntry => ({ kind, on, data });

/** What comes after the registration of the n-th request, by turn; it decides over its due day. */
const courses: readonly ((on: string) => readonly NewEntry[])[] = [
  () => [],
  (on) => [entry("assigned", on, { handler: "李四" })],
  (on) => [entry("extended", on, { workingDays: 20, approvedBy: "王五" })],
  (on) => [entry("correctionAsked", on, { matters: ["名称"], correctBy: addDays(plainDate(on), 10) })],
  (on) => [entry("extended", on, { workingDays: 3, approvedBy: "王五" }), entry("assigned", on, { handler: "李四" })],
  (on) => [entry("withdrawn", on)],
];
const count = 240;
const received = (n: number) => addDays(plainDate("2023-06-01"), Math.floor((n * 7919) % 200));
const extended = [0, 0, 20, null, 3, null, null] as const;

/** Two hundred and forty open requests: every seventh without a ledger. The keys don't sort as they are received. */
async function county() {
  const ledgers = memoryLedgers();
  const Request = Array.from({ length: count }, (_, n) => ({ key: `${(n * 31) % count}`, receivedOn: received(n) }));
  for (const [n, { key, receivedOn: on }] of Request.entries()) {
    const course = courses[n % 7];
    if (!course) continue;
    const start = [entry("received", on, { channel: "IN_PERSON" }), entry("registered", on, { number: key })];
    const append = { region: "341202", ledger: `Request:home:${key}`, seen: 0, idempotencyKey: key };
    await ledgers.append({ ...append, entries: [...start, ...course(on)] }, editor, fixedCall());
  }
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  return { context: { ...fixedContext({ source, viewer: editor }), ledgers }, Request, source };
}

/** Where the requests of the courses stand, reckoned from the table above. */
function oracle(
  keys: readonly { readonly key: string; readonly receivedOn: string }[],
  courseNumbers: readonly number[],
) {
  const ranked = keys.flatMap(({ key, receivedOn }, n) => {
    if (!courseNumbers.includes(n % 7)) return [];
    const more = n % 7 === 6 ? 0 : extended[n % 7];
    const due = more == null ? "9999" : addWorkingDays(chinaCalendar, plainDate(receivedOn), 20 + more).date;
    return [{ id: `Request:home:${key}`, rank: [due, receivedOn, key] as const }];
  });
  const compare = (a: readonly string[], b: readonly string[], of = 0): number => {
    const [x, y] = [a[of] ?? "", b[of] ?? ""];
    return x === y ? compare(a, b, of + 1) : x < y ? -1 : 1;
  };
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ id }) => id);
}

const query = (args: string) => `query ($after: String) { caseQueue(region: "341202", after: $after, ${args}) {
  asOf nodes { id } lookedAt coverage { complete } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly lookedAt: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pages(args: string, { context, source, Request }: Awaited<ReturnType<typeof county>>, closing = false) {
  const read: Page[] = [];
  for (let after: string | null = null; read.length < 200; ) {
    const { data, errors } = await ask(query(args), context, { after });
    expect(errors).toEqual([]);
    const page = at(data, "caseQueue") as Page;
    read.push(page);
    // Closing the last case of a page must not lose its place.
    const last = Request.find(({ key }) => `Request:home:${key}` === page.nodes.at(-1)?.id);
    if (closing && last) source.put("Request", { ...last, closedOn: "2023-12-20" });
    if (!page.pageInfo.hasNextPage) return read;
    after = page.pageInfo.endCursor;
  }
  throw new Error("There is no end");
}

it.each([
  ["which: ALL, first: 13", [0, 1, 2, 3, 4, 6]],
  ["which: ALL, first: 100", [0, 1, 2, 3, 4, 6]],
  ["which: WITHOUT_OWNER, first: 9", [0, 2, 3, 6]],
  ['which: ALL, handler: "李四", first: 11', [1, 4]],
  ["which: NOT_ENTERED, first: 5", [6]],
  ["which: WAITING_FOR, whom: NOBODY, first: 5", []],
])("gives every case once, by its due day, page after page: %s", async (args, courseNumbers) => {
  const city = await county();
  const read = await pages(`${args}, asOf: "2023-12-20"`, city, args.includes("which: ALL"));
  expect(read.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(oracle(city.Request, courseNumbers));
});

it("has those that nothing is entered of among what is overdue, by the receipt of their record (Art 33)", async () => {
  const city = await county();
  const on = (asOf: string) => pages(`which: OVERDUE, first: 20, asOf: "${asOf}"`, city);
  const late = (await on("2023-08-01")).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const unentered = city.Request.filter((_, n) => n % 7 === 6);
  const due = ({ receivedOn }: (typeof unentered)[0]) => addWorkingDays(chinaCalendar, receivedOn, 20).date;
  const expected = unentered.filter((one) => due(one) < "2023-08-01").map(({ key }) => `Request:home:${key}`);
  expect(expected.length).toBeGreaterThan(3);
  expect(late.filter((id) => unentered.some(({ key }) => id === `Request:home:${key}`)).sort()).toEqual(
    expected.sort(),
  );
});

it("says that their deadline is provisional, and what it rests on", async () => {
  const { context, Request } = await county();
  const [one] = Request.filter((_, n) => n % 7 === 6);
  const asked = `{ caseQueue(region: "341202", which: NOT_ENTERED, first: 50) { nodes { id entered waitingFor
    deadline { dueOn provisional standing receipt { on channel basis { en } } } } } }`;
  const { data } = await ask(asked, context);
  const nodes = at(data, "caseQueue.nodes") as readonly { readonly id: string }[];
  expect(nodes.find(({ id }) => id === `Request:home:${one?.key}`)).toMatchObject({
    entered: false,
    waitingFor: [],
    deadline: {
      dueOn: addWorkingDays(chinaCalendar, one?.receivedOn as ReturnType<typeof received>, 20).date,
      provisional: true,
      receipt: {
        on: one?.receivedOn,
        channel: null,
        basis: { en: "day of receipt in the record of the request; its ledger is empty" },
      },
    },
  });
});

/** A request of a county's own database, closed there by its dispatch two years ago under a number of its own. */
async function longUndelivered(most: number) {
  const Request = Array.from({ length: most }, (_, n) => ({
    ...{
      key: String(n),
      region: "341202",
      receivedOn: "2021-11-01",
      closedOn: "2021-11-20",
      registrationNumber: `县${n}`,
    },
  }));
  const source = memorySource({ id: "yingzhou", regions: ["341202"], records: { Request, Organization: [] } });
  const ledgers = memoryLedgers();
  const entries = [
    entry("received", "2021-11-01", { channel: "IN_PERSON" }),
    entry("registered", "2021-11-01", { number: "7" }),
    entry("drafted", "2021-11-15", { outcome: "DISCLOSED" }),
    ...gates.map((gate) => entry("gatePassed", "2021-11-16", { gate })),
    entry("signed", "2021-11-17", { letter: "7" }),
    entry("dispatched", "2021-11-20", { delivery: "DIRECT" }),
  ];
  for (const { key } of Request)
    await ledgers.append(
      { region: "341202", ledger: `Request:yingzhou:${key}`, seen: 0, idempotencyKey: key, entries },
      editor,
      fixedCall(),
    );
  return fixedContext({ source, ledgers, viewer: editor });
}

it("keeps an undelivered answer to a request that a county records, however long ago it was sent (DOMAIN.md §8.5)", async () => {
  const context = await longUndelivered(1);
  for (const which of ["ALL", "OVERDUE"]) {
    const { data } = await ask(query(`which: ${which}`), context, {});
    expect((at(data, "caseQueue") as Page).nodes).toEqual([{ id: "Request:yingzhou:0" }]);
  }
  const due = await dueCases("341202", 3, context);
  expect([due.cases.map(({ id }) => id), due.leftOut]).toEqual([["Request:yingzhou:0"], 0]);
});

it("says how many undelivered answers it leaves out", async () => {
  const context = await longUndelivered(mostUndelivered + 3);
  const asked = `{ caseQueue(region: "341202", which: OVERDUE, first: 5) { undeliveredLeftOut }
    caseQueues(region: "341202") { overdue { count } undeliveredLeftOut } }`;
  expect((await ask(asked, context)).data).toEqual({
    caseQueue: { undeliveredLeftOut: 3 },
    caseQueues: { overdue: { count: mostUndelivered }, undeliveredLeftOut: 3 },
  });
  const due = await dueCases("341202", 3, context);
  expect([due.leftOut, reminderMessage(due, 3).complete]).toEqual([3, false]);
});

it("passes over a closed request that shares its number with an undelivered answer", async () => {
  const common = { region: "341202", receivedOn: "2023-11-01", closedOn: "2023-11-20", registrationNumber: "7" };
  const Request = ["direct", "other"].map((key) => ({ key, ...common }));
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request, Organization: [] } });
  const ledgers = memoryLedgers({ home: source });
  const entries = [
    entry("received", "2023-11-01", { channel: "IN_PERSON" }),
    entry("registered", "2023-11-01", { number: "7" }),
    entry("drafted", "2023-11-15", { outcome: "DISCLOSED" }),
    ...gates.map((gate) => entry("gatePassed", "2023-11-16", { gate })),
    entry("signed", "2023-11-17", { letter: "7" }),
    entry("dispatched", "2023-11-20", { delivery: "DIRECT" }),
  ];
  const append = { region: "341202", ledger: "Request:home:direct", seen: 0, idempotencyKey: "7" };
  await ledgers.append({ ...append, entries }, editor, fixedCall());
  const context = fixedContext({ source, ledgers, viewer: editor });
  for (const which of ["ALL", "OVERDUE"]) {
    const { data } = await ask(query(`which: ${which}`), context, {});
    expect((at(data, "caseQueue") as Page).nodes).toEqual([{ id: "Request:home:direct" }]);
  }
  expect((await dueCases("341202", 3, context)).cases.map(({ id }) => id)).toEqual(["Request:home:direct"]);
});

it("reads as far as it must, and no further", async () => {
  const city = await county();
  const [first] = await pages("which: ALL, first: 5", city);
  expect(first?.lookedAt).toBeLessThan(100);
  const overdue = await pages('which: OVERDUE, first: 100, asOf: "2023-07-05"', city);
  expect(overdue.at(-1)?.lookedAt).toBeLessThan(count);
});

it.each([
  ["at home", "home"],
  ["in a county's own table that follows", "taihe"],
])(
  "keeps a case that was dispatched until the applicant has signed for the answer (DOMAIN.md §8.5), %s",
  async (_, id) => {
    const Request = ["direct", "signed", "post", "posted again"].map((key) => ({
      ...{ key, region: "341202", receivedOn: "2023-11-01", closedOn: "2023-11-20", registrationNumber: key },
    }));
    const source = memorySource({ id, regions: ["341202"], records: { Request, Organization: [] } });
    const ledgers = memoryLedgers(id === "home" ? { home: source } : { county: source });
    for (const { key } of Request) {
      const entries = [
        entry("received", "2023-11-01", { channel: "IN_PERSON" }),
        entry("registered", "2023-11-01", { number: key }),
        entry("drafted", "2023-11-15", { outcome: "DISCLOSED" }),
        ...gates.map((gate) => entry("gatePassed", "2023-11-16", { gate })),
        entry("signed", "2023-11-17", { letter: key }),
        entry("dispatched", "2023-11-20", { delivery: key === "post" ? "POST" : "DIRECT" }),
        ...(key === "signed" ? [entry("delivered", "2023-11-21")] : []),
        ...(key === "posted again" ? [entry("dispatched", "2023-11-23", { delivery: "POST" })] : []),
      ];
      const append = { region: "341202", ledger: `Request:${id}:${key}`, seen: 0, idempotencyKey: key };
      await ledgers.append({ ...append, entries }, editor, fixedCall());
    }
    const context = fixedContext({ source, ledgers, viewer: editor });
    const { data } = await ask(query("which: OVERDUE"), context, {});
    expect((at(data, "caseQueue") as Page).nodes).toEqual([{ id: `Request:${id}:direct` }]);
    expect((await dueCases("341202", 3, context)).cases.map(({ id }) => id)).toEqual([`Request:${id}:direct`]);
  },
);

it("keeps the day of the first page", async () => {
  const city = await county();
  const { data } = await ask(query("first: 5"), city.context, {});
  const { endCursor } = (at(data, "caseQueue") as Page).pageInfo;
  const tomorrow = { ...city.context, today: "2023-12-21" };
  const next = await ask(query("first: 5"), tomorrow, { after: endCursor });
  expect(at(next.data, "caseQueue.asOf")).toBe("2023-12-20");
});

it.each([
  ["which: OVERDUE, whom: AGENCY", editor, "BAD_INPUT", "whom"],
  ["soonDays: -1", editor, "BAD_INPUT", "soonDays"],
  ["soonDays: 2147483647", editor, "BAD_INPUT", "soonDays"],
  ["first: 1000", editor, "PAGE_TOO_LARGE", "first"],
  ["first: 1", null, "KEY_REQUIRED", undefined],
  ["first: 1", { ...editor, regions: ["341203"] }, "NOT_PERMITTED", undefined],
])("refuses what makes no sense, and whoever may not see it: %s", async (args, viewer, code, inputPath) => {
  const source = memorySource({ id: "home", regions: ["341202"], records: { Request: [], Organization: [] } });
  const { errors } = await ask(query(args), fixedContext({ source, viewer }), {});
  expect(errors).toEqual([{ code, inputPath }]);
});

it("refuses a cursor of another queue", async () => {
  const city = await county();
  const { data } = await ask(query("first: 5"), city.context, {});
  const { endCursor } = (at(data, "caseQueue") as Page).pageInfo;
  const { errors } = await ask(query("first: 5, which: OVERDUE"), city.context, { after: endCursor });
  expect(errors).toEqual([{ code: "CURSOR_OF_OTHER_QUERY", inputPath: "after" }]);
});
