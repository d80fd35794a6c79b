import { type County, type DocumentRows, documentKey } from "./county.js";
import { documentJson } from "./json.js";
import type { Cut } from "./layout.js";

/** A place in the merged list: the moment, the county and the key of a document. */
export type Place = readonly [published: string, source: string, key: string];

/** Cursors are the place itself: a hand-written server need not defend them. */
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");
export const placeOf = (cursor: string): Place => JSON.parse(Buffer.from(cursor, "base64url").toString()) as Place;

/** Rows that each county is asked for at first; those that run dry before the page's end are asked for the rest. */
const share = 6;

interface Run {
  readonly county: County;
  documents: DocumentRows[];
  next: number;
  more: boolean;
}

/** The newest documents of all counties after a place, by moment, county and key. */
export async function mergedPage(counties: readonly County[], size: number, after: Place | null): Promise<string> {
  const runs = await Promise.all(
    counties.map(async (county): Promise<Run> => {
      const [cut, values] = after ? startOf(county, after) : ([{ of: "newest" }, []] as const);
      const documents = await county.page(cut, share, values);
      return { county, documents, next: 0, more: documents.length === share };
    }),
  );
  for (;;) {
    const { taken, dry } = merge(runs, size);
    if (dry.length === 0) return pageJson(taken, runs);
    await Promise.all(dry.map(([run, lack]) => refill(run, lack)));
  }
}

/** Where a county goes on from a place: equal moments are ordered by county, in a county by descending key. */
function startOf({ layout }: County, [published, source, key]: Place): readonly [Cut, readonly string[]] {
  const { clock } = layout;
  const moment = clock.floor(published);
  if (source === layout.source) return [{ of: "after", part: partOf(key) }, [moment, localKey(key)]];
  const strictly = layout.source < source && clock.fits(published);
  return [{ of: strictly ? "before" : "until" }, [moment]];
}

async function refill(run: Run, lack: number): Promise<void> {
  const last = run.documents.at(-1) as DocumentRows;
  const key = documentKey(last);
  const values = [run.county.layout.clock.floor(last.published), localKey(key)];
  const documents = await run.county.page({ of: "after", part: partOf(key) }, lack, values);
  run.documents = run.documents.concat(documents);
  run.more = documents.length === lack;
}

/** Of `gf~12` the table's part and its own key. */
export const partOf = (key: string) => key.slice(0, Math.max(0, key.indexOf("~")));
export const localKey = (key: string) => key.slice(key.indexOf("~") + 1);

function merge(runs: readonly Run[], size: number) {
  const taken: DocumentRows[] = [];
  const dry: [Run, number][] = [];
  for (const run of runs) run.next = 0;
  while (taken.length < size) {
    let first: Run | undefined;
    // Counties are in the order of their ids, so that the first of equal moments stays.
    for (const run of runs) if (newer(run, first)) first = run;
    if (first === undefined) break;
    taken.push(first.documents[first.next++] as DocumentRows);
    if (first.next === first.documents.length && first.more && taken.length < size) {
      dry.push([first, size - taken.length]);
    }
  }
  return { taken, dry };
}

function newer(run: Run, than: Run | undefined): boolean {
  const document = run.documents[run.next];
  if (document === undefined) return false;
  const other = than?.documents[than.next];
  return other === undefined || document.published > other.published;
}

function pageJson(documents: readonly DocumentRows[], runs: readonly Run[]): string {
  const more = runs.some((run) => run.more || run.next < run.documents.length);
  const last = documents.at(-1);
  const end = last ? `"${cursorOf([last.published, last.county.layout.source, documentKey(last)])}"` : "null";
  const nodes = documents.map(documentJson).join(",");
  return `{"data":{"documents":{"nodes":[${nodes}],"pageInfo":{"hasNextPage":${more},"endCursor":${end}}}}}`;
}
