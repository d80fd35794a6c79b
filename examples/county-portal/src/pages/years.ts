import { NoSuchChoice } from "../choice.js";
import { address } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import { minuteInShanghai } from "../shanghai.js";
import type { Visit } from "../visit.js";

/** At most so many years are offered. */
const offered = 5;

/** The People's Republic's first: nothing that is older was published here. */
const oldest = 1949;

/** The years in which the county published, newest first. Old documents that came along in a move are not offered. */
export async function yearsOf({ client, region, now }: Visit): Promise<readonly number[]> {
  const { groups } = await client.documents.tally({
    regions: [region],
    groupBy: [{ field: "publishedAt", by: "year" }],
  });
  const thisYear = yearIn(now);
  const years = groups.map(({ key }) => Number(key[0])).filter((year) => year >= oldest && year <= thisYear);
  return years.length > 0 ? years.sort((a, b) => b - a).slice(0, offered) : [thisYear];
}

/**
 * The year that the visitor chose, or the newest. It need not be among the years offered: they are not all known while
 * the source is away. @throws NoSuchChoice when it is no year, or one to come
 */
export function yearOf({ query, now }: Visit, years: readonly number[]): number {
  const asked = query.get("year");
  if (!asked) return years[0] ?? yearIn(now);
  const year = /^\d{4}$/.test(asked) ? Number(asked) : 0;
  if (year < oldest || year > yearIn(now)) throw new NoSuchChoice("year", asked);
  return year;
}

function yearIn(now: Date): number {
  return Number(minuteInShanghai(now).slice(0, 4));
}

/** Links to the years. */
export function yearTabs({ path, say }: Visit, years: readonly number[], chosen: number): Html {
  return html`<nav aria-label="${say("年度", "Year")}"><ul class="tabs">${years.map(
    (year) =>
      html`<li><a href="${address(path, { year: String(year) })}"${year === chosen && html` aria-current="true"`}>${say(`${year}年`, String(year))}</a></li>`,
  )}</ul></nav>`;
}
