import { areas, departmentOf, mattersOf } from "./areas.js";
import { momentText, officeSecond, type Span, workdays } from "./days.js";
import type { Township } from "./divisions.js";
import type { Ground } from "./ground.js";
import { plan, type SpanName } from "./plan.js";
import type { Random } from "./random.js";
import type { GrassrootsArea, GrassrootsItem, GrassrootsTally } from "./records.js";

const townshipAreas = areas.filter((area) => area.townshipLevel);

/** The grassroots items of a county, day by day; made anew on every call, as there are many. */
export function* grassrootsItems(ground: Ground): Generator<GrassrootsItem> {
  if (ground.isCity) return;
  const maker = new ItemMaker(ground, ground.random("grassroots"));
  const county = new Map(shares(ground, "grassrootsCounty").map(([name, , count]) => [name, count]));
  for (const [name, span, count] of shares(ground, "grassrootsTownship")) {
    yield* maker.span(name, span, county.get(name) ?? 0, count);
  }
}

/** Home holds none: the whole amount is divided among the counties. */
function shares(ground: Ground, which: "grassrootsCounty" | "grassrootsTownship") {
  return ground.countyShares(plan[which]);
}

class ItemMaker {
  private made = 0;

  constructor(
    private readonly ground: Ground,
    private readonly random: Random,
  ) {}

  /** Both levels evenly over the span's workdays, and a few rows that were deleted. */
  *span(name: SpanName, span: Span, countyCount: number, townshipCount: number): Generator<GrassrootsItem> {
    const days = workdays(span);
    for (const [at, day] of days.entries()) {
      const [county, township] = [countyCount, townshipCount].map((count) => part(count, at, days.length)) as [
        number,
        number,
      ];
      for (let one = 0; one < county; one += 1) yield this.county(day, officeSecond(this.random), "live");
      for (let one = 0; one < township; one += 1) {
        const last = name === "account" && at === days.length - 1 && one === 0;
        yield this.township(day, last ? 86_399 : officeSecond(this.random), "live");
      }
      if (at % 5 === 0) yield this.county(day, officeSecond(this.random), "deleted");
      if (at % 4 === 0) yield this.township(day, officeSecond(this.random), "deleted");
    }
  }

  private county(day: number, second: number, state: GrassrootsItem["state"]): GrassrootsItem {
    const { ground, random } = this;
    const area = random.pick(areas);
    const publishedAt = momentText(day, second);
    return this.item({
      title: `${ground.place.name}${monthOf(publishedAt)}${random.pick(mattersOf(area))}`,
      area,
      level: "COUNTY",
      township: null,
      publisherName: ground.department(departmentOf(area)).name,
      publishedAt,
      state,
    });
  }

  private township(day: number, second: number, state: GrassrootsItem["state"]): GrassrootsItem {
    const { ground, random } = this;
    const area = random.pick(townshipAreas);
    const town = random.pick(ground.townships);
    const publishedAt = momentText(day, second);
    return this.item({
      title: this.townshipTitle(town, area, publishedAt),
      area,
      level: "TOWNSHIP",
      township: town.code,
      publisherName: ground.bodyOf(town).name,
      publishedAt,
      state,
    });
  }

  private townshipTitle(town: Township, area: GrassrootsArea, publishedAt: string): string {
    const { random } = this;
    const where = random.chance(0.45) ? `${town.name}${random.pick(town.villages)}` : town.name;
    return `${where}${monthOf(publishedAt)}${random.pick(mattersOf(area))}`;
  }

  private item(rest: Omit<GrassrootsItem, "n">): GrassrootsItem {
    this.made += 1;
    return { n: this.made, ...rest };
  }
}

/** How many of `count` fall on day `at` of `days`. */
function part(count: number, at: number, days: number): number {
  return Math.floor((count * (at + 1)) / days) - Math.floor((count * at) / days);
}

function monthOf(publishedAt: string): string {
  return `${publishedAt.slice(0, 4)}年${Number(publishedAt.slice(5, 7))}月`;
}

/** What the county itself would report: its items by month, area, level and township. */
export function grassrootsTallies(ground: Ground): readonly GrassrootsTally[] {
  const counts = new Map<string, { -readonly [Key in keyof GrassrootsTally]: GrassrootsTally[Key] }>();
  for (const item of grassrootsItems(ground)) {
    if (item.state !== "live") continue;
    const month = item.publishedAt.slice(0, 7);
    const key = `${month}/${item.area.code}/${item.township ?? ""}/${item.level}`;
    const known = counts.get(key);
    if (known !== undefined) known.items += 1;
    else
      counts.set(key, {
        n: counts.size + 1,
        month,
        area: item.area,
        level: item.level,
        township: item.township,
        items: 1,
      });
  }
  return [...counts.values()];
}
