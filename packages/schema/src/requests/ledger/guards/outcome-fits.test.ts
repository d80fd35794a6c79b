import { expect, it } from "vitest";
import { chinaCalendar } from "../../../shared/china-calendar.js";
import { plainDate } from "../../../shared/plain-date.js";
import { ledger } from "../../deadline/fixtures/written-ledger.js";
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
