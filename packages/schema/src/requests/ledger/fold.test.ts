import { describe, expect, it } from "vitest";
import {
  allGates,
  answered,
  consulted,
  correctionAsked,
  event,
  inProcess,
  ledgerOf,
  signed,
} from "./fixtures/events.js";
import { foldCase } from "./fold.js";
import { openConsultations } from "./outstanding.js";

describe("the state of a case", () => {
  it("has the days, letter and outcome of an answered one (DOMAIN.md §2.6: closed by its dispatch)", () => {
    expect(foldCase(ledgerOf(...answered))).toMatchObject({
      status: "DISPATCHED",
      open: false,
      handler: "Li",
      registrationNumber: "341200-2023-0001",
      receivedOn: "2023-03-01",
      registeredOn: "2023-03-01",
      signedOn: "2023-03-15",
      dispatchedOn: "2023-03-16",
      closedOn: "2023-03-16",
      deliveredOn: null,
      outcome: "DISCLOSED",
      letter: "阜公复〔2023〕1号",
      seq: 12,
    });
  });

  it("is closed on the day of its first dispatch, however often it is sent (DOMAIN.md §2.6, §8.5)", () => {
    const handed = event("dispatched", "12-29", { delivery: "DIRECT" });
    const posted = event("dispatched", "2024-01-04", { delivery: "POST" });
    const delivered = event("delivered", "2024-01-08", {});
    expect(foldCase(ledgerOf(...signed, handed, posted, delivered))).toMatchObject({
      status: "DELIVERED",
      dispatchedOn: "2023-12-29",
      closedOn: "2023-12-29",
      deliveredOn: "2024-01-08",
      dispatches: [
        { on: "2023-12-29", delivery: "DIRECT" },
        { on: "2024-01-04", delivery: "POST" },
      ],
    });
  });

  it("counts from the confirmation of what came by internet (Art 31)", () => {
    const internet = event("received", "03-01", { channel: "INTERNET" });
    expect(foldCase([internet])).toMatchObject({ arrivedOn: "2023-03-01", receivedOn: null });
    const confirmed = event("confirmed", "03-03", { way: "PORTAL" });
    expect(foldCase([internet, confirmed])).toMatchObject({ arrivedOn: "2023-03-01", receivedOn: "2023-03-03" });
  });

  it("waits for both when a third party and an agency are asked (Art 32, 34)", () => {
    const agency = event("consulted", "03-09", { id: "c2", whom: "AGENCY", name: "A bureau" });
    const state = foldCase(ledgerOf(...inProcess, ...consulted, agency));
    expect(state.waitingFor).toEqual(["THIRD_PARTY", "OTHER_AGENCY"]);
    expect(openConsultations(state).map(({ id }) => id)).toEqual(["c1", "c2"]);
  });

  it("has no outcome before the signature, and starts the gates anew with a draft", () => {
    const drafted = foldCase(signed.slice(0, 9));
    expect(drafted).toMatchObject({ outcome: null, draft: { outcome: "DISCLOSED" } });
    expect(drafted.draft?.gatesPassed).toHaveLength(5);
    const anew = foldCase([...signed.slice(0, 9), event("drafted", "03-15", { outcome: "PARTIAL" })]);
    expect(anew.draft).toMatchObject({ outcome: "PARTIAL", gatesPassed: [] });
  });

  it("gives a withdrawn case the outcome OTHER (DOMAIN.md §1.5.4)", () => {
    expect(foldCase(ledgerOf(...inProcess, event("withdrawn", "03-09", {})))).toMatchObject({
      outcome: "OTHER",
      closedOn: "2023-03-09",
    });
  });

  it("adds payments up (109号)", () => {
    const half = (day: string) => event("paid", day, { amountYuan: 50 });
    const ledger = ledgerOf(
      ...inProcess,
      event("feeNoticed", "03-06", { amountYuan: 100 }),
      half("03-08"),
      half("03-09"),
    );
    expect(foldCase(ledger).fee).toEqual({
      amountYuan: 100,
      noticedOn: "2023-03-06",
      receivedOn: null,
      paidYuan: 100,
      lastPaidOn: "2023-03-09",
      paidOn: "2023-03-09",
    });
  });

  it("lets a correction after the day of its notice change nothing (Art 30)", () => {
    const asked = [...inProcess, correctionAsked];
    const state = foldCase([...asked, event("corrected", "03-21", {})]);
    expect(state).toMatchObject({ status: "AWAITING_CORRECTION", correction: { correctedOn: null }, outOfPlace: [] });
  });

  it("lets a late correction with a reason count, and drop what was drafted of the abandoned request (Art 30)", () => {
    const late = event("corrected", "03-24", { lateBecause: "In hospital" });
    const correction = { askedOn: "2023-03-06", correctBy: "2023-03-20", correctedOn: "2023-03-24" };
    const asked = [...inProcess, correctionAsked];
    const drafted = [...asked, event("drafted", "03-21", { outcome: "ABANDONED_NO_CORRECTION" })];
    const reviewed = [...drafted, ...allGates("03-22")];
    for (const before of [asked, drafted, reviewed]) {
      const state = foldCase(ledgerOf(...before, late));
      expect(state).toMatchObject({ status: "IN_PROCESS", correction, draft: null, outOfPlace: [] });
    }
    const ignored = foldCase([...reviewed, event("corrected", "03-24", {})]);
    expect(ignored).toMatchObject({ status: "REVIEWED", correction: { correctedOn: null } });
    expect(ignored.draft?.outcome).toBe("ABANDONED_NO_CORRECTION");
    const decided = foldCase([...reviewed, event("signed", "03-23", { letter: "1" }), late]);
    expect(decided).toMatchObject({ status: "SIGNED", correction: { correctedOn: null }, outOfPlace: [13] });
  });

  it("names events out of place and lets them change nothing", () => {
    const state = foldCase([...inProcess, ...allGates("03-03").slice(0, 1), event("delivered", "03-04", {})]);
    expect(state).toEqual({ ...foldCase(inProcess), seq: 5, outOfPlace: [4, 5] });
  });

  it("keeps a result of reconsideration and of a suit apart", () => {
    const state = foldCase(
      ledgerOf(
        ...answered,
        event("reviewFiled", "04-01", {}),
        event("reviewDecided", "05-01", { result: "UPHELD" }),
        event("sued", "05-10", { afterReview: true }),
        event("judged", "09-01", { result: "CORRECTED" }),
      ),
    );
    expect(state.review).toEqual({ filedOn: "2023-04-01", endedOn: "2023-05-01", result: "UPHELD" });
    expect(state.suit).toMatchObject({ endedOn: "2023-09-01", result: "CORRECTED", afterReview: true });
  });

  it("has no effective judgment while an appeal is pending, and keeps the first one (§2.4)", () => {
    const judged = ledgerOf(
      ...answered,
      event("sued", "05-10", { afterReview: false }),
      event("judged", "09-01", { result: "CORRECTED" }),
      event("appealed", "09-10", { appellant: "AGENCY" }),
    );
    const first = {
      firstEndedOn: "2023-09-01",
      firstResult: "CORRECTED",
      appealedOn: "2023-09-10",
      appellant: "AGENCY",
    };
    expect(foldCase(judged).suit).toMatchObject({ ...first, endedOn: null, result: null });
    const whole = ledgerOf(...judged, event("appealJudged", "11-20", { result: "UPHELD" }));
    expect(foldCase(whole)).toMatchObject({
      remedy: "APPEAL_JUDGED",
      suit: { ...first, endedOn: "2023-11-20", result: "UPHELD" },
    });
  });
});
