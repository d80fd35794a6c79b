import { City } from "@zwgk-examples/county-databases";
import { beforeAll, expect, it } from "vitest";
import type { Case, CaseEntry } from "../examples/county-databases/src/city/cases/case.js";
import { cityCases, type PlaceCases, remediesOf } from "../examples/county-databases/src/layouts/home/cases.js";
import { recordedOutcome } from "../examples/county-databases/src/layouts/yingdong/codes.js";
import { outcomes } from "../packages/schema/src/requests/answer/outcomes.js";
import { refusalIn } from "../packages/schema/src/requests/deadline/allowed.js";
import { legalReceipt } from "../packages/schema/src/requests/deadline/legal-receipt.js";
import type { CaseState } from "../packages/schema/src/requests/ledger/case-state.js";
import type { CaseEvent, Ledger } from "../packages/schema/src/requests/ledger/events.js";
import { foldCase } from "../packages/schema/src/requests/ledger/fold.js";
import { caseStates, remedyStates } from "../packages/schema/src/requests/ledger/states.js";
import { requestOutcome } from "../packages/schema/src/requests/model.js";
import { chinaCalendar } from "../packages/schema/src/shared/china-calendar.js";

let city: City;
let all: readonly PlaceCases[];
let states: Map<string, CaseState>;

/** The events of entries, each entered at noon of its day or of the last before it. */
function ledgerOf(entries: readonly CaseEntry[]): Ledger {
  return entries.map(
    ({ kind, on, data }) =>
      ({ kind, on, data, recordedAt: `${on}T12:00:00.000000+08:00`, by: "demo", evidence: [] }) as unknown as CaseEvent,
  );
}

/** Those whose record has a day of receipt: what was split or transferred is counted nowhere (DOMAIN.md §2.6). */
const counted = (cases: readonly Case[]) => cases.filter(({ successors }) => !successors);

beforeAll(() => {
  city = new City();
  all = cityCases(city);
  states = new Map();
  for (const { cases, idOf } of all) {
    for (const { request, entries } of cases) states.set(idOf(request), foldCase(ledgerOf(entries)));
  }
});

it("has ledgers whose every event the rules take", () => {
  const refused: string[] = [];
  for (const { cases, idOf } of all) {
    for (const { request, entries } of cases) {
      const ledger = ledgerOf(entries);
      ledger.forEach((event, at) => {
        const refusal = refusalIn(ledger.slice(0, at), event, chinaCalendar);
        if (refusal) refused.push(`${idOf(request)} ${event.kind} ${event.on}: ${refusal.code}`);
      });
    }
  }
  expect(refused.slice(0, 10)).toEqual([]);
});

it("has cases in every state and with every outcome", () => {
  const found = <Key extends keyof CaseState>(key: Key) => new Set([...states.values()].map((state) => state[key]));
  // Nothing received: an open request without a ledger.
  expect([...found("status"), "NEW"].sort()).toEqual(Object.keys(caseStates).sort());
  expect([...found("remedy")].sort()).toEqual(Object.keys(remedyStates).sort());
  expect([...found("outcome")].filter(Boolean).sort()).toEqual(Object.keys(outcomes).sort());
});

it("has cases closed in every row of Table 3, as its records tell them", () => {
  const rows = all.flatMap(({ place, cases }) =>
    cases.map(({ request }) => (place.source === "yingdong" ? recordedOutcome(request.outcome) : request.outcome)),
  );
  const inTable = Object.keys(requestOutcome.members).filter((row) => row !== "UNKNOWN");
  expect([...new Set(rows)].filter(Boolean).sort()).toEqual(inTable.sort());
});

it("has a ledger for every request, but for what nobody has taken up yet and what was closed too soon", () => {
  const without = all.flatMap(({ place, cases }) => {
    const known = new Set(cases.map(({ request }) => request.n));
    const { requests } = city.requests(place.source);
    return requests.filter(({ n, state }) => state === "live" && !known.has(n)).map((one) => ({ ...one, place }));
  });
  const open = without.filter(({ closedOn }) => closedOn === null);
  const regions = new Set(open.map(({ place: { region } }) => region));
  expect([regions.size, open.length < 20]).toEqual([all.length, true]);
  // Closed as unpaid within three days, at the end of a year whose account would be another with a lawful day (109号).
  const tooSoon = without.filter(({ closedOn }) => closedOn !== null);
  expect(tooSoon.map(({ registrationNumber, outcome }) => [registrationNumber, outcome])).toEqual([
    ["341200-2022-0331", "NO_FEE"],
  ]);
});

it("agrees with the records to the day", () => {
  const wrong: unknown[] = [];
  for (const { place, cases, idOf } of all) {
    for (const { request, entries } of counted(cases)) {
      const state = states.get(idOf(request)) as CaseState;
      const row = place.source === "yingdong" ? recordedOutcome(request.outcome) : request.outcome;
      const receipt = legalReceipt(ledgerOf(entries)).on ?? request.receivedOn;
      const number = state.registeredOn === null ? null : request.registrationNumber;
      const isAnswered = state.outcome !== null && !state.open;
      const told = [request.channel, receipt, request.closedOn, number, isAnswered ? row : null];
      const outcome = isAnswered ? outcomes[state.outcome as keyof typeof outcomes].row : null;
      const found = [state.channel, request.receivedOn, state.closedOn, state.registrationNumber, outcome];
      if (String(told) !== String(found)) wrong.push({ id: idOf(request), told, found });
    }
  }
  expect(wrong).toEqual([]);
});

it("has requests that came of others, and only those others were split or transferred", () => {
  const moved = all.flatMap(({ cases, idOf }) =>
    cases.filter(({ request }) => ["SPLIT", "TRANSFERRED"].includes(String(states.get(idOf(request))?.status))),
  );
  expect(moved).toEqual(all.flatMap(({ cases }) => cases.filter(({ successors }) => successors)));
  const [city] = all as [PlaceCases];
  const told = moved.map(({ request, successors = [] }) => {
    const id = city.idOf(request);
    const state = states.get(id);
    expect(state?.successors).toEqual(successors.map(city.idOf));
    for (const one of successors) {
      const part = states.get(city.idOf(one));
      expect([part?.cameFrom, part?.receivedOn, part?.channel]).toEqual([id, state?.receivedOn, state?.channel]);
      expect([one.applicantName, one.applicantKind]).toEqual([request.applicantName, request.applicantKind]);
    }
    return [state?.status, request.agencyKind, successors.map(({ agencyKind }) => agencyKind)];
  });
  expect(told).toEqual([
    ["SPLIT", "GOVERNMENT", ["GOVERNMENT", "GOVERNMENT"]],
    ["TRANSFERRED", "GOVERNMENT", ["DEPARTMENT"]],
    ["TRANSFERRED", "DEPARTMENT", ["GOVERNMENT"]],
  ]);
});

it("has a ledger for each request of the city's own account", () => {
  const [city] = all;
  const own = counted(city?.cases ?? []).filter(({ request: { agencyKind } }) => agencyKind === "GOVERNMENT");
  const count = (fits: (receivedOn: string, closedOn: string) => boolean) =>
    own.filter(({ request }) => fits(request.receivedOn, request.closedOn ?? "9999")).length;
  const [from, to] = ["2023-01-01", "2023-12-20"];
  const counts = [
    count((received) => received >= from && received <= to),
    count((received, closed) => received < from && closed >= from),
    count((_, closed) => closed >= from && closed <= to),
    count((received, closed) => received <= to && closed > to),
  ];
  expect(counts).toEqual([108, 11, 111, 8]);
});

it("numbers letters without gap and without repeat", () => {
  for (const { cases } of all) {
    const letters = cases.flatMap(({ entries }) => entries.flatMap(({ data }) => (data.letter as string) ?? []));
    const given = new Set(letters);
    expect(given.size).toBe(letters.length);
    const series = new Map<string, number>();
    for (const letter of letters) {
      const name = letter.replace(/\d+号$/, "");
      series.set(name, (series.get(name) ?? 0) + 1);
    }
    expect([...series].filter(([name, count]) => !given.has(`${name}${count}号`))).toEqual([]);
  }
});

it("tells the remedies of its ledgers for Table 4", () => {
  const remedies = remediesOf(all);
  const kinds = new Set(remedies.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["DIRECT_SUIT", "REVIEW", "SUIT_AFTER_REVIEW"]);
  for (const { requestId, kind, filedOn, endedOn, result } of remedies) {
    const state = states.get(requestId);
    const told = kind === "REVIEW" ? state?.review : state?.suit;
    expect(told).toMatchObject({ filedOn, endedOn, result });
  }
});
