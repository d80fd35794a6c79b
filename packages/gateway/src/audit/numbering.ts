import { BadInputError, type Call, type Condition, type Numbering, type Source, type WriteRequest } from "@zwgk/schema";
import type { HomeStore } from "./home-store.js";
import { type Intention, keepNumber } from "./intention.js";
import { beginSeries, seriesExists, takeNumber } from "./numbers.js";
import { heard } from "./settle.js";

/** What numbering needs of the writes. */
export interface NumberingOptions {
  readonly home: HomeStore;
  readonly source: Source;
}

/**
 * Allocates the number of a publish and keeps it in its intention, in one transaction. The county's own system may be
 * giving out numbers of the same series: the series begins after its last one, and a number it took since is passed over.
 */
export async function numberFor(
  options: NumberingOptions,
  request: WriteRequest,
  one: Intention,
  field: string,
  call: Call,
): Promise<Intention> {
  const numbering = request.numbering;
  if (!numbering) {
    const detail = { en: "there is nothing to number it by; give one", zh: "无法自动编号，请自行给出" };
    throw new BadInputError({ field, detail }, { inputPath: ["input", field] });
  }
  if (!(await seriesExists(options.home.query, one.region, numbering.series))) {
    await beginSeries(
      options.home.query,
      one.region,
      numbering.series,
      await lastGiven(options, one, field, numbering, call),
    );
  }
  for (;;) {
    const numbered = await take(options.home, one, numbering);
    if (!(await isTaken(options.source, numbered, field, call))) return numbered;
  }
}

function take(home: HomeStore, one: Intention, numbering: Numbering): Promise<Intention> {
  return home.transaction(async (query) => {
    const serial = await takeNumber(query, one.region, numbering);
    const number = numbering.format(serial);
    await keepNumber(query, one, numbering.series, serial, number);
    return { ...one, indexNumber: number, numberSeries: numbering.series, numberSerial: serial };
  });
}

async function lastGiven(
  options: NumberingOptions,
  one: Intention,
  field: string,
  numbering: Numbering,
  call: Call,
): Promise<number> {
  const greatest = await greatestOf(options.source, one, { op: "startsWith", field, value: numbering.series }, call);
  const serial = greatest === null ? 0 : (numbering.serialOf(greatest) ?? 0);
  // What lies beyond the series was not given out from it: then every number is tried until one is free.
  return serial > numbering.largest ? 0 : serial;
}

/**
 * Whether a record of the region has the intention's number: also a draft, or one that was deleted or withdrawn, for a
 * number is given out once. @throws SourceFailedError when nobody can tell.
 */
export async function isTaken(source: Source, one: Intention, field: string, call: Call): Promise<boolean> {
  const { indexNumber } = one;
  return (
    indexNumber !== null && (await greatestOf(source, one, { op: "eq", field, value: indexNumber }, call)) !== null
  );
}

/** The greatest value of the condition's field among the records that meet it, whether or not they count. */
async function greatestOf(
  source: Source,
  { entity, region }: Intention,
  where: Condition & { readonly field: string },
  call: Call,
): Promise<string | null> {
  const { field } = where;
  const order = [{ field, descending: true }];
  const select = { fields: [field] };
  const query = {
    entity,
    regions: [region],
    where,
    order,
    limit: 1,
    backward: false,
    select,
    uncounted: true,
  } as const;
  const { items, coverage } = await source.list(query, call);
  heard(coverage.sources);
  const number = items[0]?.row[field];
  return typeof number === "string" ? number : null;
}
