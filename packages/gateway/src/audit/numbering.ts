import { BadInputError, type Call, type Numbering, type Source, type WriteRequest } from "@zwgk/schema";
import type { HomeStore } from "./home-store.js";
import { type Intention, keepNumber } from "./intention.js";
import { beginSeries, seriesExists, takeNumber } from "./numbers.js";
import { findByIdentity, firstOf, heard } from "./settle.js";

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
    const taken = await findByIdentity(options.source, one.entity, one.region, field, numbered.indexNumber ?? "", call);
    if (!taken) return numbered;
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
  const query = firstOf(one.entity, one.region, { op: "startsWith", field, value: numbering.series }, field);
  const { items, coverage } = await options.source.list(query, call);
  heard(coverage.sources);
  const number = items[0]?.row[field];
  return typeof number === "string" ? (numbering.serialOf(number) ?? 0) : 0;
}
