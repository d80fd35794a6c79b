import { type Department, departments } from "./data/departments.js";
import type { Township } from "./divisions.js";
import { creditCode, digits, organizationCode } from "./identifiers.js";
import { city, type Place } from "./places.js";
import { type Random, random } from "./random.js";
import type { Level, Organization } from "./records.js";

/** Code of the city government's office, as it stands on the pages of the city. */
const CITY_OFFICE = "00315849";

const streets = [
  "清河东路",
  "颍州中路",
  "人民东路",
  "淮河路",
  "文峰路",
  "解放北路",
  "中清路",
  "双清路",
  "向阳路",
  "城南大道",
];

/** The bodies of a place: the government's office first, then departments, then townships. */
export function organizationsOf(place: Place, townships: readonly Township[], seed: string): readonly Organization[] {
  const made = new Maker(place, random(`${seed}/${place.source}/organizations`));
  made.government();
  for (const one of departments) if (place === city || !one.cityOnly) made.department(one);
  for (const one of townships) if (place !== city) made.township(one);
  return made.organizations;
}

class Maker {
  readonly organizations: Organization[] = [];
  private readonly codes = new Set<string>();
  private readonly level: Level;

  constructor(
    private readonly place: Place,
    private readonly random: Random,
  ) {
    this.level = place === city ? "CITY" : "COUNTY";
  }

  government(): void {
    const { name, suffix, numberCode } = this.place;
    this.add({
      name: `${name}人民政府办公室`,
      shortName: `${suffix}政府办`,
      otherNames: [`${name}人民政府（办公室）`, `${name}人民政府(办公室)`, `${name}政府办公室`],
      kind: "GOVERNMENT",
      level: this.level,
      numberCode: `${numberCode}政`,
      department: null,
      township: null,
    });
  }

  department(one: Department): void {
    const { name, suffix, numberCode } = this.place;
    const former = one.former === undefined ? [] : [`${name}${one.former}`];
    this.add({
      name: `${name}${one.name}`,
      shortName: `${suffix}${one.short}`,
      otherNames: [`${name}${one.name}（办公室）`, `${name}${one.short}`, ...former].filter(
        (other) => other !== `${name}${one.name}`,
      ),
      kind: one.key === "housingFund" ? "PUBLIC_INSTITUTION" : "DEPARTMENT",
      level: this.level,
      numberCode: `${numberCode}${one.number}`,
      department: one.key,
      township: null,
    });
  }

  township(one: Township): void {
    const isStreet = one.name.endsWith("街道");
    const isZone = /开发区|管理委员会/.test(one.name);
    const office = isStreet
      ? `${one.name}办事处`
      : isZone
        ? one.name.replace(/开发区$/, "开发区管理委员会")
        : `${one.name}人民政府`;
    this.add({
      name: `${this.place.name}${office}`,
      shortName: one.name,
      otherNames: [`${this.place.name}${one.name}`, office].filter((other) => other !== one.name),
      kind: "TOWNSHIP",
      level: "TOWNSHIP",
      numberCode: `${one.name.slice(0, 1)}政`,
      department: null,
      township: one.code,
    });
  }

  private add(rest: Omit<Organization, "n" | "organizationCode" | "creditCode" | "phone" | "address">): void {
    const code = this.code(rest.kind === "GOVERNMENT" && this.place === city ? CITY_OFFICE : null);
    this.organizations.push({
      ...rest,
      n: this.organizations.length + 1,
      organizationCode: code,
      creditCode: creditCode(rest.kind === "PUBLIC_INSTITUTION" ? "12" : "11", this.place.region, code),
      phone: `0558-${2 + this.random.below(6)}${digits(this.random, 6)}`,
      address: `${rest.township ? rest.shortName : this.random.pick(streets)}${this.random.between(1, 399)}号`,
    });
  }

  private code(given: string | null): string {
    const code = organizationCode(given ?? `003${digits(this.random, 5)}`);
    if (this.codes.has(code)) return this.code(null);
    this.codes.add(code);
    return code;
  }
}
