import { decode } from "./codes.js";
import type { County } from "./county.js";
import { quoted } from "./json.js";

type Key = readonly [string | null, string | null];

/** Documents by county and kind, and requests by outcome and applicant, from day to day. */
export async function figures(counties: readonly County[], from: string, to: string): Promise<string> {
  const documents = new Groups();
  const requests = new Groups();
  await Promise.all(
    counties.flatMap((county) => [addDocuments(county, from, to, documents), addRequests(county, from, to, requests)]),
  );
  return `{"data":{"documents":{"groups":${documents.json()}},"requests":{"groups":${requests.json()}}}}`;
}

async function addDocuments(county: County, from: string, to: string, groups: Groups): Promise<void> {
  const { layout, codes } = county;
  const first = layout.clock.floor(`${from}T00:00:00.000000+08:00`);
  const last = layout.clock.floor(`${to}T23:59:59.999999+08:00`);
  for (const [kind = null, count] of await county.run("documents", () => layout.documents, [first, last])) {
    if (count !== "0") groups.add([layout.region, decode(codes.kind, kind)], Number(count));
  }
}

async function addRequests(county: County, from: string, to: string, groups: Groups): Promise<void> {
  const { layout, codes } = county;
  const { requests } = layout;
  if (requests === null) return;
  const rows = await county.run("requests", () => requests, [layout.day(from), layout.day(to)]);
  for (const [outcome = null, applicant = null, count] of rows) {
    groups.add([decode(codes.outcome, outcome), decode(codes.applicantKind, applicant)], Number(count));
  }
}

/** Counts by two keys, given out in the order of the keys, missing ones last. */
class Groups {
  private readonly counts = new Map<string, { readonly key: Key; count: number }>();

  add(key: Key, count: number): void {
    const name = `${key[0]}\n${key[1]}`;
    const group = this.counts.get(name);
    if (group) group.count += count;
    else this.counts.set(name, { key, count });
  }

  json(): string {
    const sorted = [...this.counts.values()].sort((a, b) => compare(a.key[0], b.key[0]) || compare(a.key[1], b.key[1]));
    const groups = sorted.map(({ key, count }) => `{"key":[${quoted(key[0])},${quoted(key[1])}],"count":${count}}`);
    return `[${groups.join(",")}]`;
  }
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
