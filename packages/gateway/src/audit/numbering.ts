import {
  BadInputError,
  type Call,
  type Condition,
  type ListQuery,
  type Numbering,
  type Source,
  type WriteRequest,
} from "@zwgk/schema";
import { claimNumber, dropNumber, givenByCallers, passOver } from "./given-numbers.js";
import { type Intention, keepNumber } from "./intention.js";
import { beginSeries, seriesExists, takeNumber } from "./numbers.js";
import { heard } from "./settle.js";
import type { WritesOptions } from "./writes-options.js";

/** What numbering needs of the writes. */
export type NumberingOptions = Pick<WritesOptions, "home" | "city" | "source">;

/**
 * Allocates the number of a publish and keeps it in its intention, in one transaction. A series is one in the whole city.
 * The county's own system may be giving out numbers of it too: the series begins after its last one, and a number it
 * took since is passed over. So is one that somebody publishes under by giving it, wherever it lies: no series begins
 * after such a number, lest one of them, far ahead, use it up.
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
  const { home, city, source } = options;
  const { series } = numbering;
  if (!(await seriesExists(home.query, city, series)))
    await beginSeries(home.query, city, series, await lastGiven(options, one, field, numbering, call));
  let numbered = await draw(options, one, numbering);
  while (await isTaken(source, numbered, field, call)) numbered = await draw(options, numbered, numbering);
  return numbered;
}

/** Draws the next number of the series that nobody has, in place of the one that the intention had. */
function draw({ home, city }: NumberingOptions, one: Intention, numbering: Numbering): Promise<Intention> {
  const { series } = numbering;
  return home.transaction(async (query) => {
    if (one.indexNumber !== null) await dropNumber(query, city, one);
    for (;;) {
      const serial = await takeNumber(query, city, numbering);
      const number = numbering.format(serial);
      if (await claimNumber(query, city, one, number, { series, serial })) {
        await keepNumber(query, one, series, serial, number);
        return { ...one, indexNumber: number, numberSeries: series, numberSerial: serial };
      }
      await passOver(query, city, one.entity, number, { series, serial });
    }
  });
}

async function lastGiven(
  options: NumberingOptions,
  one: Intention,
  field: string,
  numbering: Numbering,
  call: Call,
): Promise<number> {
  const { home, city, source } = options;
  const { series, largest } = numbering;
  const own = await givenByCallers(home.query, city, one.entity, series);
  const ofSeries: Condition = { op: "startsWith", field, value: series };
  const others: Condition[] = own.length > 0 ? [{ op: "not", of: { op: "in", field, values: own } }] : [];
  const greatest = await greatestOf(source, one, field, { op: "and", of: [ofSeries, ...others] }, call);
  const serial = greatest === null ? 0 : (numbering.serialOf(greatest) ?? 0);
  // What lies beyond the series, or at its very end, was not given out in order: then each number is tried for a free one.
  return serial >= largest ? 0 : serial;
}

/**
 * Whether a record of the city has the intention's number: also a draft, or one that was deleted or withdrawn, for a
 * number is given out once. @throws SourceFailedError when the source that is to keep it can't tell.
 */
export async function isTaken(source: Source, one: Intention, field: string, call: Call): Promise<boolean> {
  const { indexNumber } = one;
  return (
    indexNumber !== null &&
    (await greatestOf(source, one, field, { op: "eq", field, value: indexNumber }, call)) !== null
  );
}

/** Milliseconds that the sources which are not written to are waited for: one that hangs must hold up no one's write. */
const others = 2_000;

/**
 * The greatest value of the field among the city's records that meet it, whether or not they count. Only the
 * source that is written to must answer.
 */
async function greatestOf(
  source: Source,
  { entity, region, source: owner }: Intention,
  field: string,
  where: Condition,
  call: Call,
): Promise<string | null> {
  const order = [{ field, descending: true }];
  const query: ListQuery = {
    entity,
    where,
    order,
    limit: 1,
    backward: false,
    select: { fields: [field] },
    uncounted: true,
  };
  const ask = async (asked: ListQuery, deadline: number) => {
    const { items, coverage } = await source.list(asked, { ...call, deadline });
    const number = items[0]?.row[field];
    return { lines: coverage.sources, number: typeof number === "string" ? number : null };
  };
  const everywhere = await ask(query, Math.min(call.deadline, Date.now() + others));
  const line = everywhere.lines.find((one) => one.source === owner);
  if (line?.state === "ANSWERED") return everywhere.number;
  const own = await ask({ ...query, regions: line?.regions ?? [region] }, call.deadline);
  heard(own.lines);
  return (
    [everywhere.number, own.number]
      .filter((number) => number !== null)
      .sort()
      .at(-1) ?? null
  );
}
