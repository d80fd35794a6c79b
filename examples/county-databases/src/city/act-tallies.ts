import type { Ground } from "./ground.js";
import type { Random } from "./random.js";
import type { ActTally, Organization } from "./records.js";

const years = [2022, 2023, 2024];
const kinds: readonly ActTally["kind"][] = ["LICENCE", "PENALTY", "COERCION", "FEE"];

/** What each department decides in a year, or collects in yuan, in a place of weight 10; the others have none. */
const yearly: Readonly<Record<string, Readonly<Partial<Record<ActTally["kind"], number>>>>> = {
  police: { LICENCE: 32_000, PENALTY: 61_000, COERCION: 2_100, FEE: 4_600_000 },
  transport: { LICENCE: 5_200, PENALTY: 7_400, COERCION: 160 },
  urban: { LICENCE: 1_900, PENALTY: 2_800, COERCION: 240 },
  housing: { LICENCE: 860, PENALTY: 120, FEE: 12_500_000 },
  land: { LICENCE: 1_450, PENALTY: 95, COERCION: 6, FEE: 38_000_000 },
  ecology: { LICENCE: 310, PENALTY: 210, COERCION: 22 },
  water: { LICENCE: 180, PENALTY: 64, FEE: 6_300_000 },
  farming: { LICENCE: 740, PENALTY: 190, COERCION: 15 },
  education: { LICENCE: 90, FEE: 9_100_000 },
  civil: { LICENCE: 130, PENALTY: 8 },
  labour: { LICENCE: 75, PENALTY: 33, FEE: 410_000 },
  development: { LICENCE: 420 },
};

/** What the bodies of a place hand in for the annual report, year by year. The government itself has none, and says so. */
export function actTalliesOf(ground: Ground): readonly ActTally[] {
  const random = ground.random("acts");
  return years.flatMap((year) => [
    ...kinds.map((kind) => row(ground, ground.government, "GOVERNMENT", { year, kind, number: 0 })),
    ...ground.departments.flatMap((body) => ofDepartment(ground, body, year, random)),
  ]);
}

function ofDepartment(ground: Ground, body: Organization, year: number, random: Random): readonly ActTally[] {
  const own = yearly[body.department ?? ""] ?? {};
  return kinds.flatMap((kind) => {
    const usual = own[kind];
    if (usual === undefined) return [];
    const number = Math.round((usual * ground.place.weight * random.between(88, 112)) / 1000);
    return row(ground, body, "DEPARTMENT", { year, kind, number });
  });
}

function row(
  { place }: Ground,
  { name }: Organization,
  agencyKind: ActTally["agencyKind"],
  { year, kind, number }: Pick<ActTally, "year" | "kind"> & { readonly number: number },
): ActTally {
  const isFee = kind === "FEE";
  const amounts = { decisions: isFee ? null : number, amountYuan: isFee ? number : null };
  return { region: place.region, year, kind, agency: name, agencyKind, ...amounts };
}
