import { address } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import { minuteInShanghai } from "../shanghai.js";
import type { Visit } from "../visit.js";

/** At most so many years are offered. */
const offered = 5;

/** The years in which the county published, newest first. Old documents that came along in a move are not offered. */
export async function yearsOf({ client, region, now }: Visit): Promise<readonly number[]> {
  const { groups } = await client.documents.tally({
    regions: [region],
    groupBy: [{ field: "publishedAt", by: "year" }],
  });
  const thisYear = Number(minuteInShanghai(now).slice(0, 4));
  const years = groups.map(({ key }) => Number(key[0])).filter((year) => year >= 1949 && year <= thisYear);
  return years.length > 0 ? years.sort((a, b) => b - a).slice(0, offered) : [thisYear];
}

/** The year that the visitor chose, or the newest. */
export function yearOf(query: URLSearchParams, years: readonly number[]): number {
  return years.find((year) => String(year) === query.get("year")) ?? years[0] ?? 0;
}

/** Links to the years. */
export function yearTabs({ path, say }: Visit, years: readonly number[], chosen: number): Html {
  return html`<nav aria-label="${say("年度", "Year")}"><ul class="tabs">${years.map(
    (year) =>
      html`<li><a href="${address(path, { year: String(year) })}"${year === chosen && html` aria-current="true"`}>${say(`${year}年`, String(year))}</a></li>`,
  )}</ul></nav>`;
}
