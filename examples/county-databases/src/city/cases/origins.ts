import type { Ground } from "../ground.js";
import { partsAmong } from "../parts.js";
import type { Organization, Request } from "../records.js";
import type { Case, CaseEntry, Said } from "./case.js";

type IdOf = (request: { readonly n: number }) => string;

/** How a request ended of which others came. */
interface Ending {
  readonly successors: readonly [Request, ...Request[]];
  readonly kind: "split" | "transferred";
  readonly says: Said;
  /** Where it had come in. */
  readonly at: Pick<Request, "agency" | "agencyKind">;
  /** Where its successors say that they come from. */
  readonly from: string;
}

/**
 * The cases of the city and those that some of them came of: one application that was split, one that a bureau got from the
 * city's office, and one that it got from a bureau. Each was handed on the day of its receipt, before it was registered, and
 * is counted nowhere: what came of it is (DOMAIN.md §2.6).
 */
export function withOrigins(
  cases: readonly Case[],
  requests: readonly Request[],
  ground: Ground,
  idOf: IdOf,
): readonly Case[] {
  const parts = partsAmong(requests);
  const endings = [
    split(parts),
    transferred(answered(requests, "DEPARTMENT"), { agency: ground.government, agencyKind: "GOVERNMENT" }),
    transferred(answered(requests, "GOVERNMENT"), {
      agency: ground.departments[0] as Organization,
      agencyKind: "DEPARTMENT",
    }),
  ];
  return endings.reduce((all, ending, at) => withOrigin(all, ending, requests.length + 1 + at, idOf), cases);
}

/** The first answered request of the second half of 2024 that an agency of a kind got. */
function answered(requests: readonly Request[], agencyKind: Request["agencyKind"]): Request {
  const found = requests.find((one) => {
    const isThen = one.receivedOn >= "2024-07-01" && one.closedOn !== null;
    return isThen && one.state === "live" && one.agencyKind === agencyKind;
  });
  if (!found) throw new Error(`no request of 2024 was answered by a ${agencyKind}`);
  return found;
}

function split(successors: readonly [Request, ...Request[]]): Ending {
  const into = successors.map(({ registrationNumber }) => registrationNumber);
  return { successors, kind: "split", says: { into }, at: successors[0], from: "拆分自" };
}

function transferred(successor: Request, at: Ending["at"]): Ending {
  return { successors: [successor], kind: "transferred", says: { to: successor.agency.name }, at, from: "移交自" };
}

/** Puts a case before those that came of it, which say so. */
function withOrigin(cases: readonly Case[], ending: Ending, n: number, idOf: IdOf): readonly Case[] {
  const { successors, kind, says, at, from } = ending;
  const [first] = successors;
  const id = idOf({ n });
  const isSuccessor = ({ request }: Case) => successors.some((one) => one.n === request.n);
  const came = cases.find(isSuccessor)?.entries ?? [];
  const before = came.slice(
    0,
    came.findIndex((entry) => entry.kind === "registered"),
  );
  const last: CaseEntry = { kind, on: first.receivedOn, data: { ...says, successors: successors.map(idOf) } };
  const request: Request = { ...first, ...at, n, closedOn: null, outcome: null };
  const origin: Case = { request, entries: [...before, last], remedies: [], successors };
  const said = cases.map((one) => (isSuccessor(one) ? { ...one, entries: one.entries.map(comingOf(id, from)) } : one));
  return [...said, origin];
}

const comingOf =
  (id: string, from: string) =>
  (entry: CaseEntry): CaseEntry => {
    if (entry.kind === "received") return { ...entry, data: { ...entry.data, from: id } };
    if (entry.kind === "registered") return { ...entry, data: { ...entry.data, note: `${from} ${id}` } };
    return entry;
  };
