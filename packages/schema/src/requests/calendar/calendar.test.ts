import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Context, Viewer } from "../../context.js";
import type { NewEntry } from "../../ledgers.js";
import { chinaCalendar } from "../../shared/china-calendar.js";
import { ask, at } from "../../testing/ask.js";
import { fixedCall, fixedContext } from "../../testing/fixed-context.js";
import { memoryLedgers } from "../../testing/memory-ledgers.js";
import { memorySource } from "../../testing/memory-source.js";

const operator: Viewer = { key: "k1", label: "阜阳市", role: "OPERATOR", regions: ["341200", "341202"] };
const closing = JSON.stringify({
  year: 2024,
  source: { number: "阜政办〔2024〕3号", title: "关于因暴雪停止办公的通知", issuedOn: "2024-01-22" },
  holidays: ["2024-01-24"],
  workingDays: [],
  region: "341200",
});
const fixture = (name: string) => readFileSync(new URL(`../deadline/fixtures/${name}.txt`, import.meta.url), "utf8");
const next = fixture("notice-2027");

/** One request of the county, received on a day, and two of the city's own: nothing is entered of the second. */
async function city(viewer: Viewer | null, today: string, receivedOn: string): Promise<Context> {
  const regions = ["341200", "341202"];
  const ledgers = memoryLedgers();
  const entry = (kind: string, data: NewEntry["data"]): NewEntry => ({ kind, on: receivedOn, data });
  const entries = [entry("received", { channel: "IN_PERSON" }), entry("registered", { number: "1" })];
  for (const region of regions) {
    const append = { region, ledger: `Request:home:${region}`, seen: 0, entries, idempotencyKey: region };
    await ledgers.append(append, operator, fixedCall());
  }
  const Request = [...regions.map((region) => ({ key: region, region, receivedOn })), { key: "new", receivedOn }];
  const source = memorySource({ id: "home", regions, records: { Request, Organization: [] } });
  return fixedContext({ source, ledgers, viewer, today });
}

const answer = `notice { year number localTo issuedOn } kept publishedTo cases replaces { number }
  changedDays { date from to } moved { id region what from to provisional days { date } } coverage { complete }`;
const importing = `mutation ($region: RegionCode!, $text: String!, $key: String = "k", $dryRun: Boolean, $supplement: Boolean,
  $localTo: RegionCode, $source: CalendarSourceInput) {
  importCalendar(region: $region, text: $text, idempotencyKey: $key, dryRun: $dryRun, supplement: $supplement,
    localTo: $localTo, source: $source) { ${answer} } }`;
const deadline = (region: string) =>
  `{ request(id: "Request:home:${region}") { case { deadline { dueOn provisional proof { date reason } } } } }`;
const dueOn = async (region: string, context: Context) =>
  at((await ask(deadline(region), context)).data, "request.case.deadline.dueOn");

describe("a notice that is imported", () => {
  it("moves the dates of the region's cases, and says which, from, to, and why", async () => {
    const context = await city(operator, "2024-01-23", "2024-01-22");
    const { data, errors } = await ask(importing, context, { region: "341200", text: closing });
    expect(errors).toEqual([]);
    const days = [{ date: "2024-01-24" }];
    const moves = (region: string) => [
      {
        id: `Request:home:${region}`,
        region,
        what: "REPLY",
        from: "2024-02-22",
        to: "2024-02-23",
        provisional: false,
        days,
      },
      {
        id: `Request:home:${region}`,
        region,
        what: "CORRECTION_NOTICE",
        from: "2024-01-31",
        to: "2024-02-01",
        provisional: false,
        days,
      },
    ];
    expect(at(data, "importCalendar")).toEqual({
      notice: { year: 2024, number: "阜政办〔2024〕3号", localTo: "341200", issuedOn: "2024-01-22" },
      kept: true,
      publishedTo: "2026-12-25",
      cases: 3,
      replaces: [],
      changedDays: [{ date: "2024-01-24", from: "WORKING_DAY", to: "HOLIDAY" }],
      moved: [
        ...moves("341200"),
        // Nothing is entered of it: the reply alone, by its record, and provisional.
        { ...moves("341200")[0], id: "Request:home:new", provisional: true },
        ...moves("341202"),
      ],
      coverage: { complete: true },
    });
    expect(await dueOn("341202", context)).toBe("2024-02-23");
  });

  it("holds in its county alone where a county imports it", async () => {
    const context = await city(operator, "2024-01-23", "2024-01-22");
    const { data } = await ask(importing, context, { region: "341202", text: closing });
    expect(at(data, "importCalendar.cases")).toBe(1);
    expect([await dueOn("341202", context), await dueOn("341200", context)]).toEqual(["2024-02-23", "2024-02-22"]);
  });

  it("gives the same answer under the same key, and nothing new when it holds already", async () => {
    const context = await city(operator, "2024-01-23", "2024-01-22");
    const first = await ask(importing, context, { region: "341200", text: closing });
    expect(await ask(importing, context, { region: "341200", text: closing })).toEqual(first);
    const { data } = await ask(importing, context, { region: "341200", text: closing, key: "other" });
    expect(at(data, "importCalendar")).toMatchObject({ kept: false, moved: [] });
    expect(await context.calendars.notices("341200", fixedCall())).toHaveLength(1);
  });

  it("keeps nothing in a dry run, and answers the same", async () => {
    const context = await city(operator, "2024-01-23", "2024-01-22");
    const tried = await ask(importing, context, { region: "341200", text: closing, dryRun: true });
    expect(at(tried.data, "importCalendar.moved")).toHaveLength(5);
    expect(await dueOn("341202", context)).toBe("2024-02-22");
  });

  it("takes the place of the earlier of its year, unless it is a supplement", async () => {
    const context = await city(operator, "2024-01-23", "2024-01-22");
    await ask(importing, context, { region: "341200", text: closing });
    const second = closing.replace("3号", "4号").replace("2024-01-24", "2024-01-25");
    const added = await ask(importing, context, { region: "341200", text: second, key: "2", supplement: true });
    expect(at(added.data, "importCalendar.replaces")).toEqual([]);
    expect(await dueOn("341200", context)).toBe("2024-02-26");
    const third = await ask(importing, context, { region: "341200", text: second, key: "3" });
    expect(at(third.data, "importCalendar.replaces")).toEqual([
      { number: "阜政办〔2024〕3号" },
      { number: "阜政办〔2024〕4号" },
    ]);
    expect(await dueOn("341200", context)).toBe("2024-02-23");
  });

  it("takes back days of the built-in table, by a new arrangement or by a supplement, and says what moves", async () => {
    const context = await city(operator, "2026-09-21", "2026-09-18");
    const off = [...chinaCalendar.holidays].filter((day) => day.startsWith("2026"));
    const worked = [...chinaCalendar.makeUp].filter((day) => day.startsWith("2026"));
    const source = {
      number: "国办发明电〔2026〕1号",
      title: "关于调整2026年部分节假日安排的通知",
      issuedOn: "2026-09-20",
    };
    const bring = (holidays: readonly string[], workingDays: readonly string[], key: string, supplement = false) =>
      ask(importing, context, {
        ...{ region: "341200", key, supplement },
        text: JSON.stringify({ year: 2026, source, holidays, workingDays }),
      });
    expect(await dueOn("341200", context)).toBe("2026-10-22");
    const supplement = await bring([], ["2026-10-07"], "1", true);
    expect(at(supplement.data, "importCalendar.changedDays")).toEqual([
      { date: "2026-10-07", from: "HOLIDAY", to: "WORKING_DAY" },
    ]);
    expect((await bring([], ["2026-10-07"], "2", true)).errors).toMatchObject([
      { code: "BAD_INPUT", inputPath: "text" },
    ]);
    const arrangement = await bring(
      off.filter((day) => day !== "2026-10-06" && day !== "2026-10-07"),
      worked.filter((day) => day !== "2026-10-10"),
      "3",
    );
    expect(at(arrangement.data, "importCalendar.changedDays")).toEqual([
      { date: "2026-10-06", from: "HOLIDAY", to: "WORKING_DAY" },
      { date: "2026-10-10", from: "MAKE_UP_WORKING_DAY", to: "WEEKEND" },
    ]);
    expect(await dueOn("341200", context)).toBe("2026-10-21");
  });

  it("prolongs a holiday as the calendar at hand has it, once (国办发明电〔2020〕1号)", async () => {
    const context = await city(operator, "2020-01-27", "2020-01-02");
    const bring = (name: string, key: string) =>
      ask(importing, context, { region: "341200", text: fixture(name), key });
    expect((await bring("notice-2020-extended", "1")).errors).toMatchObject([
      { code: "BAD_INPUT", inputPath: "text.line 6" },
    ]);
    await bring("notice-2020", "2");
    expect(await dueOn("341202", context)).toBe("2020-02-04");
    const prolonged = await bring("notice-2020-extended", "3");
    expect(prolonged.errors).toEqual([]);
    expect(at(prolonged.data, "importCalendar")).toMatchObject({
      notice: { year: 2020, number: "国办发明电〔2020〕1号", issuedOn: "2020-01-26" },
      replaces: [],
      changedDays: [
        { date: "2020-01-31", from: "WORKING_DAY", to: "HOLIDAY" },
        { date: "2020-02-01", from: "MAKE_UP_WORKING_DAY", to: "HOLIDAY" },
      ],
    });
    expect(await dueOn("341202", context)).toBe("2020-02-06");
    expect(await bring("notice-2020-extended", "3")).toEqual(prolonged);
    expect((await bring("notice-2020-extended", "4")).errors).toMatchObject([{ inputPath: "text.line 6" }]);
    expect(await context.calendars.notices("341200", fixedCall())).toHaveLength(2);
  });

  it("publishes a year, and makes certain what was provisional", async () => {
    const context = await city(operator, "2026-12-20", "2026-12-18");
    expect(at((await ask(deadline("341200"), context)).data, "request.case.deadline")).toMatchObject({
      provisional: true,
    });
    const { data, errors } = await ask(importing, context, { region: "341200", text: next });
    expect(errors).toEqual([]);
    expect(at(data, "importCalendar.publishedTo")).toBe("2027-12-25");
    expect(at((await ask(deadline("341200"), context)).data, "request.case.deadline")).toMatchObject({
      provisional: false,
    });
    const shown = await ask(
      `{ calendar(region: "341202", year: 2027) { published workingDays days { date nature } notices { number holds by } } }`,
      context,
    );
    expect(at(shown.data, "calendar")).toMatchObject({ published: true, notices: [{ holds: true, by: "k1" }] });
  });

  it("publishes no year as a supplement, and lets no single days take the place of a year's notice", async () => {
    const context = await city(operator, "2026-12-20", "2026-12-18");
    const oneDay = closing.replaceAll("2024", "2027").replace('"341200"', "null");
    const bring = (text: string, key: string, supplement = false) =>
      ask(importing, context, { region: "341200", text, key, supplement });
    const added = await bring(oneDay, "1", true);
    expect(at(added.data, "importCalendar.publishedTo")).toBe("2026-12-25");
    const whole = await bring(next, "2");
    expect(at(whole.data, "importCalendar.publishedTo")).toBe("2027-12-25");
    const replacing = await bring(oneDay, "3");
    expect(replacing.errors).toMatchObject([{ code: "BAD_INPUT", inputPath: "text" }]);
    const shown = await ask(`{ calendar(region: "341200", year: 2027) { days { date nature } } }`, context);
    expect(at(shown.data, "calendar.days")).toContainEqual({ date: "2027-01-01", nature: "HOLIDAY" });
  });

  it.each([
    ["without a key", null, {}, "KEY_REQUIRED", undefined],
    ["from an editor", { ...operator, role: "EDITOR" } as const, {}, "NOT_PERMITTED", undefined],
    ["from another region", { ...operator, regions: ["341203"] }, {}, "NOT_PERMITTED", undefined],
    ["for a region that isn't here", operator, { region: "110000" }, "UNKNOWN_REGION", "region"],
    ["that is blank", operator, { text: " " }, "BAD_INPUT", "text"],
    ["that is no notice", operator, { text: "今天天气很好。" }, "BAD_INPUT", "text"],
    ["for another division", operator, { localTo: "320000" }, "BAD_INPUT", "localTo"],
    [
      "of a year with one day off",
      operator,
      { text: closing.replaceAll("2024", "2027").replace('"341200"', "null") },
      "BAD_INPUT",
      "text",
    ],
    ["issued on no day", operator, { source: { issuedOn: "2024-02-30" } }, "BAD_DATE", "source.issuedOn"],
    ["without a number", operator, { text: closing.replace("阜政办〔2024〕3号", "") }, "BAD_INPUT", "source.number"],
    [
      "with a wrong line",
      operator,
      { text: next.replace("13日（周六）放假", "31日（周六）放假") },
      "BAD_INPUT",
      "text.line 5",
    ],
  ])("is refused %s", async (_, viewer, given, code, inputPath) => {
    const context = await city(viewer, "2024-01-23", "2024-01-22");
    const { errors } = await ask(importing, context, { region: "341200", text: closing, ...given });
    expect(errors).toMatchObject([{ code, inputPath }]);
    expect(await context.calendars.notices("341200", fixedCall())).toEqual([]);
  });
});

it("shows the built-in years to anybody, and refuses a year that is none", async () => {
  const query = (year: number) =>
    `{ calendar(region: "341200", year: ${year}) { published workingDays days { date } notices { year } } }`;
  const { data } = await ask(query(2024), await city(null, "2024-01-23", "2024-01-22"));
  expect(at(data, "calendar")).toMatchObject({ published: true, workingDays: 251, notices: [] });
  expect((await ask(query(1), await city(null, "2024-01-23", "2024-01-22"))).errors).toMatchObject([
    { inputPath: "year" },
  ]);
});
