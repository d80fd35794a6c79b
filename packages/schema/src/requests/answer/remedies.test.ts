import { describe, expect, it } from "vitest";
import { plainDate } from "../../shared/plain-date.js";
import { type Outcome, outcomeIds, outcomes } from "./outcomes.js";
import { remedyOf, remedyText } from "./remedies.js";
import { type RemedyAgency, type RemedyAgencyKind, reviewBodies } from "./review-bodies.js";

const governments = { province: "安徽省人民政府", city: "阜阳市人民政府", county: "颍上县人民政府" };
const agency = (kind: RemedyAgencyKind, more: Partial<RemedyAgency> = {}): RemedyAgency => ({
  kind,
  governments,
  court: "阜阳市颍州区人民法院",
  ...more,
});
const before = plainDate("2023-12-31");
const since = plainDate("2024-01-01");
const refusals: readonly Outcome[] = [
  "REFUSED_STATE_SECRET", // Art 14
  "REFUSED_FORBIDDEN_BY_LAW", // Art 14
  "REFUSED_SAFETY_STABILITY", // Art 14
  "REFUSED_THIRD_PARTY", // Art 15
  "REFUSED_INTERNAL_AFFAIRS", // Art 16(1)
  "REFUSED_DELIBERATIVE", // Art 16(2)
  "REFUSED_ENFORCEMENT_FILE", // Art 16(2)
];

describe("case of the remedies (DOMAIN.md §8.4)", () => {
  it.each(outcomeIds)("%s: C until 2023, then A for 不予公开 and B for the rest", (outcome) => {
    const ruleOn = (date: typeof since) => remedyOf(date, [outcome], agency("CITY_DEPARTMENT")).rule;
    expect(ruleOn(before)).toBe("C");
    expect(ruleOn(since)).toBe(refusals.includes(outcome) ? "A" : "B");
    expect(outcomes[outcome].refusesUnder !== null).toBe(refusals.includes(outcome));
  });

  it.each<readonly [why: string, items: readonly Outcome[], rule: "A" | "B"]>([
    ["PARTIAL with such a refusal", ["PARTIAL", "REFUSED_DELIBERATIVE"], "A"],
    ["one refusal among items", ["DISCLOSED", "NOT_EXIST", "REFUSED_STATE_SECRET"], "A"],
    ["no refusal among items", ["DISCLOSED", "NOT_EXIST", "ADMIN_QUERY"], "B"],
  ])("%s", (_why, items, rule) => expect(remedyOf(since, items, agency("CITY_DEPARTMENT")).rule).toBe(rule));

  it("takes further outcomes to 复议前置 by configuration, from 2024 on", () => {
    const strict = agency("CITY_DEPARTMENT", { reviewFirstToo: ["NOT_EXIST"] });
    expect(remedyOf(since, ["NOT_EXIST"], strict).kind).toBe("REVIEW_FIRST");
    expect(remedyOf(since, ["NOT_THIS_AGENCY"], strict).kind).toBe("REVIEW_OR_SUIT");
    expect(remedyOf(before, ["NOT_EXIST"], strict).kind).toBe("REVIEW_OR_SUIT");
  });
});

describe("reconsideration bodies (行政复议法 24; DOMAIN.md §1.8, §8.4)", () => {
  it.each<readonly [kind: RemedyAgencyKind, superior: string, until2023: string, since2024: string]>([
    ["CITY_GOVERNMENT", "", "安徽省人民政府", "安徽省人民政府"],
    ["CITY_DEPARTMENT", "安徽省财政厅", "阜阳市人民政府或者安徽省财政厅", "阜阳市人民政府"],
    ["CITY_DEPARTMENT", "", "阜阳市人民政府", "阜阳市人民政府"],
    ["COUNTY_GOVERNMENT", "", "阜阳市人民政府", "阜阳市人民政府"],
    ["COUNTY_DEPARTMENT", "阜阳市财政局", "颍上县人民政府或者阜阳市财政局", "颍上县人民政府"],
    ["TOWNSHIP", "", "颍上县人民政府", "颍上县人民政府"],
    ["VERTICAL", "国家税务总局安徽省税务局", "国家税务总局安徽省税务局", "国家税务总局安徽省税务局"], // 行政复议法 27
  ])("%s under %j", (kind, superiorAgency, until2023, since2024) => {
    const body = (date: typeof since) => reviewBodies(agency(kind, { superiorAgency }), date).join("或者");
    expect(body(before)).toBe(until2023);
    expect(body(since)).toBe(since2024);
  });

  it("refuses remedies without a body or a court", () => {
    expect(() => remedyOf(since, [], agency("VERTICAL"))).toThrow("reconsideration body");
    const nowhere = { province: "安徽省人民政府", city: "阜阳市人民政府" };
    expect(() => remedyOf(since, [], agency("TOWNSHIP", { governments: nowhere }))).toThrow("reconsideration body");
    expect(() => remedyOf(since, [], agency("CITY_DEPARTMENT", { court: " " }))).toThrow("court");
  });
});

describe("text of the remedies", () => {
  it("says in case A that reconsideration comes first (行政复议法 23(2), 20; 行政诉讼法 45)", () => {
    const remedy = remedyOf(since, ["REFUSED_DELIBERATIVE"], agency("CITY_DEPARTMENT"));
    expect(remedy.text).toBe(
      "如对本答复不服，应当自收到本答复之日起60日内先向阜阳市人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向阜阳市颍州区人民法院提起行政诉讼。",
    );
    expect(remedy.review).toEqual({
      period: { count: 60, unit: "CALENDAR_DAYS", from: "RECEIPT_OF_LETTER" },
      bodies: ["阜阳市人民政府"],
    });
    expect(remedy.suit.period).toEqual({ count: 15, unit: "CALENDAR_DAYS", from: "RECEIPT_OF_REVIEW_DECISION" });
  });

  it("leaves the choice in case B (行政诉讼法 46)", () => {
    expect(remedyText(since, ["DISCLOSED"], agency("COUNTY_GOVERNMENT", { court: "阜阳市中级人民法院" }))).toBe(
      "如对本答复不服，可以自收到本答复之日起60日内向阜阳市人民政府申请行政复议，或者自收到本答复之日起6个月内向阜阳市中级人民法院提起行政诉讼。",
    );
  });

  it("names both bodies of the old rule in case C, for refusals too (DOMAIN.md §1.8)", () => {
    const old = agency("CITY_DEPARTMENT", { superiorAgency: "安徽省财政厅" });
    expect(remedyText(before, ["REFUSED_STATE_SECRET"], old)).toBe(
      "如对本答复不服，可以自收到本答复之日起60日内向阜阳市人民政府或者安徽省财政厅申请行政复议，或者自收到本答复之日起6个月内向阜阳市颍州区人民法院提起行政诉讼。",
    );
  });

  it("takes the court after reconsideration where it is another", () => {
    const moved = agency("CITY_DEPARTMENT", { courtAfterReview: "合肥铁路运输法院" });
    expect(remedyOf(since, ["REFUSED_STATE_SECRET"], moved).suit.court).toBe("合肥铁路运输法院");
    expect(remedyOf(since, ["DISCLOSED"], moved).suit.court).toBe("阜阳市颍州区人民法院");
  });
});
