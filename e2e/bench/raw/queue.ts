import { addWorkingDays, chinaCalendar, type PlainDate, plainDate, workingDaysBetween } from "@zwgk/schema";
import type { County } from "./county.js";
import type { Row } from "./flat-query.js";
import { quoted } from "./json.js";

/** Requests that the first page needs: those that were extended or wait for something are due later than others. */
const needed = 48;

/** Open requests in the order of receipt, with the events of their ledgers. */
const statement = `
  SELECT r.key, r.received_on, r.registration_number, e.kind, e.body
  FROM (
    SELECT key, received_on, registration_number FROM zwgk.request
    WHERE region = $1 AND closed_on IS NULL AND NOT withdrawn
    ORDER BY received_on, key LIMIT ${needed}) AS r
  LEFT JOIN LATERAL (
    SELECT place, kind, body FROM zwgk.ledger_entry
    WHERE region = $1 AND ledger = ('Request:home:' || r.key) COLLATE "default" ORDER BY place) AS e ON true
  ORDER BY r.received_on, r.key, e.place`;

/** What an event makes of a case in this workload; the others leave it where it is. */
const statusAfter: Readonly<Record<string, string>> = {
  received: "RECEIVED",
  registered: "REGISTERED",
  assigned: "IN_PROCESS",
  drafted: "DRAFTED",
};

/** Events after which a case is due later, or not at all. */
const later: ReadonlySet<string> = new Set(["extended", "consulted", "correctionAsked", "feeNoticed"]);

/** The first page of a queue: what is due first, of those that nothing has moved. */
export async function queuePage(home: County, region: string, asOf: string, size: number): Promise<string> {
  const rows = await home.run("queue", () => statement, [region]);
  const nodes: string[] = [];
  for (let from = 0; from < rows.length && nodes.length < size; ) {
    let to = from + 1;
    while (to < rows.length && (rows[to] as Row)[0] === (rows[from] as Row)[0]) to++;
    const node = nodeOf(rows, from, to, asOf);
    if (node !== null) nodes.push(node);
    from = to;
  }
  return `{"data":{"caseQueue":{"nodes":[${nodes.join(",")}],"pageInfo":{"hasNextPage":true}}}}`;
}

function nodeOf(rows: readonly Row[], from: number, to: number, asOf: string): string | null {
  const [key = null, receivedOn = null] = rows[from] as Row;
  let [status, handler, number] = ["NEW", null as string | null, null as string | null];
  for (let at = from; at < to; at++) {
    const [, , , kind, body] = rows[at] as Row;
    if (kind == null || later.has(kind)) return null;
    status = statusAfter[kind] ?? status;
    if (kind === "assigned") handler = (JSON.parse(body ?? "{}") as { handler: string }).handler;
    if (kind === "registered") number = (JSON.parse(body ?? "{}") as { number: string }).number;
  }
  const { dueOn, daysLeft } = deadlineOf(receivedOn ?? "", asOf);
  return (
    `{"id":"Request:home:${key}","registrationNumber":${quoted(number)},"handler":${quoted(handler)}` +
    `,"status":{"code":"${status}"},"deadline":{"dueOn":"${dueOn}","daysLeft":${daysLeft}}}`
  );
}

interface Due {
  readonly dueOn: PlainDate;
  readonly daysLeft: number;
}

/** Few days come in: each is reckoned once. */
const known = new Map<string, Due>();

function deadlineOf(receivedOn: string, asOf: string): Due {
  const found = known.get(`${receivedOn} ${asOf}`);
  if (found) return found;
  const dueOn = addWorkingDays(chinaCalendar, plainDate(receivedOn), 20).date;
  const made = { dueOn, daysLeft: workingDaysBetween(chinaCalendar, plainDate(asOf), dueOn).days };
  known.set(`${receivedOn} ${asOf}`, made);
  return made;
}
