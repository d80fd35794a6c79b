import type { HomeQuery } from "./home-store.js";
import type { Intention } from "./intention.js";
import { lockSeries, releaseNumber } from "./numbers.js";

/** Place of a number in a series of which it was drawn. */
export interface Drawn {
  readonly series: string;
  readonly serial: number;
}

/**
 * Makes a number the intention's own; false where another intention of the city has it. A number is given once in the
 * whole city, whichever region's record bears it: the rows are kept under the city's region. Waits for whoever else is
 * about to take or free it.
 */
export async function claimNumber(
  query: HomeQuery,
  city: string,
  one: Intention,
  number: string,
  drawn: Drawn | null = null,
): Promise<boolean> {
  const made = await query(
    `insert into zwgk.given_number as g (region, entity, number, owner, idempotency_key, series, serial)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (region, entity, number) do update set series = coalesce(excluded.series, g.series),
       serial = coalesce(excluded.serial, g.serial)
     where g.owner = excluded.owner and g.idempotency_key = excluded.idempotency_key
     returning number`,
    [city, one.entity, number, one.region, one.idempotencyKey, drawn?.series ?? null, drawn?.serial ?? null],
  );
  return made.length > 0;
}

/** Notes that a series passed over a number which somebody has claimed: should that come to nothing, it is given out. */
export async function passOver(
  query: HomeQuery,
  city: string,
  entity: string,
  number: string,
  { series, serial }: Drawn,
): Promise<void> {
  await query(
    `update zwgk.given_number set series = $4, serial = $5
     where region = $1 and entity = $2 and number = $3 and series is null`,
    [city, entity, number, series, serial],
  );
}

/**
 * The greatest numbers of a series that callers gave themselves: they say nothing of how far the series is given out. So
 * few bear on where it begins that no more than a statement can bear are told.
 */
export async function givenByCallers(
  query: HomeQuery,
  city: string,
  entity: string,
  series: string,
): Promise<readonly string[]> {
  const rows = await query(
    `select number from zwgk.given_number
     where region = $1 and entity = $2 and starts_with(number, $3) and series is null order by number desc limit 1000`,
    [city, entity, series],
  );
  return rows.map(({ number }) => String(number));
}

/** Gives up the intention's number, which its county turned out to have: no one is given it again. */
export async function dropNumber(query: HomeQuery, city: string, one: Intention): Promise<void> {
  await query(`delete from zwgk.given_number where ${own}`, ownOf(city, one));
}

/** Takes the number of a write back that did not take place; one that was drawn of a series is given out again. */
export async function freeNumber(query: HomeQuery, city: string, one: Intention): Promise<void> {
  const [kept] = await query(`select series from zwgk.given_number where ${own}`, ownOf(city, one));
  if (!kept) return;
  // Whoever draws locks the series first and then the number: so does this, lest each wait for the other.
  if (kept.series != null) await lockSeries(query, city, kept.series);
  const [freed] = await query(
    `delete from zwgk.given_number where ${own} returning series, serial::text as serial`,
    ownOf(city, one),
  );
  if (freed?.series != null && freed.serial != null)
    await releaseNumber(query, city, freed.series, Number(freed.serial));
}

const own = "region = $1 and entity = $2 and number = $3 and owner = $4 and idempotency_key = $5";

function ownOf(city: string, { entity, indexNumber, region, idempotencyKey }: Intention): readonly string[] {
  return [city, entity, indexNumber ?? "", region, idempotencyKey];
}

/**
 * Keeps, once, the numbers that an earlier version gave, when it kept them by region, and goes on with its series. The
 * statements name no region: they gather what all regions have.
 */
export async function keepEarlierNumbers(query: HomeQuery, city: string): Promise<void> {
  const [done] = await query("select name from zwgk.setting where region = $1 and name = $2", [city, setting]);
  if (done) return;
  await query(
    `insert into zwgk.given_number (region, entity, number, owner, idempotency_key, series, serial)
     select $1, entity, index_number, region, idempotency_key, number_series, number_serial from zwgk.write
     where action = 'publish' and state <> 'FORGOTTEN' and index_number is not null
     on conflict (region, entity, number) do nothing`,
    [city],
  );
  await query(
    `insert into zwgk.number_series (region, series, last, released)
     select $1, series, max(last), coalesce(array_agg(distinct one) filter (where one is not null), '{}')
     from zwgk.number_series left join lateral unnest(released) as one on true
     where region <> $1 and series in (select number_series from zwgk.write where action = 'publish')
     group by series on conflict (region, series) do nothing`,
    [city],
  );
  await query("insert into zwgk.setting (region, name, value) values ($1, $2, '') on conflict do nothing", [
    city,
    setting,
  ]);
}

/** Under which it is noted that they are kept. */
const setting = "given numbers";
