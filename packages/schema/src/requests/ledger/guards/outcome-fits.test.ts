import { expect, it } from "vitest";
import { chinaCalendar } from "../../../shared/china-calendar.js";
import { plainDate } from "../../../shared/plain-date.js";
import { ledger } from "../../deadline/fixtures/written-ledger.js";
import { append } from "../fixtures/append.js";
import { event } from "../fixtures/events.js";
import { foldCase } from "../fold.js";
import { unfitItems } from "./outcome-fits.js";

const moment = { on: plainDate("2023-05-31"), calendar: chinaCalendar };
const asked = "correctionAsked(2023-03-20)@2023-03-06";
const noticed = "feeNoticed(100)@2023-03-06 feeNoticeReceived@2023-03-07";

it.each([
  ["Art 36", "-", ["DISCLOSED", "NOT_EXIST"], []],
  // What was not asked to be corrected is answered, what was is abandoned.
  ["Art 30", asked, ["DISCLOSED", "ABANDONED_NO_CORRECTION"], []],
  ["Art 30", asked, ["DISCLOSED", "NOT_EXIST"], [1, 2]],
  ["Art 30", asked, ["STILL_UNCLEAR", "ABANDONED_NO_CORRECTION"], [1]],
  ["Art 30", `${asked} corrected@2023-03-10`, ["DISCLOSED", "ABANDONED_NO_CORRECTION"], [2]],
  ["Art 30", `${asked} corrected@2023-03-10`, ["DISCLOSED", "STILL_UNCLEAR"], []],
  // One fee for the whole request.
  ["109号", noticed, ["DISCLOSED", "ABANDONED_NO_FEE"], [1]],
  ["109号", noticed, ["ABANDONED_NO_FEE", "ABANDONED_NO_FEE"], []],
  ["109号", `${noticed} paid(100)@2023-03-10`, ["DISCLOSED", "ABANDONED_NO_FEE"], [2]],
])(
  "of the items of an answer those don't fit that the ledger rules out (%s): %s, %s",
  (_article, acts, items, unfit) => {
    const state = foldCase(ledger("IN_PERSON 2023-03-01", `registered@2023-03-01 ${acts}`));
    expect(unfitItems(state, items, moment)).toEqual(unfit);
  },
);

it.each<readonly [article: string, acts: string, outcome: string, items: readonly string[], code: string | undefined]>([
  // One request, one row (DOMAIN.md §1.5.4): which of a mixture no rule says.
  ["Art 30, 36", asked, "DISCLOSED", ["DISCLOSED", "ABANDONED_NO_CORRECTION"], undefined],
  ["Art 30, 36", asked, "ABANDONED_NO_CORRECTION", ["DISCLOSED", "ABANDONED_NO_CORRECTION"], undefined],
  ["Art 30, 37", asked, "PARTIAL", ["DISCLOSED", "REFUSED_DELIBERATIVE", "ABANDONED_NO_CORRECTION"], undefined],
  ["Art 30", asked, "ABANDONED_NO_CORRECTION", ["ABANDONED_NO_CORRECTION", "ABANDONED_NO_CORRECTION"], undefined],
  ["Art 30", asked, "DISCLOSED", ["ABANDONED_NO_CORRECTION", "ABANDONED_NO_CORRECTION"], "OUTCOME_FITS"],
  ["Art 30", asked, "DISCLOSED", ["DISCLOSED", "DISCLOSED"], "OUTCOME_FITS"],
  ["Art 30", asked, "STILL_UNCLEAR", ["STILL_UNCLEAR", "ABANDONED_NO_CORRECTION"], "OUTCOME_FITS"],
  ["Art 30", asked, "DISCLOSED", [], "OUTCOME_FITS"],
  ["Art 30", `${asked} corrected@2023-03-10`, "DISCLOSED", ["DISCLOSED", "ABANDONED_NO_CORRECTION"], "OUTCOME_FITS"],
  ["109号", noticed, "DISCLOSED", ["DISCLOSED", "ABANDONED_NO_FEE"], "OUTCOME_FITS"],
])("an answer is drafted as the ledger admits it (%s): %s, %s %j", (_article, acts, outcome, items, code) => {
  const before = [...ledger("IN_PERSON 2023-03-01", `registered@2023-03-01 ${acts}`)];
  before.splice(2, 0, event("assigned", "2023-03-01", { handler: "Li" }));
  const drafted = event("drafted", "2023-05-31", { outcome, items });
  expect(append(before, drafted).refusal?.code).toBe(code);
});
