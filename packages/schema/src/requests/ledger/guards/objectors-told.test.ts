import { describe, expect, it } from "vitest";
import { chinaCalendar } from "../../../shared/china-calendar.js";
import { plainDate } from "../../../shared/plain-date.js";
import { findingsOf } from "../../case/findings-of.js";
import { append } from "../fixtures/append.js";
import { allGates, consulted, event, inProcess, ledgerOf } from "../fixtures/events.js";
import { foldCase } from "../fold.js";

const opinion = (consents: boolean | null) => event("opinionIn", "03-10", { id: "c1", consents });
const told = event("thirdPartyTold", "03-15", { id: "c1", letter: "阜公告〔2023〕1号" });
const dispatched = event("dispatched", "03-16", { delivery: "POST" });
const signed = (consents: boolean | null, outcome: string, items?: readonly string[]) => [
  ...inProcess,
  ...consulted,
  opinion(consents),
  event("drafted", "03-13", { outcome, ...(items && { items }) }),
  ...allGates("03-14"),
  event("signed", "03-15", { letter: "阜公复〔2023〕1号" }),
];

// 条例 Art 32: who objected is told in writing what is disclosed all the same, and why. Silence and neither are no objection.
describe("an answer that discloses what a third party was asked about", () => {
  it.each<
    readonly [
      what: string,
      consents: boolean | null,
      outcome: string,
      refused: string | undefined,
      items: readonly string[] | undefined,
    ]
  >([
    ["an objection, and all is disclosed", false, "DISCLOSED", "OBJECTORS_TOLD", undefined],
    ["an objection, and one item is disclosed", false, "NOT_EXIST", "OBJECTORS_TOLD", ["DISCLOSED", "NOT_EXIST"]],
    ["an objection, and the item it counts by is", false, "DISCLOSED", "OBJECTORS_TOLD", ["DISCLOSED", "NOT_EXIST"]],
    ["an objection, and no item is disclosed", false, "NOT_EXIST", undefined, ["NOT_EXIST", "NOT_THIS_AGENCY"]],
    ["an objection, and an item is, of a partial answer", false, "PARTIAL", undefined, ["DISCLOSED", "PARTIAL"]],
    ["an objection, and it is refused", false, "REFUSED_THIRD_PARTY", undefined, undefined],
    ["an objection, and a part is disclosed", false, "PARTIAL", undefined, undefined],
    ["consent", true, "DISCLOSED", undefined, undefined],
    ["an opinion that says neither", null, "DISCLOSED", undefined, undefined],
  ])("is signed; and dispatched untold? after %s", (_what, consents, outcome, code, items) => {
    const ledger = ledgerOf(...signed(consents, outcome, items));
    expect(append(ledger, dispatched).refusal?.code).toBe(code);
    const codes = (state: ReturnType<typeof foldCase>) => findingsOf(state, chinaCalendar).map((one) => one.code);
    expect(codes(foldCase(ledger))).toEqual(code === undefined ? [] : ["OBJECTOR_NOT_TOLD"]);
  });

  it("is dispatched once the third party is told", () => {
    const ledger = ledgerOf(...signed(false, "DISCLOSED"), told);
    expect(append(ledger, dispatched).refusal).toBeNull();
    const earlier = { ...dispatched, on: plainDate("2023-03-15") };
    const toldLater = [...ledger.slice(0, -1), { ...told, on: plainDate("2023-03-16") }];
    expect(append(toldLater, earlier).refusal?.code).toBe("AFTER_ITS_CAUSE");
    expect(findingsOf(foldCase(ledger), chinaCalendar)).toEqual([]);
  });

  it("leaves an error where it was dispatched elsewhere, untold", () => {
    const ledger = [...ledgerOf(...signed(false, "DISCLOSED")), dispatched];
    expect(findingsOf(foldCase(ledger), chinaCalendar)).toMatchObject([
      { code: "OBJECTOR_NOT_TOLD", severity: "ERROR", article: { zh: expect.stringContaining("第三十二条") } },
    ]);
  });
});

// 条例 Art 44, by what the items disclose; the answer's one outcome may be that of another item.
describe("an answer of several items", () => {
  it.each<readonly [outcome: string, items: readonly string[] | undefined, refused: string | undefined]>([
    ["NOT_EXIST", ["DISCLOSED", "NOT_EXIST"], undefined],
    ["NOT_EXIST", ["NOT_EXIST", "NOT_THIS_AGENCY"], "DISCLOSED_SOMETHING"],
    ["NOT_EXIST", undefined, "DISCLOSED_SOMETHING"],
    ["PARTIAL", ["DISCLOSED", "REFUSED_DELIBERATIVE"], undefined],
  ])("of %s with items %j is proposed for publication by what it discloses", (outcome, items, code) => {
    const ledger = ledgerOf(...signed(true, outcome, items), dispatched);
    expect(append(ledger, event("publicationProposed", "03-20", {})).refusal?.code).toBe(code);
  });

  it.each<readonly [items: readonly string[], says: string | undefined]>([
    [["DISCLOSED", "ABANDONED_NO_CORRECTION"], "第2项：视为放弃"],
    [["DISCLOSED", "STILL_UNCLEAR"], "第2项：视为放弃"],
    [["DISCLOSED", "NOT_EXIST"], undefined],
  ])("%j is drafted by where the case stands, item by item (Art 30)", (items, says) => {
    const { refusal } = append(ledgerOf(...inProcess), event("drafted", "03-13", { outcome: "DISCLOSED", items }));
    expect([refusal?.code, refusal?.label.zh]).toEqual(
      says === undefined ? [undefined, undefined] : ["OUTCOME_FITS", expect.stringContaining(says)],
    );
  });
});
