import { applicationOf } from "../../city/cases/application.js";
import type { CaseEntry } from "../../city/cases/case.js";
import { type Cell, rowsOf, type TableRows } from "../layout.js";
import type { PlaceCases } from "./cases.js";

/** The clerk's key under which the ledgers of the demo city were entered; nobody has it. */
const CLERK = "demo";

const entryColumns = [
  "region",
  "ledger",
  "place",
  "kind",
  "on",
  "body",
  "by_key",
  "fingerprint",
  "recorded_at",
  "idempotency_key",
];

/** What a gateway keeps at home for cases: ledgers, applications, which numbers were given out and how far. */
export function* ledgerTables(all: readonly PlaceCases[]): Generator<TableRows> {
  yield {
    table: "zwgk.ledger_entry",
    columns: entryColumns,
    rows: entryRows(all),
  };
  yield rowsOf(
    "zwgk.enclosure",
    all
      .filter(({ atHome }) => atHome)
      .flatMap(({ place, cases, idOf }) => cases.map((one) => ({ place, ledger: idOf(one.request), one }))),
    {
      region: ({ place }) => place.region,
      ledger: ({ ledger }) => ledger,
      name: () => "application",
      body: ({ one, place }) => JSON.stringify(applicationOf(one, place)),
      enclosed_at: ({ one: { entries } }) => momentOf(entries[0]?.on ?? "", 1),
    },
  );
  yield rowsOf("zwgk.number_series", seriesOf(all), {
    region: ({ region }) => region,
    series: ({ series }) => series,
    last: ({ last }) => last,
  });
  yield rowsOf("zwgk.number_taken", takenBy(all), {
    region: ({ region }) => region,
    among: ({ among }) => among,
    number: ({ number }) => number,
    ledger: ({ ledger }) => ledger,
  });
}

function* entryRows(all: readonly PlaceCases[]): Generator<readonly Cell[]> {
  for (const { place, cases, idOf } of all) {
    for (const { request, entries } of cases) {
      const ledger = idOf(request);
      let at = 0;
      for (const { kind, on, data } of entries) {
        at += 1;
        const recorded = momentOf(on, at);
        yield [place.region, ledger, at, kind, on, JSON.stringify(data), CLERK, CLERK, recorded, CLERK];
      }
    }
  }
}

/** Entered on the day itself, one after the other. */
function momentOf(on: string, place: number): string {
  return `${on} ${String(9 + Math.floor(place / 60)).padStart(2, "0")}:${String(place % 60).padStart(2, "0")}:00+08`;
}

interface Series {
  readonly region: string;
  readonly series: string;
  readonly last: number;
}

interface Taken extends Numbered {
  readonly region: string;
  readonly ledger: string;
}

/** Every number that stands in a ledger, so that none is given out or claimed again, in whatever series. */
function takenBy(all: readonly PlaceCases[]): readonly Taken[] {
  return all.flatMap(({ place: { region }, cases, idOf }) =>
    cases.flatMap(({ request, entries }) =>
      entries.flatMap(numberOf).map((numbered) => ({ region, ledger: idOf(request), ...numbered })),
    ),
  );
}

/** The last number of each series of registration numbers and letters: a gateway goes on from there. */
function seriesOf(all: readonly PlaceCases[]): readonly Series[] {
  return all.flatMap(({ place: { region }, cases }) => {
    const last = new Map<string, number>();
    for (const { number } of cases.flatMap(({ entries }) => entries.flatMap(numberOf))) {
      const [, series = "", serial = ""] = /^(.*[-〕])(\d+)号?$/.exec(number) ?? [];
      last.set(series, Math.max(last.get(series) ?? 0, Number(serial)));
    }
    return [...last].map(([series, serial]) => ({ region, series, last: serial }));
  });
}

/** A number, and among what it is unlike any other of its region: as a gateway names it. */
interface Numbered {
  readonly among: "registration" | "letter";
  readonly number: string;
}

function numberOf({ kind, data }: CaseEntry): readonly Numbered[] {
  if (kind === "registered") return [{ among: "registration", number: String(data.number) }];
  return data.letter === undefined ? [] : [{ among: "letter", number: String(data.letter) }];
}
