import type { Context } from "../../context.js";
import { NumberTakenError } from "../../errors.js";
import { notHeard } from "../../kit/find.js";
import type { Claim, GivenOut } from "../../ledgers.js";
import { numberKey } from "../../shared/number-key.js";
import type { Condition } from "../../source.js";
import type { AnsweringBody } from "../answer/bodies.js";
import { defaultRegistrationPattern, numberSeries } from "../answer/numbers.js";

/** Among what the registration numbers of a region are unlike each other. */
const among = "registration";
const field = "registrationNumber";
/** Numbers of records that are looked at: more than a region registers in a year. */
const most = 10_000;

/** What a registration number depends on. */
export interface ToRegister {
  readonly region: string;
  readonly year: number;
  /** The number that the request's record has already. */
  readonly known?: unknown;
  /** The body that answers; null where none is configured. */
  readonly body: AnsweringBody | null;
}

/**
 * The registration number of a request: the one that its record has, or the next of its region and year (DOMAIN.md §8.2),
 * after those that records there have already.
 */
export function registrationNumber({ region, year, known, body }: ToRegister, context: Context): GivenOut {
  const code = body?.word === undefined ? {} : { code: body.word };
  const pattern = body?.registrationNumber ?? defaultRegistrationPattern;
  const numbering = numberSeries(pattern, { areaCode: region, year, ...code });
  const startsAfter = async () => {
    const taken = await numbersOf(region, { op: "startsWith", field, value: numbering.series }, context);
    return Math.max(0, ...taken.map(({ number }) => numbering.serialOf(number) ?? 0));
  };
  return { into: "number", numbering, among, startsAfter, ...(known == null ? {} : { known: String(known) }) };
}

/**
 * A registration number that a clerk gives: no other request of the region may have it, however it is typed. Sources are
 * asked for the spellings that are usual, by their indexes; the ledgers know every one.
 * @throws NumberTakenError where the record of another request has it; the ledgers know those given out and given before
 */
export async function claimedNumber(id: string, region: string, number: string, context: Context): Promise<Claim> {
  const inputPath = ["event", "number"];
  const holders = await numbersOf(region, { op: "in", field, values: spellingsOf(number) }, context);
  if (holders.some((one) => one.id !== id)) throw new NumberTakenError({ number, region }, { inputPath });
  return { among, number, inputPath };
}

/** How a number may stand in a source: as it is given, made plain, and with the hyphens that keyboards make. */
function spellingsOf(number: string): readonly string[] {
  const plain = [number.trim(), number.normalize("NFKC").trim(), numberKey(number)];
  const cased = [...plain, ...plain.map((one) => one.toUpperCase()), ...plain.map((one) => one.toLowerCase())];
  const hyphened = ["－", "–", "—", "\u2010", "\u2011"].map((hyphen) => numberKey(number).replaceAll("-", hyphen));
  return [...new Set([...cased, ...hyphened])];
}

async function numbersOf(region: string, where: Condition, { source, call }: Context) {
  const { items, coverage } = await source.list(
    {
      entity: "Request",
      regions: [region],
      where,
      order: [{ field, descending: true }],
      limit: most,
      backward: false,
      select: { fields: [field] },
      // Also a request that was withdrawn from its list has had its number.
      uncounted: true,
    },
    call,
  );
  const silent = coverage.sources.find(({ state }) => state !== "ANSWERED" && state !== "NOT_MAPPED");
  if (silent) throw notHeard(silent);
  return items.map(({ row }) => ({ id: row.id, number: String(row[field]) }));
}
